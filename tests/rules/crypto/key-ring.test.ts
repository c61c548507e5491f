import { describe, expect, it } from '@jest/globals';
import { createCipheriv } from 'node:crypto';
import type { SuiteName } from '../../../api/src/platform/crypto/cipher.js';
import { KeyRing, type MasterKey } from '../../../api/src/platform/crypto/key-ring.js';

const master = (version: number, suite: SuiteName = 'AES-256-GCM'): MasterKey => ({
  version,
  suite,
  key: Buffer.alloc(32, version),
});
const ringOf = (...masters: MasterKey[]) =>
  new KeyRing({ masters, blindIndex: Buffer.alloc(32, 102), claims: Buffer.alloc(32, 103) });
const place = { table: 'vault_entries', column: 'ciphertext', id: 'one' };

describe('a ring of master keys', () => {
  it('seals under the newest version and its suite, whatever the order they are given in', () => {
    const ring = ringOf(master(2, 'SM4-CTR-HMAC-SM3'), master(1));
    const row = ring.seal('13800000001', place);
    expect(row).toMatchObject({ suite: 'SM4-CTR-HMAC-SM3', keyVersion: 2 });
    expect(ring.open(row, place).toString()).toBe('13800000001');
  });

  it('opens what an earlier version sealed, and wraps its key anew without touching the value', () => {
    const row = ringOf(master(1)).seal('13800000001', place);
    const both = ringOf(master(1), master(2));
    const rewrapped = { ...row, ...both.rewrap(row, place) };
    expect(rewrapped.keyVersion).toBe(2);
    expect(ringOf(master(2)).open(rewrapped, place).toString()).toBe('13800000001');
    expect(() => ringOf(master(2)).open(row, place)).toThrow('version 1');
  });

  it.each([
    ['another row', { ...place, id: 'two' }],
    ['another column', { ...place, column: 'masked' }],
    ['another table', { ...place, table: 'file_contents' }],
  ])('does not open a row at %s', (_name, elsewhere) => {
    const ring = ringOf(master(1, 'SM4-CTR-HMAC-SM3'));
    const row = ring.seal('13800000001', place);
    expect(() => ring.open(row, elsewhere)).toThrow();
    const key = ring.newDataKey(place);
    const sealed = key.dataKey.sealJson({ fen: 1 }, place);
    expect(() => ring.unwrap(key.wrapped, place).openJson(sealed, elsewhere)).toThrow();
  });

  it('opens rows of the time before rows had keys of their own', () => {
    const ring = ringOf(master(1), master(2));
    const nonce = Buffer.alloc(12, 5);
    const cipher = createCipheriv('aes-256-gcm', master(1).key, nonce).setAAD(
      Buffer.from('vault_entries|one'),
    );
    const body = Buffer.concat([cipher.update('old value'), cipher.final()]);
    const ciphertext = Buffer.concat([nonce, cipher.getAuthTag(), body]);
    const row = { suite: 'AES-256-GCM', ciphertext, keyVersion: 1, wrappedKey: null };
    expect(ring.open(row, place).toString()).toBe('old value');
  });

  it('tells nothing about a number from its index without the key', () => {
    const other = new KeyRing({
      masters: [master(1)],
      blindIndex: Buffer.alloc(32, 9),
      claims: Buffer.alloc(32),
    });
    expect(ringOf(master(1)).blindIndex('PHONE', '1')).not.toEqual(other.blindIndex('PHONE', '1'));
  });
});
