import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { registerComingsOfAge } from '../../../api/src/modules/application/index.js';
import { anApplication, CORRECTIONS, OPINION, type ACase } from '../../support/factories/application.js';
import { County } from '../../support/factories/county.js';
import { aPerson, NOTHING, type Entered } from '../../support/factories/people.js';

const DAY_MS = 24 * 3_600_000;

let county: County;
beforeAll(async () => {
  county = await County.start();
});
afterAll(() => county.close());

const register = () => registerComingsOfAge((cause, may) => county.app.workAsSystem(cause, may));

/** Turns eighteen that many days from now. */
function aChild(days: number): Entered {
  const birthday = new Date(county.app.clock.now().getTime() + days * DAY_MS);
  birthday.setUTCFullYear(birthday.getUTCFullYear() - 18);
  return aPerson({ bornOn: birthday.toISOString().slice(0, 10), relationCode: '20' });
}

async function child(made: ACase): Promise<{ personId: string; isAdult: boolean }> {
  const member = (await made.members())[1];
  if (!member) throw new Error('the household has a child');
  return member;
}

async function speaksForOneself(made: ACase): Promise<void> {
  const { personId } = await child(made);
  const signedOn = county.app.clock.now().toISOString().slice(0, 10);
  await made.does('clerk', 'recordConsent', { personId, signedByPersonId: personId, signedOn });
  await made.does('clerk', 'declareFacts', { personId, declarations: NOTHING });
}

const askedOf = async (made: ACase): Promise<string[]> => {
  const { personId } = await child(made);
  const rows = await county.rows<{ type: string }>(
    'select distinct record_type as type from verification_requests where case_id = $1 and person_id = $2',
    [made.id, personId],
  );
  return rows.map(({ type }) => type);
};

it('of a draft asks the grown-up for their own signature and declaration, from the birthday on', async () => {
  const made = await anApplication(county, { members: [aChild(2)] }).draft();
  await county.passDays(1);
  expect(await register()).toBe(0);
  await county.passDays(1);
  expect(await register()).toBe(1);
  expect(await register()).toBe(0);
  expect(await child(made)).toMatchObject({ isAdult: true });
  expect(await made.refused('clerk', 'submitApplication')).toMatchObject({ code: 'CONSENT_MISSING' });
  await speaksForOneself(made);
  expect(await made.does('clerk', 'submitApplication')).toMatchObject({ state: 'SUBMITTED' });
  const events = await county.rows('select type, actor_id, case_id from audit_events where type = $1', [
    'HouseholdMemberCameOfAge',
  ]);
  expect(events).toEqual([{ type: 'HouseholdMemberCameOfAge', actor_id: null, case_id: made.id }]);
});

it.each([
  ['acceptApplication', 'clerk', () => anApplication(county, { members: [aChild(1)] }).submitted(), {}],
  [
    'passCommunityReview',
    'clerk',
    () => anApplication(county, { members: [aChild(1)] }).underCommunityReview(),
    OPINION,
  ],
  [
    'passSubdistrictReview',
    'street',
    () => anApplication(county, { members: [aChild(9)] }).surveyed(),
    OPINION,
  ],
  [
    'approveApplication',
    'approver',
    () => anApplication(county, { members: [aChild(17)] }).recommended(),
    OPINION,
  ],
] as const)('%s waits for what the grown-up has to say', async (name, seat, arrange, more) => {
  const made = await arrange();
  await county.passDays(1);
  expect(await register()).toBe(1);
  await made.now();
  expect(await made.refused(seat, name, more)).toMatchObject({
    code: 'CAME_OF_AGE',
    message: expect.stringContaining('退回补正'),
  });
});

it('asks the agencies about a grown-up only with their own consent, and for the rest before the county goes on', async () => {
  const made = await anApplication(county, { members: [aChild(10)] }).inSubdistrictPublicity();
  await county.passDays(2);
  expect(await register()).toBe(1);
  await county.passDays(6);
  expect(await made.now()).toMatchObject({ state: 'JOINT_VERIFICATION' });
  const asMinor = await askedOf(made);
  expect(asMinor).toContain('HukouRecord');
  expect(asMinor).not.toContain('Vehicle');
  await made.verificationWaived();
  expect(await made.refused('reviewer', 'recommendApplication', OPINION)).toMatchObject({
    code: 'CAME_OF_AGE',
  });
  await made.does('reviewer', 'returnApplication', CORRECTIONS);
  await speaksForOneself(made);
  expect(await made.does('clerk', 'resubmitApplication')).toMatchObject({ state: 'JOINT_VERIFICATION' });
  expect(await askedOf(made)).toContain('Vehicle');
});

it('what was declared for the child, and what it signed as one, is not the grown-up’s own word', async () => {
  const made = await anApplication(county, { members: [aChild(2)] }).draft();
  const { personId } = await child(made);
  await made.does('clerk', 'declareFacts', { personId, declarations: NOTHING });
  await county.passDays(2);
  expect(await register()).toBe(1);
  const early = new Date(county.app.clock.now().getTime() - DAY_MS).toISOString().slice(0, 10);
  const consent = { personId, signedByPersonId: personId };
  expect(await made.refused('clerk', 'recordConsent', { ...consent, signedOn: early })).toMatchObject({
    code: 'SIGNED_AS_MINOR',
  });
  const today = county.app.clock.now().toISOString().slice(0, 10);
  await made.does('clerk', 'recordConsent', { ...consent, signedOn: today });
  expect(await made.refused('clerk', 'submitApplication')).toMatchObject({ code: 'DECLARATION_MISSING' });
  await made.does('clerk', 'declareFacts', { personId, declarations: NOTHING });
  expect(await made.does('clerk', 'submitApplication')).toMatchObject({ state: 'SUBMITTED' });
});

it('an objection to the county’s own list takes no consent away', async () => {
  const made = await anApplication(county, { members: [aChild(18)] }).inCountyPublicity();
  await county.rows(
    `update applications set state = 'OBJECTION_CHECK', resume_state = 'COUNTY_PUBLICITY' where id = $1`,
    [made.id],
  );
  await county.passDays(3);
  expect(await register()).toBe(0);
});

it('leaves what was approved as it was approved', async () => {
  const made = await anApplication(county, { members: [aChild(17)] }).inCountyPublicity();
  await county.passDays(2);
  expect(await register()).toBe(0);
  expect(await child(made)).toMatchObject({ isAdult: false });
});
