import { describe, expect, it } from '@jest/globals';
import { describe as describeTable, toMermaid } from '../../../api/src/shared/transition-diagram.js';
import {
  allOf,
  decide,
  listActions,
  PASS,
  refuse,
  type TransitionTable,
} from '../../../api/src/shared/transition-table.js';

type State = 'DRAFT' | 'SUBMITTED' | 'FIRST' | 'SECOND' | 'RETURNED' | 'DONE';
interface Facts {
  readonly reason: string;
  readonly level: 'FIRST' | 'SECOND';
}

const labels: Record<State, string> = {
  DRAFT: '草稿',
  SUBMITTED: '已提交',
  FIRST: '初审',
  SECOND: '复审',
  RETURNED: '已退回',
  DONE: '办结',
};
const hasReason = ({ reason }: Facts) =>
  reason === '' ? refuse('REASON_MISSING', '请填写退回原因。') : PASS;

const table = {
  submit: { from: ['DRAFT'], to: 'SUBMITTED', permission: 'case.submit', label: '提交' },
  begin: {
    from: ['SUBMITTED'],
    to: 'FIRST',
    permission: 'case.verify',
    label: '开始初审',
    clock: 'clock.communityReviewDays',
  },
  advance: { from: ['FIRST'], to: 'SECOND', permission: 'case.verify', label: '通过初审' },
  return: {
    from: ['FIRST', 'SECOND'],
    to: 'RETURNED',
    permission: 'case.return',
    label: '退回',
    when: hasReason,
  },
  resume: {
    from: ['RETURNED'],
    to: ['FIRST', 'SECOND'],
    target: (facts: Facts) => facts.level,
    permission: 'case.submit',
    label: '补正后继续',
  },
  finish: { from: ['SECOND'], to: 'DONE', permission: 'case.approve', label: '办结' },
} as const satisfies TransitionTable<State, Facts>;

const facts: Facts = { reason: '缺材料', level: 'SECOND' };

describe('transition tables', () => {
  it('allows a listed move', () => {
    expect(decide(table, 'submit', 'DRAFT', facts)).toEqual({ refused: false, to: 'SUBMITTED' });
  });

  it('names the present state and the states that would do when it refuses', () => {
    expect(decide(table, 'return', 'DRAFT', facts, labels)).toEqual({
      refused: true,
      code: 'NOT_ALLOWED_IN_STATE',
      message: '当前状态为“草稿”，不能退回。处于“初审”、“复审”时才能办理，请刷新页面查看最新进度。',
    });
    expect(decide(table, 'return', 'DRAFT', facts)).toMatchObject({
      refused: true,
      code: 'NOT_ALLOWED_IN_STATE',
    });
  });

  it('hands on the refusal of a guard', () => {
    expect(decide(table, 'return', 'FIRST', { ...facts, reason: '' })).toEqual({
      refused: true,
      code: 'REASON_MISSING',
      message: '请填写退回原因。',
    });
  });

  it('resumes at the level that the facts name', () => {
    expect(decide(table, 'resume', 'RETURNED', facts)).toEqual({ refused: false, to: 'SECOND' });
    expect(decide(table, 'resume', 'RETURNED', { ...facts, level: 'FIRST' })).toEqual({
      refused: false,
      to: 'FIRST',
    });
  });

  it('throws when a target is not listed, because the diagram would lie', () => {
    const wrong: TransitionTable<State, Facts> = {
      resume: { ...table.resume, to: ['FIRST'], target: () => 'DONE' },
    };
    expect(() => decide(wrong, 'resume', 'RETURNED', facts)).toThrow(/DONE/u);
  });

  it('refuses an action from outside that the table does not have', () => {
    const open: TransitionTable<State, Facts> = table;
    expect(decide(open, 'constructor', 'DRAFT', facts)).toMatchObject({
      refused: true,
      code: 'UNKNOWN_ACTION',
    });
  });

  it('knows its own actions, states and facts at compile time', () => {
    // @ts-expect-error no such action
    expect(decide(table, 'publish', 'DRAFT', facts)).toMatchObject({ refused: true });
    // @ts-expect-error no such state
    expect(decide(table, 'submit', 'NOWHERE', facts)).toMatchObject({ refused: true });
    // @ts-expect-error the facts lack the level
    expect(decide(table, 'submit', 'DRAFT', { reason: '' })).toMatchObject({ refused: false });
  });

  it('checks guards in order and stops at the first refusal', () => {
    const both = allOf<Facts>(hasReason, () => refuse('SECOND', '第二条。'));
    expect(both({ ...facts, reason: '' })).toMatchObject({ code: 'REASON_MISSING' });
    expect(both(facts)).toMatchObject({ code: 'SECOND' });
    expect(allOf<Facts>()(facts)).toEqual({ ok: true });
  });

  it('lists the actions of a state, the refused ones with their reason', () => {
    const choices = listActions(table, 'FIRST', { ...facts, reason: '' }, labels);
    expect(choices.map(({ action, verdict }) => [action, verdict.refused])).toEqual([
      ['advance', false],
      ['return', true],
    ]);
  });

  it('describes nodes and arrows', () => {
    const diagram = describeTable(table, labels);
    expect(diagram.states.filter(({ isInitial }) => isInitial).map(({ state }) => state)).toEqual(['DRAFT']);
    expect(diagram.states.filter(({ isFinal }) => isFinal).map(({ state }) => state)).toEqual(['DONE']);
    expect(diagram.edges).toHaveLength(8);
    expect(diagram.edges).toContainEqual({
      action: 'begin',
      from: 'SUBMITTED',
      to: 'FIRST',
      label: '开始初审',
      permission: 'case.verify',
      clock: 'clock.communityReviewDays',
      isGuarded: false,
    });
  });

  it('draws the table for a README', () => {
    const text = toMermaid(table, labels);
    expect(text.split('\n')).toEqual([
      'stateDiagram-v2',
      ...Object.entries(labels).map(([state, label]) => `  state "${label}" as ${state}`),
      '  [*] --> DRAFT',
      '  DRAFT --> SUBMITTED : 提交',
      '  SUBMITTED --> FIRST : 开始初审',
      '  FIRST --> SECOND : 通过初审',
      '  FIRST --> RETURNED : 退回',
      '  SECOND --> RETURNED : 退回',
      '  RETURNED --> FIRST : 补正后继续',
      '  RETURNED --> SECOND : 补正后继续',
      '  SECOND --> DONE : 办结',
      '  DONE --> [*]',
      '',
    ]);
    expect(toMermaid(table, labels, 'FIRST')).toContain('[*] --> FIRST');
  });
});
