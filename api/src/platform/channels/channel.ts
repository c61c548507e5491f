/** One message on its way out of the product: a title and a link, never personal data. */
export interface OutgoingMessage {
  /** The same at every attempt, so that the other side can tell a repeated one. */
  readonly id: string;
  readonly to: string;
  readonly title: string;
  readonly link: string;
  readonly at: Date;
}

/** A way out of the product. Resolves when the other side has taken the message over; throws otherwise. */
export interface Channel {
  send(message: OutgoingMessage): Promise<void>;
}

/** The channels of this county; null where the environment names none. */
export interface Channels {
  readonly email: Channel | null;
  readonly sms: Channel | null;
  /** Address of the product as its people open it, for the links. */
  readonly publicUrl: string;
}

export const NO_CHANNELS: Channels = { email: null, sms: null, publicUrl: '' };

/** The other side has refused this message for good; sending it again changes nothing. */
export class MessageRefused extends Error {}
