import { describe, expect, test } from '@jest/globals';
import { actionsOnRequest } from '../../../api/src/modules/verification/rules/request-policy.js';
import {
  REQUEST_STATES,
  type RequestState,
} from '../../../api/src/modules/verification/rules/request-states.js';
import {
  requestStateLabels,
  requestTransitions,
  type RequestAction,
} from '../../../api/src/modules/verification/rules/request-transitions.js';
import { decide } from '../../../api/src/shared/transition-table.js';

const facts = { result: 'NO_RECORD', reason: '系统无此人', isUnderReview: true } as const;

/** Written out by hand: where every action leads from every state; a dash is a refusal. */
const MATRIX: Readonly<Record<RequestAction, readonly (RequestState | '-')[]>> = {
  //         SENT          SIGNED_FOR  ANSWERED     DISPUTED       RE_ANSWERED  ACCEPTED WAIVED
  signFor: ['SIGNED_FOR', '-', '-', '-', '-', '-', '-'],
  answer: ['-', 'ANSWERED', '-', '-', '-', '-', '-'],
  reanswer: ['-', '-', '-', 'RE_ANSWERED', '-', '-', '-'],
  dispute: ['-', '-', 'DISPUTED', '-', 'DISPUTED', '-', '-'],
  accept: ['-', '-', 'ACCEPTED', '-', 'ACCEPTED', '-', '-'],
  waive: ['WAIVED', 'WAIVED', '-', 'WAIVED', '-', '-', '-'],
};

describe('核查请求 transitions', () => {
  for (const [action, row] of Object.entries(MATRIX) as [RequestAction, readonly (RequestState | '-')[]][]) {
    REQUEST_STATES.forEach((state, index) => {
      const expected = row[index];
      test(`${action} from ${state} leads to ${expected}`, () => {
        const verdict = decide(requestTransitions, action, state, facts, requestStateLabels);
        expect(verdict.refused ? '-' : verdict.to).toBe(expected);
      });
    });
  }

  test('a request cannot be answered before it was signed for, and the sentence says so', () => {
    expect(decide(requestTransitions, 'answer', 'SENT', facts, requestStateLabels)).toMatchObject({
      code: 'NOT_ALLOWED_IN_STATE',
      message: expect.stringContaining('待签收'),
    });
  });

  test.each(['dispute', 'waive'] as const)('%s needs a reason', (action) => {
    const from = action === 'waive' ? 'SENT' : 'ANSWERED';
    expect(decide(requestTransitions, action, from, { ...facts, reason: '  ' })).toMatchObject({
      code: 'REASON_REQUIRED',
    });
    expect(decide(requestTransitions, action, from, { ...facts, reason: '长'.repeat(501) })).toMatchObject({
      code: 'REASON_TOO_LONG',
    });
  });

  test('a case that is not under county review takes no doubts, whatever the reason; the rest goes on', () => {
    const elsewhere = { ...facts, isUnderReview: false };
    for (const reason of ['系统无此人', ' ', undefined])
      expect(decide(requestTransitions, 'dispute', 'ANSWERED', { ...elsewhere, reason })).toMatchObject({
        code: 'CASE_NOT_UNDER_REVIEW',
        message: expect.stringContaining('请登记异议'),
      });
    expect(decide(requestTransitions, 'reanswer', 'DISPUTED', elsewhere)).toMatchObject({
      to: 'RE_ANSWERED',
    });
    expect(decide(requestTransitions, 'waive', 'SENT', elsewhere)).toMatchObject({ to: 'WAIVED' });
  });

  test.each(['PERSON_MISMATCH', 'SOURCE_ERROR'] as const)(
    'an answer of %s cannot be accepted: nothing was looked up',
    (result) => {
      expect(decide(requestTransitions, 'accept', 'ANSWERED', { ...facts, result })).toMatchObject({
        code: 'ANSWER_NOT_USABLE',
      });
    },
  );
});

describe('available actions', () => {
  const nowhere = { county: false, agencyIds: [] };
  const agency = (permission: string) =>
    permission === 'verification.answer' || permission === 'verification.signFor'
      ? { county: false, agencyIds: ['HRSS'] }
      : nowhere;
  const county = (permission: string) =>
    ['verification.waive', 'verification.dispute', 'verification.accept'].includes(permission)
      ? { county: true, agencyIds: [] }
      : nowhere;

  test('a data contact may sign for what the own agency was asked, and nothing of another agency', () => {
    const request = { agencyId: 'HRSS', state: 'SENT', result: null, isUnderReview: true } as const;
    expect(actionsOnRequest(request, agency).map(({ action }) => action)).toEqual(['signFor']);
    expect(actionsOnRequest({ ...request, agencyId: 'HEALTH' }, agency)).toEqual([]);
  });

  test('a county reviewer sees why an unusable answer cannot be accepted now', () => {
    const request = { agencyId: 'HRSS', state: 'ANSWERED', result: 'SOURCE_ERROR' } as const;
    expect(actionsOnRequest({ ...request, isUnderReview: true }, county)).toMatchObject([
      { action: 'dispute', isAllowed: true, reason: null },
      { action: 'accept', isAllowed: false, reason: expect.stringContaining('来源系统故障') },
    ]);
    expect(actionsOnRequest({ ...request, isUnderReview: false }, county)[0]).toMatchObject({
      action: 'dispute',
      isAllowed: false,
      reason: expect.stringContaining('不在联审联查或县级核准中'),
    });
  });
});
