import { expect, it } from '@jest/globals';
import { anApplication, OPINION } from '../../support/factories/application.js';
import { describeMutation } from './mutation-suite.js';

const county = describeMutation('passSubdistrictReview', {
  seat: 'street',
  arrange: (place) => anApplication(place).surveyed(),
  input: () => OPINION,
  otherInput: () => ({ opinion: '另一份意见' }),
  to: 'SUBDISTRICT_PUBLICITY',
  events: ['PublicNoticeSubmitted', 'ApplicationSubdistrictReviewPassed'],
  outsider: 'clerk',
  wrongState: (place) => anApplication(place).underCommunityReview(),
});

it('needs the household survey first (二(二)20), and then an opinion', async () => {
  const made = await anApplication(county()).underSubdistrictReview();
  expect(await made.refused('street', 'passSubdistrictReview', OPINION)).toMatchObject({
    code: 'SURVEY_MISSING',
  });
  const surveyed = await anApplication(county()).surveyed();
  expect(await surveyed.refused('street', 'passSubdistrictReview', { opinion: '' })).toMatchObject({
    code: 'OPINION_REQUIRED',
  });
});
