import type { PostKind } from '../../identity/index.js';
import type { Work } from '../../../platform/work.js';
import type { ClueTarget } from '../rules/clue-states.js';

interface Receivers {
  readonly accountIds: readonly string[];
  /** There are people who would sign for it, and every one of them holds a post at the accused unit too. */
  readonly isNobodyLeft: boolean;
}

/** Who signs for a clue (线索): those in office at the receiving unit, but nobody who sits at the accused one as well. */
export async function receiversOf(
  work: Work,
  targetAgencyId: ClueTarget,
  accusedAgencyId: string | null,
): Promise<Receivers> {
  const post: PostKind = targetAgencyId === 'DISCIPLINE' ? 'SUPERVISOR' : 'LIAISON';
  const rows = await work.db.rows({
    text: `with present as (
             select m.account_id, m.post, m.agency_id from mandates m join accounts a on a.id = m.account_id and a.state = 'ACTIVE'
             where m.valid_from <= $4 and (m.valid_until is null or m.valid_until > $4))
           select distinct p.account_id, exists (select 1 from present o where o.account_id = p.account_id and o.agency_id = $3)
           from present p where p.post = $1 and p.agency_id = $2`,
    values: [post, targetAgencyId, accusedAgencyId, work.now().toISOString()],
  });
  const accountIds = rows.flatMap(([accountId, isAccused]) =>
    isAccused === true ? [] : [String(accountId)],
  );
  return { accountIds, isNobodyLeft: rows.length > 0 && accountIds.length === 0 };
}
