import { OPINION, REASON, survey } from '../../support/factories/application.js';
import { aPerson } from '../../support/factories/people.js';
import { INVALID, mutate, SHAPE, unstorable, type BadInput } from './requests.js';

/** What is written and sent with an act on a case. */
export const ACTS: readonly BadInput[] = [
  {
    name: 'opinion of 2001 characters',
    how: ({ clerk, review }) =>
      mutate(clerk, 'passCommunityReview', review.ref({ opinion: '好'.repeat(2001) })),
    code: INVALID,
    sentence: /最多2000字，现在是2001字/u,
  },
  {
    name: 'reason of 2001 rare characters',
    how: ({ clerk, review }) =>
      mutate(clerk, 'rejectApplication', review.ref({ ...REASON, opinion: '𬭩'.repeat(2001) })),
    code: INVALID,
    sentence: /最多2000字/u,
  },
  {
    name: 'reason code of 41 characters',
    how: ({ clerk, review }) =>
      mutate(clerk, 'rejectApplication', review.ref({ ...REASON, reasonCode: 'R'.repeat(41) })),
    code: INVALID,
    sentence: '请从原因列表中选择一项。',
  },
  {
    name: 'reason code that is SQL',
    how: ({ clerk, review }) =>
      mutate(
        clerk,
        'rejectApplication',
        review.ref({ ...REASON, reasonCode: "X'; drop table applications" }),
      ),
    code: INVALID,
    sentence: '请从原因列表中选择一项。',
  },
  {
    name: 'opinion with NUL',
    how: ({ clerk, review }) =>
      mutate(clerk, 'passCommunityReview', review.ref({ opinion: '情况属实\u0000' })),
    code: SHAPE,
    sentence: unstorable,
  },
  {
    name: 'opinion with half a character',
    how: ({ clerk, review }) =>
      mutate(clerk, 'passCommunityReview', review.ref({ opinion: '情况属实\udc00' })),
    code: SHAPE,
    sentence: unstorable,
  },
  {
    name: 'correction item of 61 characters',
    how: ({ clerk, review }) =>
      mutate(
        clerk,
        'returnApplication',
        review.ref({ items: [{ subject: '证'.repeat(61), request: '请补充' }] }),
      ),
    code: INVALID,
    sentence: /最多60字/u,
  },
  {
    name: 'visit on 31 April',
    how: async ({ county, surveying }) =>
      mutate(await county.as('street'), 'recordSurvey', surveying.ref(survey('2026-04-31'))),
    code: SHAPE,
    sentence: '2026年4月没有31日，请核对日期后重新填写。',
  },
  {
    name: 'photo that is no id',
    how: async ({ county, surveying }) =>
      mutate(
        await county.as('street'),
        'recordSurvey',
        surveying.ref({ ...survey('2026-07-08'), photoIds: ['../../etc/passwd'] }),
      ),
    code: INVALID,
    sentence: /照片编号不正确/u,
  },
  {
    name: 'case id in words',
    how: ({ clerk }) => mutate(clerk, 'submitApplication', { applicationId: '我的申请', expectedVersion: 1 }),
    code: 'NO_ACCESS',
    sentence: /没有找到，或者您没有权限/u,
  },
  {
    name: 'case id with NUL',
    how: ({ clerk }) => mutate(clerk, 'submitApplication', { applicationId: 'a\u0000', expectedVersion: 1 }),
    code: SHAPE,
    sentence: unstorable,
  },
  {
    name: 'case id of a megabyte',
    how: ({ clerk }) =>
      mutate(clerk, 'submitApplication', { applicationId: 'a'.repeat(1_000_000), expectedVersion: 1 }),
    code: 'NO_ACCESS',
    sentence: /没有找到/u,
  },
  {
    name: 'version of yesterday',
    how: ({ clerk, review }) =>
      mutate(clerk, 'passCommunityReview', { ...review.ref(OPINION), expectedVersion: 1 }),
    code: 'STALE_VERSION',
    sentence: /刚刚被别人更新过/u,
  },
  {
    name: 'negative version',
    how: ({ clerk, review }) =>
      mutate(clerk, 'passCommunityReview', { ...review.ref(OPINION), expectedVersion: -1 }),
    code: 'STALE_VERSION',
    sentence: /刚刚被别人更新过/u,
  },
  {
    name: 'version beyond integers',
    how: ({ clerk, review }) =>
      mutate(clerk, 'passCommunityReview', { ...review.ref(OPINION), expectedVersion: 2 ** 31 }),
    code: SHAPE,
    sentence: /格式不正确/u,
  },
  {
    name: 'request number too short',
    how: ({ clerk, review }) =>
      mutate(clerk, 'passCommunityReview', { ...review.ref(OPINION), idempotencyKey: 'abc' }),
    code: 'INVALID_IDEMPOTENCY_KEY',
    sentence: /刷新页面/u,
  },
  {
    name: 'request number with spaces',
    how: ({ clerk, review }) =>
      mutate(clerk, 'passCommunityReview', { ...review.ref(OPINION), idempotencyKey: 'a b c d e f g' }),
    code: 'INVALID_IDEMPOTENCY_KEY',
    sentence: /刷新页面/u,
  },
  {
    name: 'request number of 81 characters',
    how: ({ clerk, review }) =>
      mutate(clerk, 'passCommunityReview', { ...review.ref(OPINION), idempotencyKey: 'a'.repeat(81) }),
    code: 'INVALID_IDEMPOTENCY_KEY',
    sentence: /刷新页面/u,
  },
  {
    name: 'a state among the input',
    how: ({ clerk, draft }) => mutate(clerk, 'submitApplication', draft.ref({ state: 'WAITLISTED' })),
    code: SHAPE,
    sentence: /格式不正确/u,
  },
  {
    name: 'an id among the input',
    how: ({ clerk, draft }) => mutate(clerk, 'submitApplication', draft.ref({ id: draft.id })),
    code: SHAPE,
    sentence: /格式不正确/u,
  },
  {
    name: 'a list where one thing belongs',
    how: ({ clerk, draft }) =>
      mutate(clerk, 'addHouseholdMember', draft.ref({ member: [aPerson(), aPerson()] })),
    code: SHAPE,
    sentence: /格式不正确/u,
  },
  {
    name: 'nothing where something belongs',
    how: ({ clerk, draft }) => mutate(clerk, 'addHouseholdMember', draft.ref({ member: null })),
    code: SHAPE,
    sentence: /格式不正确/u,
  },
  {
    name: 'a guarantee type that does not exist',
    how: ({ clerk }) =>
      mutate(clerk, 'createApplication', {
        communityId: '610499001001',
        guaranteeType: 'RICH',
        applicant: aPerson(),
      }),
    code: SHAPE,
    sentence: /格式不正确/u,
  },
  {
    name: 'items nested a thousand deep',
    how: ({ clerk, review }) =>
      mutate(
        clerk,
        'returnApplication',
        review.ref({ items: JSON.parse(`${'['.repeat(1000)}${']'.repeat(1000)}`) }),
      ),
    code: SHAPE,
    sentence: /格式不正确/u,
  },
];
