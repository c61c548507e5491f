import type { PostKind } from '../../identity/index.js';
import type { Work } from '../../../platform/work.js';
import { Notification } from '../notification.entity.js';
import { planDeliveries } from './plan-deliveries.js';

/** Whom to tell: accounts by id, or whoever holds a post now, at one agency or for one community if named. */
export type Recipients =
  | { readonly accountIds: readonly string[] }
  | {
      readonly post: PostKind;
      readonly agencyId?: string;
      readonly communityId?: string;
      /** Somebody who may not act on it, such as who handed it in. */
      readonly exceptAccountId?: string | null;
    };

/**
 * Something that the recipient has to act on: news that ask for nothing are no message. Names a case number and a step, never a
 * person of a household. `link` is a path of the office app; `aboutId` the thing whose next act settles the message.
 */
export interface Message {
  readonly aboutId: string;
  readonly title: string;
  readonly body: string;
  readonly link: string;
  /** Something went wrong above the person who was asked first: what leaves the product unless it is declined. */
  readonly isEscalation?: boolean;
}

/**
 * Puts a message (消息) into each recipient's list, in the transaction of what happened, and lays its way by e-mail or SMS
 * for whoever chose one. Nobody is told twice.
 */
export async function notify(work: Work, recipients: Recipients, message: Message): Promise<void> {
  const accountIds = 'post' in recipients ? await listHolders(work, recipients) : recipients.accountIds;
  const { isEscalation = false, ...shown } = message;
  const ids = new Map([...new Set(accountIds)].map((accountId) => [accountId, work.newId()]));
  for (const [accountId, id] of ids)
    work.em.create(Notification, { id, accountId, ...shown, sentAt: work.now() });
  await work.em.flush();
  await planDeliveries(work, ids, isEscalation);
}

async function listHolders(work: Work, to: Extract<Recipients, { post: PostKind }>): Promise<string[]> {
  await work.flush();
  const rows = await work.db.rows({
    name: 'holders_of_post',
    text: `select distinct m.account_id from mandates m join accounts a on a.id = m.account_id
           where m.post = $1 and ($2::varchar is null or m.agency_id = $2) and ($3::varchar is null or m.community_id = $3)
             and m.valid_from <= $4 and (m.valid_until is null or m.valid_until > $4) and a.state = 'ACTIVE'
           order by m.account_id`,
    values: [to.post, to.agencyId ?? null, to.communityId ?? null, work.now().toISOString()],
  });
  return rows.map(([id]) => String(id)).filter((id) => id !== to.exceptAccountId);
}
