// What a log is made of, for programs that run without the product: hashes, tree, notes, keys. Node 20 or newer, no packages.
import { createHash, createPublicKey, verify } from 'node:crypto';

const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const hashChildren = (left, right) => sha256(Buffer.of(1), left, right);

/** RFC 6962 leaf: the database's time in microseconds (8 bytes), then the canonical bytes. */
export function hashEntry(recordedAt, canonical) {
  const time = Buffer.alloc(8);
  time.writeBigInt64BE(BigInt(recordedAt));
  return sha256(Buffer.of(0), time, Buffer.from(canonical, 'utf8'));
}

/** Appends leaves and tells the root; keeps one hash a level. */
export class Tree {
  size = 0;
  #peaks = [];

  append(leaf) {
    let hash = leaf;
    for (let rest = this.size; rest % 2 === 1; rest = Math.floor(rest / 2))
      hash = hashChildren(this.#peaks.pop(), hash);
    this.#peaks.push(hash);
    this.size += 1;
  }

  root() {
    if (this.#peaks.length === 0) return sha256();
    return this.#peaks
      .slice(0, -1)
      .reduceRight((right, left) => hashChildren(left, right), this.#peaks.at(-1));
  }
}

/** Follows a proof upwards (RFC 9162 §2.1.3.2, §2.1.4.2): the roots of the old and of the new tree, or null when it does not fit. */
function climb(index, size, first, path) {
  let place = index;
  let last = size - 1;
  let [oldHash, hash] = [first, first];
  for (const sibling of path) {
    if (last === 0) return null;
    if (place % 2 === 1 || place === last) {
      oldHash = hashChildren(sibling, oldHash);
      hash = hashChildren(sibling, hash);
      while (place % 2 === 0 && place !== 0) [place, last] = [place / 2, Math.floor(last / 2)];
    } else hash = hashChildren(hash, sibling);
    [place, last] = [Math.floor(place / 2), Math.floor(last / 2)];
  }
  return last === 0 ? { oldHash, hash } : null;
}

export function isIncluded({ index, size, leaf, path, root }) {
  return index >= 0 && index < size && climb(index, size, leaf, path)?.hash.equals(root) === true;
}

export function isExtension({ oldSize, oldRoot, size, root, path }) {
  if (oldSize < 1 || oldSize > size) return false;
  if (oldSize === size) return path.length === 0 && oldRoot.equals(root);
  let [place, last] = [oldSize - 1, size - 1];
  while (place % 2 === 1) [place, last] = [Math.floor(place / 2), Math.floor(last / 2)];
  const [first, ...rest] = place === 0 ? [oldRoot, ...path] : path;
  const roots = first ? climb(place, last + 1, first, rest) : null;
  return roots !== null && roots.oldHash.equals(oldRoot) && roots.hash.equals(root);
}

/** A signed note: text, empty line, signature lines. Null when it is none. */
export function parseNote(note) {
  const end = note.lastIndexOf('\n\n');
  if (end < 0 || !note.endsWith('\n')) return null;
  const signatures = note
    .slice(end + 2, -1)
    .split('\n')
    .map(parseSignature);
  return signatures.includes(null) ? null : { text: note.slice(0, end + 1), signatures };
}

function parseSignature(line) {
  const [, name, encoded] = /^— ([^\s+]+) ([A-Za-z0-9+/]+={0,2})$/u.exec(line) ?? [];
  const bytes = Buffer.from(encoded ?? '', 'base64');
  return bytes.length < 5 ? null : { name, keyId: bytes.subarray(0, 4), bytes: bytes.subarray(4), line };
}

const CHECKPOINT =
  /^([^\n]+)\n(0|[1-9]\d{0,15})\n([A-Za-z0-9+/]{43}=)\nsuite ([\w-]+)\ntime ([\d:.TZ-]+)\n(?:next (\S+)\n)?$/;

/** A checkpoint with its signatures. Null when the note is none. */
export function parseCheckpoint(note) {
  const parsed = parseNote(note);
  const [, origin, size, root, suite, time, next = null] = CHECKPOINT.exec(parsed?.text ?? '') ?? [];
  if (origin === undefined) return null;
  return { ...parsed, origin, size: Number(size), root: Buffer.from(root, 'base64'), suite, time, next };
}

const SIGNATURE = 1;
const COSIGNATURE = 4;
const PUBLIC_HEAD = Buffer.from('302a300506032b6570032100', 'hex');

/** `name+id+key`; null when it is none, or the id is another key's. */
export function parseKey(text) {
  const [name, id, ...encoded] = text.split('+');
  const typed = Buffer.from(encoded.join('+'), 'base64');
  if (!name || typed.length !== 33 || (typed[0] !== SIGNATURE && typed[0] !== COSIGNATURE)) return null;
  const keyId = sha256(`${name}\n`, typed).subarray(0, 4);
  return keyId.toString('hex') === id ? { name, keyId, typed, text } : null;
}

export const formatKey = (name, publicKey, type = SIGNATURE) => {
  const typed = Buffer.concat([Buffer.of(type), publicKey]);
  return `${name}+${sha256(`${name}\n`, typed).subarray(0, 4).toString('hex')}+${typed.toString('base64')}`;
};

/** Whether one of the note's signatures is by this key. */
export function isSignedBy({ text, signatures }, key) {
  return signatures.some(({ name, keyId, bytes }) => {
    if (name !== key.name || !keyId.equals(key.keyId)) return false;
    const der = Buffer.concat([PUBLIC_HEAD, key.typed.subarray(1)]);
    const publicKey = createPublicKey({ key: der, format: 'der', type: 'spki' });
    if (key.typed[0] === SIGNATURE) return verify(null, Buffer.from(text), publicKey, bytes);
    return (
      bytes.length === 72 &&
      verify(null, cosigned(text, bytes.readBigUInt64BE()), publicKey, bytes.subarray(8))
    );
  });
}

/** What a witness signs: the checkpoint and the time at which it saw it (C2SP tlog-cosignature v1). */
export const cosigned = (text, time) => Buffer.from(`cosignature/v1\ntime ${time}\n${text}`);

/** One line of JSON, or a file that is one; an empty object for anything else. */
export function parseLine(line) {
  try {
    const value = JSON.parse(line);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

const NOTE_BEGINS = '-----BEGIN ZHULIAN CHECKPOINT-----';

/**
 * The signed note in a saved file: a witness's state, a checkpoint's own file, or a mail in which it stands between two
 * lines. Mail programs indent, quote and change line ends; the note's own lines never begin or end with a space.
 */
export function noteIn(text) {
  if (text.startsWith('{')) return String(parseLine(text).note);
  const lines = mailText(text)
    .split(/\r\n|\r|\n/u)
    .map((line) => line.replace(/^[\s>]+|\s+$/gu, ''));
  const begin = lines.indexOf(NOTE_BEGINS);
  const end = lines.indexOf('-----END ZHULIAN CHECKPOINT-----', begin);
  if (begin < 0 || end < 0) return text;
  // Text, empty line, signatures: empty lines that a mail program added or lost do not count.
  const note = lines.slice(begin + 1, end).filter((line) => line !== '');
  const signed = note.findIndex((line) => line.startsWith('— '));
  return `${[...note.slice(0, signed), '', ...note.slice(signed)].join('\n')}\n`;
}

/** A mail saved whole (.eml) carries its text in base64. */
function mailText(text) {
  for (const [run] of text.matchAll(/(?:^[A-Za-z0-9+/=]{4,}\r?\n?)+/gmu)) {
    const decoded = Buffer.from(run, 'base64').toString('utf8');
    if (decoded.includes(NOTE_BEGINS)) return decoded;
  }
  return text;
}
