import { expect, it } from '@jest/globals';
import { anApplication } from '../../support/factories/application.js';
import { describeMutation } from './mutation-suite.js';

const WISH = { opinion: '申请人自愿撤回' };

const county = describeMutation('withdrawApplication', {
  seat: 'clerk',
  arrange: (place) => anApplication(place).submitted(),
  input: () => WISH,
  otherInput: () => ({ opinion: '另有打算' }),
  to: 'WITHDRAWN',
  events: ['ApplicationWithdrawn'],
  outsider: 'otherClerk',
  wrongState: (place) => anApplication(place).rejected(),
});

it('takes a running notice off line and frees the household', async () => {
  const made = await anApplication(county()).inCommunityPublicity();
  await made.does('clerk', 'withdrawApplication', WISH);
  expect(await county().rows('select state from public_notices where case_id = $1', [made.id])).toEqual([
    { state: 'CANCELLED' },
  ]);
  await anApplication(county(), { applicant: made.applicant }).submitted();
});

it('stays withdrawn when the agencies answer afterwards', async () => {
  const made = await anApplication(county()).underJointVerification();
  await made.does('clerk', 'withdrawApplication', WISH);
  await made.verificationWaived();
  expect((await made.now()).state).toBe('WITHDRAWN');
});
