import type { Permission } from '../../../platform/auth/actor.js';
import type { Work } from '../../../platform/work.js';
import { DeletionRecord } from '../deletion-record.entity.js';

/** Years that the agencies' answers about a case that came to nothing are kept; the county's archive rules may ask for more. */
const YEARS_KEPT = 3;
const RULE = `verification-payloads-${YEARS_KEPT}-years`;
const CASES_AT_ONCE = 50;
/** Ended without a registration: what was asked for has no purpose any more (个人信息保护法 第四十七条). */
const ENDED = ['REJECTED', 'UPHELD', 'LAPSED', 'WITHDRAWN', 'NOT_ACCEPTED'];

type SystemWork = (cause: string, permissions: readonly Permission[]) => Work;

/**
 * Deletes the agencies' answers about cases that ended without a registration years ago; who answered when, and the
 * decision, stay. Each case leaves a record and an event. Idempotent. Returns how many cases lost answers.
 */
export async function deleteExpiredRecords(workAsSystem: SystemWork): Promise<number> {
  let total = 0;
  for (;;) {
    const work = workAsSystem('delete-expired-records', []);
    const { cases } = await work.atomically(() => deleteOfSomeCases(work));
    total += cases;
    if (cases < CASES_AT_ONCE) return total;
  }
}

async function deleteOfSomeCases(work: Work): Promise<{ refused: false; cases: number }> {
  const endedBefore = work.now();
  endedBefore.setUTCFullYear(endedBefore.getUTCFullYear() - YEARS_KEPT);
  const ended = await work.db.objects<{ id: string }>({
    text: `select a.id from applications a
           where a.state = any($1) and a.state_since < $2 and exists (select 1 from agency_records r where r.case_id = a.id)
           order by a.id limit $3 for update skip locked`,
    values: [ENDED, endedBefore.toISOString(), CASES_AT_ONCE],
  });
  for (const { id: caseId } of ended) {
    const [row] = await work.db.rows({
      text: 'select delete_agency_records($1, $2)',
      values: [caseId, endedBefore.toISOString()],
    });
    const rowCount = Number(row?.[0]);
    work.em.create(DeletionRecord, {
      id: work.newId(),
      caseId,
      subject: 'AGENCY_RECORDS',
      rowCount,
      rule: RULE,
      deletedAt: work.now(),
    });
    await work.record(
      'RecordsDeleted',
      { type: 'Application', id: caseId, caseId },
      { rule: RULE, rowCount },
    );
  }
  return { refused: false, cases: ended.length };
}
