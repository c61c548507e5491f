import { describe, expect, it } from '@jest/globals';
import { SUITE_NAMES, suiteNamed } from '../../../api/src/platform/crypto/cipher.js';
import { hmacSm3, sm3, sm4Ctr } from '../../../api/src/platform/crypto/sm.js';

const hex = (text: string): Buffer => Buffer.from(text.replaceAll(' ', ''), 'hex');
const KEY = Buffer.alloc(32, 9);
const PLACE = Buffer.from('vault_entries|ciphertext|0197e2a0-0000-7000-8000-000000000001');

describe('SM3 answers as GB/T 32905 says', () => {
  it.each([
    ['abc', 'abc', '66c7f0f4 62eeedd9 d1f2d46b dc10e4e2 4167c487 5cf2f7a2 297da02b 8f4ba8e0'],
    [
      'abcd sixteen times',
      'abcd'.repeat(16),
      'debe9ff9 2275b8a1 38604889 c18e5a4d 6fdb70e5 387e5765 293dcba3 9c0c5732',
    ],
  ])('%s', (_name, message, digest) => {
    expect(sm3(Buffer.from(message))).toEqual(hex(digest));
  });

  it('HMAC is the one of RFC 2104 over it', () => {
    const pad = (byte: number) =>
      Buffer.from(Uint8Array.from({ length: 64 }, (_, i) => (KEY[i] ?? 0) ^ byte));
    const inner = sm3(Buffer.concat([pad(0x36), Buffer.from('message')]));
    expect(hmacSm3(KEY, Buffer.from('mes'), Buffer.from('sage'))).toEqual(
      sm3(Buffer.concat([pad(0x5c), inner])),
    );
  });
});

describe('SM4 answers as GB/T 32907 says', () => {
  const key = hex('0123456789abcdeffedcba9876543210');
  const block = hex('0123456789abcdeffedcba9876543210');

  // In counter mode the key stream of a counter block is its encryption: over zeros it is the standard's block.
  it('one block', () => {
    expect(sm4Ctr(key, block, Buffer.alloc(16))).toEqual(hex('681edf34d206965e86b3e94f536e4246'));
  });
});

describe('AES-256-GCM answers as the specification of GCM says', () => {
  const suite = suiteNamed('AES-256-GCM');
  it.each([
    [
      '14: a block of zeros',
      '00'.repeat(32),
      '00'.repeat(12),
      '',
      '00'.repeat(16),
      'cea7403d4d606b6e074ec5d3baf39d18',
      'd0d1c8a799996bf0265b98b5d48ab919',
    ],
    [
      '16: with associated data',
      'feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308',
      'cafebabefacedbaddecaf888',
      'feedfacedeadbeeffeedfacedeadbeefabaddad2',
      'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39',
      '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662',
      '76fc6ece0f4e1768cddf8853bb2d551b',
    ],
  ])('test case %s', (_name, key, nonce, associated, plaintext, ciphertext, tag) => {
    const sealed = Buffer.concat([hex(nonce), hex(tag), hex(ciphertext)]);
    expect(suite.open(hex(key), sealed, hex(associated))).toEqual(hex(plaintext));
  });

  it('takes no shortened tag', () => {
    const sealed = suite.seal(KEY, Buffer.from(''), PLACE);
    expect(() => suite.open(KEY, sealed.subarray(0, 16), PLACE)).toThrow();
  });
});

describe.each(SUITE_NAMES)('%s', (name) => {
  const suite = suiteNamed(name);
  const value = Buffer.from('610499199001010017');

  it('opens what it sealed, and never seals the same twice alike', () => {
    const [one, two] = [suite.seal(KEY, value, PLACE), suite.seal(KEY, value, PLACE)];
    expect(suite.open(KEY, one, PLACE)).toEqual(value);
    expect(one).not.toEqual(two);
    expect(one.includes(value)).toBe(false);
  });

  it('seals nothing and a megabyte too', () => {
    for (const bytes of [Buffer.alloc(0), Buffer.alloc(1_048_577, 7)])
      expect(suite.open(KEY, suite.seal(KEY, bytes, PLACE), PLACE)).toEqual(bytes);
  });

  it('does not open under another key or elsewhere', () => {
    const sealed = suite.seal(KEY, value, PLACE);
    expect(() => suite.open(Buffer.alloc(32, 8), sealed, PLACE)).toThrow();
    for (const elsewhere of ['vault_entries|ciphertext|x', 'vault_entries|masked|0197', ''])
      expect(() => suite.open(KEY, sealed, Buffer.from(elsewhere))).toThrow();
  });

  it('does not open when any single bit was turned', () => {
    const sealed = suite.seal(KEY, value, PLACE);
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const turned = Buffer.from(sealed);
      turned[bit >> 3] = (turned[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(() => suite.open(KEY, turned, PLACE)).toThrow();
    }
  });

  it('does not open when it was cut short', () => {
    const sealed = suite.seal(KEY, value, PLACE);
    for (let length = 0; length < sealed.length; length += 1)
      expect(() => suite.open(KEY, sealed.subarray(0, length), PLACE)).toThrow();
  });
});

it('SM4-CTR-HMAC-SM3 lies as documented: counter, MAC over length, place, counter and body, then the body', () => {
  const sealed = suiteNamed('SM4-CTR-HMAC-SM3').seal(KEY, Buffer.from('密'), PLACE);
  const [counter, mac, body] = [sealed.subarray(0, 16), sealed.subarray(16, 48), sealed.subarray(48)];
  const encryption = hmacSm3(KEY, Buffer.from('SM4-CTR')).subarray(0, 16);
  const length = Buffer.alloc(8);
  length.writeBigUInt64BE(BigInt(PLACE.length));
  expect(sm4Ctr(encryption, counter, body).toString('utf8')).toBe('密');
  expect(hmacSm3(hmacSm3(KEY, Buffer.from('HMAC-SM3')), length, PLACE, counter, body)).toEqual(mac);
});
