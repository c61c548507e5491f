import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MeetingOffice } from './meeting-office.js';
import {
  AGENDA,
  CONVENE,
  LOCK,
  REPLY,
  RETURN,
  SET_PARAMETER,
  SIGN_IN,
  SIGN_IN_EXPECTED,
  type Seen,
} from './meeting-operations.js';

describe('the agenda and the door of a meeting', () => {
  let office: MeetingOffice;
  beforeAll(async () => {
    office = await MeetingOffice.start();
  }, 120_000);
  afterAll(() => office.close());

  const announced = async (): Promise<Seen> => {
    const { id } = await office.submit();
    const planned = await office.withAgenda(await office.plan('LIAISON', '联络员会议'), [id]);
    return office.act(office.clerk, LOCK, planned);
  };
  const seatOf = (meeting: Seen, name: string) => {
    const seat = meeting.invitations.find(({ agency, guestName }) => (agency?.id ?? guestName) === name);
    return { invitationId: seat?.id, expectedVersion: seat?.version };
  };
  const reply = (meeting: Seen, who: 'proposer' | 'consulted', attendance: 'ATTENDING' | 'SUBSTITUTE') =>
    office[who].done(REPLY, {
      ...seatOf(meeting, who === 'proposer' ? 'CIVIL_AFFAIRS' : 'PROPERTY_CENTER'),
      ...{ attendance, attendeeName: '钱某', attendeeTitle: '', leaveReason: '' },
    });

  it('marks the item whose minutes are wrong, and names the topic that cannot be put there', async () => {
    const [first, second] = [await office.submit(), await office.submit({ title: '低保信息每月比对' })];
    const meeting = await office.plan('LIAISON', '联络员会议');
    const input = { meetingId: meeting.id, expectedVersion: meeting.version };
    const items = [
      { topicId: first.id, minutes: 15 },
      { topicId: second.id, minutes: 300 },
    ];
    expect(await office.clerk.refused(AGENDA, { ...input, items })).toMatchObject({
      code: 'AGENDA_INVALID',
      problems: [{ field: 'items.1.minutes', message: '第 2 项的时长请填 1 至 240 分钟。' }],
    });
    const twice = [items[0], items[0]];
    expect(await office.clerk.refused(AGENDA, { ...input, items: twice })).toMatchObject({
      code: 'AGENDA_INVALID',
    });
    await office.clerk.done(RETURN, {
      topicId: second.id,
      expectedVersion: second.version,
      reason: '请补充数据。',
    });
    const possible = items.map(({ topicId }) => ({ topicId, minutes: 15 }));
    const refused = await office.clerk.refused(AGENDA, { ...input, items: possible });
    expect(refused).toMatchObject({
      code: 'TOPIC_NOT_READY',
      message: expect.stringContaining('《低保信息每月比对》已经退回'),
    });
  });

  it('says beforehand how many units have to sign in', async () => {
    const quorum = (value: string, validFrom: string) =>
      office.clerk.done(SET_PARAMETER, {
        ...{ key: 'meeting.quorumPercent', value, validFrom, approvedBy: '县政府' },
        ...{ docTitle: '联席会议工作规则', docNo: '演政办〔2026〕1号', article: '五' },
      });
    const { id } = await announced();
    const ask = 'query($id: ID!) { meeting(id: $id) { invitedCount quorumCount quorumPercent } }';
    // The guest does not count.
    expect(await office.clerk.run(ask, { id })).toEqual({
      meeting: { invitedCount: 3, quorumCount: 2, quorumPercent: 66 },
    });
    await quorum('67', '2026-07-08');
    expect(await office.clerk.run(ask, { id })).toEqual({
      meeting: { invitedCount: 3, quorumCount: 3, quorumPercent: 67 },
    });
    await office.nextDay();
    await quorum('66', '2026-07-09');
  });

  it('signs those in together whose receipt says they come, and nobody else', async () => {
    let meeting = await announced();
    await reply(meeting, 'proposer', 'ATTENDING');
    await reply(meeting, 'consulted', 'SUBSTITUTE');
    const shown = meeting;
    meeting = await office.seen(meeting.id);
    const input = (seen: Seen, ...names: string[]) => ({
      meetingId: seen.id,
      attendees: names.map((name) => seatOf(seen, name)),
    });
    const refused = async (seen: Seen, ...names: string[]) =>
      (await office.clerk.refused(SIGN_IN_EXPECTED, input(seen, ...names))).code;
    expect(await refused(shown, 'CIVIL_AFFAIRS')).toBe('STALE_VERSION');
    expect(await refused(meeting, 'CIVIL_AFFAIRS', 'PUBLIC_SECURITY')).toBe('NOT_EXPECTED');
    // All of them or none.
    expect(await office.seen(meeting.id)).toMatchObject({ presentCount: 0 });
    ({ meeting } = await office.clerk.done<{ meeting: Seen }>(
      SIGN_IN_EXPECTED,
      input(meeting, 'CIVIL_AFFAIRS', 'PROPERTY_CENTER'),
    ));
    expect(meeting.presentCount).toBe(2);
    const versions = meeting.invitations.map(({ version }) => version);
    ({ meeting } = await office.clerk.done<{ meeting: Seen }>(
      SIGN_IN_EXPECTED,
      input(meeting, 'CIVIL_AFFAIRS', 'PROPERTY_CENTER'),
    ));
    expect(meeting.invitations.map(({ version }) => version)).toEqual(versions);
    await office.act(office.clerk, CONVENE, meeting);
  });

  it('signs nobody in together before the day', async () => {
    const { id } = await office.submit();
    const planned = await office.withAgenda(await office.plan('LIAISON', '联络员会议', 5), [id]);
    const meeting = await office.act(office.clerk, LOCK, planned);
    await reply(meeting, 'proposer', 'ATTENDING');
    const attendees = [seatOf(await office.seen(meeting.id), 'CIVIL_AFFAIRS')];
    const refused = await office.clerk.refused(SIGN_IN_EXPECTED, { meetingId: meeting.id, attendees });
    expect(refused.code).toBe('MEETING_NOT_DUE');
    const one = { ...attendees[0], isPresent: true, attendeeName: '' };
    expect((await office.clerk.refused(SIGN_IN, one)).code).toBe('MEETING_NOT_DUE');
  });

  it('lists meetings by their day from either end', async () => {
    const titles = ['后天的会', '明天的会', '大后天的会'];
    for (const [place, days] of [2, 1, 3].entries()) await office.plan('LIAISON', titles[place] ?? '', days);
    const listed = async (argument: string) =>
      (
        await office.clerk.run<{ meetings: { items: { title: string }[] } }>(
          `{ meetings(filter: { states: [PLANNED] }, first: 50${argument}) { items { title } } }`,
        )
      ).meetings.items
        .map(({ title }) => title)
        .filter((title) => titles.includes(title));
    expect(await listed(', soonestFirst: true')).toEqual(['明天的会', '后天的会', '大后天的会']);
    expect(await listed('')).toEqual(['大后天的会', '后天的会', '明天的会']);
  });
});
