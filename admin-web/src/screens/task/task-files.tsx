import { OfficeFileList, type OfficeFiles } from '../../parts/office-file-list.js';
import { OfficeFileUpload } from '../../parts/office-file-upload.js';
import { Panel } from '../../ui/panel.js';

interface TaskFilesProps {
  taskId: string;
  files: OfficeFiles;
  mayUpload: boolean;
  onDone: () => void;
}

/** 佐证: kept encrypted, each opening recorded. */
export function TaskFiles({ taskId, files, mayUpload, onDone }: TaskFilesProps) {
  return (
    <Panel id="files" title="佐证材料">
      {files.length === 0 ? <p>还没有佐证材料。</p> : <OfficeFileList files={files} />}
      {mayUpload && (
        <OfficeFileUpload owner={{ kind: 'TASK', id: taskId }} label="上传佐证" onDone={onDone} />
      )}
    </Panel>
  );
}
