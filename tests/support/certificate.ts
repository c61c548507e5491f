import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';

/** A length and its bytes (X.690 §8.1). */
function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(parts);
  const { length } = body;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.of(tag, ...size), body]);
}
const sequence = (...parts: Uint8Array[]) => der(0x30, ...parts);
const integer = (value: number) => der(0x02, Buffer.of(value));
const oid = (hex: string) => der(0x06, Buffer.from(hex, 'hex'));
const octets = (...parts: Uint8Array[]) => der(0x04, ...parts);

const ECDSA_SHA256 = sequence(oid('2a8648ce3d040302'));
const COMMON_NAME = oid('550403');
const SUBJECT_ALT_NAME = oid('551d11');
const BASIC_CONSTRAINTS = oid('551d13');
const YES = Buffer.of(0x01, 0x01, 0xff);

const nameOf = (text: string) => sequence(der(0x31, sequence(COMMON_NAME, der(0x0c, Buffer.from(text)))));
const time = (at: Date) =>
  der(0x17, Buffer.from(`${at.toISOString().slice(2, 19).replaceAll(/[-:T]/gu, '')}Z`));
const extension = (id: Buffer, isCritical: boolean, value: Buffer) =>
  sequence(id, ...(isCritical ? [YES] : []), octets(value));

/** A certificate of one's own for a host, made at run time: no key lies in the repository. */
export function selfSigned(host: string, now = new Date()): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const day = 24 * 3_600_000;
  const toBeSigned = sequence(
    der(0xa0, integer(2)),
    integer(1),
    ECDSA_SHA256,
    nameOf(host),
    sequence(time(new Date(now.getTime() - day)), time(new Date(now.getTime() + day))),
    nameOf(host),
    publicKey.export({ format: 'der', type: 'spki' }),
    der(
      0xa3,
      sequence(
        extension(BASIC_CONSTRAINTS, true, sequence(YES)),
        extension(SUBJECT_ALT_NAME, false, sequence(der(0x82, Buffer.from(host)))),
      ),
    ),
  );
  return { key: pem(privateKey), cert: certificateOf(toBeSigned, privateKey) };
}

const pem = (key: KeyObject): string => String(key.export({ format: 'pem', type: 'pkcs8' }));

function certificateOf(toBeSigned: Buffer, key: KeyObject): string {
  const signature = sign('sha256', toBeSigned, key);
  const bytes = sequence(toBeSigned, ECDSA_SHA256, der(0x03, Buffer.of(0), signature));
  const lines = bytes.toString('base64').match(/.{1,64}/gu) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
