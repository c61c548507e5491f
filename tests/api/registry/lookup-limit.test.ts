import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomIds } from '../../../api/src/platform/ids.js';
import { newKey } from '../../support/client.js';
import { COMMUNITY, County } from '../../support/factories/county.js';
import { anApplication, mutationText } from '../../support/factories/application.js';
import { aPerson, type Entered } from '../../support/factories/people.js';

const CREATE = mutationText('createApplication');
const known = aPerson({ relationCode: '01', name: '欧阳小华' });
const misspelt = { ...known, name: '欧阳晓华' };
let county: County;
beforeAll(async () => {
  county = await County.start();
  await anApplication(county, { applicant: known }).submitted();
});
afterAll(() => county.close());
beforeEach(() => county.passDays(1));

async function enter(applicant: Entered): Promise<string> {
  const clerk = await county.as('clerk');
  const body = { communityId: COMMUNITY, guaranteeType: 'LOW_INCOME', applicant };
  const { createApplication } = await clerk.run<{ createApplication: { code?: string } }>(CREATE, {
    input: { idempotencyKey: newKey(), ...body },
  });
  return createApplication.code ?? 'entered';
}

/** What the clerk has entered today already, as the log has it. */
async function enteredToday(times: number, type: string): Promise<void> {
  const { accountId } = await county.as('clerk');
  const ids = Array.from({ length: times }, () => randomIds.uuid(county.app.clock.now()));
  await county.rows(
    `insert into audit_events (id, type, occurred_at, actor_id, object_type, object_id, canonical)
     select id, $4, $2, $3, 'Person', 'somebody', '{}' from unnest($1::uuid[]) as id`,
    [ids, county.app.clock.now(), accountId, type],
  );
}

describe('looking up id numbers by entering them', () => {
  it('tells something of a number twenty times a day, then nothing, whatever the number; and begins anew the next day', async () => {
    await enteredToday(19, 'KnownNumberEntered');
    expect(await enter(misspelt)).toBe('NAME_DIFFERS');
    expect(await enter(misspelt)).toBe('LOOKUP_LIMIT');
    expect(await enter(known)).toBe('LOOKUP_LIMIT');
    expect(await enter(aPerson({ relationCode: '01' }))).toBe('LOOKUP_LIMIT');
    await county.passDays(1);
    expect(await enter(known)).toBe('PERSON_IN_OTHER_APPLICATION');
  });

  it('counts a number that is in a live application among them', async () => {
    await enteredToday(19, 'KnownNumberEntered');
    expect(await enter(known)).toBe('PERSON_IN_OTHER_APPLICATION');
    expect(await enter(known)).toBe('LOOKUP_LIMIT');
  });

  it('takes three hundred numbers a day', async () => {
    await enteredToday(299, 'HouseholdMemberAdded');
    expect(await enter(aPerson({ relationCode: '01' }))).toBe('entered');
    expect(await enter(aPerson({ relationCode: '01' }))).toBe('LOOKUP_LIMIT');
  });

  it('does not count other refusals, nor what others entered', async () => {
    await enteredToday(40, 'attempt');
    expect(await enter(aPerson({ relationCode: '01' }))).toBe('entered');
    expect(await enter(aPerson({ relationCode: '01', name: '' }))).toBe('INPUT_INVALID');
  });

  it('keeps known who asked once too often', async () => {
    await enteredToday(20, 'KnownNumberEntered');
    expect(await enter(misspelt)).toBe('LOOKUP_LIMIT');
    const [last] = await county.rows<{ reason: string }>(
      `select convert_from(canonical, 'UTF8')::jsonb -> 'details' ->> 'reason' as reason from audit_events where type = 'attempt' order by recorded_at desc limit 1`,
    );
    expect(last).toEqual({ reason: 'LOOKUP_LIMIT' });
  });
});
