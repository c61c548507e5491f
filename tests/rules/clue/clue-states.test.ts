import { describe, expect, test } from '@jest/globals';
import {
  CLUE_STATES,
  clueTransitions,
  type ClueAction,
  type ClueState,
} from '../../../api/src/modules/clue/rules/clue-states.js';
import {
  PROBLEM_STATES,
  problemTransitions,
  type ProblemAction,
  type ProblemState,
} from '../../../api/src/modules/clue/rules/problem-states.js';
import { decide } from '../../../api/src/shared/transition-table.js';

/** Written out by hand: where every action leads from every state; a dash is a refusal. */
const PROBLEMS: Readonly<Record<ProblemAction, readonly (ProblemState | '-')[]>> = {
  //        REGISTERED   RECTIFYING   RECTIFIED      LOOKED_BACK REOPENED     CLOSED
  start: ['RECTIFYING', '-', '-', '-', 'RECTIFYING', '-'],
  rectify: ['-', 'RECTIFIED', '-', '-', '-', '-'],
  lookBack: ['-', '-', 'LOOKED_BACK', '-', '-', '-'],
  close: ['-', '-', '-', 'CLOSED', '-', '-'],
  reopen: ['-', '-', '-', 'REOPENED', '-', '-'],
};

const CLUES: Readonly<Record<ClueAction, readonly (ClueState | '-')[]>> = {
  //         TRANSFERRED RECEIVED    ANSWERED
  receive: ['RECEIVED', '-', '-'],
  answer: ['-', 'ANSWERED', '-'],
};

const facts = {
  today: '2026-07-22',
  actorId: 'jian',
  agencyIds: ['DISCIPLINE'],
  leadAgencyId: 'COURT',
  rectifiedBy: 'lian',
  lookBackFrom: '2026-07-22',
  lookBackHolds: true as boolean | null,
  text: '已经整改完毕',
};

describe('问题', () => {
  for (const [action, row] of Object.entries(PROBLEMS))
    PROBLEM_STATES.forEach((state, index) => {
      test(`${action} from ${state} leads to ${row[index]}`, () => {
        const found = { ...facts, lookBackHolds: action !== 'reopen' };
        const verdict = decide(problemTransitions, action as ProblemAction, state, found);
        expect(verdict.refused ? '-' : verdict.to).toBe(row[index]);
      });
    });

  test.each([
    ['lookBack', 'RECTIFIED'],
    ['close', 'LOOKED_BACK'],
    ['reopen', 'LOOKED_BACK'],
  ] as const)('the unit that does the work never does %s', (action, state) => {
    const own = { ...facts, lookBackHolds: action !== 'reopen' };
    expect(decide(problemTransitions, action, state, { ...own, agencyIds: ['COURT'] })).toMatchObject({
      code: 'OWN_RECTIFICATION',
    });
    expect(decide(problemTransitions, action, state, { ...own, rectifiedBy: 'jian' })).toMatchObject({
      code: 'OWN_RECTIFICATION',
    });
  });

  test('nobody looks back before the time has come', () => {
    const early = { ...facts, today: '2026-07-21' };
    expect(decide(problemTransitions, 'lookBack', 'RECTIFIED', early)).toMatchObject({
      code: 'LOOK_BACK_TOO_EARLY',
    });
  });

  test('what came back is not closed, what holds is not opened again', () => {
    expect(
      decide(problemTransitions, 'close', 'LOOKED_BACK', { ...facts, lookBackHolds: false }),
    ).toMatchObject({ code: 'PROBLEM_RETURNED' });
    expect(decide(problemTransitions, 'reopen', 'LOOKED_BACK', facts)).toMatchObject({
      code: 'PROBLEM_HOLDS',
    });
  });
});

describe('线索移送', () => {
  for (const [action, row] of Object.entries(CLUES))
    CLUE_STATES.forEach((state, index) => {
      test(`${action} from ${state} leads to ${row[index]}`, () => {
        const verdict = decide(clueTransitions, action as ClueAction, state, { category: 'ACCEPTED' });
        expect(verdict.refused ? '-' : verdict.to).toBe(row[index]);
      });
    });
});
