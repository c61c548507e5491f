import { useRef, type ChangeEvent } from 'react';
import { materialKinds } from '../text/materials.js';
import { Button } from '../ui/button.js';
import { acceptedFiles, acceptedText } from './accepted-files.js';
import styles from './parts.module.css';
import { UploadList } from './upload-list.js';
import { describeUploads } from './upload-words.js';
import { useUploads } from './use-uploads.js';

/** A button for each kind: none stands there already, which is what wrong kinds come from, and one press is enough. */
export function AddMaterials({ caseId, onChanged }: { caseId: string; onChanged: () => void }) {
  const input = useRef<HTMLInputElement>(null);
  const kind = useRef<string | null>(null);
  const { uploads, send, retry, remove } = useUploads(caseId, onChanged);
  const choose = (value: string) => {
    kind.current = value;
    input.current?.click();
  };
  const handleFiles = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])];
    event.target.value = '';
    if (kind.current !== null && files.length > 0) send(files, kind.current);
  };
  return (
    <div className={styles['upload']}>
      <div role="group" aria-labelledby="material-add" aria-describedby="material-hint">
        <h3 id="material-add">上传材料</h3>
        <p id="material-hint" className={styles['soft']}>
          点材料的种类，选文件：{acceptedText}，每个不超过 20 MB，同一种类可以一次选几个。选好后立即上传。
        </p>
        <div className={styles['kinds']}>
          {materialKinds.map(({ value, label }) => (
            <Button key={value} aria-label={`上传${label}`} onClick={() => choose(value)}>
              {label}
            </Button>
          ))}
        </div>
        <input
          ref={input}
          type="file"
          hidden
          tabIndex={-1}
          multiple
          accept={acceptedFiles}
          aria-label="选择材料文件"
          onChange={handleFiles}
        />
      </div>
      <UploadList uploads={uploads} onRetry={retry} onRemove={remove} />
      <span role="status" className="visually-hidden">
        {describeUploads(uploads)}
      </span>
    </div>
  );
}
