import { createHmac } from 'node:crypto';
import { MessageRefused, type Channel } from './channel.js';

export interface WebhookSettings {
  readonly url: string;
  /** Shared with the gateway; signs every request. */
  readonly key: string;
}

const TIMEOUT_MS = 10_000;
/** 4xx that say "not now" and not "never". */
const LATER: readonly number[] = [408, 425, 429];

/** HMAC-SHA256 over timestamp and body, as hex; what the gateway compares. */
export const signWebhook = (key: string, timestamp: string, body: string): string =>
  createHmac('sha256', key).update(`${timestamp}.${body}`).digest('hex');

/**
 * SMS through a gateway of the county's choice: `POST` with a JSON body `{ id, to, title, link }`, the headers
 * `x-zhulian-timestamp` (seconds), `x-zhulian-signature` and `idempotency-key`. The gateway answers 2xx once it has taken
 * the message over and sends an idempotency key it knows no second time.
 */
export function webhookChannel({ url, key }: WebhookSettings): Channel {
  return {
    async send({ id, to, title, link, at }) {
      const body = JSON.stringify({ id, to, title, link });
      const timestamp = String(Math.floor(at.getTime() / 1000));
      const response = await fetch(url, {
        method: 'POST',
        body,
        // A redirect would take the number to an address that nobody configured.
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT_MS),
        headers: {
          'content-type': 'application/json',
          'idempotency-key': id,
          'x-zhulian-timestamp': timestamp,
          'x-zhulian-signature': signWebhook(key, timestamp, body),
        },
      }).catch((error: unknown) => {
        throw new Error(`SMS ${error instanceof Error ? error.name : 'failed'}`);
      });
      await response.body?.cancel();
      if (response.ok) return;
      const { status } = response;
      const isFinal = status >= 400 && status < 500 && !LATER.includes(status);
      throw isFinal ? new MessageRefused(`SMS ${status}`) : new Error(`SMS ${status}`);
    },
  };
}
