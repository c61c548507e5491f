import { sql } from '../../../platform/db/sql.js';
import { refuse, type Refused } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';

/** Id numbers one account may enter on a day: more than a busy desk takes in, far less than a sweep needs. */
const ENTERED_PER_DAY = 300;

/** Answers a day that tell something of a number: that it is known under another name, or in a live application. */
const TELLING_PER_DAY = 20;

/**
 * Null while the account may look up another id number today; otherwise LOOKUP_LIMIT. Locked until the commit, so that
 * windows side by side do not each get the last one; the event of a refusal follows its rollback, so at most as many more
 * come through as wait at that moment.
 */
export async function overLookupLimit(work: Work): Promise<Refused | null> {
  const { accountId } = work.actor;
  // The system enters nobody by itself.
  if (accountId === null) return null;
  await work.db.rows(sql`select pg_advisory_xact_lock(hashtextextended(${`lookup|${accountId}`}, 0))`);
  await work.flush();
  const [row] = await work.db.objects<{ entered: string; telling: string }>(
    sql`select entered, telling from lookups_of(${accountId}, ${work.today()})`,
  );
  if (Number(row?.entered) < ENTERED_PER_DAY && Number(row?.telling) < TELLING_PER_DAY) return null;
  work.recordIfRefused('attempt', { type: 'Account', id: accountId }, { reason: 'LOOKUP_LIMIT' });
  return refuse(
    'LOOKUP_LIMIT',
    '今天用证件号码录入的次数，或提示“已登记”“已在办理”的次数已达上限，请明天再录；确有需要请联系安全管理员。',
  );
}

/** Keeps known that a refusal told something of the number: that it is registered, or in a live application. */
export function recordTelling(work: Work, personId: string, reason: string): void {
  work.recordIfRefused('KnownNumberEntered', { type: 'Person', id: personId }, { reason });
}
