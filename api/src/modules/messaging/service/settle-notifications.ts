import type { Work } from '../../../platform/work.js';

/**
 * The matter is dealt with: whoever was asked to act on it and has not looked yet need not any more. The message stays in the list and
 * no longer counts as unread. Call it in the transaction of the act.
 */
export async function settleNotifications(
  work: Work,
  aboutId: string,
  /** Only this person's: the others still have theirs to do. */
  accountId: string | null = null,
): Promise<void> {
  await work.em.flush();
  await work.db.execute({
    name: 'settle_notifications',
    text: 'update notifications set settled_at = $2 where about_id = $1 and settled_at is null and ($3::uuid is null or account_id = $3)',
    values: [aboutId, work.now().toISOString(), accountId],
  });
}
