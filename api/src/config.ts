import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { AuditLogSettings } from './modules/audit/index.js';
import type { UnifiedIdentitySettings } from './modules/identity/index.js';
import type { Keys } from './platform/crypto/key-ring.js';
import { explainFolderError, StartError } from './platform/db/start-error.js';

/** The only reader of the environment. Every variable is in the README's table. */
const environment = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  PORT: z.coerce.number().int().min(0).max(65535).default(8100),
  HOST: z.string().default('127.0.0.1'),
  ZHULIAN_DATA: z.string().default('.data'),
  DATABASE_OWNER_URL: z.url().optional(),
  DATABASE_URL: z.url().optional(),
  ZHULIAN_MASTER_KEY: z.base64().optional(),
  ZHULIAN_BLIND_INDEX_KEY: z.base64().optional(),
  ZHULIAN_CLAIMS_KEY: z.base64().optional(),
  ZHULIAN_AUDIT_KEY: z.string().optional(),
  ZHULIAN_AUDIT_ORIGIN: z
    .string()
    .regex(/^[^\s+]{1,80}$/u)
    .default('zhulian/audit-log'),
  ZHULIAN_AUDIT_WITNESSES: z.string().default(''),
  ZHULIAN_AUDIT_ANCHORS: z.string().optional(),
  ZHULIAN_DEMO: z.enum(['yes', 'no']).optional(),
  ZHULIAN_ADHOC_OPERATIONS: z.enum(['yes', 'no']).default('no'),
  ZHULIAN_SECURE_COOKIES: z.enum(['yes', 'no']).default('no'),
  ZHULIAN_WORKERS: z.enum(['yes', 'no']).default('yes'),
  ZHULIAN_TRUSTED_PROXIES: z.string().optional(),
  ZHULIAN_OIDC_ISSUER: z.url().optional(),
  ZHULIAN_OIDC_CLIENT_ID: z.string().min(1).optional(),
  ZHULIAN_OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  ZHULIAN_OIDC_REDIRECT_URL: z.url().optional(),
  ZHULIAN_OIDC_NAME: z.string().min(1).max(30).default('统一身份认证'),
});

export interface Config {
  readonly mode: 'production' | 'development' | 'test';
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly ownerUrl: string | undefined;
  readonly loginUrl: string | undefined;
  readonly keys: Keys;
  readonly audit: AuditLogSettings;
  /** Load the demonstration county into an empty database. */
  readonly demo: boolean;
  /** Accept query texts that are not in schema/operations.json. Development only. */
  readonly adhocOperations: boolean;
  /** `Secure` and `__Host-` cookies: on behind TLS. */
  readonly secureCookies: boolean;
  readonly workers: boolean;
  /** Addresses or networks of the proxies in front; only what they forward counts as a request's source. */
  readonly trustedProxies: readonly string[];
  /** The county's OpenID provider, or null. */
  readonly unifiedIdentity: UnifiedIdentitySettings | null;
}

/** Reads and checks the configuration. Throws with one sentence per wrong variable. */
export function readConfig(variables: NodeJS.ProcessEnv = process.env): Config {
  const parsed = environment.safeParse(variables);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')}：${issue.message}`).join('；');
    throw new StartError(`配置有误，请修改环境变量后重新启动（${wrong}）。`);
  }
  const env = parsed.data;
  if (env.ZHULIAN_ADHOC_OPERATIONS === 'yes' && env.NODE_ENV === 'production') {
    throw new StartError('生产环境不接受 ZHULIAN_ADHOC_OPERATIONS=yes，请删除这个变量后重新启动。');
  }
  const dataDir = resolve(env.ZHULIAN_DATA);
  return {
    mode: env.NODE_ENV,
    port: env.PORT,
    host: env.HOST,
    dataDir,
    ownerUrl: env.DATABASE_OWNER_URL,
    loginUrl: env.DATABASE_URL,
    ...readKeys(env, dataDir),
    // A server of one's own is somebody's production: the demonstration county comes only when asked for.
    demo: (env.ZHULIAN_DEMO ?? (env.DATABASE_OWNER_URL ? 'no' : 'yes')) === 'yes',
    adhocOperations: env.ZHULIAN_ADHOC_OPERATIONS === 'yes',
    secureCookies: env.ZHULIAN_SECURE_COOKIES === 'yes',
    workers: env.ZHULIAN_WORKERS === 'yes',
    trustedProxies: readProxies(env.ZHULIAN_TRUSTED_PROXIES ?? ''),
    unifiedIdentity: readUnifiedIdentity(env),
  };
}

function readProxies(text: string): string[] {
  const proxies = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  for (const proxy of proxies) {
    const [address = '', prefix = '0'] = proxy.split('/');
    if (isIP(address) === 0 || !/^\d{1,3}$/u.test(prefix) || Number(prefix) > 128)
      throw new StartError(
        `ZHULIAN_TRUSTED_PROXIES 中的“${proxy}”不是 IP 地址或网段，请改为例如 10.0.0.5 或 10.0.0.0/24。`,
      );
  }
  return proxies;
}

