import type { ReactNode } from 'react';
import { getFragmentData, graphql, type FragmentType } from '../graphql/gql/index.js';
import { formatInstant } from '../lib/dates.js';
import { formatSize } from '../lib/format-size.js';
import { attachmentKindNames } from '../text/materials.js';
import { FactSection } from '../ui/fact-section.js';
import { AddMaterials } from './add-materials.js';
import styles from './parts.module.css';

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
  /** Where it is the first part of a step. */
  takesFocus?: boolean;
  /** What was just done to one of them. */
  notice?: ReactNode;
  /** What can be done with one of them here. */
  actionsOf?: (fileId: string) => ReactNode;
}

export function MaterialsSection({
  application: masked,
  mayAdd,
  onChanged,
  takesFocus = false,
  notice,
  actionsOf,
}: MaterialsSectionProps) {
  const { id, attachments } = getFragmentData(materialsFragment, masked);
  return (
    <FactSection id="materials" title={`材料（${attachments.length} 份）`} facts={[]} takesFocus={takesFocus}>
      {notice}
      {attachments.length === 0 && <p className={styles['soft']}>还没有材料。</p>}
      {attachments.length > 0 && (
        <ul className={styles['files']}>
          {attachments.map((file) => (
            <li key={file.id} className={styles['file']}>
              <span className={styles['fileTitle']}>
                {attachmentKindNames[file.kind]}{' '}
                <a className={styles['fileName']} href={`/files/${file.id}`} target="_blank" rel="noreferrer">
                  {file.fileName}
                  <span className="visually-hidden">（在新窗口打开，打开会留痕）</span>
                </a>
              </span>
              <span className={styles['soft']}>
                {formatSize(file.byteSize)} · {file.uploadedByName} · {formatInstant(file.uploadedAt)}
              </span>
              {actionsOf?.(file.id)}
            </li>
          ))}
        </ul>
      )}
      {mayAdd && <AddMaterials caseId={id} onChanged={onChanged} />}
    </FactSection>
  );
}
