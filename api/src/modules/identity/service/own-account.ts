import { refuse, type Refused } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';

/** An administrator never acts on the own account (三员分立): OWN_ACCOUNT, or null. */
export function ownAccountRefused(work: Work, accountId: string): Refused | null {
  if (work.actor.kind !== 'PERSON' || work.actor.accountId !== accountId) return null;
  return refuse('OWN_ACCOUNT', '管理员不能办理自己的账号，请由另一名系统管理员办理。');
}
