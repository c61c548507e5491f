import { Button } from '../ui/button.js';
import styles from './parts.module.css';
import type { Upload } from './use-uploads.js';

interface UploadListProps {
  uploads: readonly Upload[];
  onRetry: (upload: Upload) => void;
  onRemove: (key: string) => void;
}

/** How far each file has come. A finished one leaves the list: it then stands among the materials. */
export function UploadList({ uploads, onRetry, onRemove }: UploadListProps) {
  const open = uploads.filter((upload) => upload.status !== 'done');
  if (open.length === 0) return null;
  return (
    <ul className={styles['files']} aria-label="正在上传">
      {open.map((upload) => (
        <li key={upload.key} className={styles['file']}>
          <span className={styles['fileName']}>{upload.file.name}</span>
          {upload.status === 'sending' ? (
            <>
              <span className={styles['soft']}>已上传 {Math.round(upload.share * 100)}%</span>
              <progress
                className={styles['progress']}
                value={upload.share}
                max={1}
                aria-label={`${upload.file.name}的上传进度`}
              />
            </>
          ) : (
            <>
              <span role="alert" className={styles['failed']}>
                {upload.message}
              </span>
              <span>
                {upload.mayRetry && (
                  <Button size="small" onClick={() => onRetry(upload)}>
                    重新上传
                  </Button>
                )}{' '}
                <Button size="small" tone="quiet" onClick={() => onRemove(upload.key)}>
                  不再上传
                </Button>
              </span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
