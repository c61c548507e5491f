import { createTransport } from 'nodemailer';
import { MessageRefused, type MailChannel, type OutgoingLetter } from './channel.js';

export interface SmtpSettings {
  /** `smtps://` speaks TLS from the first byte, `smtp://` must change to it. */
  readonly url: string;
  readonly from: string;
}

const CONNECT_MS = 10_000;
const SILENCE_MS = 20_000;
const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/** E-mail by SMTP. Only on the loopback, where a relay of this machine listens, may it go without TLS. */
export function smtpChannel({ url, from }: SmtpSettings): MailChannel {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  const transport = createTransport({
    host: hostname,
    port: Number(port || (secure ? 465 : 587)),
    secure,
    requireTLS: !secure && !LOOPBACK.includes(hostname),
    ...(username ? { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } } : {}),
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = from.slice(from.lastIndexOf('@') + 1).replace(/[^\w.-]/gu, '');
  const sendLetter = async ({ id, to, title, text, files, at }: OutgoingLetter): Promise<void> => {
    try {
      await transport.sendMail({
        from,
        to: { name: '', address: to },
        subject: `【住联】${title}`,
        text,
        textEncoding: 'base64',
        attachments: files.map(({ name, content }) => ({
          filename: name,
          content,
          contentType: 'text/plain; charset=utf-8',
        })),
        date: at,
        // Mailboxes that get it twice, after a crash between the server's answer and our note of it, show it once.
        messageId: `<${id}@${domain}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    } catch (error) {
      throw causeOf(error);
    }
  };
  return {
    sendLetter,
    send: ({ link, ...message }) =>
      sendLetter({
        ...message,
        text: `${message.title}\n\n请登录住联查看和办理：\n${link}\n\n这封邮件由系统自动发出，请不要回复。`,
        files: [],
      }),
  };
}

/** A 5xx about the recipient or the text stays a refusal; everything else may pass, so it is tried again. */
function causeOf(error: unknown): Error {
  const { responseCode, code } = error as { readonly responseCode?: number; readonly code?: string };
  const isAboutMessage = code === 'EENVELOPE' || code === 'EMESSAGE';
  // The server's own words may repeat the address: codes only.
  const label = `SMTP ${responseCode ?? code ?? 'failed'}`;
  return isAboutMessage && (responseCode ?? 0) >= 500 ? new MessageRefused(label) : new Error(label);
}
