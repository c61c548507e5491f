import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import { formatDate } from '../../lib/dates.js';
import { DeadlineLamp } from '../../parts/deadline-lamp.js';
import { verificationStateNames } from '../../text/verification.js';
import styles from './home.module.css';

export const requestLinesFragment = graphql(`
  fragment RequestLines_VerificationRequest on VerificationRequest {
    id
    caseId
    state
    lamp
    dueOn
    daysLeft
    dayUnit
    recordTypeLabel
    person {
      id
      name
    }
    agency {
      id
      shortName
    }
  }
`);

interface RequestLinesProps {
  requests: readonly FragmentType<typeof requestLinesFragment>[];
  /** An agency opens the request, the county the case it belongs to. */
  opens: 'request' | 'case';
}

export function RequestLines({ requests, opens }: RequestLinesProps) {
  return (
    <ol className={styles['lines']}>
      {requests
        .map((one) => getFragmentData(requestLinesFragment, one))
        .map(({ id, caseId, state, recordTypeLabel, person, agency, ...limit }) => (
          <li key={id}>
            <a
              href={opens === 'request' ? `/work/verification/${id}` : `/work/applications/${caseId}`}
              className={styles['line']}
            >
              <span className={styles['subject']}>
                <strong>{person.name}</strong> {recordTypeLabel}
              </span>
              <span>
                {agency.shortName}，{verificationStateNames[state]}
              </span>
              <span className={styles['due']}>
                <DeadlineLamp limit={limit} />
                {formatDate(limit.dueOn)}
              </span>
            </a>
          </li>
        ))}
    </ol>
  );
}
