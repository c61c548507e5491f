import { fromBase64, isSame } from './merkle-proof.js';

/** 检查点: a signed note (C2SP) that says how many entries the log has, and their root. */
export interface LogCheckpoint {
  text: string;
  origin: string;
  size: number;
  root: Uint8Array;
  rootText: string;
  time: string;
  signatures: readonly string[];
}

const shape =
  /^([^\n]+)\n(0|[1-9]\d{0,15})\n([A-Za-z0-9+/]{43}=)\nsuite SHA-256\ntime ([\d:.TZ-]+)\n(?:next \S+\n)?$/;

export function parseCheckpoint(note: string): LogCheckpoint | null {
  const end = note.lastIndexOf('\n\n');
  const text = note.slice(0, end + 1);
  const [, origin, size, root, time] = shape.exec(text) ?? [];
  if (origin === undefined || size === undefined || root === undefined || time === undefined) return null;
  const signatures = note
    .slice(end + 2)
    .split('\n')
    .filter((line) => line !== '');
  return { text, origin, size: Number(size), root: fromBase64(root), rootText: root, time, signatures };
}

const ed25519 = 1;

/** Whether the log's key, `name+id+key`, signed this checkpoint. */
export async function isSignedBy(checkpoint: LogCheckpoint, keyText: string): Promise<boolean> {
  const [name = '', , ...encoded] = keyText.split('+');
  const typed = fromBase64(encoded.join('+'));
  if (typed.length !== 33 || typed[0] !== ed25519) return false;
  const named = new TextEncoder().encode(`${name}\n`);
  const keyId = new Uint8Array(
    await crypto.subtle.digest('SHA-256', Uint8Array.from([...named, ...typed])),
  ).slice(0, 4);
  const key = await crypto.subtle.importKey('raw', typed.slice(1), 'Ed25519', false, ['verify']);
  for (const line of checkpoint.signatures) {
    const [, signer, bytes = ''] = line.split(' ');
    const signature = fromBase64(bytes);
    if (signer !== name || !isSame(signature.slice(0, 4), keyId)) continue;
    const text = new TextEncoder().encode(checkpoint.text);
    if (await crypto.subtle.verify('Ed25519', key, signature.slice(4), text)) return true;
  }
  return false;
}
