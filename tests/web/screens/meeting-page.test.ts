import { describe, expect, it } from '@jest/globals';
import { checkPlan, readPlan } from '../../../admin-web/src/parts/joint/read-plan.js';
import { toClueFilter } from '../../../admin-web/src/screens/clues/url-state.js';
import { toRiskFilter } from '../../../admin-web/src/screens/integrity-risks/url-state.js';
import { clauseOptions } from '../../../admin-web/src/screens/meeting/clause-options.js';
import { describeSeat } from '../../../admin-web/src/screens/meeting/describe-seat.js';
import { parseMeetingSearch } from '../../../admin-web/src/screens/meeting/meeting-tabs.js';
import type { Attendance, TopicState } from '../../../admin-web/src/graphql/gql/graphql.js';
import { isRestDay } from '../../../admin-web/src/lib/rest-day.js';
import { unansweredFirst } from '../../../admin-web/src/parts/joint/unanswered-first.js';
import { whatIsNext } from '../../../admin-web/src/parts/joint/what-is-next.js';
import { whereTopicStands } from '../../../admin-web/src/parts/joint/where-topic-stands.js';
import { listExpected, orderSeats } from '../../../admin-web/src/screens/meeting/order-seats.js';
import { welcomeTopics } from '../../../admin-web/src/screens/meeting/welcome-topics.js';
import { whatIsReplaced } from '../../../admin-web/src/screens/meeting/what-is-replaced.js';

