import { useRef, useState } from 'react';
import { newRequestKey } from './request-key.js';
import { sendFile } from './send-file.js';

export interface Upload {
  key: string;
  file: File;
  kind: string;
  share: number;
  status: 'sending' | 'done' | 'failed';
  message: string;
  mayRetry: boolean;
  id: string | null;
}

/** Files on their way to a case, one after the other; a failed one can be sent again under the same key. */
export function useUploads(
  caseId: string,
  onDone: (id: string, file: File) => void,
  agencyId: string | null = null,
) {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const line = useRef<Promise<void>>(Promise.resolve());
  const change = (key: string, part: Partial<Upload>) =>
    setUploads((old) => old.map((upload) => (upload.key === key ? { ...upload, ...part } : upload)));

  const run = (upload: Upload) => {
    line.current = line.current.then(async () => {
      change(upload.key, { status: 'sending', message: '', share: 0 });
      const { file, kind, key } = upload;
      const outcome = await sendFile({
        caseId,
        kind,
        agencyId,
        file,
        requestKey: key,
        onProgress: (share) => change(key, { share }),
      });
      if (outcome.kind === 'failed') {
        change(key, { status: 'failed', message: outcome.message, mayRetry: outcome.mayRetry });
        return;
      }
      change(key, { status: 'done', share: 1, id: outcome.id });
      onDone(outcome.id, file);
    });
  };
  const send = (files: readonly File[], kind: string) => {
    const added = files.map((file): Upload => ({
      key: newRequestKey(),
      file,
      kind,
      share: 0,
      status: 'sending',
      message: '',
      mayRetry: true,
      id: null,
    }));
    setUploads((old) => [...old, ...added]);
    added.forEach(run);
  };
  const remove = (key: string) => setUploads((old) => old.filter((upload) => upload.key !== key));
  return {
    uploads,
    send,
    retry: run,
    remove,
    isSending: uploads.some((upload) => upload.status === 'sending'),
  };
}
