import { useState, type ChangeEvent } from 'react';
import { FileField } from '../ui/file-field.js';
import { acceptedFiles, acceptedText } from './accepted-files.js';
import { newRequestKey } from './request-key.js';

const lost = '网络中断，没有收到答复，请重新上传。';

interface OfficeFileUploadProps {
  owner: { kind: 'TASK' | 'TOPIC'; id: string };
  label: string;
  onDone: () => void;
}

async function send({ kind, id }: OfficeFileUploadProps['owner'], file: File): Promise<string | null> {
  const form = new FormData();
  form.append('idempotencyKey', newRequestKey());
  form.append('ownerKind', kind);
  form.append('ownerId', id);
  form.append('file', file, file.name);
  try {
    const answer = await fetch('/office-files', {
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

/** One file at a time, uploaded as soon as it is chosen. The server looks at the content itself. */
export function OfficeFileUpload({ owner, label, onDone }: OfficeFileUploadProps) {
  const [message, setMessage] = useState<string>();
  const [upload, setUpload] = useState(0);
  const handleChange = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    if (file === undefined) return;
    setMessage('正在上传…');
    const problem = await send(owner, file);
    setMessage(problem ?? `“${file.name}”已上传。`);
    setUpload((count) => count + 1);
    onDone();
  };
  return (
    <>
      {message !== undefined && <p role="status">{message}</p>}
      <FileField
        key={upload}
        id="office-file"
        label={label}
        accept={acceptedFiles}
        hint={`${acceptedText}，一次一个，每个不超过 20 MB，选好后立即上传。Word、Excel 文件请先另存为 PDF。不要上传含有家庭身份信息的材料。`}
        onChange={(event) => void handleChange(event)}
      />
    </>
  );
}