describe('the page of a meeting', () => {
  it('keeps the open part in its address, and only a part that there is', () => {
    expect(parseMeetingSearch({ tab: 'people' })).toEqual({ tab: 'people' });
    expect(parseMeetingSearch({ tab: 'nothing' })).toEqual({});
  });

  const meeting = {
    state: 'AGENDA_LOCKED',
    scheduledAt: '2099-07-20T01:30:00Z',
    invitedCount: 21,
    repliedCount: 14,
    presentCount: 3,
    agenda: [{ outcome: null, resolutions: [] }],
    availableActions: [{ action: 'convene', allowed: false, reason: '会议定于2099年7月20日召开' }],
  };

  it('says what is to do now, and offers nothing that is not due', () => {
    expect(whatIsNext({ ...meeting, state: 'PLANNED', agenda: [] })).toContain('先把议题列入议程');
    expect(whatIsNext(meeting)).toMatch(/21 家单位中已有 14 家回执.*2099年7月20日.*当天再登记签到/u);
    const due = { ...meeting, availableActions: [{ action: 'convene', allowed: true }] };
    expect(whatIsNext({ ...due, scheduledAt: new Date().toISOString() })).toContain('今天开会');
    expect(whatIsNext({ ...due, scheduledAt: '2020-07-20T01:30:00Z' })).toContain(
      '会议原定2020年7月20日召开',
    );
    expect(whatIsNext({ ...meeting, state: 'CONVENED' })).toContain('还有 1 项没有记录');
    const incomplete = [{ outcome: 'RESOLVED', resolutions: [{ lead: null, dueOn: '2099-12-31' }] }];
    expect(whatIsNext({ ...meeting, state: 'HELD', agenda: incomplete })).toContain('1 条议定事项没有写明');
  });

  it('says in advance how many signatures a meeting needs', () => {
    const counted = { ...meeting, quorumCount: 14, quorumPercent: 66 };
    const needs = '已签到 3 家，还须签到 11 家（应到 21 家的 66%，即 14 家）';
    expect(whatIsNext(counted)).toContain(needs);
    const due = { ...counted, availableActions: [{ action: 'convene', allowed: true }] };
    expect(whatIsNext({ ...due, scheduledAt: new Date().toISOString() })).toContain(needs);
    expect(whatIsNext({ ...counted, presentCount: 14 })).toContain(
      '已签到 14 家，已够数（应到 21 家的 66%，即 14 家）',
    );
  });

  it('speaks of tasks only where something was resolved', () => {
    const issued = { ...meeting, state: 'MINUTES_ISSUED' };
    expect(whatIsNext(issued)).toMatch(/^纪要已经印发。发现错误/u);
    const agenda = [{ outcome: 'RESOLVED', resolutions: [{ lead: {}, dueOn: '2099-12-31' }] }];
    expect(whatIsNext({ ...issued, agenda })).toMatch(/^纪要已经印发，议定事项已转为督办任务。/u);
  });

  it('says of a topic how far it is and whose turn it is', () => {
    const at = (state: TopicState, opinionsMissing = 0) => whereTopicStands({ state, opinionsMissing });
    expect(at('COLLECTED', 2)).toContain('还有 2 家单位没有提出意见');
    expect(at('COLLECTED')).toContain('等联络员会议审');
    expect(at('LIAISON_REVIEWED')).toContain('等召集人审定');
    expect(at('APPROVED')).toContain('等联席会议办公室列入全体会议议程');
    expect(at('SCHEDULED')).toContain('等会议讨论');
    expect(at('DISCUSSED')).toContain('记下结果');
    expect(at('RESOLVED')).toContain('转为督办任务');
    for (const state of ['DEFERRED', 'RETURNED'] as const) expect(at(state)).toContain('等提出单位');
  });

  it('offers for an agenda only what may be locked on it', () => {
    const topics = (['COLLECTED', 'LIAISON_REVIEWED', 'APPROVED'] as const).map((state) => ({
      id: state,
      state,
    }));
    const offered = (kind: 'LIAISON' | 'PLENARY', chosen: string[] = []) =>
      welcomeTopics(kind, topics, chosen).map(({ id }) => id);
    expect(offered('LIAISON')).toEqual(['COLLECTED']);
    expect(offered('PLENARY')).toEqual(['APPROVED']);
    expect(offered('PLENARY', ['APPROVED'])).toEqual([]);
  });

  it('lists the units as the papers do, and knows whose receipt says they come', () => {
    const seat = (id: string | null, attendance: Attendance, attendeeName: string | null = null) => ({
      agency: id === null ? null : { id, shortName: id },
      attendance,
      attendeeName,
      signedInAt: null,
    });
    const seats = [
      seat(null, 'ATTENDING', '赵某'),
      seat('C', 'PENDING'),
      seat('B', 'SUBSTITUTE', '孙某'),
      seat('A', 'ATTENDING', '钱某'),
      seat('D', 'LEAVE'),
    ];
    const ids = (some: readonly { agency: { id: string } | null }[]) => some.map(({ agency }) => agency?.id);
    const agencyIds = ['A', 'B', 'C', 'D'];
    const atTheDoor = orderSeats(seats, agencyIds, true);
    expect(ids(atTheDoor)).toEqual(['A', 'B', 'C', 'D', undefined]);
    expect(ids(orderSeats(seats, agencyIds, false))).toEqual(['C', 'A', 'B', 'D', undefined]);
    expect(ids(listExpected(atTheDoor))).toEqual(['A', 'B']);
  });

  it('puts the meeting that waits for an answer first, then the nearest', () => {
    const invited = (scheduledAt: string, attendance: string) => ({
      scheduledAt,
      invitations: [
        { isOwn: false, attendance: 'PENDING' },
        { isOwn: true, attendance },
      ],
    });
    const days = unansweredFirst([
      invited('2026-11-28T01:00:00Z', 'ATTENDING'),
      invited('2026-12-04T01:00:00Z', 'PENDING'),
      invited('2026-11-27T01:00:00Z', 'PENDING'),
      invited('2026-11-27T06:00:00Z', 'LEAVE'),
    ]).map(({ scheduledAt }) => scheduledAt.slice(5, 13));
    expect(days).toEqual(['11-27T01', '12-04T01', '11-27T06', '11-28T01']);
  });

  it('knows a rest day by the week and by the calendar of the county', () => {
    const exceptions = [
      { day: '2026-10-01', kind: 'HOLIDAY' },
      { day: '2026-10-10', kind: 'WORKDAY' },
    ] as const;
    const days = ['2026-12-20', '2026-12-19', '2026-12-21', '2026-10-01', '2026-10-10'];
    expect(days.map((day) => isRestDay(day, exceptions))).toEqual([true, true, false, true, false]);
  });

  it('tells what a unit answered apart from who signed in for it', () => {
    const silent = {
      attendance: 'PENDING',
      attendeeName: '代某',
      signedInAt: '2026-07-20T01:30:00Z',
    } as const;
    expect(describeSeat(silent)).toMatch(/^未回执，.*代某签到$/u);
    const came = { ...silent, attendance: 'LEAVE', leaveReason: '外出开会' } as const;
    expect(describeSeat(came)).toMatch(/^请假：外出开会，.*代某签到$/u);
    const coming = { attendance: 'SUBSTITUTE', attendeeName: '孙某', attendeeTitle: '科长' } as const;
    expect(describeSeat(coming)).toBe('代会：孙某，科长');
    expect(describeSeat({ ...silent, guestName: '赵某' })).toMatch(/^2026.*[0-9]签到$/u);
  });

  it('says before a resolution is replaced what becomes of it and of its task', () => {
    const no = '2026-1-2';
    const running = whatIsReplaced({ no, task: { number: 'DB2026-0007', state: 'IN_PROGRESS' } });
    expect(running).toMatch(/议定事项2026-1-2记为“已被替代”；.*DB2026-0007（承办中）同时中止，不能恢复/u);
    const done = whatIsReplaced({ no, task: { number: 'DB2026-0007', state: 'DONE' } });
    expect(done).toContain('DB2026-0007（已办结）不受影响');
    expect(whatIsReplaced({ no, task: null })).toBe('印发纪要时，议定事项2026-1-2记为“已被替代”。');
  });

  it('sends the time of Beijing and one guest a line, once day and time have a shape', () => {
    const typed = {
      title: '联络员会议',
      day: '2026-07-20',
      time: '9：05',
      place: '三楼',
      chair: '甲',
      recorder: '乙',
      agencyIds: ['JUSTICE'],
      guests: '赵某 县人大 代表\n\n',
    };
    expect(checkPlan(typed)).toEqual([]);
    expect(readPlan(typed)).toMatchObject({
      scheduledAt: '2026-07-20T09:05:00+08:00',
      guests: [{ name: '赵某', from: '县人大 代表' }],
    });
    expect(checkPlan({ ...typed, day: null, time: '25:00' }).map(({ field }) => field)).toEqual([
      'day',
      'time',
    ]);
    expect(checkPlan({ ...typed, title: ' ', day: null, recorder: '' }).map(({ field }) => field)).toEqual([
      'title',
      'day',
      'recorder',
    ]);
  });
});

