import { expect, it } from '@jest/globals';
import { anApplication, OPINION } from '../../support/factories/application.js';
import { describeMutation } from './mutation-suite.js';

const county = describeMutation('recommendApplication', {
  seat: 'reviewer',
  arrange: (place) => anApplication(place).underCountyReview(),
  input: () => OPINION,
  otherInput: () => ({ opinion: '另一份意见' }),
  to: 'COUNTY_REVIEW',
  events: ['ApplicationRecommended'],
  outsider: 'approver',
  wrongState: (place) => anApplication(place).underJointVerification(),
});

it('is made once', async () => {
  const made = await anApplication(county()).recommended();
  expect(await made.refused('reviewer', 'recommendApplication', OPINION)).toMatchObject({
    code: 'ALREADY_RECOMMENDED',
  });
});

it('is made anew after the case was returned and corrected', async () => {
  const made = await anApplication(county()).recommended();
  await county().passDays(0.1);
  await made.does('approver', 'returnApplication', { items: [{ subject: '租房合同', request: '请补充' }] });
  await made.does('clerk', 'resubmitApplication');
  expect(await made.refused('approver', 'approveApplication', OPINION)).toMatchObject({
    code: 'RECOMMENDATION_MISSING',
  });
  await county().passDays(0.1);
  await made.does('reviewer', 'recommendApplication', OPINION);
  await made.does('approver', 'approveApplication', OPINION);
});

it('waits until every suspicion was looked at by a person', async () => {
  const made = await anApplication(county()).underCountyReview();
  await county().rows(
    `insert into suspicions (id, case_id, household_id, rule_code, rule_version, severity, summary, evidence_fact_id, state, raised_at)
     select gen_random_uuid(), a.id, a.household_id, 'R01', 1, 'CHECK', '有一处住房', gen_random_uuid(), 'RAISED', now() from applications a where a.id = $1`,
    [made.id],
  );
  expect(await made.refused('reviewer', 'recommendApplication', OPINION)).toMatchObject({
    code: 'SUSPICION_OPEN',
    message: expect.stringContaining('1个'),
  });
});

it('waits for the new answer to a disputed one', async () => {
  const made = await anApplication(county()).underCountyReview();
  await made.oneAnswerDisputed();
  expect(await made.refused('reviewer', 'recommendApplication', OPINION)).toMatchObject({
    code: 'VERIFICATION_OPEN',
    message: expect.stringContaining('1项'),
  });
});