const CALLBACK_PATH = '/sign-in/unified/callback';

function readUnifiedIdentity(env: z.infer<typeof environment>): UnifiedIdentitySettings | null {
  const {
    ZHULIAN_OIDC_ISSUER: issuer,
    ZHULIAN_OIDC_CLIENT_ID: clientId,
    ZHULIAN_OIDC_CLIENT_SECRET: clientSecret,
    ZHULIAN_OIDC_REDIRECT_URL: redirectUrl,
  } = env;
  if (!issuer && !clientId && !clientSecret && !redirectUrl) return null;
  if (!issuer || !clientId || !clientSecret || !redirectUrl)
    throw new StartError(
      '启用统一身份认证时，必须同时设置 ZHULIAN_OIDC_ISSUER、ZHULIAN_OIDC_CLIENT_ID、ZHULIAN_OIDC_CLIENT_SECRET、ZHULIAN_OIDC_REDIRECT_URL。',
    );
  if (new URL(redirectUrl).pathname !== CALLBACK_PATH)
    throw new StartError(`ZHULIAN_OIDC_REDIRECT_URL 应是本系统的地址，以 ${CALLBACK_PATH} 结尾。`);
  const { protocol, hostname } = new URL(issuer);
  if (protocol !== 'https:' && !['127.0.0.1', 'localhost', '[::1]'].includes(hostname))
    throw new StartError('ZHULIAN_OIDC_ISSUER 必须用 https 地址。');
  return { issuer, clientId, clientSecret, redirectUrl, name: env.ZHULIAN_OIDC_NAME };
}

const keyFile = z.object({
  master: z.base64(),
  blindIndex: z.base64(),
  claims: z.base64(),
  /** Missing in files from before the log. */
  auditLog: z.base64().optional(),
});

type Environment = z.infer<typeof environment>;

function readKeys(env: Environment, dataDir: string): Pick<Config, 'keys' | 'audit'> {
  const given = [
    env.ZHULIAN_MASTER_KEY,
    env.ZHULIAN_BLIND_INDEX_KEY,
    env.ZHULIAN_CLAIMS_KEY,
    env.ZHULIAN_AUDIT_KEY,
  ];
  if (given.every((key) => key !== undefined)) {
    const [master = '', blindIndex = '', claims = '', auditLog = ''] = given;
    const keys = { master: decodeKey(master), blindIndex: decodeKey(blindIndex), claims: decodeKey(claims) };
    return { keys, audit: auditSettings(env, dataDir, auditLog) };
  }
  if (given.some((key) => key !== undefined) || env.DATABASE_URL) {
    throw new StartError(
      '使用自己的数据库时，必须同时设置 ZHULIAN_MASTER_KEY、ZHULIAN_BLIND_INDEX_KEY、ZHULIAN_CLAIMS_KEY、ZHULIAN_AUDIT_KEY（各为 32 字节的 base64）。',
    );
  }
  const { auditLog, ...keys } = generatedKeys(dataDir);
  return {
    keys: {
      master: decodeKey(keys.master),
      blindIndex: decodeKey(keys.blindIndex),
      claims: decodeKey(keys.claims),
    },
    audit: auditSettings(env, dataDir, auditLog),
  };
}

/** `signingKeys`: the present key, then earlier ones that still have to hand over, separated by commas. */
function auditSettings(env: Environment, dataDir: string, signingKeys: string): AuditLogSettings {
  return {
    origin: env.ZHULIAN_AUDIT_ORIGIN,
    signingKeys: signingKeys.split(',').map(decodeKey),
    witnesses: env.ZHULIAN_AUDIT_WITNESSES.split(',').filter((text) => text !== ''),
    anchorFolder: env.ZHULIAN_AUDIT_ANCHORS ? resolve(env.ZHULIAN_AUDIT_ANCHORS) : join(dataDir, 'anchors'),
  };
}

/** The embedded default: keys generated once, readable by the owner only. Losing the file loses the data. */
function generatedKeys(dataDir: string): Required<z.infer<typeof keyFile>> {
  const path = join(dataDir, 'keys.json');
  const write = (keys: object): void => {
    // Beside it and renamed: a power cut must not leave half a file where the only keys were.
    try {
      mkdirSync(dataDir, { recursive: true });
      writeFileSync(`${path}.new`, JSON.stringify(keys), { mode: 0o600, flush: true });
      renameSync(`${path}.new`, path);
    } catch (error) {
      throw explainFolderError(error, dataDir);
    }
  };
  if (!existsSync(path))
    write({ master: newKey(), blindIndex: newKey(), claims: newKey(), auditLog: newKey() });
  const keys = keyFile.parse(JSON.parse(readFileSync(path, 'utf8')));
  const whole = { ...keys, auditLog: keys.auditLog ?? newKey() };
  if (keys.auditLog === undefined) write(whole);
  return whole;
}

const newKey = () => randomBytes(32).toString('base64');

function decodeKey(text: string): Buffer {
  const key = Buffer.from(text, 'base64');
  if (key.length !== 32) throw new StartError('密钥必须正好是 32 字节的 base64，请重新生成。');
  return key;
}
