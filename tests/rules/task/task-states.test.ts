import { describe, expect, test } from '@jest/globals';
import {
  taskTransitions,
  type TaskAction,
  type TaskFacts,
} from '../../../api/src/modules/task/rules/task-states.js';
import { TASK_STATES, type TaskState } from '../../../api/src/modules/task/rules/task-vocabulary.js';
import { decide } from '../../../api/src/shared/transition-table.js';

const facts: TaskFacts = {
  isOwnWork: false,
  hasWorkedOnIt: false,
  hasText: true,
  openParts: 0,
  hasOpenExtension: false,
  hasClock: true,
  isLookBackDue: true,
  originStands: true,
  suspendedFrom: 'IN_PROGRESS',
};

type Target = TaskState | '-';
const _ = '-' as const;

/** Written out by hand: where every action leads from every state; a dash is a refusal. */
const MATRIX: Readonly<Record<TaskAction, readonly Target[]>> = {
  // REGISTERED, ASSIGNED, RECEIVED, IN_PROGRESS, REPORTED, RETURNED, COMPLETION_CLAIMED, VERIFIED, DONE, CLOSED, SUSPENDED
  assign: ['ASSIGNED', _, _, _, _, _, _, _, _, _, _],
  receive: [_, 'RECEIVED', _, _, _, _, _, _, _, _, _],
  start: [_, _, 'IN_PROGRESS', _, _, _, _, _, _, _, _],
  report: [_, _, _, 'REPORTED', 'REPORTED', 'REPORTED', _, _, _, _, _],
  claimCompletion: [_, _, _, _, 'COMPLETION_CLAIMED', _, _, _, _, _, _],
  return: [_, _, _, _, 'RETURNED', _, 'RETURNED', 'RETURNED', _, _, _],
  verify: [_, _, _, _, _, _, 'VERIFIED', _, _, _, _],
  complete: [_, _, _, _, _, _, _, 'DONE', _, _, _],
  close: [_, _, _, _, _, _, _, _, 'CLOSED', _, _],
  reopen: [_, _, _, _, _, _, _, _, 'RETURNED', _, _],
  suspend: [_, ...Array.from({ length: 7 }, () => 'SUSPENDED' as const), _, _, _],
  resume: [_, _, _, _, _, _, _, _, _, _, 'IN_PROGRESS'],
};

describe('督办任务 transitions', () => {
  for (const [action, row] of Object.entries(MATRIX) as [TaskAction, readonly Target[]][]) {
    TASK_STATES.forEach((state, index) => {
      test(`${action} from ${state} leads to ${row[index]}`, () => {
        const verdict = decide(taskTransitions, action, state, facts);
        expect(verdict.refused ? '-' : verdict.to).toBe(row[index]);
      });
    });
  }

  test.each([
    ['return', 'REPORTED'],
    ['verify', 'COMPLETION_CLAIMED'],
    ['complete', 'VERIFIED'],
    ['close', 'DONE'],
    ['reopen', 'DONE'],
  ] as const)('the unit that does the work may not %s it, nor may who had a hand in it', (action, state) => {
    expect(decide(taskTransitions, action, state, { ...facts, isOwnWork: true })).toMatchObject({
      code: 'OWN_WORK',
    });
    expect(decide(taskTransitions, action, state, { ...facts, hasWorkedOnIt: true })).toMatchObject({
      code: 'OWN_WORK',
    });
  });

  test.each([
    ['suspend', 'RETURNED'],
    ['resume', 'SUSPENDED'],
  ] as const)('the unit that does the work may not %s it', (action, state) => {
    expect(decide(taskTransitions, action, state, { ...facts, isOwnWork: true })).toMatchObject({
      code: 'OWN_WORK',
    });
  });

  test.each([
    ['report', 'IN_PROGRESS', 'REPORT_MISSING'],
    ['claimCompletion', 'REPORTED', 'CLAIM_MISSING'],
    ['return', 'REPORTED', 'REASON_MISSING'],
    ['verify', 'COMPLETION_CLAIMED', 'FINDING_MISSING'],
    ['close', 'DONE', 'LOOK_BACK_MISSING'],
    ['reopen', 'DONE', 'REASON_MISSING'],
    ['suspend', 'ASSIGNED', 'REASON_MISSING'],
  ] as const)('%s says in words what it is about', (action, state, code) => {
    expect(decide(taskTransitions, action, state, { ...facts, hasText: false })).toMatchObject({ code });
  });

  test('completion is claimed only when every supporting unit has reported and no extension is open', () => {
    const claim = (more: Partial<TaskFacts>) =>
      decide(taskTransitions, 'claimCompletion', 'REPORTED', { ...facts, ...more });
    expect(claim({ openParts: 1 })).toMatchObject({ code: 'PARTS_OPEN' });
    expect(claim({ hasOpenExtension: true })).toMatchObject({ code: 'EXTENSION_OPEN' });
  });

  test('a task without due date and cycle is not assigned; none is closed before its look-back', () => {
    expect(decide(taskTransitions, 'assign', 'REGISTERED', { ...facts, hasClock: false })).toMatchObject({
      code: 'CLOCK_MISSING',
    });
    expect(decide(taskTransitions, 'close', 'DONE', { ...facts, isLookBackDue: false })).toMatchObject({
      code: 'LOOK_BACK_EARLY',
    });
  });

  test('what a revoked resolution stopped is not resumed', () => {
    expect(decide(taskTransitions, 'resume', 'SUSPENDED', { ...facts, originStands: false })).toMatchObject({
      code: 'ORIGIN_ENDED',
    });
  });

  test.each([
    'ASSIGNED',
    'RECEIVED',
    'IN_PROGRESS',
    'REPORTED',
    'RETURNED',
    'COMPLETION_CLAIMED',
    'VERIFIED',
  ] as const)('a task suspended from %s goes back there', (suspendedFrom) => {
    expect(decide(taskTransitions, 'resume', 'SUSPENDED', { ...facts, suspendedFrom })).toEqual({
      refused: false,
      to: suspendedFrom,
    });
  });
});
