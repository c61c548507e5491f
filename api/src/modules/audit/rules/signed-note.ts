/** 签名文书 (C2SP signed-note): a text, an empty line, signature lines. What is signed is the text with its last newline. */
export interface SignedNote {
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

export interface NoteSignature {
  readonly name: string;
  /** Four bytes that tell keys of one name apart. */
  readonly keyId: Uint8Array;
  readonly signature: Uint8Array;
}

const LINE = /^— (?<name>[^\s+]+) (?<bytes>[A-Za-z0-9+/]+={0,2})$/u;

export const signatureLine = ({ name, keyId, signature }: NoteSignature): string =>
  `— ${name} ${Buffer.concat([keyId, signature]).toString('base64')}`;

export function formatNote({ text, signatures }: SignedNote): string {
  return `${text}\n${signatures.map((signature) => `${signatureLine(signature)}\n`).join('')}`;
}

/** Null for a line that is not a signature of at least one byte. */
export function parseSignatureLine(line: string): NoteSignature | null {
  const { name, bytes } = LINE.exec(line)?.groups ?? {};
  if (!name || !bytes) return null;
  const decoded = Buffer.from(bytes, 'base64');
  if (decoded.length < 5) return null;
  return { name, keyId: decoded.subarray(0, 4), signature: decoded.subarray(4) };
}

/** Null for a text that is not a note with at least one signature. */
export function parseNote(note: string): SignedNote | null {
  const end = note.lastIndexOf('\n\n');
  if (end < 0 || !note.endsWith('\n')) return null;
  const signatures = note
    .slice(end + 2, -1)
    .split('\n')
    .map(parseSignatureLine);
  if (signatures.some((signature) => signature === null)) return null;
  return { text: note.slice(0, end + 1), signatures: signatures.filter((one) => one !== null) };
}
