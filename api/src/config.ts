import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { openKeys, type KeySettings } from './keys/open-keys.js';
import type { AuditLogSettings } from './modules/audit/index.js';
import type { UnifiedIdentitySettings } from './modules/identity/index.js';
import type { ChannelSettings } from './open-channels.js';
import type { Keys } from './platform/crypto/key-ring.js';
import { StartError } from './platform/db/start-error.js';

/** The only reader of the environment. Every variable is in the README's table. */
const environment = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  PORT: z.coerce.number().int().min(0).max(65535).default(8100),
  HOST: z.string().default('127.0.0.1'),
  ZHULIAN_DATA: z.string().default('.data'),
  DATABASE_OWNER_URL: z.url().optional(),
  DATABASE_URL: z.url().optional(),
  ZHULIAN_MASTER_KEY: z.string().optional(),
  ZHULIAN_BLIND_INDEX_KEY: z.string().optional(),
  ZHULIAN_CLAIMS_KEY: z.string().optional(),
  ZHULIAN_KEY_FILE: z.string().optional(),
  ZHULIAN_KMS_URL: z.url().optional(),
  ZHULIAN_KMS_KEY: z.string().optional(),
  ZHULIAN_KMS_TOKEN_FILE: z.string().optional(),
  ZHULIAN_AUDIT_KEY: z.string().optional(),
  ZHULIAN_AUDIT_ORIGIN: z
    .string()
    .regex(/^[^\s+]{1,80}$/u)
    .default('zhulian/audit-log'),
  ZHULIAN_AUDIT_WITNESSES: z.string().default(''),
  ZHULIAN_AUDIT_ANCHORS: z.string().optional(),
  ZHULIAN_AUDIT_ANCHOR_MAIL: z.string().default(''),
  ZHULIAN_DEMO: z.enum(['yes', 'no']).optional(),
  ZHULIAN_ADHOC_OPERATIONS: z.enum(['yes', 'no']).default('no'),
  ZHULIAN_SECURE_COOKIES: z.enum(['yes', 'no']).default('no'),
  ZHULIAN_WORKERS: z.enum(['yes', 'no']).default('yes'),
  ZHULIAN_TRUSTED_PROXIES: z.string().optional(),
  ZHULIAN_PUBLIC_URL: z.url({ protocol: /^https?$/u }).optional(),
  ZHULIAN_SMTP_URL: z.url({ protocol: /^smtps?$/u }).optional(),
  ZHULIAN_SMTP_FROM: z
    .string()
    .regex(/^[^\s@<>]+@[\w.-]+$/u)
    .optional(),
  ZHULIAN_SMS_URL: z.url({ protocol: /^https?$/u }).optional(),
  ZHULIAN_SMS_KEY: z.string().min(16).optional(),
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
  /** E-mail and SMS; null where the environment names none. */
  readonly channels: ChannelSettings;
  /** The county's OpenID provider, or null. */
  readonly unifiedIdentity: UnifiedIdentitySettings | null;
}

/** Reads and checks the configuration, and opens the keys. Throws with one sentence per wrong variable. */
export async function readConfig(variables: NodeJS.ProcessEnv = process.env): Promise<Config> {
  const env = readEnvironment(variables);
  const dataDir = resolve(env.ZHULIAN_DATA);
  // `npm start` says nothing about the mode: whoever says production means a county's own data.
  const { keys, auditSigningKeys } = await openKeys(
    keySettings(env, dataDir, variables['NODE_ENV'] === 'production'),
  );
  return {
    mode: env.NODE_ENV,
    port: env.PORT,
    host: env.HOST,
    dataDir,
    ownerUrl: env.DATABASE_OWNER_URL,
    loginUrl: env.DATABASE_URL,
    keys,
    audit: auditSettings(env, dataDir, auditSigningKeys),
    // A server of one's own is somebody's production: the demonstration county comes only when asked for.
    demo: (env.ZHULIAN_DEMO ?? (env.DATABASE_OWNER_URL ? 'no' : 'yes')) === 'yes',
    adhocOperations: env.ZHULIAN_ADHOC_OPERATIONS === 'yes',
    secureCookies: env.ZHULIAN_SECURE_COOKIES === 'yes',
    workers: env.ZHULIAN_WORKERS === 'yes',
    trustedProxies: readProxies(env.ZHULIAN_TRUSTED_PROXIES ?? ''),
    channels: readChannels(env),
    unifiedIdentity: readUnifiedIdentity(env),
  };
}

/** Where the keys come from, for the command that manages them. */
export function readKeySettings(variables: NodeJS.ProcessEnv = process.env): KeySettings {
  const env = readEnvironment(variables);
  return keySettings(env, resolve(env.ZHULIAN_DATA), variables['NODE_ENV'] === 'production');
}

