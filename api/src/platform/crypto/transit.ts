import { z } from 'zod';

/** A key management service (密钥管理系统): keeps the key that our keys are wrapped under, and never gives it out. */
export interface KeyManagement {
  wrap(key: Buffer): Promise<string>;
  unwrap(wrapped: string): Promise<Buffer>;
  /** The same key under the newest version of the service's own key; our key is not seen on the way. */
  rewrap(wrapped: string): Promise<string>;
}

/** How values wrapped by the service look, so that a key file may hold both kinds. */
export const isWrapped = (text: string): boolean => text.startsWith('vault:v');

export interface TransitSettings {
  /** Base address, e.g. `https://kms.example:8200`. */
  readonly address: string;
  readonly token: string;
  readonly keyName: string;
}

/** A start must not hang on a service that is silent. */
const PATIENCE_MS = 5_000;

/** What every answer of the service is reduced to when it fails: neither token nor key may travel in an error. */
export class KeyManagementError extends Error {
  constructor(readonly reason: 'UNREACHABLE' | 'REFUSED' | 'UNUSABLE') {
    super(`the key management service is ${reason.toLowerCase()}`);
  }
}

const answers = {
  encrypt: z.object({ data: z.object({ ciphertext: z.string() }) }),
  decrypt: z.object({ data: z.object({ plaintext: z.base64() }) }),
};

/** The Transit API of HashiCorp Vault and OpenBao (`/v1/transit/{encrypt,decrypt,rewrap}/<key>`). */
export class TransitKms implements KeyManagement {
  constructor(private readonly settings: TransitSettings) {}

  async wrap(key: Buffer): Promise<string> {
    const answer = await this.call('encrypt', { plaintext: key.toString('base64') });
    return read(answers.encrypt, answer).data.ciphertext;
  }

  async unwrap(wrapped: string): Promise<Buffer> {
    const answer = await this.call('decrypt', { ciphertext: wrapped });
    return Buffer.from(read(answers.decrypt, answer).data.plaintext, 'base64');
  }

  async rewrap(wrapped: string): Promise<string> {
    return read(answers.encrypt, await this.call('rewrap', { ciphertext: wrapped })).data.ciphertext;
  }

  private async call(action: 'encrypt' | 'decrypt' | 'rewrap', body: object): Promise<unknown> {
    const { address, token, keyName } = this.settings;
    const response = await fetch(new URL(`/v1/transit/${action}/${encodeURIComponent(keyName)}`, address), {
      method: 'POST',
      headers: { 'x-vault-token': token, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    }).catch(() => {
      throw new KeyManagementError('UNREACHABLE');
    });
    if (!response.ok) throw new KeyManagementError('REFUSED');
    return response.json().catch(() => {
      throw new KeyManagementError('UNUSABLE');
    });
  }
}

function read<T>(shape: z.ZodType<T>, answer: unknown): T {
  const parsed = shape.safeParse(answer);
  if (!parsed.success) throw new KeyManagementError('UNUSABLE');
  return parsed.data;
}
