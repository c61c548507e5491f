import { describe, expect, test } from '@jest/globals';
import {
  MANDATE_REQUEST_STATES,
  mandateRequestTransitions,
  type MandateRequestAction,
  type MandateRequestState,
} from '../../../api/src/modules/identity/rules/mandate-request-states.js';
import { decide } from '../../../api/src/shared/transition-table.js';

const facts = { requestedBy: 'xitong', accountId: 'wang', actorId: 'anquan', reason: '岗位不符' };

/** Written out by hand: where every action leads from every state; a dash is a refusal. */
const MATRIX: Readonly<Record<MandateRequestAction, readonly (MandateRequestState | '-')[]>> = {
  //         REQUESTED   APPROVED REJECTED WITHDRAWN
  approve: ['APPROVED', '-', '-', '-'],
  reject: ['REJECTED', '-', '-', '-'],
  withdraw: ['WITHDRAWN', '-', '-', '-'],
};

describe('任职报批 transitions', () => {
  for (const [action, row] of Object.entries(MATRIX) as [
    MandateRequestAction,
    readonly (MandateRequestState | '-')[],
  ][]) {
    MANDATE_REQUEST_STATES.forEach((state, index) => {
      test(`${action} from ${state} leads to ${row[index]}`, () => {
        const verdict = decide(mandateRequestTransitions, action, state, facts);
        expect(verdict.refused ? '-' : verdict.to).toBe(row[index]);
      });
    });
  }

  test.each(['approve', 'reject'] as const)(
    'nobody may %s what they asked for or get themselves',
    (action) => {
      const by = (actorId: string) =>
        decide(mandateRequestTransitions, action, 'REQUESTED', { ...facts, actorId });
      expect(by('xitong')).toMatchObject({ code: 'OWN_REQUEST' });
      expect(by('wang')).toMatchObject({ code: 'OWN_ACCOUNT' });
      expect(by('anquan').refused).toBe(false);
    },
  );

  test('a rejection says why, in at most 200 characters', () => {
    const because = (reason: string | undefined) =>
      decide(mandateRequestTransitions, 'reject', 'REQUESTED', { ...facts, reason });
    expect(because(undefined)).toMatchObject({ code: 'REASON_REQUIRED' });
    expect(because('　')).toMatchObject({ code: 'REASON_REQUIRED' });
    expect(because('长'.repeat(201))).toMatchObject({ code: 'REASON_TOO_LONG' });
    expect(because('长'.repeat(200)).refused).toBe(false);
  });
});
