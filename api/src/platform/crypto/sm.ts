import { createCipheriv, createHash, createHmac } from 'node:crypto';
import { secretKey } from './secret-key.js';

// The commercial algorithms (商用密码) of OpenSSL under their national names. Node has no SM4-GCM, hence CTR with a MAC.

/** SM3 (GB/T 32905). */
export const sm3 = (data: Uint8Array): Buffer => createHash('sm3').update(data).digest();

/** HMAC (GB/T 15852.2) with SM3. */
export const hmacSm3 = (key: Buffer, ...data: readonly Uint8Array[]): Buffer => {
  const mac = createHmac('sm3', secretKey(key));
  for (const part of data) mac.update(part);
  return mac.digest();
};

/** SM4 (GB/T 32907) in counter mode (GB/T 17964): 16 bytes of key and of first counter block; its own inverse. */
export function sm4Ctr(key: Buffer, counter: Uint8Array, data: Uint8Array): Buffer {
  const cipher = createCipheriv('sm4-ctr', secretKey(key), counter);
  return Buffer.concat([cipher.update(data), cipher.final()]);
}
