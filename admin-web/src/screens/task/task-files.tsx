import { OfficeFileList, type OfficeFiles } from '../../parts/office-file-list.js';
import { OfficeFileUpload } from '../../parts/office-file-upload.js';
import { Panel } from '../../ui/panel.js';

interface TaskFilesProps {
  taskId: string;
  files: OfficeFiles;
  /** What the person may bring; nothing when not given. */
  uploadLabel: string | undefined;
  onDone: () => void;
}

/** 附件 of the sheet and 佐证 of the units: kept encrypted, each opening recorded. */
export function TaskFiles({ taskId, files, uploadLabel, onDone }: TaskFilesProps) {
  return (
    <Panel id="files" title="附件和佐证">
      {files.length === 0 ? <p>还没有附件和佐证材料。</p> : <OfficeFileList files={files} />}
      {uploadLabel !== undefined && (
        <OfficeFileUpload owner={{ kind: 'TASK', id: taskId }} label={uploadLabel} onDone={onDone} />
      )}
    </Panel>
  );
}
