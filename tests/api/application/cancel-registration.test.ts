import { expect, it } from '@jest/globals';
import { anApplication, REASON } from '../../support/factories/application.js';
import { describeMutation } from './mutation-suite.js';

const county = describeMutation('cancelRegistration', {
  seat: 'clerk',
  arrange: (place) => anApplication(place).waitlisted(),
  input: () => REASON,
  otherInput: () => ({ ...REASON, opinion: '另一条具体理由' }),
  to: 'CANCELLED',
  events: ['ApplicationRegistrationCancelled'],
  outsider: 'otherClerk',
  wrongState: (place) => anApplication(place).submitted(),
});

it('needs a reason, and frees the household', async () => {
  const made = await anApplication(county()).waitlisted();
  expect(await made.refused('clerk', 'cancelRegistration', { ...REASON, reasonCode: '' })).toMatchObject({
    code: 'REASON_REQUIRED',
  });
  await made.does('clerk', 'cancelRegistration', REASON);
  await anApplication(county(), { applicant: made.applicant }).submitted();
});
