import { migrations } from '@zhulian/migrations';
import pg from 'pg';
import { createOrm } from './orm.js';
import { ensureRoles, storeClaimsKey, type DatabaseRoles } from './roles.js';
import { assertServerSupported, explainConnectionError } from './start-error.js';

export interface Migrated {
  /** Names of the migrations that ran just now; empty when the database was up to date. */
  readonly applied: readonly string[];
}

/** Brings a database up to date as its owner: roles, migrations, the claims key. Safe to call at every start. */
export async function migrateDatabase(
  ownerUrl: string,
  roles: DatabaseRoles,
  secrets: { loginPassword: string; claimsKey: Buffer },
): Promise<Migrated> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect().catch((error: unknown) => {
    throw explainConnectionError(error, ownerUrl);
  });
  try {
    const { rows } = await owner.query<{ server_version_num: string }>('show server_version_num');
    assertServerSupported(Number(rows[0]?.server_version_num));
    // Processes that start at the same moment take turns: roles cannot be altered by two, and a migration runs once.
    await owner.query('select pg_advisory_lock(hashtext($1))', ['zhulian migrate']);
    await ensureRoles(owner, roles, secrets.loginPassword);
    const applied = await runMigrations(ownerUrl, roles);
    await storeClaimsKey(owner, secrets.claimsKey);
    return { applied };
  } finally {
    await owner.end();
  }
}

async function runMigrations(ownerUrl: string, roles: DatabaseRoles): Promise<string[]> {
  const orm = createOrm(ownerUrl, [], {
    discovery: { warnWhenNoEntities: false },
    driverOptions: {
      options: [
        `-c zhulian.running_role=${roles.running}`,
        `-c zhulian.login_role=${roles.login}`,
        `-c zhulian.sequencer_role=${roles.sequencer}`,
        `-c zhulian.audit_reader_role=${roles.auditReader}`,
      ].join(' '),
    },
    migrations: { migrationsList: migrations, tableName: 'migrations', snapshot: false, silent: true },
  });
  try {
    const applied = await orm.migrator.up();
    return applied.map((migration) => migration.name);
  } finally {
    await orm.close();
  }
}
