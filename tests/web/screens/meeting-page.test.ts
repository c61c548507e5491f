import { describe, expect, it } from '@jest/globals';
import { checkPlan, readPlan } from '../../../admin-web/src/parts/joint/read-plan.js';
import { toClueFilter } from '../../../admin-web/src/screens/clues/url-state.js';
import { toRiskFilter } from '../../../admin-web/src/screens/integrity-risks/url-state.js';
import { describeSeat } from '../../../admin-web/src/screens/meeting/describe-seat.js';
import { parseMeetingSearch } from '../../../admin-web/src/screens/meeting/meeting-tabs.js';
import { whatIsNext } from '../../../admin-web/src/parts/joint/what-is-next.js';
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
