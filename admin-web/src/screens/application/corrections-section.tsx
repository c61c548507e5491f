import { getFragmentData, graphql, type FragmentType } from '../../graphql/gql/index.js';
import { formatDate } from '../../lib/dates.js';
import { applicationStateNames } from '../../text/applications.js';
import { DeadlineText } from '../../ui/deadline-text.js';
import { FactSection } from '../../ui/fact-section.js';
import styles from './application.module.css';

export const correctionsFragment = graphql(`
  fragment CorrectionsSection_Application on Application {
    id
    corrections {
      id
      round
      fromState
      issuedAt
      dueOn
      daysLeft
      dayUnit
      answeredAt
      items {
        subject
        request
      }
    }
  }
`);

export function CorrectionsSection({
  application,
}: {
  application: FragmentType<typeof correctionsFragment>;
}) {
  const { corrections } = getFragmentData(correctionsFragment, application);
  if (corrections.length === 0) return null;
  return (
    <FactSection id="corrections" title="补正" facts={[]}>
      {corrections.map((correction) => (
        <div key={correction.id} className={styles['declared']}>
          <h3>
            第 {correction.round} 轮，{applicationStateNames[correction.fromState]}环节提出
          </h3>
          <p className={styles['soft']}>
            {formatDate(correction.issuedAt)} 告知
            {correction.answeredAt == null ? (
              <>
                ，须在 <DeadlineText deadline={correction} /> 前补正
              </>
            ) : (
              `，${formatDate(correction.answeredAt)} 补正完成`
            )}
          </p>
          <ol className={styles['plainList']}>
            {correction.items.map((item, index) => (
              <li key={index}>
                <strong>{item.subject}</strong>：{item.request}
              </li>
            ))}
          </ol>
        </div>
      ))}
    </FactSection>
  );
}
