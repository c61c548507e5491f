import { done } from '../../../platform/outcome.js';
import type { Permission } from '../../../platform/auth/actor.js';
import { MessageRefused, type Channel, type OutgoingMessage } from '../../../platform/channels/channel.js';
import { NotWorthRetrying } from '../../../platform/jobs/job-queue.js';
import type { Work } from '../../../platform/work.js';
import { isUuid } from '../../../shared/uuid.js';
import type { ChannelKind } from '../rules/channels.js';
import { openAddresses } from './contact-addresses.js';

type SystemWork = (cause: string, permissions: readonly Permission[]) => Work;

/** Longer than any attempt lasts: whoever has not answered by then is gone. */
const LEASE_MS = 90_000;

interface Claimed {
  readonly channel: Channel;
  readonly message: OutgoingMessage;
}

/**
 * Sends one message by one channel, once. An attempt is claimed and committed before anything leaves, and noted as sent
 * after the other side has taken it over; a worker that dies in between is followed by another attempt with the same id,
 * which the SMS gateway drops and a mailbox shows once. Throws what failed, for the queue to try again later.
 */
export async function deliverNotification(workAsSystem: SystemWork, deliveryId: string): Promise<void> {
  if (!isUuid(deliveryId)) return;
  const work = () => workAsSystem('deliver-notification', []);
  const claimed = await claim(work(), deliveryId);
  if (!claimed) return;
  try {
    await claimed.channel.send(claimed.message);
  } catch (error) {
    await note(work(), deliveryId, 'FAILED', faultOf(error));
    throw error instanceof MessageRefused ? new NotWorthRetrying(error.message) : error;
  }
  await note(work(), deliveryId, 'SENT', null);
}

const faultOf = (error: unknown): string => (error instanceof Error ? error.message : 'failed').slice(0, 60);

interface DeliveryRow {
  readonly channel: ChannelKind;
  readonly state: string;
  readonly attempted_at: string | null;
  readonly settled_at: string | null;
  readonly title: string;
  readonly link: string;
  readonly account_id: string;
  /** The recipient's card; null when there is none any more. */
  readonly suite: string | null;
  readonly key_version: number;
  readonly wrapped_key: Buffer;
  readonly ciphertext: Buffer;
}

/** Null when there is nothing to send: sent before, settled meanwhile, or the address was taken back. */
async function claim(work: Work, deliveryId: string): Promise<Claimed | null> {
  const { claimed } = await work.atomically(async () => {
    const [row] = await work.db.objects<DeliveryRow>({
      text: `select d.channel, d.state, d.attempted_at, n.settled_at, n.title, n.link, n.account_id,
               c.suite, c.key_version, c.wrapped_key, c.ciphertext
             from notification_deliveries d join notifications n on n.id = d.notification_id
             left join contact_cards c on c.account_id = n.account_id where d.id = $1 for update of d`,
      values: [deliveryId],
    });
    if (!row || row.state === 'SENT' || row.state === 'CANCELLED') return done({ claimed: null });
    const now = work.now();
    const began = row.attempted_at === null ? null : new Date(row.attempted_at).getTime();
    if (row.state === 'SENDING' && began !== null && now.getTime() - began < LEASE_MS)
      throw new Error('another worker is sending it');
    const { channels } = work.environment;
    const channel = row.channel === 'EMAIL' ? channels.email : channels.sms;
    const to = channel && row.settled_at === null ? addressOf(work, row) : null;
    if (!channel || to === null) {
      await work.changeOne({
        text: `update notification_deliveries set state = 'CANCELLED' where id = $1`,
        values: [deliveryId],
      });
      return done({ claimed: null });
    }
    await work.changeOne({
      text: `update notification_deliveries set state = 'SENDING', attempts = attempts + 1, attempted_at = $2 where id = $1`,
      values: [deliveryId, now.toISOString()],
    });
    const { title, link } = row;
    const message = { id: deliveryId, to, title, link: new URL(link, channels.publicUrl).href, at: now };
    return done({ claimed: { channel, message } });
  });
  return claimed;
}

/** The one place that opens an address to use it: what leaves holds it, and nothing that stays. */
function addressOf(work: Work, row: DeliveryRow): string | null {
  const { suite, key_version: keyVersion, wrapped_key: wrappedKey, ciphertext } = row;
  if (suite === null) return null;
  const sealed = { suite, keyVersion, wrappedKey, ciphertext };
  const { email, phone } = openAddresses(work.environment.keys, row.account_id, sealed);
  return row.channel === 'EMAIL' ? email : phone;
}

async function note(
  work: Work,
  deliveryId: string,
  state: 'SENT' | 'FAILED',
  fault: string | null,
): Promise<void> {
  await work.atomically(async () => {
    await work.changeOne({
      text: `update notification_deliveries set state = $2, fault = $3, sent_at = case when $2 = 'SENT' then $4::timestamptz end where id = $1`,
      values: [deliveryId, state, fault, work.now().toISOString()],
    });
    return done({});
  });
}
