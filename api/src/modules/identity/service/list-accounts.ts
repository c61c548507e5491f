import { sql, type Sql } from '../../../platform/db/sql.js';
import type { Condition } from '../../../platform/read/index.js';
import { matching } from '../../../platform/read/matching.js';
import { searchPrefix } from '../../../shared/search-prefix.js';
import { foldLoginName } from '../rules/login-name.js';

export interface AccountFilter {
  readonly keyword?: string | null;
  readonly state?: string | null;
  readonly agencyId?: string | null;
  readonly hasPost?: boolean | null;
  readonly hasSignedIn?: boolean | null;
}

/** Holds a post now; as in the directory, a post without an end. */
export const hasPost = (account: Sql): Sql =>
  sql`EXISTS (SELECT 1 FROM mandates held WHERE held.account_id = ${account}.id AND held.valid_until IS NULL)`;

/** Was signed in at least once. */
export const hasSignedIn = (account: Sql): Sql =>
  sql`EXISTS (SELECT 1 FROM sessions used WHERE used.account_id = ${account}.id)`;

/** The condition of the account list: name, pinyin, initials or login name by prefix; state; an agency where a post is held now. */
export function accountMatches(filter: AccountFilter): Condition {
  const { state, agencyId } = filter;
  const name = searchPrefix(filter.keyword);
  return matching((t) => [
    name && nameCondition(t, name),
    state && sql`${t}.state = ${state}`,
    agencyId &&
      sql`EXISTS (SELECT 1 FROM mandates held WHERE held.account_id = ${t}.id AND held.valid_until IS NULL AND held.agency_id = ${agencyId})`,
    filter.hasPost != null && sql`${hasPost(t)} = ${filter.hasPost}`,
    filter.hasSignedIn != null && sql`${hasSignedIn(t)} = ${filter.hasSignedIn}`,
  ]);
}

function nameCondition(t: Sql, name: string): Sql {
  const prefix = foldLoginName(name);
  return sql`(${t}.display_name LIKE ${name} OR ${t}.login_name LIKE ${prefix} OR ${t}.pinyin LIKE ${prefix} OR ${t}.pinyin LIKE ${`% ${prefix}`})`;
}
