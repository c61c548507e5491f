import type { Work } from '../../../platform/work.js';

/**
 * The matter is dealt with: whoever was asked to act on it and has not looked yet need not any more. The message stays in the list and
 * no longer counts as unread. Call it in the transaction of the act.
 */
export async function settleNotifications(work: Work, aboutId: string): Promise<void> {
  await work.em.flush();
  await work.db.execute({
    text: 'update notifications set settled_at = $2 where about_id = $1 and settled_at is null',
    values: [aboutId, work.now().toISOString()],
  });
}
