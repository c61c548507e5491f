import { expect, it } from '@jest/globals';
import { anApplication, REASON } from '../../support/factories/application.js';
import { describeMutation } from './mutation-suite.js';

const county = describeMutation('rejectApplication', {
  seat: 'clerk',
  arrange: (place) => anApplication(place).underCommunityReview(),
  input: () => REASON,
  otherInput: () => ({ ...REASON, opinion: '另一条具体理由' }),
  to: 'REJECTED',
  events: ['ApplicationRejected'],
  outsider: 'otherClerk',
});

it('needs a reason code and a reason in words (办法 第九条)', async () => {
  const made = await anApplication(county()).underCommunityReview();
  for (const input of [
    { ...REASON, opinion: '不行' },
    { ...REASON, reasonCode: '' },
  ]) {
    expect(await made.refused('clerk', 'rejectApplication', input)).toMatchObject({
      code: 'REASON_REQUIRED',
    });
  }
});

it('frees the household to apply again', async () => {
  const made = await anApplication(county()).rejected();
  await anApplication(county(), { applicant: made.applicant }).submitted();
});

it('is the turn of the level that has the case, of no other', async () => {
  const made = await anApplication(county()).underCommunityReview();
  for (const seat of ['street', 'reviewer', 'approver'] as const) {
    expect(await made.denied(seat, 'rejectApplication', REASON)).toBe('NO_ACCESS');
  }
});
