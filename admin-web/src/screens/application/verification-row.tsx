import { graphql } from '../../graphql/gql/index.js';
import type { VerificationRow_VerificationRequestFragment } from '../../graphql/gql/graphql.js';
import { formatDate } from '../../lib/dates.js';
import { joinClasses } from '../../lib/join-classes.js';
import { DeadlineLamp } from '../../parts/deadline-lamp.js';
import { EvidenceLinks } from '../../parts/verification/evidence-links.js';
import { answerResultNames, describeReason, verificationStateNames } from '../../text/verification.js';
import { Button } from '../../ui/button.js';
import { StateTag } from '../../ui/state-tag.js';
import styles from './application.module.css';
import { saysNothing } from './quiet-requests.js';
import { isRequestAct, requestActs, type RequestAct } from './request-act-texts.js';

export const verificationRowFragment = graphql(`
  fragment VerificationRow_VerificationRequest on VerificationRequest {
    id
    version
    round
    recordType
    recordTypeLabel
    relationCode
    state
    result
    dueOn
    daysLeft
    dayUnit
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
    availableActions {
      action
      label
      isAllowed
      reason
    }
    records {
      id
      note
      described {
        label
        text
      }
    }
    supersededRecords {
      id
      answerRound
      result
      dataAsOf
      note
      described {
        label
        text
      }
    }
    evidence {
      id
    }
    ...EvidenceLinks_VerificationRequest
  }
`);

export type VerificationRow = VerificationRow_VerificationRequestFragment;

/** What the server lets this person do with the answer; nobody but the county's reviewer gets any. */
export const actsOn = (request: VerificationRow) =>
  request.availableActions
    .flatMap(({ action, ...choice }) => (isRequestAct(action) ? [{ action, ...choice }] : []))
    .sort((one, other) => requestActs.indexOf(one.action) - requestActs.indexOf(other.action));

export interface ChosenAct {
  request: VerificationRow;
  action: RequestAct;
  label: string;
}

interface RequestRowProps {
  request: VerificationRow;
  /** The answer contradicts what was declared. */
  isDifferent: boolean;
  /** Null where nobody may act on any row: then the column is not there at all. */
  onAct: ((chosen: ChosenAct) => void) | null;
}

export function RequestRow({ request, isDifferent, onAct }: RequestRowProps) {
  return (
    <tr className={joinClasses(isDifferent && styles['different'])}>
      <th scope="row">
        {request.recordTypeLabel}
        {request.round > 1 && `（第${request.round}轮）`}
      </th>
      <td data-label="单位" className={styles['whole']}>
        {request.agency.shortName}
      </td>
      <td data-label="结果">
        {request.result != null && (
          <StateTag
            label={answerResultNames[request.result]}
            tone={request.result === 'HAS_RECORD' ? 'running' : 'neutral'}
          />
        )}{' '}
        {verificationStateNames[request.state]} <DeadlineLamp limit={request} />
        {isDifferent && <StateTag tone="bad" label="申报有差异" />}
      </td>
      <td data-label="数据时点" className={styles['whole']}>
        {request.dataAsOf == null ? '—' : formatDate(request.dataAsOf)}
      </td>
      <td data-label="查到的内容和说明">
        <Found request={request} />
      </td>
      {onAct !== null && (
        <td data-label="处理">
          <ActButtons request={request} onAct={onAct} />
        </td>
      )}
    </tr>
  );
}

function Found({ request }: { request: VerificationRow }) {
  const notes = request.records.map(({ note }) => note).filter((note) => note !== '');
  return (
    <>
      {request.records.map((record) => (
        <p key={record.id}>{record.described.map(({ label, text }) => `${label}：${text}`).join('；')}</p>
      ))}
      {notes.length > 0 && <p>说明：{notes.join('；')}</p>}
      <EvidenceLinks request={request} />
      {request.reason != null && (
        <p>
          <strong>{describeReason(request.state)}：</strong>
          {request.reason}
        </p>
      )}
      <FormerAnswers records={request.supersededRecords} />
      {saysNothing(request.records) &&
        request.supersededRecords.length === 0 &&
        request.reason == null &&
        '—'}
    </>
  );
}

/** What stood there before it was doubted: nothing that was answered is covered by what came after. */
function FormerAnswers({ records }: { records: VerificationRow['supersededRecords'] }) {
  return records.map(({ id, answerRound, result, dataAsOf, note, described }) => (
    <p key={id}>
      <strong>第{answerRound}次答复：</strong>
      {[
        answerResultNames[result],
        ...described.map(({ label, text }) => `${label}：${text}`),
        ...(dataAsOf == null ? [] : [`数据时点 ${formatDate(dataAsOf)}`]),
        ...(note === '' ? [] : [`说明：${note}`]),
      ].join('；')}
    </p>
  ));
}

function ActButtons({ request, onAct }: { request: VerificationRow; onAct: (chosen: ChosenAct) => void }) {
  return (
    <div className={styles['rowActs']}>
      {actsOn(request).map(({ action, label, isAllowed, reason }) => (
        <Button
          key={action}
          size="small"
          aria-label={`${label}：${request.person.name}的${request.recordTypeLabel}，${request.agency.shortName}`}
          disabledReason={isAllowed ? undefined : (reason ?? '现在不能办理')}
          onClick={() => onAct({ request, action, label })}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}
