import type { OperationReads } from '../../../platform/graphql/operation-reads.js';
import type { Work } from '../../../platform/work.js';
import { DEFAULT_SCOPES, type ChannelScope } from '../rules/channels.js';
import { openAddresses, type ContactAddresses } from './contact-addresses.js';
import { openChannels } from './plan-deliveries.js';

export interface OwnContactCard extends ContactAddresses {
  readonly emailScope: ChannelScope;
  readonly smsScope: ChannelScope;
  readonly isEmailOpen: boolean;
  readonly isSmsOpen: boolean;
  readonly version: number;
}

/** The reader's own card, or what holds before one was saved; and which channels the county has. */
export async function readContactCard(reads: OperationReads, work: Work): Promise<OwnContactCard> {
  const open = openChannels(work);
  const channels = { isEmailOpen: open.has('EMAIL'), isSmsOpen: open.has('SMS') };
  const accountId = reads.actor.accountId ?? '';
  const [row] = await reads.runner.rows({
    text: `select email_scope, sms_scope, version, suite, key_version, wrapped_key, ciphertext
           from contact_cards where account_id = $1`,
    values: [reads.actor.accountId],
  });
  if (!row) return { email: null, phone: null, ...DEFAULT_SCOPES, ...channels, version: 0 };
  const [emailScope, smsScope, version, suite, keyVersion, wrappedKey, ciphertext] = row;
  const sealed = {
    suite: String(suite),
    keyVersion: Number(keyVersion),
    wrappedKey: wrappedKey as Buffer,
    ciphertext: ciphertext as Buffer,
  };
  return {
    ...openAddresses(work.environment.keys, accountId, sealed),
    emailScope: emailScope as ChannelScope,
    smsScope: smsScope as ChannelScope,
    ...channels,
    version: Number(version),
  };
}
