export interface FileToSend {
  caseId: string;
  kind: string;
  /** The unit it is brought for, where a person acts for several. */
  agencyId: string | null;
  file: File;
  requestKey: string;
  onProgress: (share: number) => void;
}

export type FileOutcome =
  | { kind: 'done'; id: string }
  /** `mayRetry`: the same file may be taken when it is sent again. */
  | { kind: 'failed'; message: string; mayRetry: boolean };

const lost = '网络中断，没有收到答复。请重新上传；重复上传只保存一份。';

/** The same file would be refused again; told to wait or to sign in, the person may send it again. */
export const isRefusedForGood = (status: number): boolean =>
  status >= 400 && status < 500 && ![401, 403, 408, 409, 429].includes(status);

function readAnswer(text: string): { id?: unknown; message?: unknown } {
  try {
    return JSON.parse(text) as { id?: unknown; message?: unknown };
  } catch {
    return {};
  }
}

/** `fetch` tells nothing of how far an upload has come; this older interface does. */
export function sendFile({
  caseId,
  kind,
  agencyId,
  file,
  requestKey,
  onProgress,
}: FileToSend): Promise<FileOutcome> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/files');
    request.setRequestHeader('x-zhulian-csrf', '1');
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    };
    request.onerror = () => resolve({ kind: 'failed', message: lost, mayRetry: true });
    request.onload = () => {
      const answer = readAnswer(request.responseText);
      if (request.status === 201 && typeof answer.id === 'string') resolve({ kind: 'done', id: answer.id });
      else
        resolve({
          kind: 'failed',
          message: typeof answer.message === 'string' ? answer.message : lost,
          mayRetry: !isRefusedForGood(request.status),
        });
    };
    // Fields first: the server reads them before it meets the file.
    const form = new FormData();
    form.append('idempotencyKey', requestKey);
    form.append('caseId', caseId);
    form.append('kind', kind);
    if (agencyId !== null) form.append('agencyId', agencyId);
    form.append('file', file, file.name);
    request.send(form);
  });
}
