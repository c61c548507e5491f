import { checkpointText, type Checkpoint } from '../rules/checkpoint.js';
import { formatNote, parseNote } from '../rules/signed-note.js';
import type { AuditLog } from './audit-log.js';
import { LogBroken } from './log-broken.js';
import type { StoredCheckpoint } from './log-head.js';
import type { NoteSigner } from './note-keys.js';

/** Whose turn it is to sign: the present key, or an earlier one that has not handed over yet. Throws for a head of somebody else. */
export function signerAfter(log: AuditLog, latest: StoredCheckpoint | null): NoteSigner {
  if (!latest) return log.signer;
  const note = parseNote(latest.note);
  const signer = [log.signer, ...log.earlierSigners].find(({ verifier }) =>
    note?.signatures.some((signature) => verifier.isSignedBy(note.text, signature)),
  );
  if (!signer)
    throw new LogBroken(
      0,
      '最近的检查点不是由本系统的密钥签署的；如刚更换密钥，请把旧密钥放在新密钥之后一并提供',
    );
  const { origin, next } = latest.checkpoint;
  if (origin !== log.origin) throw new LogBroken(0, '检查点属于另一个日志');
  return next === log.signer.verifier.text ? log.signer : signer;
}

/** Signs what follows `latest`; an earlier key names its successor in the same text. */
export function signCheckpoint(
  log: AuditLog,
  latest: StoredCheckpoint | null,
  state: Omit<Checkpoint, 'origin' | 'next'>,
): string {
  const signer = signerAfter(log, latest);
  const next = signer === log.signer ? null : log.signer.verifier.text;
  const text = checkpointText({ ...state, origin: log.origin, next });
  return formatNote({ text, signatures: [signer.sign(text)] });
}
