import { expect, it } from '@jest/globals';
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
