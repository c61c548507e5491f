import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RECORD_TYPES } from '../../../api/src/modules/verification/rules/record-types.js';
import { signedInAs, type TestClient } from '../../support/client.js';
import { County } from '../../support/factories/county.js';
import { anApplication, type ACase } from '../../support/factories/application.js';
import { answerOf } from '../../access/answers.js';

const READ = `{ answerFreshness { agencyId recordType recordTypeLabel lastAnsweredAt answeredLately waiting overdue oldestDueOn daysLate } }`;
const DUE = '{ answerDueDays { agencyId dueOn waiting } }';

interface Row {
  agencyId: string;
  recordType: string;
  lastAnsweredAt: string | null;
  answeredLately: number;
  waiting: number;
  overdue: number;
  oldestDueOn: string | null;
  daysLate: number;
}

let county: County;
let made: ACase;
let contact: TestClient;
let office: TestClient;

beforeAll(async () => {
  county = await County.start();
  made = await anApplication(county).underJointVerification();
  contact = await county.as('contact');
  office = await county.as('office');
});
afterAll(() => county.close());

const rowsOf = async (client: TestClient): Promise<Row[]> =>
  (await client.run<{ answerFreshness: Row[] }>(READ)).answerFreshness;
const homes = (rows: Row[]): Row | undefined =>
  rows.find(({ agencyId, recordType }) => agencyId === 'PROPERTY_CENTER' && recordType === 'PropertyRecord');

describe('数据时效', () => {
  it('tells a unit of its own record types, the office of every unit', async () => {
    const own = await rowsOf(contact);
    expect(new Set(own.map(({ agencyId }) => agencyId))).toEqual(new Set(['PROPERTY_CENTER']));
    expect(homes(own)).toMatchObject({ waiting: 1, overdue: 0, daysLate: 0, lastAnsweredAt: null });
    const scopes = await county.rows(
      'select distinct agency_id, record_type from verification_scopes where enabled and record_type = any($1)',
      [RECORD_TYPES.map(({ type }) => type)],
    );
    expect(await rowsOf(office)).toHaveLength(scopes.length);
  });

  it('shows in the calendar what falls due, until it is answered', async () => {
    const { answerDueDays } = await contact.run<{ answerDueDays: { dueOn: string; waiting: number }[] }>(DUE);
    const asked = await county.rows<{ due: string; total: number }>(
      `select due_on::text as due, count(*)::int as total from verification_requests
       where agency_id = 'PROPERTY_CENTER' and case_id = $1 group by 1 order by 1`,
      [made.id],
    );
    expect(answerDueDays.map(({ dueOn, waiting }) => [dueOn, waiting])).toEqual(
      asked.map(({ due, total }) => [due, total]),
    );
  });

  it('counts how late the oldest is in working days, over a weekend too, and puts who is late first', async () => {
    const before = homes(await rowsOf(office));
    await county.passDays(21);
    const rows = await rowsOf(office);
    const late = homes(rows);
    expect(late).toMatchObject({ waiting: 1, overdue: 1, oldestDueOn: expect.any(String) });
    const [days] = await county.rows<{ days: number }>(
      `select count(*)::int as days from generate_series($1::date + 1, $2::date, '1 day') as day
       left join calendar_days c on c.day = day::date
       where coalesce(c.kind, case when extract(isodow from day) <= 5 then 'WORKDAY' else 'HOLIDAY' end) = 'WORKDAY'`,
      [late?.oldestDueOn, county.app.clock.now()],
    );
    expect(late?.daysLate).toBe(days?.days);
    expect(late?.daysLate).toBeLessThan(21);
    expect(before?.overdue).toBe(0);
    const overdue = rows.map((row) => row.overdue);
    expect(overdue).toEqual([...overdue].sort((one, other) => other - one));
  });

  it('is fresh again once the unit has answered', async () => {
    await answerOf(contact, made.id);
    const row = homes(await rowsOf(contact));
    expect(row).toMatchObject({ waiting: 0, overdue: 0, answeredLately: 1, daysLate: 0 });
    expect(new Date(row?.lastAnsweredAt ?? '')).toEqual(county.app.clock.now());
  });

  it('is no business of who may not see requests', async () => {
    const releaser = await signedInAs(county.app, { post: 'RELEASE_REVIEWER', agencyId: 'DATA_CENTER' });
    expect(await releaser.errorCode(READ)).toBe('NO_ACCESS');
  });
});
