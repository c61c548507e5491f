import { expect, it } from '@jest/globals';
import { anApplication, OPINION, survey, type ACase } from '../../support/factories/application.js';
import { bring } from '../../support/factories/material.js';
import { describeMutation } from './mutation-suite.js';

const visited = (made: ACase, more: object = {}) => ({
  ...survey(made.county.app.clock.now().toISOString().slice(0, 10)),
  ...more,
});

const county = describeMutation('recordSurvey', {
  seat: 'street',
  arrange: (place) => anApplication(place).underSubdistrictReview(),
  input: (made) => visited(made),
  otherInput: () => ({ residents: 2 }),
  to: 'SUBDISTRICT_REVIEW',
  events: ['SurveyRecorded'],
  outsider: 'clerk',
  wrongState: (place) => anApplication(place).underCommunityReview(),
  wrongStateCode: 'NOT_IN_SURVEY_STATE',
});

it('lists every field that is wrong', async () => {
  const made = await anApplication(county()).underSubdistrictReview();
  const wrong = visited(made, {
    visitedOn: '2027-12-31',
    firstSurveyor: '刘建国1',
    secondSurveyor: '',
    livingSituation: ' ',
    neighbourOpinion: '好'.repeat(1001),
    residents: 31,
    photoIds: ['nonsense'],
  });
  const refusal = await made.refused('street', 'recordSurvey', wrong);
  expect(refusal.problems?.map(({ field }) => field)).toEqual([
    'visitedOn',
    'firstSurveyor',
    'secondSurveyor',
    'livingSituation',
    'neighbourOpinion',
    'residents',
    'photoIds',
  ]);
});

it('shows photos of this case that are there', async () => {
  const made = await anApplication(county()).underSubdistrictReview();
  const other = await anApplication(county()).entered();
  const foreign = await bring(other, { kind: 'SURVEY_PHOTO' });
  for (const photoId of [foreign, '0190a000-0000-7000-8000-000000000000'])
    expect(
      (await made.refused('street', 'recordSurvey', visited(made, { photoIds: [photoId] }))).problems,
    ).toEqual([{ field: 'photoIds', message: expect.stringContaining('请重新上传照片') }]);
  const photoIds = [await bring(made, { seat: 'street', kind: 'SURVEY_PHOTO' })];
  await made.does('street', 'recordSurvey', visited(made, { photoIds }));
});

it('takes two different surveyors, however their names are typed', async () => {
  const made = await anApplication(county()).underSubdistrictReview();
  for (const secondSurveyor of ['刘建国', ' 刘建国 ', '刘 建国']) {
    const refusal = await made.refused('street', 'recordSurvey', visited(made, { secondSurveyor }));
    expect(refusal.problems).toEqual([
      { field: 'secondSurveyor', message: expect.stringContaining('两名不同的调查员') },
    ]);
  }
});

it('that met nobody does not open the way', async () => {
  const made = await anApplication(county()).underSubdistrictReview();
  await made.does('street', 'recordSurvey', visited(made, { conclusion: 'NOT_REACHED' }));
  expect(await made.refused('street', 'passSubdistrictReview', OPINION)).toMatchObject({
    code: 'SURVEY_MISSING',
  });
  await made.does('street', 'recordSurvey', visited(made));
  await made.does('street', 'passSubdistrictReview', OPINION);
});