function readEnvironment(variables: NodeJS.ProcessEnv): Environment {
  const parsed = environment.safeParse(variables);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')}：${issue.message}`).join('；');
    throw new StartError(`配置有误，请修改环境变量后重新启动（${wrong}）。`);
  }
  const env = parsed.data;
  if (env.ZHULIAN_ADHOC_OPERATIONS === 'yes' && env.NODE_ENV === 'production') {
    throw new StartError('生产环境不接受 ZHULIAN_ADHOC_OPERATIONS=yes，请删除这个变量后重新启动。');
  }
  return env;
}

type Environment = z.infer<typeof environment>;

/** Real data need keys that somebody keeps: only a demonstration beside its own database generates them. */
function keySettings(env: Environment, dataDir: string, isProduction: boolean): KeySettings {
  const isOwnDatabase = env.DATABASE_URL !== undefined || env.DATABASE_OWNER_URL !== undefined;
  const { ZHULIAN_KMS_URL: address, ZHULIAN_KMS_KEY: keyName, ZHULIAN_KMS_TOKEN_FILE: tokenFile } = env;
  if (address && (!keyName || !tokenFile))
    throw new StartError(
      '设置了 ZHULIAN_KMS_URL，就必须同时设置 ZHULIAN_KMS_KEY 和 ZHULIAN_KMS_TOKEN_FILE。',
    );
  return {
    given: {
      master: env.ZHULIAN_MASTER_KEY,
      blindIndex: env.ZHULIAN_BLIND_INDEX_KEY,
      claims: env.ZHULIAN_CLAIMS_KEY,
      auditLog: env.ZHULIAN_AUDIT_KEY,
    },
    file: env.ZHULIAN_KEY_FILE,
    generatedFile: isOwnDatabase || isProduction ? null : join(dataDir, 'keys.json'),
    kms: address && keyName && tokenFile ? { address, keyName, tokenFile } : null,
  };
}

function auditSettings(env: Environment, dataDir: string, signingKeys: readonly Buffer[]): AuditLogSettings {
  return {
    origin: env.ZHULIAN_AUDIT_ORIGIN,
    signingKeys,
    witnesses: env.ZHULIAN_AUDIT_WITNESSES.split(',').filter((text) => text !== ''),
    anchorAddresses: readAnchorAddresses(env),
    anchorFolder: env.ZHULIAN_AUDIT_ANCHORS ? resolve(env.ZHULIAN_AUDIT_ANCHORS) : join(dataDir, 'anchors'),
  };
}

const ADDRESS = /^[^\s@<>,;]+@[\w.-]+$/u;

function readAnchorAddresses(env: Environment): string[] {
  const addresses = env.ZHULIAN_AUDIT_ANCHOR_MAIL.split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const wrong = addresses.find((address) => !ADDRESS.test(address));
  if (wrong !== undefined)
    throw new StartError(`ZHULIAN_AUDIT_ANCHOR_MAIL 中的“${wrong}”不是邮箱地址，请修改后重新启动。`);
  if (addresses.length > 0 && !env.ZHULIAN_SMTP_URL)
    throw new StartError('设置了 ZHULIAN_AUDIT_ANCHOR_MAIL，就必须同时启用邮件（ZHULIAN_SMTP_URL）。');
  return [...new Set(addresses)];
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

function readChannels(env: Environment): ChannelSettings {
  const { ZHULIAN_PUBLIC_URL: publicUrl = '', ZHULIAN_SMTP_URL: smtpUrl, ZHULIAN_SMTP_FROM: from } = env;
  const { ZHULIAN_SMS_URL: smsUrl, ZHULIAN_SMS_KEY: smsKey } = env;
  if (!smtpUrl !== !from)
    throw new StartError('启用邮件提醒时，必须同时设置 ZHULIAN_SMTP_URL 和 ZHULIAN_SMTP_FROM。');
  if (!smsUrl !== !smsKey)
    throw new StartError('启用短信提醒时，必须同时设置 ZHULIAN_SMS_URL 和 ZHULIAN_SMS_KEY。');
  if ((smtpUrl || smsUrl) && !publicUrl)
    throw new StartError('启用邮件或短信提醒时，必须设置 ZHULIAN_PUBLIC_URL，提醒里的链接以它开头。');
  return {
    publicUrl,
    smtp: smtpUrl && from ? { url: smtpUrl, from } : null,
    sms: smsUrl && smsKey ? { url: smsUrl, key: smsKey } : null,
  };
}

const CALLBACK_PATH = '/sign-in/unified/callback';

function readUnifiedIdentity(env: Environment): UnifiedIdentitySettings | null {
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
