import { useRef, useState, type ChangeEvent } from 'react';
import { getFragmentData, graphql, type FragmentType } from '../graphql/gql/index.js';
import { formatInstant } from '../lib/dates.js';
import { formatSize } from '../lib/format-size.js';
import { attachmentKindNames } from '../text/materials.js';
import { Button } from '../ui/button.js';
import { FactSection } from '../ui/fact-section.js';
import { Select } from '../ui/select-field.js';
import styles from './parts.module.css';
import { UploadList } from './upload-list.js';
import { useUploads } from './use-uploads.js';

export const materialsFragment = graphql(`
  fragment MaterialsSection_Application on Application {
    id
    attachments {
      id
      kind
      fileName
      contentType
      byteSize
      uploadedAt
      uploadedByName
    }
  }
`);

interface MaterialsSectionProps {
  application: FragmentType<typeof materialsFragment>;
  mayAdd: boolean;
  onChanged: () => void;
}

/** JPG, PNG and PDF cover what scanners and telephones make; the server looks at the content itself. */
export const acceptedFiles = 'image/jpeg,image/png,image/webp,application/pdf';

/** Evidence comes with an agency's answer, never from the desk. */
const materialKinds = Object.entries(attachmentKindNames)
  .filter(([value]) => value !== 'EVIDENCE')
  .map(([value, label]) => ({ value, label }));

export function MaterialsSection({ application: masked, mayAdd, onChanged }: MaterialsSectionProps) {
  const { id, attachments } = getFragmentData(materialsFragment, masked);
  return (
    <FactSection id="materials" title={`材料（${attachments.length} 份）`} facts={[]}>
      {attachments.length === 0 && <p className={styles['soft']}>还没有材料。</p>}
      {attachments.length > 0 && (
        <ul className={styles['files']}>
          {attachments.map((file) => (
            <li key={file.id} className={styles['file']}>
              <span>
                {attachmentKindNames[file.kind]}{' '}
                <a className={styles['fileName']} href={`/files/${file.id}`} target="_blank" rel="noreferrer">
                  {file.fileName}
                  <span className="visually-hidden">（在新窗口打开，打开会留痕）</span>
                </a>
              </span>
              <span className={styles['soft']}>
                {formatSize(file.byteSize)} · {file.uploadedByName} · {formatInstant(file.uploadedAt)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {mayAdd && <AddMaterials caseId={id} onChanged={onChanged} />}
    </FactSection>
  );
}

function AddMaterials({ caseId, onChanged }: { caseId: string; onChanged: () => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [kind, setKind] = useState('IDENTITY');
  const { uploads, send, retry, remove, isSending } = useUploads(caseId, onChanged);
  const handleFiles = (event: ChangeEvent<HTMLInputElement>) => {
    send([...(event.target.files ?? [])], kind);
    event.target.value = '';
  };
  return (
    <div className={styles['upload']}>
      <div className={styles['pick']}>
        <Select
          id="material-kind"
          label="材料种类"
          options={materialKinds}
          value={kind}
          onChange={(value) => setKind(value ?? 'OTHER')}
        />
        <Button id="material-add" aria-describedby="material-hint" onClick={() => input.current?.click()}>
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
        JPG、PNG 或 PDF，每个不超过 20 MB，可以一次选几个。选好后立即上传。
      </p>
      <UploadList uploads={uploads} onRetry={retry} onRemove={remove} />
      <span role="status" className="visually-hidden">
        {isSending ? '正在上传' : uploads.length > 0 ? '上传完毕' : ''}
      </span>
    </div>
  );
}
