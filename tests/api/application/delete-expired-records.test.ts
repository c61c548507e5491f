import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { deleteExpiredRecords } from '../../../api/src/modules/application/index.js';
import { anApplication, REASON, type ACase } from '../../support/factories/application.js';
import { County } from '../../support/factories/county.js';
import { templateRoles } from '../../support/template.js';
import { answerOf } from '../../access/answers.js';

const YEAR_MS = 365 * 24 * 3_600_000;

let county: County;
let rejected: ACase;
let live: ACase;
const sweep = () => deleteExpiredRecords((cause, may) => county.app.workAsSystem(cause, may));
const answersOf = async ({ id }: ACase): Promise<number> =>
  (
    await county.rows<{ n: number }>('select count(*)::int as n from agency_records where case_id = $1', [id])
  )[0]?.n ?? 0;

beforeAll(async () => {
  county = await County.start();
  rejected = await answered();
  live = await answered();
  await rejected.verificationWaived();
  await rejected.does('reviewer', 'rejectApplication', REASON);
});
afterAll(() => county.close());

async function answered(): Promise<ACase> {
  const made = await anApplication(county).underJointVerification();
  await answerOf(await county.as('contact'), made.id);
  return made;
}

it('keeps the answers of a rejected case until three years are over', async () => {
  expect(await answersOf(rejected)).toBeGreaterThan(0);
  county.app.clock.advance(3 * YEAR_MS - 24 * 3_600_000);
  expect(await sweep()).toBe(0);
});

it('then deletes them, leaves a record and an event, and does not touch other cases or who answered', async () => {
  const before = await answersOf(rejected);
  const others = await answersOf(live);
  const requests = await county.rows(
    'select id, state, answered_at from verification_requests where case_id = $1 order by id',
    [rejected.id],
  );
  county.app.clock.advance(3 * 24 * 3_600_000);
  expect(await sweep()).toBe(1);
  expect(await answersOf(rejected)).toBe(0);
  expect(await answersOf(live)).toBe(others);
  expect(await county.rows('select case_id, subject, row_count, rule from deletion_records')).toEqual([
    {
      case_id: rejected.id,
      subject: 'AGENCY_RECORDS',
      row_count: before,
      rule: 'verification-payloads-3-years',
    },
  ]);
  expect((await county.audit(rejected.id)).filter(({ type }) => type === 'RecordsDeleted')).toHaveLength(1);
  expect(
    await county.rows(
      'select id, state, answered_at from verification_requests where case_id = $1 order by id',
      [rejected.id],
    ),
  ).toEqual(requests);
});

it('does nothing a second time', async () => {
  expect(await sweep()).toBe(0);
  expect(await county.rows('select 1 from deletion_records')).toHaveLength(1);
});

it('is the system alone, and never of a case that goes on', async () => {
  const login = await county.app.environment.pool.connect();
  try {
    await login.query('begin');
    await login.query(`set local role "${templateRoles.running}"`);
    await expect(login.query('select delete_agency_records($1, now())', [live.id])).rejects.toThrow(
      'only the system',
    );
  } finally {
    await login.query('rollback');
    login.release();
  }
  const work = county.app.workAsSystem('test', []);
  const deleted = await work.atomically(async () => {
    const [row] = await work.db.rows({
      text: `select delete_agency_records($1, 'infinity')`,
      values: [live.id],
    });
    return { refused: false, count: Number(row?.[0]) };
  });
  expect(deleted.count).toBe(0);
});
