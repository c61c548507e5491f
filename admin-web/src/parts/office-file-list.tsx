import { getFragmentData, graphql, type FragmentType } from '../graphql/gql/index.js';
import { formatInstant } from '../lib/dates.js';
import { formatSize } from '../lib/format-size.js';
import styles from './parts.module.css';

export const officeFileFragment = graphql(`
  fragment OfficeFileList_OfficeFile on OfficeFile {
    id
    fileName
    byteSize
    uploadedAt
    uploadedByName
    agency {
      id
      shortName
    }
  }
`);

export type OfficeFiles = readonly FragmentType<typeof officeFileFragment>[];

/** Files of a task or a topic: who brought them, how large they are, each opening recorded. */
export function OfficeFileList({ files: masked }: { files: OfficeFiles }) {
  const files = getFragmentData(officeFileFragment, masked);
  return (
    <ul className={styles['files']}>
      {files.map((file) => (
        <li key={file.id} className={styles['file']}>
          <a
            className={styles['fileName']}
            href={`/office-files/${file.id}`}
            target="_blank"
            rel="noreferrer"
          >
            {file.fileName}
            <span className="visually-hidden">（在新窗口打开，打开会留痕）</span>
          </a>
          <span className={styles['soft']}>
            {formatSize(file.byteSize)} · {file.agency?.shortName ?? ''} {file.uploadedByName} ·{' '}
            {formatInstant(file.uploadedAt)}
          </span>
        </li>
      ))}
    </ul>
  );
}
