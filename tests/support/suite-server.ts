import { createDatabase, dropDatabase, type TestPostgres } from './postgres.js';

/** What the global setup leaves for the global teardown, which is loaded apart from it. */
export type SuiteState = typeof globalThis & { zhulianTestServer?: TestPostgres };

const variable = 'ZHULIAN_TEST_OWNER_URL';

export const templateDatabase = 'zhulian_template';

/** Jest's workers inherit the environment of the process that ran the global setup. */
export function shareWithWorkers(ownerUrl: string): void {
  process.env[variable] = ownerUrl;
}

/** A superuser's address on the server that the global setup started. */
export function suiteOwnerUrl(): string {
  const ownerUrl = process.env[variable];
  if (!ownerUrl)
    throw new Error('no test server: this suite must be listed with database: true in jest.config.mjs');
  return ownerUrl;
}

let databasesMade = 0;

/** A fresh copy of the migrated template, named after the worker so that parallel files never meet. */
export async function createTestDatabase(): Promise<{ ownerUrl: string; drop(): Promise<void> }> {
  const ownerUrl = suiteOwnerUrl();
  databasesMade += 1;
  const name = `zhulian_test_${process.env.JEST_WORKER_ID ?? '0'}_${process.pid}_${databasesMade}`;
  await dropDatabase(ownerUrl, name);
  return {
    ownerUrl: await createDatabase(ownerUrl, name, templateDatabase),
    drop: () => dropDatabase(ownerUrl, name),
  };
}
