import { expect, it } from '@jest/globals';
import { anApplication, OPINION } from '../../support/factories/application.js';
import { describeMutation } from './mutation-suite.js';
import { aPerson } from '../../support/factories/people.js';

const county = describeMutation('passCommunityReview', {
  seat: 'clerk',
  arrange: (place) => anApplication(place).underCommunityReview(),
  input: () => OPINION,
  otherInput: () => ({ opinion: '另一份意见' }),
  to: 'COMMUNITY_PUBLICITY',
  events: ['PublicNoticeSubmitted', 'ApplicationCommunityReviewPassed'],
  outsider: 'otherClerk',
  wrongState: (place) => anApplication(place).accepted(),
});

it('needs an opinion', async () => {
  const made = await anApplication(county()).underCommunityReview();
  expect(await made.refused('clerk', 'passCommunityReview', { opinion: ' ' })).toMatchObject({
    code: 'OPINION_REQUIRED',
  });
});

it('is refused while nobody can be reached about objections', async () => {
  const made = await anApplication(county()).underCommunityReview();
  await county().rows(`update agencies set contact_phone = null where id = 'COMMUNITY_610499001001'`);
  expect(await made.refused('clerk', 'passCommunityReview', OPINION)).toMatchObject({
    code: 'NOTICE_CONTACT_MISSING',
  });
  await county().rows(
    `update agencies set contact_phone = '029-38000001' where id = 'COMMUNITY_610499001001'`,
  );
  expect(await made.does('clerk', 'passCommunityReview', OPINION)).toMatchObject({ dueOn: null });
});

it('takes no opinion that names somebody of the household: it stands in the public notice', async () => {
  const member = aPerson({ name: '不公开名' });
  const made = await anApplication(county(), { members: [member] }).underCommunityReview();
  for (const name of [made.applicant.name, '不公开名']) {
    const refusal = await made.refused('clerk', 'passCommunityReview', {
      opinion: `经初审，${name}家庭符合条件`,
    });
    expect(refusal).toMatchObject({ code: 'OPINION_NAMES_PERSON', problems: [{ field: 'opinion' }] });
  }
  await made.does('clerk', 'passCommunityReview', { opinion: '经初审，该家庭2人符合条件' });
});
