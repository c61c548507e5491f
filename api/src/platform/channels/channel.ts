/** One message on its way out of the product: a title and a link, never personal data. */
export interface OutgoingMessage {
  /** The same at every attempt, so that the other side can tell a repeated one. */
  readonly id: string;
  readonly to: string;
  readonly title: string;
  readonly link: string;
  readonly at: Date;
}

/** What goes to an institution, not to a person: a text of its own and files of text. Never personal data. */
export interface OutgoingLetter {
  /** The same at every attempt. */
  readonly id: string;
  readonly to: string;
  readonly title: string;
  readonly text: string;
  readonly files: readonly { readonly name: string; readonly content: string }[];
  readonly at: Date;
}

/** A way out of the product. Resolves when the other side has taken the message over; throws otherwise. */
export interface Channel {
  send(message: OutgoingMessage): Promise<void>;
}

export interface MailChannel extends Channel {
  sendLetter(letter: OutgoingLetter): Promise<void>;
}

/** The channels of this county; null where the environment names none. */
export interface Channels {
  readonly email: MailChannel | null;
  readonly sms: Channel | null;
  /** Address of the product as its people open it, for the links. */
  readonly publicUrl: string;
}

export const NO_CHANNELS: Channels = { email: null, sms: null, publicUrl: '' };

/** The other side has refused this message for good; sending it again changes nothing. */
export class MessageRefused extends Error {}
