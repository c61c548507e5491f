import { expect, it } from '@jest/globals';
import { anApplication, REASON } from '../../support/factories/application.js';
import { describeMutation } from './mutation-suite.js';

const county = describeMutation('declineApplication', {
  seat: 'clerk',
  arrange: (place) => anApplication(place).submitted(),
  input: () => REASON,
  otherInput: () => ({ ...REASON, reasonCode: 'OTHER_REASON' }),
  to: 'NOT_ACCEPTED',
  events: ['ApplicationDeclined'],
  outsider: 'otherClerk',
  wrongState: (place) => anApplication(place).accepted(),
});

it('needs a reason in words (办法 第八条)', async () => {
  const made = await anApplication(county()).submitted();
  for (const input of [
    { ...REASON, opinion: '不行' },
    { ...REASON, reasonCode: '' },
    { ...REASON, opinion: '     ' },
  ]) {
    expect(await made.refused('clerk', 'declineApplication', input)).toMatchObject({
      code: 'REASON_REQUIRED',
    });
  }
});

it('frees the household to apply again', async () => {
  const made = await anApplication(county()).submitted();
  await made.does('clerk', 'declineApplication', REASON);
  await anApplication(county(), { applicant: made.applicant }).submitted();
});
