import { useRef, useState, type ChangeEvent } from 'react';
import { materialKinds } from '../text/materials.js';
import { Button } from '../ui/button.js';
import { Select } from '../ui/select-field.js';
import { acceptedFiles, acceptedText } from './accepted-files.js';
import styles from './parts.module.css';
import { UploadList } from './upload-list.js';
import { useUploads } from './use-uploads.js';

const kindFieldId = 'material-kind';

/** The kind is chosen anew for every batch: one that stands there already is what wrong kinds come from. */
export function AddMaterials({ caseId, onChanged }: { caseId: string; onChanged: () => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [kind, setKind] = useState<string | null>(null);
  const [isMissing, setMissing] = useState(false);
  const { uploads, send, retry, remove, isSending } = useUploads(caseId, onChanged);
  const choose = (value: string | null) => {
    setKind(value);
    setMissing(false);
  };
  const handlePress = () => {
    if (kind !== null) return input.current?.click();
    setMissing(true);
    return document.getElementById(kindFieldId)?.focus();
  };
  const handleFiles = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])];
    event.target.value = '';
    if (kind === null || files.length === 0) return;
    send(files, kind);
    setKind(null);
  };
  return (
    <div className={styles['upload']}>
      <div className={styles['pick']}>
        <Select
          id={kindFieldId}
          label="材料种类"
          placeholder="请选择材料种类"
          options={materialKinds}
          value={kind}
          error={isMissing ? '请先选择材料种类，再选文件。' : undefined}
          onChange={choose}
        />
        <Button id="material-add" aria-describedby="material-hint" onClick={handlePress}>
          选择文件并上传
        </Button>
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
      <p id="material-hint" className={styles['soft']}>
        先选种类，再选文件：{acceptedText}，每个不超过 20 MB，同一种类可以一次选几个。选好后立即上传。
      </p>
      <UploadList uploads={uploads} onRetry={retry} onRemove={remove} />
      <span role="status" className="visually-hidden">
        {isSending ? '正在上传' : uploads.length > 0 ? '上传完毕' : ''}
      </span>
    </div>
  );
}
