import type { OperationReads } from '../../../platform/graphql/operation-reads.js';
import type { Work } from '../../../platform/work.js';
import { DEFAULT_CHOICE, type ChannelChoice, type ChannelScope } from '../rules/channels.js';
import { openChannels } from './plan-deliveries.js';

export interface OwnContactCard extends ChannelChoice {
  readonly isEmailOpen: boolean;
  readonly isSmsOpen: boolean;
  readonly version: number;
}

const textOf = (value: unknown): string | null => (value === null ? null : String(value));

/** The reader's own card, or what holds before one was saved; and which channels the county has. */
export async function readContactCard(reads: OperationReads, work: Work): Promise<OwnContactCard> {
  const open = openChannels(work);
  const [row] = await reads.runner.rows({
    text: 'select email, phone, email_scope, sms_scope, version from contact_cards where account_id = $1',
    values: [reads.actor.accountId],
  });
  const [email, phone, emailScope, smsScope, version] = row ?? [];
  return {
    ...(row
      ? {
          email: textOf(email),
          phone: textOf(phone),
          emailScope: emailScope as ChannelScope,
          smsScope: smsScope as ChannelScope,
        }
      : DEFAULT_CHOICE),
    isEmailOpen: open.has('EMAIL'),
    isSmsOpen: open.has('SMS'),
    version: Number(version ?? 0),
  };
}
