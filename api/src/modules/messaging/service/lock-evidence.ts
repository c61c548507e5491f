import { isUuid } from '../../../shared/uuid.js';
import type { Work } from '../../../platform/work.js';

/**
 * Which of the attachments are evidence that this agency uploaded to this case; the others are not there or not its own. They
 * are locked until the transaction ends, so that two answers given at once do not both take the same file.
 */
export async function lockEvidence(
  work: Work,
  place: { readonly caseId: string; readonly agencyId: string },
  attachmentIds: readonly string[],
): Promise<string[]> {
  const ids = [...new Set(attachmentIds)].filter(isUuid).sort();
  if (ids.length === 0) return [];
  // The rows are only ever inserted, which a row lock would need more than: the lock is on their names.
  await work.db.rows({
    text: 'select pg_advisory_xact_lock(hashtextextended(id, 0)) from unnest($1::text[]) as id order by id',
    values: [ids],
  });
  const rows = await work.db.rows({
    text: `select id from attachments where id = any($1::uuid[]) and kind = 'EVIDENCE' and case_id = $2 and agency_id = $3`,
    values: [ids, place.caseId, place.agencyId],
  });
  return rows.map(([id]) => String(id));
}
