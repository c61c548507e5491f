import { sql, type Sql, type SqlRunner } from '../../../platform/db/sql.js';
import { hasPost, hasSignedIn } from './list-accounts.js';

const DAY = 24 * 3_600_000;
const PERIOD_DAYS = 30;
const MOST_ROWS = 50;

export interface PostChange {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly post: string;
  readonly agencyId: string;
  readonly at: string;
}

export interface AccountOverview {
  readonly withoutPost: number;
  readonly neverSignedIn: number;
  readonly joined: readonly PostChange[];
  readonly left: readonly PostChange[];
  readonly endingSoon: readonly PostChange[];
}

/** Who came and went within thirty days, whose post ends within the next thirty, and which accounts are of no use yet. */
export async function accountOverview(runner: SqlRunner, now: Date): Promise<AccountOverview> {
  const instant = (days: number) => new Date(now.getTime() + days * DAY).toISOString();
  const [since, at, until] = [instant(-PERIOD_DAYS), instant(0), instant(PERIOD_DAYS)];
  const account = sql`a`;
  const [counts] = await runner.rows(sql`
    select count(*) filter (where not ${hasPost(account)})::int, count(*) filter (where not ${hasSignedIn(account)})::int
    from accounts a where a.state = 'ACTIVE'`);
  return {
    withoutPost: Number(counts?.[0] ?? 0),
    neverSignedIn: Number(counts?.[1] ?? 0),
    joined: await changes(runner, sql`m.valid_from`, since, at, 'desc'),
    left: await changes(runner, sql`m.valid_until`, since, at, 'desc'),
    endingSoon: await changes(runner, sql`m.valid_until`, at, until, 'asc'),
  };
}

async function changes(
  runner: SqlRunner,
  moment: Sql,
  after: string,
  before: string,
  order: 'asc' | 'desc',
): Promise<PostChange[]> {
  const direction = order === 'asc' ? sql`asc` : sql`desc`;
  const rows = await runner.rows(sql`
    select m.id, a.id, a.display_name, m.post, m.agency_id, ${moment}
    from mandates m join accounts a on a.id = m.account_id
    where ${moment} > ${after} and ${moment} <= ${before} order by ${moment} ${direction}, m.id limit ${MOST_ROWS}`);
  return rows.map(([id, accountId, name, post, agencyId, at]) => ({
    id: String(id),
    accountId: String(accountId),
    name: String(name),
    post: String(post),
    agencyId: String(agencyId),
    at: String(at),
  }));
}

export interface SignInFailures {
  readonly id: string;
  readonly accountId: string | null;
  readonly name: string | null;
  readonly failures: number;
  readonly waits: number;
  readonly addresses: number;
  readonly lastAt: string;
}

/** Whose sign-ins failed within thirty days, most often first; what does not name an account is one row. */
export async function countSignInFailures(runner: SqlRunner, now: Date): Promise<SignInFailures[]> {
  const since = new Date(now.getTime() - PERIOD_DAYS * DAY).toISOString();
  const rows = await runner.rows(sql`
    select f.account_id, a.display_name, f.failures, f.waits, f.addresses, f.last_at
    from count_sign_in_failures(${since}) f left join accounts a on a.id = f.account_id
    order by f.waits desc, f.failures desc, f.last_at desc limit ${MOST_ROWS}`);
  return rows.map(([accountId, name, failures, waits, addresses, lastAt]) => ({
    id: String(accountId ?? 'unknown'),
    accountId: accountId === null ? null : String(accountId),
    name: name === null ? null : String(name),
    failures: Number(failures),
    waits: Number(waits),
    addresses: Number(addresses),
    lastAt: String(lastAt),
  }));
}
