/** The ways out of the product beside the list of messages in it. */
export const CHANNELS = ['EMAIL', 'SMS'] as const;
export type ChannelKind = (typeof CHANNELS)[number];

/** What somebody wants to get by a channel. */
export const CHANNEL_SCOPE_LABELS = {
  NONE: '不发送',
  ESCALATIONS: '只发升级提醒',
  ALL: '全部消息',
} as const;
export type ChannelScope = keyof typeof CHANNEL_SCOPE_LABELS;
export const CHANNEL_SCOPES = Object.keys(CHANNEL_SCOPE_LABELS) as readonly ChannelScope[];

export const DELIVERY_STATES = ['PENDING', 'SENDING', 'SENT', 'FAILED', 'CANCELLED'] as const;

/** What of a person's own card decides where a message goes. */
export interface ChannelChoice {
  readonly hasEmail: boolean;
  readonly hasPhone: boolean;
  readonly emailScope: ChannelScope;
  readonly smsScope: ChannelScope;
}

/** Of nobody's card: an address, once given, gets escalations by e-mail; SMS is asked for. */
export const DEFAULT_SCOPES: Pick<ChannelChoice, 'emailScope' | 'smsScope'> = {
  emailScope: 'ESCALATIONS',
  smsScope: 'NONE',
};

const wants = (scope: ChannelScope, isEscalation: boolean): boolean =>
  scope === 'ALL' || (scope === 'ESCALATIONS' && isEscalation);

/** Which channels one message takes to one person. */
export function channelsFor(choice: ChannelChoice, isEscalation: boolean): ChannelKind[] {
  const channels: ChannelKind[] = [];
  if (choice.hasEmail && wants(choice.emailScope, isEscalation)) channels.push('EMAIL');
  if (choice.hasPhone && wants(choice.smsScope, isEscalation)) channels.push('SMS');
  return channels;
}

const LONGEST_EMAIL = 200;
// One address and nothing else: no name, no list, no line break that would add a header.
const EMAIL =
  /^[\w.+-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+$/u;

/** Whether a text is one e-mail address. */
export const isEmailAddress = (text: string): boolean => text.length <= LONGEST_EMAIL && EMAIL.test(text);
