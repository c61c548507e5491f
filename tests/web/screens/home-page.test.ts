import { describe, expect, it } from '@jest/globals';
import { listNeeds } from '../../../admin-web/src/screens/home/home-needs.js';
import { listHomeNumbers, type HomeCounts } from '../../../admin-web/src/screens/home/home-numbers.js';
import { isUnderWay, listProgress } from '../../../admin-web/src/screens/home/progress-numbers.js';
import { nameRedItem, whyItIsRed } from '../../../admin-web/src/screens/home/red-item-words.js';
import { describeCaseState } from '../../../admin-web/src/text/applications.js';
import type { Session } from '../../../admin-web/src/lib/session.js';

const nothing: HomeCounts = {
  admin: {
    accounts: 0,
    disabledAccounts: 0,
    withoutPost: 0,
    neverSignedIn: 0,
    joined: 0,
    left: 0,
    endingSoon: 0,
    signInResets: 0,
    failedJobs: 0,
    signInFailures: 0,
    signInWaits: 0,
    membersWithoutLiaison: 0,
  },
  mandates: 0,
  membersWithoutLiaison: 0,
};

const needsOf = (...permissions: string[]) =>
  listNeeds({ permissions: new Set(permissions) } as unknown as Session);

describe('the numbers of a unit', () => {
  const counts: HomeCounts = {
    ...nothing,
    redTasks: 2,
    requests: [{ state: 'SENT', total: 3, yellow: 1, red: 0 }],
  };

  it.each(['LIAISON', 'DATA_CONTACT'])('tell its late tasks apart from its late checks: %s', (post) => {
    const numbers = listHomeNumbers(post, counts);
    expect(numbers[0]).toEqual({
      label: '红灯督办任务',
      value: 2,
      unit: '项',
      href: '/joint/tasks?lamp=RED',
    });
    expect(numbers.slice(1).map(({ label, value }) => [label, value])).toEqual([
      ['核查待签收', 3],
      ['核查待答复', 0],
      ['核查疑义退回，待重新答复', 0],
      ['核查临期', 1],
      ['核查超期', 0],
    ]);
  });
});

describe('what the home page asks for', () => {
  it('includes the late tasks and the open solicitations of a unit, without the office’s part', () => {
    const unit = needsOf('task.read', 'task.receive', 'topic.submit', 'meeting.reply');
    expect(unit).toMatchObject({ tasks: true, solicitations: true, office: false });
    expect(needsOf('meeting.plan', 'task.urge')).toMatchObject({
      tasks: true,
      solicitations: true,
      office: true,
    });
    expect(needsOf('task.read', 'topic.read')).toMatchObject({ tasks: false, solicitations: false });
  });
});

describe('the numbers of a community clerk', () => {
  const one = (state: 'DRAFT' | 'ACCEPTED' | 'REJECTED' | 'COMMUNITY_PUBLICITY', isMyTurn: boolean) => ({
    communityId: '610499001001',
    state,
    lamp: isMyTurn && state !== 'DRAFT' ? ('RED' as const) : null,
    isMyTurn,
    total: 3,
  });
  const numbers = listHomeNumbers('COMMUNITY_CLERK', {
    ...nothing,
    cases: [
      one('DRAFT', true),
      one('ACCEPTED', true),
      one('REJECTED', true),
      one('REJECTED', false),
      one('COMMUNITY_PUBLICITY', false),
    ],
  });
  const of = (label: string) => numbers.find((number) => number.label === label);

  it('add up, step by step, to what waits for the community', () => {
    const steps = ['草稿', '待受理', '待初审', '待补正', '异议核查', '驳回待送达'];
    expect(of('轮到我办理')).toMatchObject({ value: 9, href: '/work/applications?view=turn' });
    expect(steps.reduce((all, label) => all + (of(label)?.value ?? NaN), 0)).toBe(9);
  });

  it('count of the rejections only what is to be served, and lead to exactly those', () => {
    expect(of('驳回待送达')).toMatchObject({
      value: 3,
      href: '/work/applications?view=turn&status=REJECTED',
    });
    expect(of('已驳回')).toBeUndefined();
  });
});

describe('what is under way', () => {
  it('is of the rejections only what is still to be served, by the name of what is to be done', () => {
    expect(isUnderWay({ state: 'REJECTED', lamp: 'RED' })).toBe(true);
    expect(isUnderWay({ state: 'REJECTED', lamp: null })).toBe(false);
    expect(isUnderWay({ state: 'COUNTY_PUBLICITY', lamp: null })).toBe(true);
    expect(isUnderWay({ state: 'UPHELD', lamp: null })).toBe(false);
    expect(describeCaseState({ state: 'REJECTED', lamp: 'GREEN' })).toBe('驳回待送达');
    expect(describeCaseState({ state: 'REJECTED', lamp: null })).toBe('已驳回');
  });

  it('counts a rejection that is served late as overdue, like the office and its communities do', () => {
    const numbers = listProgress({
      cases: [
        { state: 'REJECTED', lamp: 'RED', total: 1 },
        { state: 'REJECTED', lamp: null, total: 30 },
        { state: 'SUBMITTED', lamp: 'GREEN', total: 2 },
      ],
      agencies: [],
    });
    const of = (label: string) => numbers.find((one) => one.label === label)?.value;
    expect([of('在办申请'), of('超期')]).toEqual([3, 1]);
  });
});

describe('a red item', () => {
  type Item = Parameters<typeof nameRedItem>[0];
  const item: Item = {
    __typename: 'RedItem',
    kind: 'REQUEST',
    id: '1',
    caseId: '2',
    label: 'A2026000186',
    recordType: 'PropertyRecord',
    relationCode: '10',
    agencyName: '房产交易和物业中心',
    dueOn: '2026-07-01',
    daysLate: 8,
    dayUnit: 'WORKING_DAY',
    applicationState: null,
    noticeState: null,
    problemState: null,
    taskState: null,
  };

  it('names the kind of record and the member that was asked about, because a case has many checks', () => {
    expect(nameRedItem(item)).toBe('部门核查（房产登记，配偶）A2026000186');
    expect(nameRedItem({ ...item, relationCode: '01' })).toBe('部门核查（房产登记，申请人）A2026000186');
    expect(nameRedItem({ ...item, kind: 'CASE', recordType: null })).toBe('申请审核 A2026000186');
  });

  it('tells its delay in the unit its limit is counted in', () => {
    expect(whyItIsRed(item)).toBe('等待答复，应于 2026年7月1日 前办结，已超期 8 个工作日');
    const task: Item = {
      ...item,
      kind: 'TASK',
      taskState: 'IN_PROGRESS',
      daysLate: 10,
      dayUnit: 'CALENDAR_DAY',
    };
    expect(whyItIsRed(task)).toBe('承办中，应于 2026年7月1日 前办结，已超期 10 天');
    expect(whyItIsRed({ ...item, daysLate: 0 })).toBe('等待答复，应于 2026年7月1日 前办结，已超期');
  });
});
