import { randomBytes } from 'node:crypto';
import type { Config } from './config.js';
import { startEmbeddedPostgres } from './platform/db/embedded.js';
import { migrateDatabase } from './platform/db/migrate.js';
import { rolesOf, type DatabaseRoles } from './platform/db/roles.js';

export interface Database {
  /** Address of the role that owns the tables: migrations and the demonstration county's bookkeeping only. */
  readonly ownerUrl: string;
  readonly loginUrl: string;
  readonly roles: DatabaseRoles;
  stop(): Promise<void>;
}

/** The embedded server, or the one the environment names; migrated either way. */
export async function openDatabase(config: Config, say: (line: string) => void): Promise<Database> {
  const embedded = config.ownerUrl
    ? null
    : await startEmbeddedPostgres({ dataDir: config.dataDir, log: say });
  const ownerUrl = config.ownerUrl ?? embedded?.ownerUrl ?? '';
  const name = new URL(ownerUrl).pathname.slice(1);
  const given = config.loginUrl ? new URL(config.loginUrl) : null;
  const roles = rolesOf(name, given?.username);
  const loginPassword = given ? decodeURIComponent(given.password) : randomBytes(24).toString('base64url');
  const { applied } = await migrateDatabase(ownerUrl, roles, {
    loginPassword,
    claimsKey: config.keys.claims,
  });
  if (applied.length > 0) say(`数据库已更新：${applied.length} 项变更`);
  const login = given ?? new URL(ownerUrl);
  login.username = roles.login;
  login.password = loginPassword;
  return { ownerUrl, loginUrl: login.href, roles, stop: async () => embedded?.stop() };
}
