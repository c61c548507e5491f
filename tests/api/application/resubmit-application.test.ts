import { expect, it } from '@jest/globals';
import { addWorkingDays, plainDateInShanghai } from '../../../api/src/shared/working-days.js';
import { anApplication } from '../../support/factories/application.js';
import { aPerson, NOTHING } from '../../support/factories/people.js';
import { describeMutation } from './mutation-suite.js';

const county = describeMutation('resubmitApplication', {
  seat: 'clerk',
  arrange: (place) => anApplication(place).returned(),
  to: 'SUBMITTED',
  events: ['ApplicationResubmitted'],
  outsider: 'otherClerk',
  wrongState: (place) => anApplication(place).draft(),
});

it('goes back to the level that asked for the correction, and marks the list as answered', async () => {
  const made = await anApplication(county()).underCommunityReview();
  await made.does('clerk', 'returnApplication', { items: [{ subject: '户口簿', request: '请提供全部页' }] });
  expect(await made.does('clerk', 'resubmitApplication')).toMatchObject({ state: 'COMMUNITY_REVIEW' });
  const [correction] = await county().rows<{ answered: boolean }>(
    'select answered_at is not null as answered from corrections where case_id = $1',
    [made.id],
  );
  expect(correction).toEqual({ answered: true });
});

it('asks for consent and declaration of who was added', async () => {
  const made = await anApplication(county()).returned();
  await made.does('clerk', 'addHouseholdMember', { member: aPerson() });
  expect(await made.refused('clerk', 'resubmitApplication')).toMatchObject({ code: 'CONSENT_MISSING' });
  const personId = (await made.members()).at(-1)?.personId;
  await made.does('clerk', 'recordConsent', { personId, signedByPersonId: personId, signedOn: '2026-07-01' });
  expect(await made.refused('clerk', 'resubmitApplication')).toMatchObject({ code: 'DECLARATION_MISSING' });
  await made.does('clerk', 'declareFacts', { personId, declarations: NOTHING });
  await made.does('clerk', 'resubmitApplication');
});

it('goes on with the days that were left when the case was returned', async () => {
  const made = await anApplication(county()).underCommunityReview();
  const started = (await made.now()) as unknown as { due_on: string };
  // Wednesday 8 July: four working days end on Tuesday 14 July. Two are used on Friday, two are left.
  expect(started.due_on).toBe('2026-07-14');
  await county().passDays(2);
  await made.does('clerk', 'returnApplication', { items: [{ subject: '收入证明', request: '请补充' }] });
  await county().passDays(10);
  // Monday 20 July: two working days left end on Wednesday.
  expect(await made.does('clerk', 'resubmitApplication')).toMatchObject({ dueOn: '2026-07-22' });
});

it('goes back to the agencies when somebody came into the household after they were asked, and asks about them alone', async () => {
  const made = await anApplication(county()).underCountyReview();
  const asked = () =>
    county().rows<{ name: string; open: number; all: number; round: number }>(
      `select p.name, count(*) filter (where r.state = 'SENT')::int as open, count(*)::int as all, max(r.round)::int as round
       from verification_requests r join persons p on p.id = r.person_id where r.case_id = $1 group by p.name, p.id order by p.id`,
      [made.id],
    );
  const [before] = await asked();
  await made.does('reviewer', 'returnApplication', { items: [{ subject: '配偶', request: '请补充配偶' }] });
  const spouse = aPerson({ name: '后加入' });
  await made.does('clerk', 'addHouseholdMember', { member: spouse });
  const personId = (await made.members()).at(-1)?.personId;
  await made.does('clerk', 'recordConsent', { personId, signedByPersonId: personId, signedOn: '2026-07-01' });
  await made.does('clerk', 'declareFacts', { personId, declarations: NOTHING });
  const shown = await made.does('clerk', 'resubmitApplication');
  expect(shown.state).toBe('JOINT_VERIFICATION');
  expect(shown.dueOn).not.toBeNull();
  const after = await asked();
  expect(after).toHaveLength(2);
  expect(after).toEqual(
    expect.arrayContaining([
      before,
      { name: '后加入', open: before?.all, all: before?.all, round: before?.round },
    ]),
  );
  await made.verificationWaived();
  expect(await made.now()).toMatchObject({ state: 'COUNTY_REVIEW' });
});

it('keeps the days the county used while the agencies are asked about who is new', async () => {
  const made = await anApplication(county()).underCountyReview();
  const { due_on: due, clock, clock_started_on: started } = await made.now();
  await county().passDays(3);
  await made.now();
  await made.does('reviewer', 'returnApplication', { items: [{ subject: '配偶', request: '请补充配偶' }] });
  const { clock_used_days: used } = await made.now();
  expect([started, used]).not.toContain(null);
  expect(used).toBeGreaterThan(0);
  await made.does('clerk', 'addHouseholdMember', { member: aPerson() });
  const personId = (await made.members()).at(-1)?.personId;
  await made.does('clerk', 'recordConsent', { personId, signedByPersonId: personId, signedOn: '2026-07-01' });
  await made.does('clerk', 'declareFacts', { personId, declarations: NOTHING });
  // The agencies have the whole of their own limit.
  const asked = await made.does('clerk', 'resubmitApplication');
  const today = plainDateInShanghai(county().app.clock.now());
  expect(asked).toMatchObject({ state: 'JOINT_VERIFICATION', dueOn: addWorkingDays(today, 15, {}) });
  await made.verificationWaived();
  // All of it was on one day: no day more than the county had.
  expect(await made.now()).toMatchObject({
    state: 'COUNTY_REVIEW',
    clock,
    clock_used_days: used,
    due_on: due,
  });
});

it('goes straight back to the county review when the household is the same', async () => {
  const made = await anApplication(county()).underCountyReview();
  await made.does('reviewer', 'returnApplication', { items: [{ subject: '住址', request: '请写明门牌' }] });
  expect(await made.does('clerk', 'resubmitApplication')).toMatchObject({ state: 'COUNTY_REVIEW' });
});
