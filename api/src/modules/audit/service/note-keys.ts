import { createHash, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import type { NoteSignature } from '../rules/signed-note.js';

/** Signature types of C2SP: a log's own, and a witness's over a checkpoint and a time. */
const ED25519 = 1;
const COSIGNATURE_V1 = 4;

/** Ed25519 keys in DER are these bytes and then the 32 of the key. */
const PRIVATE_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC_HEAD = Buffer.from('302a300506032b6570032100', 'hex');

export interface NoteVerifier {
  readonly name: string;
  readonly keyId: Buffer;
  /** `name+id+key`, the form in which a public key is handed around. */
  readonly text: string;
  isSignedBy(text: string, signature: NoteSignature): boolean;
}

export interface NoteSigner {
  readonly verifier: NoteVerifier;
  sign(text: string): NoteSignature;
}

/** A signer from 32 secret bytes. `name` is the log's origin. */
export function noteSigner(name: string, seed: Buffer): NoteSigner {
  const key = createPrivateKey({
    key: Buffer.concat([PRIVATE_HEAD, seed]),
    format: 'der',
    type: 'pkcs8',
  });
  const bytes = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(PUBLIC_HEAD.length);
  const verifier = verifierOf(name, ED25519, bytes);
  return {
    verifier,
    sign: (text) => ({ name, keyId: verifier.keyId, signature: sign(null, Buffer.from(text), key) }),
  };
}

/** Reads `name+id+key`; null when it is none, or the id does not belong to the key. */
export function parseVerifier(text: string): NoteVerifier | null {
  const [name, id, encoded, ...more] = text.split('+');
  // The base64 of a key may hold a plus of its own.
  const bytes = Buffer.from([encoded, ...more].join('+'), 'base64');
  const [type] = bytes;
  if (!name || (type !== ED25519 && type !== COSIGNATURE_V1) || bytes.length !== 33) return null;
  const verifier = verifierOf(name, type, bytes.subarray(1));
  return verifier.keyId.toString('hex') === id ? verifier : null;
}

function verifierOf(name: string, type: number, bytes: Buffer): NoteVerifier {
  const typed = Buffer.concat([Buffer.of(type), bytes]);
  const keyId = createHash('sha256').update(`${name}\n`).update(typed).digest().subarray(0, 4);
  const key = createPublicKey({ key: Buffer.concat([PUBLIC_HEAD, bytes]), format: 'der', type: 'spki' });
  const check = type === COSIGNATURE_V1 ? isCosigned : isSigned;
  return {
    name,
    keyId,
    text: `${name}+${keyId.toString('hex')}+${typed.toString('base64')}`,
    isSignedBy: (text, signature) =>
      signature.name === name && keyId.equals(signature.keyId) && check(key, text, signature.signature),
  };
}

const isSigned = (key: KeyObject, text: string, signature: Uint8Array): boolean =>
  verify(null, Buffer.from(text), key, signature);

/** C2SP tlog-cosignature v1: eight bytes of time before the signature, and both are signed. */
function isCosigned(key: KeyObject, text: string, signature: Uint8Array): boolean {
  if (signature.length !== 72) return false;
  const time = Buffer.from(signature).readBigUInt64BE();
  return isSigned(key, `cosignature/v1\ntime ${time}\n${text}`, signature.subarray(8));
}
