import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { Migration20260728000400_materials_of_their_desk } from '../../migrations/20260728000400_materials_of_their_desk.js';
import { migrateDatabase } from '../../api/src/platform/db/migrate.js';
import { rolesOf } from '../../api/src/platform/db/roles.js';
import { createDatabase, startTestPostgres, type TestPostgres } from '../support/postgres.js';

let server: TestPostgres;
let owner: Client;

beforeAll(async () => {
  server = await startTestPostgres();
  const url = await createDatabase(server.ownerUrl, 'zhulian_desk');
  await migrateDatabase(url, rolesOf('zhulian_desk'), {
    loginPassword: 'for-migration-tests',
    claimsKey: Buffer.alloc(32, 7),
  });
  owner = new Client({ connectionString: url });
  await owner.connect();
}, 120_000);
afterAll(async () => {
  await owner.end();
  await server.stop();
});

async function bring(fileName: string, supersedesId: string | null): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(
    `insert into attachments (id, case_id, agency_id, kind, file_name, content_type, byte_size, sha256, uploaded_by, uploaded_at, supersedes_id)
     values (gen_random_uuid(), gen_random_uuid(), 'COMMUNITY_610499001001', 'OTHER', $1, 'application/pdf', 1, '\\x00', gen_random_uuid(), now(), $2)
     returning id`,
    [fileName, supersedesId],
  );
  return String(rows[0]?.id);
}

it('frees what a removed replacement had replaced, and leaves every other replacement', async () => {
  const freed = await bring('原件甲.pdf', null);
  const gone = await bring('删除的替换件.pdf', freed);
  const replaced = await bring('原件乙.pdf', null);
  const kept = await bring('替换件.pdf', replaced);
  await owner.query(
    `insert into removed_attachments select id, case_id, agency_id, uploaded_by, now() from attachments where id = $1`,
    [gone],
  );
  const migration = new Migration20260728000400_materials_of_their_desk({} as never, {} as never);
  migration.up();
  // What it makes is there already: only what it moves is run again.
  for (const query of migration.getQueries().filter((one) => String(one).startsWith('update')))
    await owner.query(String(query));
  const { rows } = await owner.query<object>(
    `select supersedes_id as "supersedesId" from attachments where id = any($1) order by array_position($1, id)`,
    [[gone, kept]],
  );
  expect(rows).toEqual([{ supersedesId: null }, { supersedesId: replaced }]);
});
