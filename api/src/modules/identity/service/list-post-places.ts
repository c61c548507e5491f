import { sql, type SqlRunner } from '../../../platform/db/sql.js';
import { POST_KINDS, type PostKind } from '../rules/post-kinds.js';
import { mayHoldPostAt, type PostAgency } from '../rules/post-places.js';

/** Which post may be held where, for the form that gives one. */
export async function listPostPlaces(
  runner: SqlRunner,
): Promise<{ post: PostKind; agencyIds: readonly string[] }[]> {
  const rows = await runner.rows(sql`select id, kind, is_member from agencies order by id`);
  const agencies = rows.map(([id, kind, isMember]) => ({
    id: String(id),
    kind: kind as PostAgency['kind'],
    isMember: isMember === true,
  }));
  return POST_KINDS.map((post) => ({
    post,
    agencyIds: agencies.filter((agency) => mayHoldPostAt(post, agency)).map(({ id }) => id),
  }));
}
