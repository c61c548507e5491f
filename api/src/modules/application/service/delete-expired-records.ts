import type { Permission } from '../../../platform/auth/actor.js';
import { done } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { someParameters } from '../../eligibility/index.js';
import { deleteOldSignIns } from '../../identity/index.js';
import { DeletionRecord } from '../deletion-record.entity.js';
import type { DeletionSubject } from '../rules/deletion-subjects.js';

const CASES_AT_ONCE = 50;
/** Ended without a registration: what was asked for has no purpose any more (个人信息保护法 第四十七条). */
const ENDED = ['REJECTED', 'UPHELD', 'LAPSED', 'WITHDRAWN', 'NOT_ACCEPTED'];
/** What the agencies said about a case, in the order of deletion; each function deletes only as the system and checks the case anew. */
const PAYLOADS = [
  { subject: 'AGENCY_RECORDS', deletion: 'delete_agency_records' },
  { subject: 'ANSWER_FILES', deletion: 'delete_answer_files' },
  { subject: 'SUSPICION_EVIDENCE', deletion: 'delete_suspicion_evidence' },
] as const satisfies readonly { subject: DeletionSubject; deletion: string }[];

type SystemWork = (cause: string, permissions: readonly Permission[]) => Work;

/**
 * 到期删除. Of cases that ended without a registration years ago: the agencies' answers, their files, and what the rules noted
 * from them; who answered when, the household's own materials and the decision stay. And sign-ins that were over months
 * ago. How long is the county's parameter. Each case leaves records and an event. Idempotent. Returns how many cases lost something.
 */
export async function deleteExpiredRecords(workAsSystem: SystemWork): Promise<number> {
  const begin = () => workAsSystem('delete-expired-records', []);
  await deleteExpiredSignIns(begin());
  let total = 0;
  for (;;) {
    const work = begin();
    const { cases } = await work.atomically(() => deleteOfSomeCases(work));
    total += cases;
    if (cases < CASES_AT_ONCE) return total;
  }
}

async function deleteOfSomeCases(work: Work): Promise<{ refused: false; cases: number }> {
  const found = await someParameters(work, work.today(), ['retention.answerYears']);
  const years = found['retention.answerYears'].value;
  const rule = `verification-payloads-${years}-years`;
  const endedBefore = monthsAgo(work.now(), 12 * years).toISOString();
  const ended = await work.db.objects<{ id: string }>({
    text: `select a.id from applications a where a.state = any($1) and a.state_since < $2 and (
             exists (select 1 from agency_records r where r.case_id = a.id)
             or exists (select 1 from attachments f where f.case_id = a.id and f.kind = 'EVIDENCE')
             or exists (select 1 from confidential_facts c where c.household_id = a.household_id and c.case_id = a.id and c.kind = 'EVIDENCE'))
           order by a.id limit $3 for update of a skip locked`,
    values: [ENDED, endedBefore, CASES_AT_ONCE],
  });
  for (const { id: caseId } of ended)
    for (const { subject, deletion } of PAYLOADS) {
      const [row] = await work.db.rows({ text: `select ${deletion}($1, $2)`, values: [caseId, endedBefore] });
      await record(work, { caseId, subject, rowCount: Number(row?.[0]), rule });
    }
  return done({ cases: ended.length });
}

async function deleteExpiredSignIns(work: Work): Promise<void> {
  await work.atomically(async () => {
    const found = await someParameters(work, work.today(), ['retention.signInMonths']);
    const months = found['retention.signInMonths'].value;
    const rowCount = await deleteOldSignIns(work, monthsAgo(work.now(), months));
    await record(work, { caseId: null, subject: 'SIGN_INS', rowCount, rule: `sign-ins-${months}-months` });
    return done({});
  });
}

interface Deleted {
  readonly caseId: string | null;
  readonly subject: DeletionSubject;
  readonly rowCount: number;
  readonly rule: string;
}

/** Nothing for nothing: a record says that something was there. */
async function record(work: Work, { caseId, subject, rowCount, rule }: Deleted): Promise<void> {
  if (rowCount === 0) return;
  work.em.create(DeletionRecord, {
    id: work.newId(),
    caseId,
    subject,
    rowCount,
    rule,
    deletedAt: work.now(),
  });
  const object =
    caseId === null ? { type: 'Session', id: 'ended' } : { type: 'Application', id: caseId, caseId };
  await work.record('RecordsDeleted', object, { subject, rule, rowCount });
}

function monthsAgo(now: Date, months: number): Date {
  const then = new Date(now);
  then.setUTCMonth(then.getUTCMonth() - months);
  // The 31st of a month that has none would slip into the next one, and things would be deleted days too early.
  if (then.getUTCDate() !== now.getUTCDate()) then.setUTCDate(0);
  return then;
}
