import { describe, expect, it } from '@jest/globals';
import { lampText } from '../../../admin-web/src/parts/task/lamp-text.js';
import { movedDayText } from '../../../admin-web/src/parts/task/moved-day.js';
import { whatIsDue } from '../../../admin-web/src/parts/task/what-is-due.js';
import {
  boardColumns,
  columnsOf,
  moreText,
  tableHref,
  totalText,
} from '../../../admin-web/src/screens/tasks/board-columns.js';
import { dueTexts } from '../../../admin-web/src/screens/tasks/due-texts.js';
import { unitsToUrge, whatUrgingDoes } from '../../../admin-web/src/screens/tasks/urge-words.js';
import { whatIsAsked } from '../../../admin-web/src/screens/home/what-is-asked.js';
import { taskStateNames } from '../../../admin-web/src/text/tasks.js';

describe('what a unit has to do next on a task', () => {
  type Task = Parameters<typeof whatIsDue>[0];
  const part = (id: string, role: 'LEAD' | 'SUPPORT', state: Task['parts'][number]['state']) => ({
    __typename: 'TaskPart' as const,
    id,
    role,
    state,
    agency: { __typename: 'Agency' as const, id },
  });
  const standing: Task = {
    __typename: 'Task',
    id: '1',
    state: 'REPORTED',
    dueOn: null,
    feedbackDueOn: '2099-08-15',
    feedbackCycle: 'MONTHLY',
    hasReportedThisCycle: true,
    parts: [part('COURT', 'LEAD', 'REPORTED'), part('JUSTICE', 'SUPPORT', 'WAITING')],
  };
  const lead = (more: Partial<Task> = {}) => whatIsDue({ ...standing, ...more }, 'COURT');

  it('is nothing before the next cycle once it has reported, and says when that ends', () => {
    expect(lead()).toEqual({ says: '已反馈，下次2099年8月15日前', isOwed: false });
    expect(lead({ hasReportedThisCycle: false })).toEqual({
      says: '请反馈本期进展，2099年8月15日前',
      isOwed: true,
    });
    expect(lead({ hasReportedThisCycle: false, feedbackDueOn: '2020-08-14' })?.says).toBe(
      '请反馈本期进展，已超过2020年8月14日',
    );
  });

  it('is the completion where that is due before the next feedback', () => {
    expect(lead({ dueOn: '2099-08-10' })).toEqual({
      says: '已反馈，办完后申请办结，2099年8月10日前',
      isOwed: true,
    });
    expect(lead({ dueOn: '2099-09-10' })?.says).toBe('已反馈，下次2099年8月15日前');
    const single = { feedbackCycle: null, feedbackDueOn: null, hasReportedThisCycle: false };
    expect(lead({ ...single, dueOn: '2020-01-01' })?.says).toBe('已反馈，办完后申请办结，已超过2020年1月1日');
  });

  it('follows the state, and names the nearer of the two days', () => {
    expect(lead({ state: 'ASSIGNED' })?.says).toBe('请签收');
    expect(lead({ state: 'IN_PROGRESS', dueOn: '2099-08-01' })?.says).toBe('请反馈进展，2099年8月1日前');
    expect(lead({ state: 'RETURNED' })?.says).toBe('已退回，请补充后重新反馈，2099年8月15日前');
    expect(lead({ state: 'COMPLETION_CLAIMED' })).toEqual({ says: '已申请办结，等待核验', isOwed: false });
  });

  it('is the own part for who supports, and nothing for who does not work on it', () => {
    const support = (state: Task['parts'][number]['state']) =>
      whatIsDue({ ...standing, parts: [part('JUSTICE', 'SUPPORT', state)] }, 'JUSTICE');
    expect(support('WAITING')?.says).toBe('请签收');
    expect(support('RECEIVED')?.says).toBe('请反馈本单位部分，2099年8月15日前');
    expect(support('REPORTED')).toEqual({ says: '已反馈，由牵头单位申请办结', isOwed: false });
    expect(whatIsDue(standing, 'HOUSING')).toBeNull();
  });
});

describe('the light of a task', () => {
  it('says why it is red where the days do not', () => {
    const red = { lamp: 'RED' as const, returnCount: 2 };
    expect(lampText({ ...red, redReason: 'RETURNED', daysLeft: 12 })).toBe('红灯：退回 2 次，剩 12 天');
    expect(lampText({ ...red, redReason: 'FEEDBACK_MISSING', daysLeft: null })).toBe('红灯：缺反馈');
    expect(lampText({ ...red, redReason: 'CLAIMED_LATE', daysLeft: null })).toBe('红灯：超期后才申请办结');
    expect(lampText({ ...red, redReason: 'OVERDUE', daysLeft: -3 })).toBe('红灯，超期 3 天');
  });

  it('says how many days are left otherwise', () => {
    expect(lampText({ lamp: 'YELLOW', daysLeft: 0, returnCount: 1, redReason: null })).toBe('黄灯，今日到期');
    expect(lampText({ lamp: 'BLUE', daysLeft: null })).toBe('已办结');
  });
});

