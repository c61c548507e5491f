import type { Channels } from './platform/channels/channel.js';
import { smtpChannel, type SmtpSettings } from './platform/channels/smtp-channel.js';
import { webhookChannel, type WebhookSettings } from './platform/channels/webhook-channel.js';

/** The ways out of the product as the environment names them. */
export interface ChannelSettings {
  readonly publicUrl: string;
  readonly smtp: SmtpSettings | null;
  readonly sms: WebhookSettings | null;
}

export const openChannels = ({ publicUrl, smtp, sms }: ChannelSettings): Channels => ({
  publicUrl,
  email: smtp && smtpChannel(smtp),
  sms: sms && webhookChannel(sms),
});
