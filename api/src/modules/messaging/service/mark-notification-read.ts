import { isUuid } from '../../../shared/uuid.js';
import { done, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';

export interface MarkNotificationRead {
  readonly notificationId: string;
}

/** Marks one of the person's own messages as read; marking it again changes nothing. */
export function markNotificationRead(
  work: Work,
  { notificationId }: MarkNotificationRead,
): Promise<Outcome<{ notificationId: string }>> {
  return work.atomically(async () => {
    work.must('notification.read');
    const object = { type: 'Notification', id: notificationId };
    if (!isUuid(notificationId)) work.deny('notification.read', object);
    const [own] = await work.db.objects<{ is_read: boolean }>({
      text: 'select read_at is not null as is_read from notifications where id = $1 and account_id = $2 for update',
      values: [notificationId, work.actor.accountId],
    });
    if (!own) work.deny('notification.read', object);
    if (own.is_read) return done({ notificationId });
    await work.changeOne({
      text: 'update notifications set read_at = $2 where id = $1',
      values: [notificationId, work.now().toISOString()],
    });
    await work.record('NotificationRead', object);
    return done({ notificationId });
  });
}
