import { readFileSync } from 'node:fs';
import { SUITE_NAMES, type SuiteName } from '../platform/crypto/cipher.js';
import type { Keys } from '../platform/crypto/key-ring.js';
import { isWrapped, KeyManagementError, TransitKms, type KeyManagement } from '../platform/crypto/transit.js';
import { StartError } from '../platform/db/start-error.js';
import { assertPrivate, firstMaster, generatedKeys, readKeyFile, type KeyTexts } from './key-file.js';

/** Where the keys come from, as the configuration says. */
export interface KeySettings {
  /** The four variables; all or none. */
  readonly given: {
    readonly master: string | undefined;
    readonly blindIndex: string | undefined;
    readonly claims: string | undefined;
    readonly auditLog: string | undefined;
  };
  readonly file: string | undefined;
  /** Where they are generated for a demonstration; null where real data are expected. */
  readonly generatedFile: string | null;
  readonly kms: { readonly address: string; readonly keyName: string; readonly tokenFile: string } | null;
}

export interface OpenedKeys {
  readonly keys: Keys;
  /** The present signing key of the audit log, then earlier ones that still have to hand over. */
  readonly auditSigningKeys: readonly Buffer[];
}

/** Reads the keys and has those unwrapped that a key management service wrapped. Throws one sentence when there are none. */
export async function openKeys(settings: KeySettings): Promise<OpenedKeys> {
  const texts = keyTexts(settings);
  const kms = openKms(settings);
  const open = (text: string) => openKey(text, kms);
  const masters = texts.masters.map(async ({ version, suite, key }) => ({
    version,
    suite,
    key: await open(key),
  }));
  return {
    keys: {
      masters: await Promise.all(masters),
      blindIndex: await open(texts.blindIndex),
      claims: await open(texts.claims),
    },
    auditSigningKeys: await Promise.all(texts.auditLog.split(',').map(open)),
  };
}

export function openKms({ kms }: Pick<KeySettings, 'kms'>): KeyManagement | null {
  if (!kms) return null;
  const { protocol, hostname } = new URL(kms.address);
  const isLocal = hostname === '127.0.0.1' || hostname === 'localhost' || hostname === '[::1]';
  if (protocol !== 'https:' && !isLocal)
    throw new StartError('ZHULIAN_KMS_URL 必须以 https:// 开头，密钥不能在网络上明文传输。');
  assertPrivate(kms.tokenFile);
  const token = readFileSync(kms.tokenFile, 'utf8').trim();
  return new TransitKms({ address: kms.address, keyName: kms.keyName, token });
}

const NO_KEYS =
  '没有提供密钥，不能在生产环境启动：请设置 ZHULIAN_KEY_FILE（密钥文件），或同时设置 ZHULIAN_MASTER_KEY、ZHULIAN_BLIND_INDEX_KEY、ZHULIAN_CLAIMS_KEY、ZHULIAN_AUDIT_KEY。';

function keyTexts({ given, file, generatedFile }: KeySettings): KeyTexts {
  const { master, blindIndex, claims, auditLog } = given;
  if (file) return readKeyFile(file);
  if (master && blindIndex && claims && auditLog)
    return { masters: parseMasters(master), blindIndex, claims, auditLog };
  if (Object.values(given).some((key) => key !== undefined) || generatedFile === null)
    throw new StartError(NO_KEYS);
  return generatedKeys(generatedFile);
}

/** One key, or versions separated by commas, each `version:suite:key`. */
function parseMasters(text: string): KeyTexts['masters'] {
  if (/^[A-Za-z0-9+/]+={0,2}$/u.test(text) || isWrapped(text)) return [firstMaster(text)];
  return text.split(',').map((part) => {
    const [, version, suite, key] = /^(\d{1,4}):([\w-]+):(.+)$/u.exec(part) ?? [];
    if (!version || !key || !isSuite(suite))
      throw new StartError(
        `ZHULIAN_MASTER_KEY 应为一把密钥，或用逗号分开的“版本:算法:密钥”（算法为 ${SUITE_NAMES.join('、')}）。`,
      );
    return { version: Number(version), suite, key };
  });
}

const isSuite = (name: string | undefined): name is SuiteName => SUITE_NAMES.some((suite) => suite === name);

async function openKey(text: string, kms: KeyManagement | null): Promise<Buffer> {
  if (isWrapped(text) && !kms)
    throw new StartError(
      '密钥由密钥管理系统加密，请设置 ZHULIAN_KMS_URL、ZHULIAN_KMS_KEY、ZHULIAN_KMS_TOKEN_FILE。',
    );
  const key = isWrapped(text) && kms ? await kms.unwrap(text).catch(explain) : Buffer.from(text, 'base64');
  if (key.length !== 32) throw new StartError('密钥必须正好是 32 字节的 base64，请重新生成。');
  return key;
}

function explain(error: unknown): never {
  if (!(error instanceof KeyManagementError)) throw error;
  throw new StartError(
    error.reason === 'UNREACHABLE'
      ? '连接不上密钥管理系统，请检查 ZHULIAN_KMS_URL 和网络后重新启动。'
      : '密钥管理系统没有解开密钥，请检查令牌、ZHULIAN_KMS_KEY 和密钥文件后重新启动。',
  );
}
