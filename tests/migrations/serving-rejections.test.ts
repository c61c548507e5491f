import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { Migration20260728000200_serving_rejections } from '../../migrations/20260728000200_serving_rejections.js';
import { migrateDatabase } from '../../api/src/platform/db/migrate.js';
import { rolesOf } from '../../api/src/platform/db/roles.js';
import { createDatabase, startTestPostgres, type TestPostgres } from '../support/postgres.js';

let server: TestPostgres;
let owner: Client;

beforeAll(async () => {
  server = await startTestPostgres();
  const url = await createDatabase(server.ownerUrl, 'zhulian_serving');
  await migrateDatabase(url, rolesOf('zhulian_serving'), {
    loginPassword: 'for-migration-tests',
    claimsKey: Buffer.alloc(32, 7),
  });
  owner = new Client({ connectionString: url });
  await owner.connect();
  // Cases without the households and persons they belong to: the migration asks for neither.
  await owner.query(`set session_replication_role = 'replica'`);
}, 120_000);
afterAll(async () => {
  await owner.end();
  await server.stop();
});

const NO_LIMIT = '9999-12-31';

async function reject(number: string, servedOn: string | null): Promise<void> {
  await owner.query(
    `insert into applications (id, application_number, household_id, community_id, applicant_id, guarantee_type, household_size,
      state, state_since, resume_state, clock_used_days, queue_on, correction_round, verification_round, rejection_served_on, created_by, created_at)
     values (gen_random_uuid(), $1, gen_random_uuid(), '610499001001', gen_random_uuid(), 'LOW_INCOME', 1,
      'REJECTED', now(), 'COMMUNITY_REVIEW', 3, '${NO_LIMIT}', 0, 0, $2, gen_random_uuid(), now())`,
    [number, servedOn],
  );
  await owner.query(
    `insert into worklist_counters values ('610499001001', 'REJECTED', '${NO_LIMIT}', 1)
     on conflict (community_id, state, due_on) do update set total = worklist_counters.total + 1`,
  );
}

async function setObjectionDays(isSample: boolean): Promise<void> {
  await owner.query('delete from policy_parameters');
  await owner.query(
    `insert into policy_parameters values (gen_random_uuid(), 'clock.objectionCheckDays', '10', '2024-01-01', null, '文件', '文号', '条', '机关', $1, gen_random_uuid(), now())`,
    [isSample],
  );
}

async function migrate(): Promise<void> {
  const migration = new Migration20260728000200_serving_rejections({} as never, {} as never);
  migration.up();
  for (const query of migration.getQueries()) await owner.query(String(query));
}

const rows = async (text: string): Promise<unknown[]> => (await owner.query<object>(text)).rows;

it('gives what was not served yet a week and moves its counter; what was served waits for nobody', async () => {
  await reject('A2026000001', null);
  await reject('A2026000002', null);
  await reject('A2026000003', '2026-06-01');
  await setObjectionDays(true);
  await migrate();
  const today = `(now() at time zone 'Asia/Shanghai')::date`;
  expect(
    await rows(
      `select application_number as number, clock, due_on - ${today} as days, queue_on = due_on as queued, clock_used_days as used from applications order by 1`,
    ),
  ).toEqual([
    { number: 'A2026000001', clock: 'clock.serveRejectionDays', days: 7, queued: true, used: 3 },
    { number: 'A2026000002', clock: 'clock.serveRejectionDays', days: 7, queued: true, used: 3 },
    { number: 'A2026000003', clock: null, days: null, queued: null, used: 3 },
  ]);
  expect(
    await rows(
      `select due_on = '${NO_LIMIT}' as free, total from worklist_counters where total > 0 order by due_on`,
    ),
  ).toEqual([
    { free: false, total: 2 },
    { free: true, total: 1 },
  ]);
  expect(
    await rows(`select value, is_sample from policy_parameters where key = 'clock.serveRejectionDays'`),
  ).toEqual([{ value: 5, is_sample: true }]);
});

it('assumes no limit for a county that set its own', async () => {
  await setObjectionDays(false);
  await migrate();
  expect(await rows(`select 1 from policy_parameters where key = 'clock.serveRejectionDays'`)).toEqual([]);
});
