import { noteSigner, parseVerifier, type NoteSigner, type NoteVerifier } from './note-keys.js';

/** The log's identity and everything of it that lies outside PostgreSQL. */
export interface AuditLogSettings {
  /** Names the log in every checkpoint; never changes. */
  readonly origin: string;
  /** 32 secret bytes each. The first signs; the others are earlier ones, still needed to hand over to the first. */
  readonly signingKeys: readonly Buffer[];
  /** Public keys of the witnesses, `name+id+key`. */
  readonly witnesses: readonly string[];
  /** Folder into which checkpoints are written once and never changed; null: none. */
  readonly anchorFolder: string | null;
  /** Mailboxes outside of the county's own administration to which a checkpoint goes every day. */
  readonly anchorAddresses: readonly string[];
}

export interface AuditLog {
  readonly origin: string;
  readonly signer: NoteSigner;
  readonly earlierSigners: readonly NoteSigner[];
  readonly witnesses: readonly NoteVerifier[];
  readonly anchorFolder: string | null;
  readonly anchorAddresses: readonly string[];
}

/** Throws with a sentence for whoever configures when a key is none. */
export function openAuditLog(settings: AuditLogSettings): AuditLog {
  const [signer, ...earlierSigners] = settings.signingKeys.map((seed) => noteSigner(settings.origin, seed));
  if (!signer) throw new Error('没有审计日志的签名密钥，请设置 ZHULIAN_AUDIT_KEY 后重新启动。');
  const witnesses = settings.witnesses.map((text) => {
    const verifier = parseVerifier(text);
    if (!verifier)
      throw new Error(`见证方公钥有误：${text}。请从见证程序的输出重新复制到 ZHULIAN_AUDIT_WITNESSES。`);
    return verifier;
  });
  const { origin, anchorFolder, anchorAddresses } = settings;
  return { origin, signer, earlierSigners, witnesses, anchorFolder, anchorAddresses };
}
