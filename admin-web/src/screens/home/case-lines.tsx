import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import { formatDate } from '../../lib/dates.js';
import { DeadlineLamp } from '../../parts/deadline-lamp.js';
import { describeCaseState } from '../../text/applications.js';
import styles from './home.module.css';

export const caseLinesFragment = graphql(`
  fragment CaseLines_Application on Application {
    id
    applicationNumber
    state
    lamp
    dueOn
    daysLeft
    dayUnit
    applicant {
      id
      name
    }
    community {
      id
      name
    }
  }
`);

/** One case a line, the whole line one click. */
export function CaseLines({ cases }: { cases: readonly FragmentType<typeof caseLinesFragment>[] }) {
  return (
    <ol className={styles['lines']}>
      {cases
        .map((one) => getFragmentData(caseLinesFragment, one))
        .map(({ id, applicationNumber, state, applicant, community, ...limit }) => (
          <li key={id}>
            <a href={`/work/applications/${id}`} className={styles['line']}>
              <span className={styles['subject']}>
                <strong>{applicant?.name ?? '未填写申请人'}</strong> {applicationNumber}
              </span>
              <span>
                {community.name}，{describeCaseState({ state, ...limit })}
              </span>
              <span className={styles['due']}>
                <DeadlineLamp limit={limit} />
                {limit.dueOn == null ? '无时限' : formatDate(limit.dueOn)}
              </span>
            </a>
          </li>
        ))}
    </ol>
  );
}
