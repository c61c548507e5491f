import { getFragmentData, graphql, type FragmentType } from '../../graphql/gql/index.js';
import type { VerificationSection_VerificationRequestFragment } from '../../graphql/gql/graphql.js';
import { formatDate } from '../../lib/dates.js';
import { DeadlineLamp } from '../../parts/deadline-lamp.js';
import { answerResultNames, verificationStateNames } from '../../text/verification.js';
import { FactSection } from '../../ui/fact-section.js';
import { StateTag } from '../../ui/state-tag.js';
import styles from './application.module.css';

export const verificationFragment = graphql(`
  fragment VerificationSection_VerificationRequest on VerificationRequest {
    id
    round
    recordTypeLabel
    relationCode
    state
    result
    dueOn
    lamp
    dataAsOf
    reason
    agency {
      id
      shortName
    }
    person {
      id
      name
    }
    records {
      id
      note
      described {
        label
        text
      }
    }
  }
`);

/** GB/T 4761 as the household's own list uses it. */
const APPLICANT = '01';

type Request = VerificationSection_VerificationRequestFragment;

/** The applicant first, then the others as one group each; the agencies always in the same order. */
function byPersonAndAgency(one: Request, other: Request): number {
  const applicantFirst = Number(other.relationCode === APPLICANT) - Number(one.relationCode === APPLICANT);
  return (
    applicantFirst ||
    one.person.id.localeCompare(other.person.id) ||
    one.agency.shortName.localeCompare(other.agency.shortName, 'zh-CN') ||
    one.recordTypeLabel.localeCompare(other.recordTypeLabel, 'zh-CN') ||
    other.round - one.round
  );
}

const open = ['SENT', 'SIGNED_FOR', 'DISPUTED'];

/** Every question put to an agency about every member, with its answer: the matrix as one list per person. */
export function VerificationSection({
  requests: masked,
}: {
  requests: readonly FragmentType<typeof verificationFragment>[];
}) {
  const requests = [...getFragmentData(verificationFragment, masked)].sort(byPersonAndAgency);
  if (requests.length === 0) return null;
  const persons = [...new Map(requests.map(({ person }) => [person.id, person.name]))];
  const waiting = requests.filter((request) => open.includes(request.state)).length;
  return (
    <FactSection
      id="verification"
      title={`核查结果（${requests.length} 项）`}
      facts={[]}
      actions={
        waiting === 0 ? (
          <StateTag tone="good" label="全部答复" />
        ) : (
          <StateTag tone="attention" label={`${waiting} 项没有答复`} />
        )
      }
    >
      {persons.map(([personId, name]) => (
        <div key={personId} className={styles['declared']}>
          <h3>{name}</h3>
          <table className={styles['table']}>
            <caption className="visually-hidden">{name}的核查结果</caption>
            <thead>
              <tr>
                <th scope="col">核查内容</th>
                <th scope="col">单位</th>
                <th scope="col">结果</th>
                <th scope="col">数据时点</th>
                <th scope="col">查到的内容和说明</th>
              </tr>
            </thead>
            <tbody>
              {requests
                .filter(({ person }) => person.id === personId)
                .map((request) => (
                  <RequestRow key={request.id} request={request} />
                ))}
            </tbody>
          </table>
        </div>
      ))}
    </FactSection>
  );
}

function RequestRow({ request }: { request: Request }) {
  const notes = [request.reason, ...request.records.map(({ note }) => note)].filter(
    (note) => note != null && note !== '',
  );
  return (
    <tr>
      <th scope="row">
        {request.recordTypeLabel}
        {request.round > 1 && `（第${request.round}轮）`}
      </th>
      <td data-label="单位">{request.agency.shortName}</td>
      <td data-label="结果">
        {request.result == null ? (
          <>
            {verificationStateNames[request.state]} <DeadlineLamp lamp={request.lamp} dueOn={request.dueOn} />
          </>
        ) : (
          <>
            <StateTag
              label={answerResultNames[request.result]}
              tone={request.result === 'HAS_RECORD' ? 'running' : 'neutral'}
            />{' '}
            {verificationStateNames[request.state]}
          </>
        )}
      </td>
      <td data-label="数据时点">{request.dataAsOf == null ? '—' : formatDate(request.dataAsOf)}</td>
      <td data-label="查到的内容和说明">
        {request.records.map((record) => (
          <p key={record.id}>{record.described.map(({ label, text }) => `${label}：${text}`).join('；')}</p>
        ))}
        {notes.join('；')}
        {notes.length === 0 && request.records.every(({ described }) => described.length === 0) && '—'}
      </td>
    </tr>
  );
}
