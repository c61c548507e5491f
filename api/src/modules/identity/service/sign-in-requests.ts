import { sql, type SqlRunner } from '../../../platform/db/sql.js';
import { postsHolding } from '../rules/permissions.js';
import type { SignInDecider } from '../rules/sign-in-reset.js';

export interface SignInRequest {
  readonly accountId: string;
  readonly kind: 'INITIAL_PASSWORD' | 'PASSWORD' | 'IDENTITY';
  readonly askedBy: { readonly id: string; readonly displayName: string };
  readonly askedAt: string;
  /** The identifier in the unified identity. */
  readonly subject: string | null;
}

/** What waits for a confirmation at these accounts. */
export async function listSignInRequests(
  runner: SqlRunner,
  accountIds: readonly string[],
): Promise<SignInRequest[]> {
  const rows = await runner.rows(sql`
    select r.account_id, r.kind, r.asked_by, p.display_name, r.asked_at, r.subject from (
      select a.id as account_id, case when a.sign_in_reset_at = a.created_at then 'INITIAL_PASSWORD' else 'PASSWORD' end as kind,
        a.sign_in_reset_by as asked_by, a.sign_in_reset_at as asked_at, null as subject
      from accounts a where a.sign_in_reset_hash is not null
      union all
      select e.account_id, 'IDENTITY', e.linked_by, e.linked_at, e.subject from external_identities e where e.confirmed_at is null
    ) r join accounts p on p.id = r.asked_by
    where r.account_id = any(${accountIds}::uuid[]) order by r.asked_at, r.kind`);
  return rows.map(([accountId, kind, askedBy, name, askedAt, subject]) => ({
    accountId: String(accountId),
    kind: kind as SignInRequest['kind'],
    askedBy: { id: String(askedBy), displayName: String(name) },
    askedAt: String(askedAt),
    subject: subject === null ? null : String(subject),
  }));
}

const DECIDERS = postsHolding('signInReset.approve');
const STAND_INS = postsHolding('signInReset.standIn');

/** Who could confirm today: in office, with an active account that does not wait for a confirmation itself. */
export async function listSignInDeciders(runner: SqlRunner): Promise<SignInDecider[]> {
  return toDeciders(await runner.rows(deciders));
}

/** The same with their accounts locked: of two resets at once, the second one sees whom the first one shut out. */
export async function lockSignInDeciders(runner: SqlRunner): Promise<SignInDecider[]> {
  return toDeciders(await runner.rows(sql`${deciders} for update of a`));
}

const deciders = sql`
  select a.id, m.post = any(${STAND_INS}) from accounts a join mandates m on m.account_id = a.id
  where m.valid_until is null and m.post = any(${DECIDERS}) and a.state = 'ACTIVE' and a.sign_in_reset_hash is null
  order by a.id`;

const toDeciders = (rows: readonly unknown[][]): SignInDecider[] =>
  rows.map(([accountId, standsIn]) => ({ accountId: String(accountId), standsIn: standsIn === true }));
