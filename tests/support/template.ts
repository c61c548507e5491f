import { migrateDatabase } from '../../api/src/platform/db/migrate.js';
import { rolesOf } from '../../api/src/platform/db/roles.js';
import type { AuditLogSettings } from '../../api/src/modules/audit/index.js';
import type { Keys } from '../../api/src/platform/crypto/key-ring.js';

/** Keys of every test database: fixed, because copies of the template keep the claims key that was stored in it. */
export const testKeys: Keys = {
  masters: [{ version: 1, suite: 'AES-256-GCM', key: Buffer.alloc(32, 1) }],
  blindIndex: Buffer.alloc(32, 2),
  claims: Buffer.alloc(32, 3),
};

/** The same county after its administrator added a next master key of another suite. */
export const nextKeys: Keys = {
  ...testKeys,
  masters: [...testKeys.masters, { version: 2, suite: 'SM4-CTR-HMAC-SM3', key: Buffer.alloc(32, 11) }],
};

/** The log of every test county; nothing is anchored unless a test says where. */
export const testAudit: AuditLogSettings = {
  origin: 'zhulian/test-log',
  signingKeys: [Buffer.alloc(32, 4)],
  witnesses: [],
  anchorFolder: null,
  anchorAddresses: [],
};

/** Copies keep the grants of the template, so they all use its roles. */
export const templateRoles = rolesOf('zhulian_template');

export const loginPassword = 'for-tests-only';

/** Brings the empty template database at `ownerUrl` to the newest migration; every test database is a copy of it. */
export async function prepareTemplate(ownerUrl: string): Promise<void> {
  await migrateDatabase(ownerUrl, templateRoles, { loginPassword, claimsKey: testKeys.claims });
}
