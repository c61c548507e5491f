import { isUuid } from '../../../shared/uuid.js';
import { identifier, sql } from '../../../platform/db/sql.js';
import type { OperationReads } from '../../../platform/graphql/operation-reads.js';
import type { ReadSelection } from '../../../platform/read/index.js';
import { publicNoticeRead } from './read-models.js';

/** One notice with its objections. Showing what an objector wrote is a read that is recorded. */
export async function viewNotice(
  reads: OperationReads,
  selection: ReadSelection,
  id: string,
): Promise<object | null> {
  if (!isUuid(id)) return null;
  const notice = await reads.reader.one(
    selection,
    publicNoticeRead,
    (alias) => sql`${identifier(alias)}.id = ${id}`,
  );
  if (!notice) return null;
  const [row] = await reads.runner.rows({
    text: 'select case_id from public_notices where id = $1',
    values: [id],
  });
  await reads.record('PublicNoticeViewed', { type: 'PublicNotice', id, caseId: String(row?.[0]) });
  return notice;
}
