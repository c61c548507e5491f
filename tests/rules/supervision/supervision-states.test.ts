import { describe, expect, test } from '@jest/globals';
import {
  ALERT_STATES,
  alertTransitions,
  type AlertAction,
  type AlertState,
  whyNoNotice,
} from '../../../api/src/modules/supervision/rules/alert-states.js';
import { gradeOf } from '../../../api/src/modules/supervision/rules/integrity-risk.js';
import {
  NOTICE_STATES,
  supervisionNoticeTransitions,
  type NoticeAction,
  type NoticeState,
  whyNoTask,
} from '../../../api/src/modules/supervision/rules/notice-states.js';
import { decide } from '../../../api/src/shared/transition-table.js';

/** Written out by hand: where every action leads from every state; a dash is a refusal. */
const ALERTS: Readonly<Record<AlertAction, readonly (AlertState | '-')[]>> = {
  //         RAISED       CONFIRMED    EXPLAINED TO_NOTICE
  confirm: ['CONFIRMED', '-', '-', '-'],
  explain: ['EXPLAINED', '-', '-', '-'],
  escalate: ['TO_NOTICE', 'TO_NOTICE', '-', '-'],
};

const NOTICES: Readonly<Record<NoticeAction, readonly (NoticeState | '-')[]>> = {
  //       DRAFTED   SERVED      RECEIVED   REPLIED           REPLY_RETURNED ACCEPTED
  edit: ['DRAFTED', '-', '-', '-', '-', '-'],
  serve: ['SERVED', '-', '-', '-', '-', '-'],
  receive: ['-', 'RECEIVED', '-', '-', '-', '-'],
  reply: ['-', '-', 'REPLIED', '-', 'REPLIED', '-'],
  accept: ['-', '-', '-', 'ACCEPTED', '-', '-'],
  return: ['-', '-', '-', 'REPLY_RETURNED', '-', '-'],
};

const entries = <Row>(matrix: Readonly<Record<string, Row>>) => Object.entries(matrix);

describe('预警', () => {
  const facts = { accountId: 'wang', actorId: 'jian', reason: '已经核实清楚' };
  for (const [action, row] of entries(ALERTS))
    ALERT_STATES.forEach((state, index) => {
      test(`${action} from ${state} leads to ${row[index]}`, () => {
        const verdict = decide(alertTransitions, action as AlertAction, state, facts);
        expect(verdict.refused ? '-' : verdict.to).toBe(row[index]);
      });
    });

  test('nobody concludes about themselves', () => {
    const own = { ...facts, actorId: 'wang' };
    expect(decide(alertTransitions, 'explain', 'RAISED', own)).toMatchObject({ code: 'OWN_ALERT' });
    expect(decide(alertTransitions, 'explain', 'RAISED', { ...facts, accountId: null }).refused).toBe(false);
  });
});

describe('监督文书', () => {
  const facts = { actorId: 'jian', repliedBy: 'lian', isOwnUnit: false, text: '已经办理完毕' };
  for (const [action, row] of entries(NOTICES))
    NOTICE_STATES.forEach((state, index) => {
      test(`${action} from ${state} leads to ${row[index]}`, () => {
        const verdict = decide(supervisionNoticeTransitions, action as NoticeAction, state, facts);
        expect(verdict.refused ? '-' : verdict.to).toBe(row[index]);
      });
    });

  test.each(['accept', 'return'] as const)('nobody may %s their own reply', (action) => {
    const own = { ...facts, repliedBy: 'jian' };
    expect(decide(supervisionNoticeTransitions, action, 'REPLIED', own)).toMatchObject({ code: 'OWN_REPLY' });
  });

  test.each([
    ['edit', 'DRAFTED'],
    ['serve', 'DRAFTED'],
    ['accept', 'REPLIED'],
    ['return', 'REPLIED'],
  ] as const)('nobody may %s what was written to a unit of their own', (action, state) => {
    const own = { ...facts, isOwnUnit: true };
    expect(decide(supervisionNoticeTransitions, action, state, own)).toMatchObject({ code: 'OWN_UNIT' });
    expect(whyNoTask('ADVICE', 'SERVED', null, true)?.code).toBe('OWN_UNIT');
  });

  test.each([
    ['RAISED', null, false],
    ['EXPLAINED', null, false],
    ['CONFIRMED', null, true],
    ['TO_NOTICE', 'lian', true],
    ['CONFIRMED', 'jian', false],
  ] as const)('from an alert that is %s and about %s: %s', (state, accountId, may) => {
    expect(whyNoNotice({ state, accountId, actorId: 'jian' }) === null).toBe(may);
  });

  test('a reply and a return say something', () => {
    const short = { ...facts, text: '好' };
    expect(decide(supervisionNoticeTransitions, 'reply', 'RECEIVED', short)).toMatchObject({
      code: 'REPLY_REQUIRED',
    });
    expect(decide(supervisionNoticeTransitions, 'return', 'REPLIED', short)).toMatchObject({
      code: 'REASON_REQUIRED',
    });
  });
});

describe('风险等级', () => {
  test.each([
    [15, 'HIGH'],
    [14, 'MEDIUM'],
    [8, 'MEDIUM'],
    [7, 'LOW'],
  ] as const)('%i points are %s', (score, grade) => {
    expect(gradeOf(score, 15, 8)).toBe(grade);
  });
});
