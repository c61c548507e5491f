import type { DataKey } from '../../../platform/crypto/data-key.js';
import type { KeyRing } from '../../../platform/crypto/key-ring.js';
import { refuse, type Refused } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import type { PlainDate } from '../../../shared/plain-date.js';
import { lockEvidence, settleNotifications } from '../../messaging/index.js';
import { sealForRow } from '../../registry/index.js';
import { AgencyRecord } from '../agency-record.entity.js';
import { AnswerEvidence } from '../answer-evidence.entity.js';
import type { SealedAnswer } from '../rules/agency-answer.js';
import { checkAnswer, type AnswerProblem, type RawRecord } from '../rules/check-answer.js';
import { maskSecret } from '../rules/record-fields.js';
import type { CheckedRecord, RecordType, StoredRecord } from '../rules/record-type.js';
import { getRecordType } from '../rules/record-types.js';
import type { AnswerResult } from '../rules/request-states.js';
import { auditObjectOf, decideOn, type Request } from './lock-request.js';

/** More files than an answer needs; one file has up to 20 MB. */
const MOST_EVIDENCE = 10;

export type AnswerChannel = 'ONLINE' | 'FILE' | 'MANUAL';

/** One agency's answer to one request. */
export interface AnswerRequest {
  readonly id: string;
  readonly expectedVersion: number;
  readonly result: AnswerResult;
  /** Today when the agency does not say. */
  readonly dataAsOf?: PlainDate | null;
  readonly records?: readonly RawRecord[] | null;
  readonly note?: string | null;
  /** Files (佐证) that this agency uploaded to the case before. */
  readonly evidenceIds?: readonly string[] | null;
  readonly channel: AnswerChannel;
}

/** Where an answer goes: sealed with its household's key, as this round of its request. */
export interface AnswerPlace {
  readonly dataKey: DataKey;
  readonly answerRound: number;
}

/**
 * Decides one answer and, only if it stands, writes it: the sealed rows of a new answer round, the request's state, one audit event.
 * Refuses what the transition table refuses, STALE_VERSION, and ANSWER_INVALID with a problem per field.
 */
export async function writeAnswer(
  work: Work,
  request: Request,
  answer: AnswerRequest,
  { dataKey, answerRound }: AnswerPlace,
): Promise<{ refused: false } | Refused> {
  const isAgain = request.state === 'DISPUTED';
  const verdict = decideOn(request, answer.expectedVersion, isAgain ? 'reanswer' : 'answer');
  if (verdict.refused) return verdict;
  const type = getRecordType(request.recordType);
  const dataAsOf = answer.dataAsOf ?? work.today();
  const { result } = answer;
  const checked = checkAnswer(
    type,
    { result, dataAsOf, records: answer.records ?? [], note: answer.note ?? '' },
    work.today(),
  );
  const evidence = await checkEvidence(work, request, answer.evidenceIds ?? []);
  const problems = [...(checked.ok ? [] : checked.problems), ...evidence.problems];
  if (!checked.ok || problems.length > 0)
    return refuse(
      'ANSWER_INVALID',
      '答复内容有需要改正的地方，请逐项改正后重新提交；已填写的内容已保留。',
      problems,
    );
  const values = checked.records.map((record) => protectSecrets(type, record, work.environment.keys));
  for (const one of values.length > 0 ? values : [null]) {
    insertRecord(
      work,
      request,
      { answer, answerRound, dataAsOf },
      { values: one, note: checked.note },
      dataKey,
    );
  }
  await insertEvidence(work, request, answerRound, evidence.ids);
  request.state = verdict.to;
  request.result = result;
  request.dataAsOf = dataAsOf;
  request.answeredAt = work.now();
  request.answeredBy = work.actor.accountId;
  const details = {
    recordType: type.type,
    result,
    answerRound,
    records: values.length,
    evidence: evidence.ids.length,
    channel: answer.channel,
    dataAsOf,
  };
  if (isAgain) await settleNotifications(work, request.id);
  await work.record(
    isAgain ? 'VerificationReAnswered' : 'VerificationAnswered',
    auditObjectOf(request),
    details,
  );
  return { refused: false };
}

