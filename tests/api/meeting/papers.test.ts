import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countOwedReplies } from '../../../api/src/modules/meeting/index.js';
import { done } from '../../../api/src/platform/outcome.js';
import { measureDocx } from '../../support/docx-measures.js';
import { MeetingOffice } from './meeting-office.js';
import {
  CHANGE,
  COMPLETE,
  CONVENE,
  ISSUE,
  LOCK,
  REPLY,
  SIGN_IN,
  UNITS,
  type Seen,
} from './meeting-operations.js';

describe('what the papers of a meeting say', () => {
  let office: MeetingOffice;
  beforeAll(async () => {
    office = await MeetingOffice.start();
  }, 120_000);
  afterAll(() => office.close());

  const linesOf = async ({ documents }: Seen, kind: string): Promise<string[]> => {
    const id = documents.filter((document) => document.kind === kind).at(-1)?.id ?? '';
    const { lines, imprint } = measureDocx((await office.paper(office.clerk, id)).rawPayload);
    return [...lines, ...(imprint?.lines ?? [])].map(({ text }) => text);
  };
  const seatOf = (meeting: Seen, agencyId: string) => {
    const seat = meeting.invitations.find(({ agency }) => agency?.id === agencyId);
    return { invitationId: seat?.id, expectedVersion: seat?.version };
  };
  const sign = async (meeting: Seen, agencyId: string, isPresent: boolean, attendeeName = '') =>
    (
      await office.clerk.done<{ meeting: Seen }>(SIGN_IN, {
        ...seatOf(meeting, agencyId),
        isPresent,
        attendeeName,
      })
    ).meeting;
  const receipts = async (id: string) => {
    const ask =
      'query($id: ID!) { meeting(id: $id) { repliedCount presentCount invitations { attendance attendeeName agency { id } } } }';
    return (await office.clerk.run<{ meeting: Seen & { repliedCount: number } }>(ask, { id })).meeting;
  };

  it('takes no signature at the door for a receipt', async () => {
    const { id } = await office.submit();
    const planned = await office.withAgenda(await office.plan('LIAISON', '联络员会议'), [id]);
    let meeting = await office.act(office.clerk, LOCK, planned);
    await office.consulted.done(REPLY, {
      ...seatOf(meeting, 'PROPERTY_CENTER'),
      attendance: 'LEAVE',
      attendeeName: '',
      attendeeTitle: '',
      leaveReason: '外出开会',
    });
    meeting = await office.seen(meeting.id);
    meeting = await sign(meeting, 'PROPERTY_CENTER', true, '钱某');
    meeting = await sign(meeting, 'CIVIL_AFFAIRS', true, '代某');
    const seen = await receipts(meeting.id);
    expect(seen).toMatchObject({ repliedCount: 1, presentCount: 2 });
    const seat = (agencyId: string) => seen.invitations.find(({ agency }) => agency?.id === agencyId);
    expect(seat('CIVIL_AFFAIRS')).toMatchObject({ attendance: 'PENDING', attendeeName: '代某' });
    expect(seat('PROPERTY_CENTER')).toMatchObject({ attendance: 'LEAVE', attendeeName: '钱某' });
    // Whoever is there owes no receipt any more.
    const work = office.app.workAsSystem('test', []);
    const owedBy = (agencyId: string) =>
      work.atomically(async () => done((await countOwedReplies(work.db, agencyId, work.today())).receipts));
    expect(await owedBy('CIVIL_AFFAIRS')).toMatchObject({ open: 0 });
    expect(await owedBy('PUBLIC_SECURITY')).toMatchObject({ open: 1 });
    // A signature for the wrong unit is taken back with its name.
    await sign(meeting, 'CIVIL_AFFAIRS', false);
    const after = await receipts(meeting.id);
    expect(after.invitations.find(({ agency }) => agency?.id === 'CIVIL_AFFAIRS')).toMatchObject({
      attendance: 'PENDING',
      attendeeName: null,
    });
  });

  it('names in the minutes who was there for another, who stayed away, and what became of each item', async () => {
    const [first, second] = [await office.submit(), await office.submit({ title: '低保信息每月比对' })];
    const planned = await office.withAgenda(await office.plan('LIAISON', '联络员会议'), [
      first.id,
      second.id,
    ]);
    let meeting = await office.act(office.clerk, LOCK, planned);
    await office.consulted.done(REPLY, {
      ...seatOf(meeting, 'PROPERTY_CENTER'),
      attendance: 'SUBSTITUTE',
      attendeeName: '钱某',
      attendeeTitle: '',
      leaveReason: '',
    });
    meeting = await sign(await office.seen(meeting.id), 'PROPERTY_CENTER', true);
    meeting = await sign(meeting, 'CIVIL_AFFAIRS', true, '代某');
    meeting = await office.record(await office.act(office.clerk, CONVENE, meeting), 'REVIEWED');
    meeting = await office.record(meeting, 'RETURNED', 1);
    meeting = await office.act(office.director, ISSUE, await office.act(office.clerk, COMPLETE, meeting));
    const lines = await linesOf(meeting, 'MINUTES');
    expect(lines.filter((text) => /^(?:结果|出席|请假|缺席)：/u.test(text))).toEqual([
      '结果：审过。',
      '结果：退回。',
      '出席：县民政局代某、县房产交易和物业事务中心钱某（代会）',
      '缺席：县公安局',
    ]);
  });

  it('claims the consent of 召集人 only for a plenary whose topics were approved', async () => {
    const topic = await office.prepared();
    const plenary = await office.withAgenda(await office.plan('PLENARY', '第五次全体会议'), [topic.id]);
    const approved = await linesOf(await office.act(office.clerk, LOCK, plenary), 'NOTICE');
    expect(approved.some((text) => text.startsWith('经召集人同意，定于'))).toBe(true);
    expect(approved).toContain('有关成员单位：');
    const { id } = await office.submit();
    const liaison = await office.withAgenda(await office.plan('LIAISON', '联络员会议'), [id]);
    const prepared = await linesOf(await office.act(office.clerk, LOCK, liaison), 'NOTICE');
    expect(prepared.some((text) => text.startsWith('定于2026年'))).toBe(true);
    expect(prepared.join('')).not.toContain('召集人同意');
  });

  it('addresses all members as such, and sends no copy to whoever is addressed', async () => {
    const { id } = await office.submit();
    const liaison = await office.withAgenda(await office.plan('LIAISON', '联络员会议'), [id]);
    const some = await office.act(office.clerk, LOCK, liaison);
    expect((await linesOf(some, 'NOTICE')).some((text) => /抄送：.*县纪委监委/u.test(text))).toBe(true);
    const { agencies } = await office.clerk.run<{ agencies: { id: string; isMember: boolean }[] }>(
      '{ agencies { id isMember } }',
    );
    const agencyIds = agencies.flatMap((agency) => (agency.isMember ? [agency.id] : []));
    expect(agencyIds.length).toBeGreaterThan(UNITS.length);
    const all = await office.act(office.clerk, CHANGE, some, {
      title: '联络员会议',
      scheduledAt: office.soon(0.2),
      place: '县政府三楼会议室',
      chair: '召集人王某',
      recorder: '李某',
      agencyIds,
      guests: [],
      reason: '请各成员单位参加',
    });
    const notice = await linesOf(all, 'NOTICE');
    expect(notice).toContain('各成员单位：');
    expect(notice.filter((text) => text.startsWith('抄送：'))).toEqual(['抄送：县人民政府办公室。']);
  });
});
