import { useRef, type ChangeEvent } from 'react';
import { acceptedFiles, acceptedText } from '../../parts/accepted-files.js';
import { UploadList } from '../../parts/upload-list.js';
import type { useUploads } from '../../parts/use-uploads.js';
import { Button } from '../../ui/button.js';
import { FieldError } from '../../ui/field.js';
import type { EvidenceFile } from './use-answer-values.js';
import styles from './verification-answer.module.css';

interface EvidenceFieldProps {
  uploads: ReturnType<typeof useUploads>;
  files: readonly EvidenceFile[];
  error: string | undefined;
  onRemove: (id: string) => void;
}

/** 佐证: a screenshot or a scan that bears the answer out. Sent at once, handed in with the answer. */
export function EvidenceField({ uploads, files, error, onRemove }: EvidenceFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const handleFiles = (event: ChangeEvent<HTMLInputElement>) => {
    uploads.send([...(event.target.files ?? [])], 'EVIDENCE');
    event.target.value = '';
  };
  return (
    <section className={styles['evidence']} aria-labelledby="evidence-title">
      <h3 id="evidence-title">佐证（选填）</h3>
      <p id="evidence-hint" className={styles['soft']}>
        查询截图或登记材料的扫描件，{acceptedText}，每个不超过 20 MB，最多 10
        个。只有县级审核人和本单位能打开。
      </p>
      <FieldError id="evidenceIds" error={error} />
      <div>
        <Button id="evidenceIds" aria-describedby="evidence-hint" onClick={() => input.current?.click()}>
          选择佐证文件
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          tabIndex={-1}
          multiple
          accept={acceptedFiles}
          aria-label="选择佐证文件"
          onChange={handleFiles}
        />
      </div>
      <UploadList uploads={uploads.uploads} onRetry={uploads.retry} onRemove={uploads.remove} />
      {files.length > 0 && (
        <ul className={styles['evidenceFiles']} aria-label="已上传的佐证">
          {files.map(({ id, fileName }) => (
            <li key={id}>
              <a href={`/files/${id}`} target="_blank" rel="noreferrer">
                {fileName}
                <span className="visually-hidden">（在新窗口打开）</span>
              </a>
              <Button
                size="small"
                tone="quiet"
                aria-label={`不用这个：${fileName}`}
                onClick={() => onRemove(id)}
              >
                不用这个
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