describe('filters of clues and risks', () => {
  it('read what the address says and drop what is no state, grade or receiver', () => {
    expect(toClueFilter({ status: ['RECEIVED', 'X'], level: 'PUBLIC_SECURITY' })).toEqual({
      states: ['RECEIVED'],
      targetAgencyId: 'PUBLIC_SECURITY',
    });
    expect(toClueFilter({ level: 'COURT' })).toEqual({ states: null, targetAgencyId: null });
    expect(toRiskFilter({ status: ['ACTIVE'], type: ['HIGH', 'X'], level: 'HOUSING' })).toEqual({
      states: ['ACTIVE'],
      grades: ['HIGH'],
      agencyId: 'HOUSING',
    });
  });
});

describe('the clauses a resolution may carry out', () => {
  it('stand chapter by chapter, each in its own order, without requirements and rules', () => {
    // As the server tells them: by the number within each kind.
    const items = [
      { id: 'D1', kind: 'DUTY', clause: '二(一)1', title: '会议组织' },
      { id: 'K1', kind: 'KEY_TASK', clause: '三(一)', title: '信息共享' },
      { id: 'R1', kind: 'RULE', clause: '二(一)1', title: '会前' },
      { id: 'D2', kind: 'DUTY', clause: '二(一)2', title: '协调' },
      { id: 'K2', kind: 'KEY_TASK', clause: '三(二)', title: '联审联查' },
      { id: 'D10', kind: 'DUTY', clause: '二(一)10', title: '其他' },
    ] as const;
    expect(clauseOptions(items).map(({ label }) => label)).toEqual([
      '二(一)1 会议组织',
      '二(一)2 协调',
      '二(一)10 其他',
      '三(一) 信息共享',
      '三(二) 联审联查',
    ]);
  });
});
