import { sql, type Sql } from '../../../platform/db/sql.js';
import type { Work } from '../../../platform/work.js';

/**
 * Claims the one live application of every person, in a fixed order so that two claims never deadlock. Returns the
 * persons who are in another live application already; the caller then refuses and nothing was claimed.
 */
export async function claimLiveParticipation(
  work: Work,
  caseId: string,
  personIds: readonly string[],
): Promise<string[]> {
  const ordered = [...personIds].sort();
  await work.db.execute({
    name: 'claim_participation',
    text: `insert into live_participations (person_id, case_id)
           select person, $2 from unnest($1::uuid[]) as person order by person on conflict (person_id) do nothing`,
    values: [ordered, caseId],
  });
  const rows = await work.db.objects<{ person_id: string }>({
    text: 'select person_id from live_participations where person_id = any($1) and case_id <> $2',
    values: [ordered, caseId],
  });
  return rows.map((row) => row.person_id);
}

/** Frees everybody of a case that ended. */
export async function releaseLiveParticipation(work: Work, caseId: string): Promise<void> {
  await work.db.execute({ text: 'delete from live_participations where case_id = $1', values: [caseId] });
}

/** Whether a case holds its people's one live application: neither a draft nor rejected nor over. */
export const isLiveCase = (caseId: Sql): Sql =>
  sql`EXISTS (SELECT 1 FROM live_participations lp WHERE lp.case_id = ${caseId})`;
