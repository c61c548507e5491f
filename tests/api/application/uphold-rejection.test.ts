import { expect, it } from '@jest/globals';
import { anApplication, REASON } from '../../support/factories/application.js';
import { describeMutation } from './mutation-suite.js';

const county = describeMutation('upholdRejection', {
  seat: 'approver',
  arrange: (place) => anApplication(place).inReconsideration(),
  input: () => REASON,
  otherInput: () => ({ ...REASON, opinion: '另一条具体理由' }),
  to: 'UPHELD',
  events: ['ApplicationRejectionUpheld'],
  outsider: 'reviewer',
  wrongState: (place) => anApplication(place).rejectionServed(),
});

it('needs a reason, and frees the household', async () => {
  const made = await anApplication(county()).inReconsideration();
  expect(await made.refused('approver', 'upholdRejection', { ...REASON, opinion: '' })).toMatchObject({
    code: 'REASON_REQUIRED',
  });
  await made.does('approver', 'upholdRejection', REASON);
  await anApplication(county(), { applicant: made.applicant }).submitted();
});
