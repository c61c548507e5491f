import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { SUITE_NAMES, type SuiteName } from '../platform/crypto/cipher.js';
import { explainFolderError, StartError } from '../platform/db/start-error.js';

/** 32 bytes as base64, or what the key management service made of them (`vault:v1:…`). */
const keyText = z.string().regex(/^(?:[A-Za-z0-9+/]+={0,2}|vault:v\d+:[\w+/=.-]+)$/u);

const masterKey = z.object({
  version: z.int().min(1).max(9999),
  suite: z.enum(SUITE_NAMES),
  key: keyText,
});

const shared = {
  blindIndex: keyText,
  claims: keyText,
  /** Missing in files from before the log. */
  auditLog: z.string().optional(),
};

const keyFile = z.object({ masters: z.array(masterKey).min(1), ...shared });
/** From before keys had versions. */
const oneMaster = z.object({ master: keyText, ...shared });

/** The keys as texts, wherever they came from. */
export type KeyTexts = Omit<z.infer<typeof keyFile>, 'auditLog'> & { readonly auditLog: string };

export const newKey = (): string => randomBytes(32).toString('base64');

export const firstMaster = (key: string, suite: SuiteName = 'AES-256-GCM') => ({ version: 1, suite, key });

/** The embedded default: keys generated once, readable by the owner only. Losing the file loses the data. */
export function generatedKeys(path: string): KeyTexts {
  if (existsSync(path)) return readKeyFile(path);
  const keys = {
    masters: [firstMaster(newKey())],
    blindIndex: newKey(),
    claims: newKey(),
    auditLog: newKey(),
  };
  writeKeyFile(path, keys);
  return keys;
}

/** Reads a key file. Refuses one that others than its owner may read or write. */
export function readKeyFile(path: string): KeyTexts {
  assertPrivate(path);
  const text: unknown = parse(readFileSync(path, 'utf8'));
  const old = oneMaster.safeParse(text);
  const file = old.success
    ? { ...old.data, masters: [firstMaster(old.data.master)] }
    : keyFile.safeParse(text).data;
  if (!file)
    throw new StartError(`密钥文件 ${path} 的内容不完整或格式不对，请用备份恢复这个文件后重新启动。`);
  const { masters, blindIndex, claims, auditLog } = file;
  const keys = { masters, blindIndex, claims, auditLog: auditLog ?? newKey() };
  if (auditLog === undefined) writeKeyFile(path, keys);
  return keys;
}

/** Beside it and renamed: a power cut must not leave half a file where the only keys were. */
export function writeKeyFile(path: string, keys: KeyTexts): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.new`, JSON.stringify(keys), { mode: 0o600, flush: true });
    renameSync(`${path}.new`, path);
  } catch (error) {
    throw explainFolderError(error, dirname(path));
  }
}

/** A secret file that a colleague on the same machine can read is none. */
export function assertPrivate(path: string): void {
  let mode: number;
  try {
    ({ mode } = statSync(path));
  } catch {
    throw new StartError(`找不到或不能读取密钥文件 ${path}，请核对路径和权限后重新启动。`);
  }
  if ((mode & 0o077) !== 0)
    throw new StartError(`密钥文件 ${path} 允许其他用户读写，请执行 chmod 600 ${path} 后重新启动。`);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
