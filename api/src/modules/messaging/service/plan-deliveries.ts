import type { Work } from '../../../platform/work.js';
import { ContactCard } from '../contact-card.entity.js';
import { NotificationDelivery } from '../notification-delivery.entity.js';
import { channelsFor, type ChannelKind } from '../rules/channels.js';

/**
 * Lays one delivery for each channel that the recipient has chosen, with its job, in the transaction of the message: a
 * change that is rolled back sends nothing, and one that stands is sent even when the process dies right after it.
 */
export async function planDeliveries(
  work: Work,
  notifications: ReadonlyMap<string, string>,
  isEscalation: boolean,
): Promise<void> {
  const open = openChannels(work);
  if (open.size === 0 || notifications.size === 0) return;
  const cards = await work.em.find(ContactCard, { accountId: { $in: [...notifications.keys()] } });
  for (const card of cards) {
    for (const channel of channelsFor(card, isEscalation).filter((one) => open.has(one))) {
      const id = work.newId();
      work.em.create(NotificationDelivery, {
        id,
        notificationId: String(notifications.get(card.accountId)),
        channel,
        state: 'PENDING',
      });
      await work.enqueue('deliver-notification', { deliveryId: id });
    }
  }
  await work.em.flush();
}

/** The channels that this county's environment names. */
export function openChannels(work: Work): ReadonlySet<ChannelKind> {
  const { email, sms } = work.environment.channels;
  const open = new Set<ChannelKind>();
  if (email) open.add('EMAIL');
  if (sms) open.add('SMS');
  return open;
}
