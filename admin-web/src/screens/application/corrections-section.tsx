import { getFragmentData, graphql, type FragmentType } from '../../graphql/gql/index.js';
import { formatDate } from '../../lib/dates.js';
import entries from '../../parts/entries.module.css';
import { applicationStateNames } from '../../text/applications.js';
import { describeChange } from '../../text/corrections.js';
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
      changes {
        kind
        memberId
        formerMemberId
        fields
        from
        to
      }
    }
    members {
      id
      person {
        id
        name
      }
    }
  }
`);

export function CorrectionsSection({
  application,
}: {
  application: FragmentType<typeof correctionsFragment>;
}) {
  const { corrections, members } = getFragmentData(correctionsFragment, application);
  const nameOf = (memberId: string | null | undefined): string =>
    members.find(({ id }) => id === memberId)?.person.name ?? '一名成员';
  if (corrections.length === 0) return null;
  return (
    <FactSection id="corrections" title="补正" facts={[]}>
      <ul className={entries['entries']}>
        {corrections.map((correction) => (
          <li key={correction.id} className={entries['entry']}>
            <h3>
              第 {correction.round} 轮，{applicationStateNames[correction.fromState]}环节提出
            </h3>
            <p className={styles['soft']}>
              {formatDate(correction.issuedAt)} 告知
              {correction.answeredAt == null ? (
                <>
                  ，补正截止 <DeadlineText deadline={correction} />
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
            {correction.changes.length > 0 && (
              <>
                <p>
                  <strong>窗口在这一轮的改动</strong>
                </p>
                <ul className={styles['plainList']} aria-label={`第 ${correction.round} 轮的改动`}>
                  {correction.changes.map((change, index) => (
                    <li key={index}>{describeChange(change, nameOf)}</li>
                  ))}
                </ul>
              </>
            )}
          </li>
        ))}
      </ul>
    </FactSection>
  );
}
