import { useState, type ChangeEvent } from 'react';
import { formatInstant } from '../../lib/dates.js';
import { newRequestKey } from '../../parts/request-key.js';
import { FileField } from '../../ui/file-field.js';
import { Panel } from '../../ui/panel.js';

interface TaskFilesProps {
  taskId: string;
  files: readonly {
    readonly id: string;
    readonly fileName: string;
    readonly uploadedAt: string;
    readonly uploadedByName: string;
    readonly agency?: { readonly shortName: string } | null;
  }[];
  mayUpload: boolean;
  onDone: () => void;
}

const lost = '网络中断，没有收到答复，请重新上传。';

async function send(taskId: string, file: File): Promise<string | null> {
  const form = new FormData();
  form.append('idempotencyKey', newRequestKey());
  form.append('taskId', taskId);
  form.append('file', file, file.name);
  try {
    const answer = await fetch('/task-files', {
      method: 'POST',
      headers: { 'x-zhulian-csrf': '1' },
      body: form,
    });
    if (answer.status === 201) return null;
    const body = (await answer.json()) as { message?: string };
    return body.message ?? lost;
  } catch {
    return lost;
  }
}

/** 佐证: kept encrypted, each opening recorded. */
export function TaskFiles({ taskId, files, mayUpload, onDone }: TaskFilesProps) {
  const [message, setMessage] = useState<string>();
  const [upload, setUpload] = useState(0);
  const handleChange = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    if (file === undefined) return;
    setMessage('正在上传…');
    const problem = await send(taskId, file);
    setMessage(problem ?? '佐证已上传。');
    setUpload((count) => count + 1);
    onDone();
  };
  return (
    <Panel id="files" title="佐证材料">
      {files.length === 0 ? (
        <p>还没有佐证材料。</p>
      ) : (
        <ul>
          {files.map((file) => (
            <li key={file.id}>
              <a href={`/task-files/${file.id}`} target="_blank" rel="noreferrer">
                {file.fileName}
              </a>
              （{file.agency?.shortName ?? ''} {file.uploadedByName}，{formatInstant(file.uploadedAt)}
              ，打开留痕）
            </li>
          ))}
        </ul>
      )}
      {message !== undefined && <p role="status">{message}</p>}
      {mayUpload && (
        <FileField
          key={upload}
          id="task-file"
          label="上传佐证"
          hint="照片、PDF 或办公文档，不超过 20 MB。不要上传含有家庭身份信息的材料。"
          onChange={(event) => void handleChange(event)}
        />
      )}
    </Panel>
  );
}