describe('a due date on a rest day', () => {
  const exceptions = [
    { day: '2027-01-01', kind: 'HOLIDAY' as const },
    { day: '2026-12-26', kind: 'WORKDAY' as const },
    { day: '2026-12-31', kind: 'HOLIDAY' as const },
  ];

  it('is said to move to the next working day, as the server moves it', () => {
    expect(movedDayText('2026-12-20', exceptions)).toBe('12月20日是休息日，按12月21日申请。');
    expect(movedDayText('2026-12-31', exceptions)).toBe('12月31日是休息日，按2027年1月4日申请。');
  });

  it('stays on a working day, a Saturday that is worked too', () => {
    expect(movedDayText('2026-12-21', exceptions)).toBeUndefined();
    expect(movedDayText('2026-12-26', exceptions)).toBeUndefined();
  });
});

describe('the due date of a new task', () => {
  it('may be left out only once a cycle of feedback is chosen, and says so', () => {
    expect(dueTexts(false)).toEqual({ optional: false, hint: expect.stringContaining('必须填写') });
    expect(dueTexts(true)).toEqual({ optional: true, hint: expect.stringContaining('可以不填') });
  });
});

describe('urging several tasks at once', () => {
  const rows = [
    { number: 'DB2026-0001', title: '按月比对', workingNames: ['民政局', '公安局'] },
    { number: 'DB2026-0002', title: '核对房产', workingNames: ['不动产中心', '民政局'] },
  ];

  it('says first which units are told, each once, and in which words', () => {
    expect(unitsToUrge(rows)).toEqual(['民政局', '公安局', '不动产中心']);
    const [units, message] = whatUrgingDoes(rows, ' 请周五前反馈。 ');
    expect(units).toBe('通知 3 个承办单位的联络员：民政局、公安局、不动产中心。');
    expect(message).toContain('DB2026-0001《按月比对》：请周五前反馈。');
  });

  it('sends the usual words where none are written', () => {
    expect(whatUrgingDoes(rows, '')[1]).toContain('：请抓紧办理并反馈。');
  });
});

describe('the board of tasks', () => {
  it('has a column for every state but the closed, which it only counts', () => {
    const shown = boardColumns.flatMap(({ states }) => states);
    expect([...shown, 'CLOSED'].sort()).toEqual(Object.keys(taskStateNames).sort());
  });

  it('shows the columns of the chosen states alone', () => {
    expect(columnsOf(undefined)).toHaveLength(boardColumns.length);
    expect(columnsOf(['REPORTED', 'RETURNED']).map(({ key, states }) => [key, states])).toEqual([
      ['working', ['REPORTED']],
      ['returned', ['RETURNED']],
    ]);
    expect(columnsOf(['CLOSED'])).toEqual([]);
  });

  it('leads to the table of a column with the other filters kept', () => {
    const search = { view: 'board', lamp: 'RED', status: ['RECEIVED'], after: 'x' };
    const href = new URL(tableHref(search, ['RETURNED']), 'http://localhost');
    expect(href.pathname).toBe('/joint/tasks');
    expect(Object.fromEntries(href.searchParams)).toEqual({ lamp: 'RED', status: 'RETURNED' });
    expect(moreText(6, 6)).toBeNull();
    expect(moreText(18, 6)).toBe('还有 12 件');
    expect(moreText(1001, 6)).toBe('还有 994 件以上');
    expect([totalText(1000), totalText(1001)]).toEqual(['1000', '1000+']);
  });
});

describe('what a task waits for, on the first page', () => {
  const none = {
    state: 'IN_PROGRESS',
    dueOn: null,
    extensionUntil: null,
    claimedOn: null,
    lookBackOn: null,
  } as const;
  it.each([
    [
      { ...none, dueOn: '2026-08-07', extensionUntil: '2026-08-14' },
      '2026年8月7日到期，申请延到2026年8月14日，请审批',
    ],
    [{ ...none, state: 'COMPLETION_CLAIMED', claimedOn: '2026-08-07' }, '2026年8月7日申请办结，请核验'],
    [{ ...none, state: 'VERIFIED', claimedOn: '2026-08-07' }, '2026年8月7日申请办结，已核验，请办结'],
    [{ ...none, state: 'DONE', claimedOn: '2026-08-07', lookBackOn: '2026-09-07' }, '2026年9月7日起应回头看'],
  ] as const)('%o', (task, words) => {
    expect(whatIsAsked(task)).toBe(words);
  });
});
