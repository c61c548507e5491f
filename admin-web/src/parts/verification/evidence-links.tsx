import { getFragmentData, graphql, type FragmentType } from '../../graphql/gql/index.js';
import styles from '../parts.module.css';

export const evidenceLinksFragment = graphql(`
  fragment EvidenceLinks_VerificationRequest on VerificationRequest {
    id
    records {
      id
      answerRound
    }
    evidence {
      id
      answerRound
      file {
        id
        fileName
      }
    }
  }
`);

/** The files an agency handed in with its answers. Whoever may not open them is shown none. */
export function EvidenceLinks({ request }: { request: FragmentType<typeof evidenceLinksFragment> }) {
  const { evidence, records } = getFragmentData(evidenceLinksFragment, request);
  if (evidence.length === 0) return null;
  // Which answer a file bears out is said as soon as there is more than one, also where the last has none.
  const newest = Math.max(...[...records, ...evidence].map(({ answerRound }) => answerRound));
  return (
    <ul className={styles['links']} aria-label="佐证">
      {evidence.map(({ id, answerRound, file }) => (
        <li key={id}>
          佐证{newest > 1 && `（第${answerRound}次答复）`}：
          <a className={styles['fileName']} href={`/files/${file.id}`} target="_blank" rel="noreferrer">
            {file.fileName}
            <span className="visually-hidden">（在新窗口打开，打开会留痕）</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
