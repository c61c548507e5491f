import pg from 'pg';

/** The roles of one database. Roles are cluster-wide, so their names carry the database's. */
export interface DatabaseRoles {
  /** Owns nothing; every transaction switches to it. */
  readonly running: string;
  /** Connects; has no rights of its own but on the job queue. */
  readonly login: string;
  readonly sequencer: string;
  readonly auditReader: string;
}

export function rolesOf(prefix: string, loginUser?: string): DatabaseRoles {
  return {
    running: `${prefix}_app`,
    login: loginUser ?? `${prefix}_login`,
    sequencer: `${prefix}_sequencer`,
    auditReader: `${prefix}_audit_reader`,
  };
}

/** Creates the roles that are missing and gives the log-in role its password. */
export async function ensureRoles(
  owner: pg.Client,
  roles: DatabaseRoles,
  loginPassword: string,
): Promise<void> {
  for (const name of [roles.running, roles.login, roles.sequencer, roles.auditReader]) {
    const { rowCount } = await owner.query('select 1 from pg_roles where rolname = $1', [name]);
    if (!rowCount) await owner.query(`create role ${pg.escapeIdentifier(name)} nologin noinherit`);
  }
  const login = pg.escapeIdentifier(roles.login);
  await owner.query(`alter role ${login} login password ${pg.escapeLiteral(loginPassword)}`);
  for (const name of [roles.running, roles.auditReader, roles.sequencer]) {
    await owner.query(`grant ${pg.escapeIdentifier(name)} to ${login}`);
  }
}

const BLOCK_BYTES = 64;

/**
 * Stores the key that `actor_claims()` verifies with, prepared as HMAC's inner and outer pads because SQL has no xor of
 * bytes. Only the owner can read it.
 */
export async function storeClaimsKey(owner: pg.Client, key: Buffer): Promise<void> {
  const pad = (byte: number) =>
    Buffer.from(Uint8Array.from({ length: BLOCK_BYTES }, (_, i) => (key[i] ?? 0) ^ byte));
  await owner.query(
    `insert into claim_keys (id, inner_key, outer_key) values (1, $1, $2)
     on conflict (id) do update set inner_key = excluded.inner_key, outer_key = excluded.outer_key`,
    [pad(0x36), pad(0x5c)],
  );
}
