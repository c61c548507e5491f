import { identifier, join, sql, type Sql } from '../../../platform/db/sql.js';
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
export const hasPost = (alias: string): Sql =>
  sql`EXISTS (SELECT 1 FROM mandates held WHERE held.account_id = ${identifier(alias)}.id AND held.valid_until IS NULL)`;

/** Was signed in at least once. */
export const hasSignedIn = (alias: string): Sql =>
  sql`EXISTS (SELECT 1 FROM sessions used WHERE used.account_id = ${identifier(alias)}.id)`;

/** The condition of the account list: name, pinyin, initials or login name by prefix; state; an agency where a post is held now. */
export function accountMatches(filter: AccountFilter): (alias: string) => Sql {
  return (alias) => {
    const t = identifier(alias);
    const conditions: Sql[] = [sql`TRUE`];
    const name = searchPrefix(filter.keyword);
    if (name) {
      const prefix = foldLoginName(name);
      conditions.push(
        sql`(${t}.display_name LIKE ${name} OR ${t}.login_name LIKE ${prefix} OR ${t}.pinyin LIKE ${prefix} OR ${t}.pinyin LIKE ${`% ${prefix}`})`,
      );
    }
    if (filter.state) conditions.push(sql`${t}.state = ${filter.state}`);
    if (filter.agencyId)
      conditions.push(
        sql`EXISTS (SELECT 1 FROM mandates held WHERE held.account_id = ${t}.id AND held.valid_until IS NULL AND held.agency_id = ${filter.agencyId})`,
      );
    if (filter.hasPost != null) conditions.push(sql`${hasPost(alias)} = ${filter.hasPost}`);
    if (filter.hasSignedIn != null) conditions.push(sql`${hasSignedIn(alias)} = ${filter.hasSignedIn}`);
    return join(conditions, ' AND ');
  };
}
