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
  waitForTask,
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
  confirms: true,
  task: { number: 'DB2026-0001', stateName: '已销号', isDone: true, isClosed: true },
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

  const open = { number: 'DB2026-0001', stateName: '承办中', isDone: false, isClosed: false };
  const done = { ...open, stateName: '已办结', isDone: true };

  test('nobody finds that it holds before its task is done, though anybody may find that it came back', () => {
    const waiting = { ...facts, task: open };
    expect(decide(problemTransitions, 'lookBack', 'RECTIFIED', waiting)).toMatchObject({
      code: 'TASK_OPEN',
      message: expect.stringContaining('整改任务DB2026-0001现在是“承办中”'),
    });
    for (const passes of [
      { ...waiting, confirms: false },
      { ...facts, task: done },
      { ...facts, task: null },
    ])
      expect(decide(problemTransitions, 'lookBack', 'RECTIFIED', passes)).toMatchObject({
        to: 'LOOKED_BACK',
      });
  });

  test('a problem is closed after its task, and says what it waits for', () => {
    expect(decide(problemTransitions, 'close', 'LOOKED_BACK', { ...facts, task: done })).toMatchObject({
      code: 'TASK_OPEN',
    });
    expect(waitForTask('RECTIFIED', open)).toContain('还没有办结');
    expect(waitForTask('LOOKED_BACK', done)).toContain('还没有销号');
    for (const [state, task] of [
      ['RECTIFYING', open],
      ['RECTIFIED', done],
      ['LOOKED_BACK', facts.task],
      ['CLOSED', null],
    ] as const)
      expect(waitForTask(state, task)).toBeNull();
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