/** Refuses files that are not there, not this agency's, or handed in with another answer already: nothing tells them apart. */
async function checkEvidence(
  work: Work,
  request: Request,
  given: readonly string[],
): Promise<{ ids: readonly string[]; problems: AnswerProblem[] }> {
  const wrong = (message: string) => ({ ids: [], problems: [{ field: 'evidenceIds', message }] });
  if (given.length === 0) return { ids: [], problems: [] };
  if (given.length > MOST_EVIDENCE) return wrong(`佐证最多${MOST_EVIDENCE}个文件，请合并或删去几个。`);
  const ids = await lockEvidence(work, request, given);
  const used = await work.db.rows({
    text: 'select 1 from answer_evidence where attachment_id = any($1::uuid[])',
    values: [ids],
  });
  return ids.length < given.length || used.length > 0
    ? wrong('有佐证文件已经不能使用，请删去后重新上传。')
    : { ids, problems: [] };
}

async function insertEvidence(
  work: Work,
  request: Request,
  answerRound: number,
  attachmentIds: readonly string[],
): Promise<void> {
  if (attachmentIds.length === 0) return;
  for (const attachmentId of attachmentIds)
    work.em.create(AnswerEvidence, {
      id: work.newId(),
      requestId: request.id,
      attachmentId,
      caseId: request.caseId,
      agencyId: request.agencyId,
      answerRound,
      givenAt: work.now(),
    });
  // Now and not at the end: the next answer of a batch must find the files taken.
  await work.em.flush();
}

/** The round (答复轮次) that each request's next answer is, by its id. Under the requests' locks: nobody adds one meanwhile. */
export async function nextAnswerRounds(
  work: Work,
  requestIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await work.db.rows({
    name: 'next_answer_rounds',
    text: 'select request_id, max(answer_round) + 1 from agency_records where request_id = any($1::uuid[]) group by request_id',
    values: [requestIds],
  });
  const again = new Map(rows.map(([requestId, round]) => [String(requestId), Number(round)]));
  return new Map(requestIds.map((id) => [id, again.get(id) ?? 1]));
}

/** Of a secret only mask and keyed index are kept: enough to show and to compare, nothing to leak. */
function protectSecrets(type: RecordType, record: CheckedRecord, keys: KeyRing): StoredRecord {
  const entries = Object.entries(record).map(([name, value]) => {
    if (value === null || typeof value !== 'object') return [name, value] as const;
    const kind = type.fields[name]?.secret;
    if (!kind) throw new Error(`${type.type}.${name} is not declared secret`);
    const index = keys.blindIndex(kind, value.secret).toString('base64url');
    return [name, { masked: maskSecret(kind, value.secret), index }] as const;
  });
  return Object.fromEntries(entries);
}

function insertRecord(
  work: Work,
  request: Request,
  round: { answer: AnswerRequest; answerRound: number; dataAsOf: PlainDate },
  sealedAnswer: SealedAnswer,
  dataKey: DataKey,
): void {
  const { accountId } = work.actor;
  if (!accountId) throw new Error('an answer is given by a person');
  const id = work.newId();
  const { suite, ciphertext } = sealForRow(dataKey, 'agency_records', id, sealedAnswer);
  work.em.create(AgencyRecord, {
    id,
    requestId: request.id,
    caseId: request.caseId,
    agencyId: request.agencyId,
    householdId: request.householdId,
    personId: request.personId,
    recordType: request.recordType,
    result: round.answer.result,
    answerRound: round.answerRound,
    dataAsOf: round.dataAsOf,
    channel: round.answer.channel,
    suite,
    ciphertext,
    answeredBy: accountId,
    answeredAt: work.now(),
  });
}
