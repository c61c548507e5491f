import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ResolutionIssued } from '../../../api/src/modules/meeting/index.js';
import { signedInAs, type TestClient } from '../../support/client.js';
import { measureDocx } from '../../support/docx-measures.js';
import { layoutFaults } from '../../support/official-layout.js';
import { paperHeaders } from '../../support/paper-headers.js';
import { MeetingOffice } from './meeting-office.js';
import {
  SOLICIT,
  SUBMIT,
  OPINE,
  APPROVE,
  RETURN,
  RESUBMIT,
  LOCK,
  REPLY,
  SIGN_IN,
  CHANGE,
  UNITS,
  CONVENE,
  RESOLVE,
  COMPLETE,
  ISSUE,
  CORRECT,
  CANCEL,
  SET_PARAMETER,
  draft,
  type Seen,
  type SeenTopic,
} from './meeting-operations.js';

describe('the joint meeting', () => {
  let office: MeetingOffice;
  let clerk: TestClient;
  let director: TestClient;
  let convener: TestClient;
  let proposer: TestClient;
  let consulted: TestClient;
  let outsider: TestClient;
  const told: ResolutionIssued[] = [];

  beforeAll(async () => {
    office = await MeetingOffice.start();
    ({ clerk, director, convener, proposer, consulted } = office);
    const { app } = office;
    app.environment.events.on<ResolutionIssued>(
      'ResolutionIssued',
      async (_work, event) => void told.push(event),
    );
    outsider = await signedInAs(app, { post: 'LIAISON', agencyId: 'JUSTICE' });
  }, 120_000);
  afterAll(() => office.close());

  it('collects topics until the closing day, and takes opinions of the consulted units alone', async () => {
    const { solicitation } = await clerk.done<{ solicitation: { id: string; isOpen: boolean } }>(SOLICIT, {
      title: '第三季度议题征集',
      note: '',
      closesOn: office.soon(2).slice(0, 10),
    });
    expect(solicitation.isOpen).toBe(true);
    const topic = await office.submit({ solicitationId: solicitation.id });
    expect(topic).toMatchObject({ state: 'COLLECTED', opinionsMissing: 1 });
    const opinion = { topicId: topic.id, opinion: '同意，自下月起执行。' };
    expect(
      (await consulted.done<{ topic: object }>(OPINE, { ...opinion, agencyId: 'PROPERTY_CENTER' })).topic,
    ).toMatchObject({ opinionsMissing: 0 });
    expect((await outsider.refused(OPINE, { ...opinion, agencyId: 'JUSTICE' })).code).toBe('NOT_CONSULTED');
    office.app.clock.set(new Date(office.soon(4)));
    const late = { ...draft, proposerAgencyId: 'CIVIL_AFFAIRS', solicitationId: solicitation.id };
    expect((await proposer.refused(SUBMIT, late)).code).toBe('SOLICITATION_CLOSED');
  });

  it('shows an internal topic to those it concerns only', async () => {
    const { solicitation } = await clerk.done<{ solicitation: { id: string } }>(SOLICIT, {
      ...{ title: '内部议题征集', note: '', closesOn: office.soon(9).slice(0, 10) },
    });
    const topic = await office.submit({ secrecy: 'INTERNAL', solicitationId: solicitation.id });
    const ask = 'query($id: ID!) { topic(id: $id) { id } }';
    expect(await outsider.run(ask, { id: topic.id })).toEqual({ topic: null });
    expect(await consulted.run(ask, { id: topic.id })).toEqual({ topic: { id: topic.id } });
    // Nor does a number tell that it is there.
    const count = async (who: TestClient) => {
      const text = '{ solicitations { id topicCount } }';
      const { solicitations } = await who.run<{
        solicitations: { id: string; topicCount: number }[];
      }>(text);
      return solicitations.find(({ id }) => id === solicitation.id)?.topicCount;
    };
    expect([await count(outsider), await count(consulted), await count(clerk)]).toEqual([0, 1, 1]);
  });

  it('locks no plenary agenda before a liaison meeting on it was held and 召集人 approved', async () => {
    const { id } = await office.submit();
    const plenary = await office.withAgenda(await office.plan('PLENARY', '全体会议'), [id]);
    expect(await office.refused(clerk, LOCK, plenary)).toBe('LIAISON_MEETING_MISSING');
    let liaison = await office.withAgenda(await office.plan('LIAISON', '联络员会议'), [id]);
    liaison = await office.act(clerk, LOCK, liaison);
    expect(await office.refused(clerk, CONVENE, liaison)).toBe('QUORUM_MISSING');
    liaison = await office.record(
      await office.act(clerk, CONVENE, await office.signEverybodyIn(liaison)),
      'REVIEWED',
    );
    // Not before it is over.
    expect(await office.refused(clerk, LOCK, plenary)).toBe('LIAISON_MEETING_MISSING');
    await office.act(clerk, COMPLETE, liaison);
    expect(await office.refused(clerk, LOCK, plenary)).toBe('TOPIC_NOT_APPROVED');
    await convener.done(APPROVE, { topicId: id, expectedVersion: (await office.topicOf(id)).version });
    expect(await office.act(clerk, LOCK, plenary)).toMatchObject({ state: 'AGENDA_LOCKED' });
    expect(await office.topicOf(id)).toMatchObject({ state: 'SCHEDULED' });
    const locked = await office.act(
      clerk,
      CANCEL,
      { ...plenary, version: plenary.version + 1 },
      { reason: '时间冲突' },
    );
    expect(locked.state).toBe('CANCELLED');
    expect(await office.topicOf(id)).toMatchObject({ state: 'APPROVED' });
  });

  it('goes from receipts to issued, frozen and corrected minutes', async () => {
    const topic = await office.prepared();
    let meeting = await office.act(
      clerk,
      LOCK,
      await office.withAgenda(await office.plan('PLENARY', '第三次全体会议'), [topic.id]),
    );
    const own = meeting.invitations.find(({ agency }) => agency?.id === 'PROPERTY_CENTER');
    const receipt = { invitationId: own?.id, expectedVersion: own?.version, attendeeTitle: '' };
    expect(
      await consulted.refused(REPLY, { ...receipt, attendance: 'LEAVE', attendeeName: '', leaveReason: '' }),
    ).toMatchObject({ code: 'REPLY_INCOMPLETE' });
    await consulted.done(REPLY, {
      ...receipt,
      attendance: 'SUBSTITUTE',
      attendeeName: '钱某',
      leaveReason: '',
    });
    expect(
      await proposer.errorCode(REPLY, {
        input: {
          idempotencyKey: 'another-unit-1',
          ...receipt,
          attendance: 'LEAVE',
          attendeeName: '',
          leaveReason: '病假',
        },
      }),
    ).toBe('NO_ACCESS');
    meeting = await office.act(clerk, CONVENE, await office.signEverybodyIn(await office.seen(meeting.id)));
    expect(await office.refused(clerk, COMPLETE, meeting)).toBe('ITEM_OPEN');
    meeting = await office.record(meeting, 'RESOLVED');
    expect(await office.refused(clerk, COMPLETE, meeting)).toBe('RESOLUTION_MISSING');
    const resolution = {
      agendaItemId: meeting.agenda[0]?.id,
      content: '不动产登记数据自8月起每月5日前更新。',
      coAgencyIds: ['CIVIL_AFFAIRS'],
      acceptance: '每月更新一次，更新率百分之百。',
      mechanismItemId: 'DUTY_PROPERTY_CENTER',
    };
    const unknown = { ...resolution, leadAgencyId: 'PROPERTY_CENTER', mechanismItemId: 'DUTY_NOBODY' };
    expect((await clerk.refused(RESOLVE, unknown)).problems?.map(({ field }) => field)).toEqual([
      'mechanismItemId',
    ]);
    meeting = (
      await clerk.done<{ meeting: Seen }>(RESOLVE, { ...resolution, leadAgencyId: 'PROPERTY_CENTER' })
    ).meeting;
    meeting = await office.act(clerk, COMPLETE, meeting);
    expect(await office.refused(director, ISSUE, meeting)).toBe('RESOLUTION_INCOMPLETE');
    const { id: resolutionId, version } = meeting.agenda[0]?.resolutions[0] ?? {};
    meeting = (
      await clerk.done<{ meeting: Seen }>(RESOLVE, {
        ...resolution,
        resolutionId,
        expectedVersion: version,
        leadAgencyId: 'PROPERTY_CENTER',
        dueOn: office.soon(60).slice(0, 10),
      })
    ).meeting;
    expect(
      await clerk.errorCode(ISSUE, {
        input: { idempotencyKey: 'clerk-cannot-1', meetingId: meeting.id, expectedVersion: meeting.version },
      }),
    ).toBe('NO_ACCESS');
    meeting = await office.act(director, ISSUE, meeting);
    const no = meeting.agenda[0]?.resolutions[0]?.no;
    expect(no).toMatch(/^2026-\d+-1$/u);
    expect(told).toEqual([
      {
        type: 'ResolutionIssued',
        resolutionId,
        meetingId: meeting.id,
        no,
        content: resolution.content,
        leadAgencyId: 'PROPERTY_CENTER',
        coAgencyIds: ['CIVIL_AFFAIRS'],
        dueOn: office.soon(60).slice(0, 10),
        acceptance: resolution.acceptance,
        mechanismItemId: 'DUTY_PROPERTY_CENTER',
      },
    ]);
    expect(await office.topicOf(topic.id)).toMatchObject({ state: 'RESOLVED' });
    const frozen = await clerk.refused(RESOLVE, {
      ...resolution,
      resolutionId,
      leadAgencyId: 'PROPERTY_CENTER',
    });
    expect(frozen.code).toBe('MINUTES_ARE_FROZEN');

    const items = [{ agendaItemId: meeting.agenda[0]?.id, record: '会议听取了情况汇报。' }];
    expect(await office.refused(director, CORRECT, meeting, { reason: ' ', items })).toBe('REASON_MISSING');
    const first = await office.paper(
      clerk,
      meeting.documents.find(({ kind }) => kind === 'MINUTES')?.id ?? '',
    );
    meeting = await office.act(director, CORRECT, meeting, { reason: '记录有误', items });
    const versions = meeting.documents.filter(({ kind }) => kind === 'MINUTES');
    expect(versions.map(({ versionNumber, reason }) => [versionNumber, reason])).toEqual([
      [1, null],
      [2, '记录有误'],
    ]);
    expect((await office.paper(clerk, versions[0]?.id ?? '')).rawPayload).toEqual(first.rawPayload);
  });

  const plain = {
    title: '联络员会议',
    place: '县政府三楼会议室',
    chair: '召集人王某',
    recorder: '李某',
    agencyIds: UNITS,
    guests: [{ name: '赵某', from: '县人大代表' }],
  };
  const notices = async (who: TestClient) =>
    (
      await who.run<{
        notifications: { items: { title: string; body: string; settledAt: string | null }[] };
      }>('{ notifications { items { title body settledAt } } }')
    ).notifications.items;

  it('changes its plan before anybody has heard of it', async () => {
    const planned = await office.plan('LIAISON', '联络员会议', 3);
    const changed = {
      ...plain,
      scheduledAt: office.soon(4),
      place: '县住建局会议室',
      agencyIds: ['JUSTICE'],
    };
    const moved = await office.act(clerk, CHANGE, planned, { ...changed, guests: [] });
    expect(moved.invitations.map(({ agency }) => agency?.id)).toEqual(['JUSTICE']);
    expect(moved.version).toBe(planned.version + 1);
    expect(await office.refused(clerk, CHANGE, planned, changed)).toBe('STALE_VERSION');
    const same = { ...changed, guests: [] };
    expect(await office.refused(clerk, CHANGE, moved, same)).toBe('NOTHING_CHANGED');
    const past = { ...same, scheduledAt: office.soon(-1) };
    expect(await office.refused(clerk, CHANGE, moved, past)).toBe('MEETING_PAST');
  });

  it('tells the invited units why what they were told changed, and asks for their receipts again', async () => {
    const { id } = await office.submit();
    const scheduledAt = office.soon(5);
    let meeting = await office.plan('LIAISON', '联络员会议', 5);
    meeting = await office.act(clerk, LOCK, await office.withAgenda(meeting, [id]));
    const receiptOf = (agencyId: string) =>
      meeting.invitations.find(({ agency }) => agency?.id === agencyId) ?? { id: '', version: 0 };
    const own = receiptOf('PROPERTY_CENTER');
    const comes = { attendance: 'ATTENDING', attendeeName: '钱某', attendeeTitle: '', leaveReason: '' };
    await consulted.done(REPLY, { invitationId: own.id, expectedVersion: own.version, ...comes });

    // Nobody signs in and nothing begins before its day.
    const early = { invitationId: receiptOf('CIVIL_AFFAIRS').id, expectedVersion: 1, isPresent: true };
    const refused = await clerk.refused(SIGN_IN, { ...early, attendeeName: '孙某' });
    expect(refused).toMatchObject({ code: 'MEETING_NOT_DUE' });
    expect(await office.refused(clerk, CONVENE, meeting)).toBe('MEETING_NOT_DUE');

    // Another unit and one less: who is invited still has to say so; who has said so does not say it again.
    const others = { ...plain, scheduledAt, agencyIds: ['CIVIL_AFFAIRS', 'PROPERTY_CENTER', 'JUSTICE'] };
    expect(await office.refused(clerk, CHANGE, meeting, { ...others, reason: ' ' })).toBe('REASON_MISSING');
    const nobody = { ...others, agencyIds: [], reason: '调整' };
    expect(await office.refused(clerk, CHANGE, meeting, nobody)).toBe('NOBODY_INVITED');
    const police = await signedInAs(office.app, { post: 'LIAISON', agencyId: 'PUBLIC_SECURITY' });
    const { version } = await office.seen(meeting.id);
    meeting = await office.act(clerk, CHANGE, { ...meeting, version }, { ...others, reason: '增加议题' });
    expect(receiptOf('PROPERTY_CENTER')).toMatchObject({ attendance: 'ATTENDING' });
    const open = async (who: TestClient) =>
      (await notices(who)).flatMap(({ title, settledAt }) => (settledAt === null ? [title] : []));
    expect(await open(outsider)).toContain('会议安排有变：请填写回执');
    expect(await open(consulted)).toContain('会议安排有变：请查看');
    expect(await open(police)).toContain('不再请本单位参会');

    // Another time: everybody is asked again, and the day of the meeting is the new one.
    const earlier = { ...others, scheduledAt: office.soon(0.1), reason: '领导行程有变' };
    meeting = await office.act(clerk, CHANGE, meeting, earlier);
    expect(meeting.invitations.flatMap(({ agency, attendance }) => (agency ? [attendance] : []))).toEqual([
      'PENDING',
      'PENDING',
      'PENDING',
    ]);
    expect(await open(consulted)).not.toContain('会议安排有变：请查看');
    const again = (await notices(consulted)).find(({ title }) => title === '会议安排有变：请填写回执');
    expect(again?.body).toMatch(/现定于2026年.*在县政府三楼会议室召开。原因：领导行程有变$/u);
    const versions = meeting.documents.filter(({ kind }) => kind === 'NOTICE');
    expect(versions.map(({ versionNumber, reason }) => [versionNumber, reason])).toEqual([
      [1, null],
      [2, '增加议题'],
      [3, '领导行程有变'],
    ]);
    await office.act(clerk, CONVENE, await office.signEverybodyIn(meeting));
  });

  it('writes its four papers in the layout of the standard, for the invited alone', async () => {
    const topic = await office.prepared();
    let meeting = await office.act(
      clerk,
      LOCK,
      await office.withAgenda(await office.plan('PLENARY', '第四次全体会议'), [topic.id]),
    );
    // One unit asks for leave, another sends a substitute, a guest comes: two of three are there, and count by the parameter.
    const seatOf = (name: string) =>
      meeting.invitations.find(({ agency, guestName }) => (agency?.id ?? guestName) === name) ?? none;
    const none = { id: '', version: 0 };
    const leave = { attendance: 'LEAVE', attendeeName: '', attendeeTitle: '', leaveReason: '外出开会' };
    const own = seatOf('PROPERTY_CENTER');
    await consulted.done(REPLY, { invitationId: own.id, expectedVersion: own.version, ...leave });
    meeting = await office.seen(meeting.id);
    for (const [name, attendeeName] of [
      ['CIVIL_AFFAIRS', '代某'],
      ['PUBLIC_SECURITY', '孙某'],
      ['赵某', '赵某'],
    ] as const) {
      const { id: invitationId, version: expectedVersion } = seatOf(name);
      const present = { invitationId, expectedVersion, isPresent: true, attendeeName };
      ({ meeting } = await clerk.done<{ meeting: Seen }>(SIGN_IN, present));
    }
    const quorum = (value: string) =>
      clerk.done(SET_PARAMETER, {
        ...{ key: 'meeting.quorumPercent', value, validFrom: office.soon(0).slice(0, 10) },
        approvedBy: '县政府',
        ...{ docTitle: '联席会议工作规则', docNo: '演政办〔2026〕1号', article: '五' },
      });
    await quorum('67');
    expect(await office.refused(clerk, CONVENE, meeting)).toBe('QUORUM_MISSING');
    await office.nextDay();
    await quorum('66');
    meeting = await office.record(await office.act(clerk, CONVENE, meeting), 'DEFERRED');
    meeting = await office.act(director, ISSUE, await office.act(clerk, COMPLETE, meeting));
    expect(meeting.documents.map(({ kind }) => kind).sort()).toEqual([
      'AGENDA',
      'MINUTES',
      'NOTICE',
      'SIGN_IN',
    ]);
    for (const { id, kind, number, title } of meeting.documents) {
      const { statusCode, headers, rawPayload } = await office.paper(consulted, id);
      expect(statusCode).toBe(200);
      expect(headers).toMatchObject(paperHeaders('docx', `${title}.docx`));
      const isMinutes = kind === 'MINUTES';
      const mark = isMinutes ? '公共租赁住房联席会议纪要' : '县公共租赁住房联席会议办公室文件';
      expect([
        kind,
        layoutFaults(rawPayload, { form: isMinutes ? 'MINUTES' : 'DOCUMENT', mark, number, title }),
      ]).toEqual([kind, []]);
      expect((await office.paper(outsider, id)).statusCode).toBe(404);
    }
    const minutes = meeting.documents.find(({ kind }) => kind === 'MINUTES');
    const texts = measureDocx((await office.paper(clerk, minutes?.id ?? '')).rawPayload).lines.map(
      ({ text }) => text,
    );
    const labelled = texts.filter((text) => /^(?:出席|请假|列席|记录)：/u.test(text));
    expect(labelled).toEqual([
      '出席：县公安局孙某、县民政局代某',
      '请假：县房产交易和物业事务中心',
      '列席：县人大代表赵某',
      '记录：李某',
    ]);
    expect(await office.topicOf(topic.id)).toMatchObject({ state: 'DEFERRED' });
  });

  it('returns a topic with a reason, and takes it again when it was mended', async () => {
    const topic = await office.submit();
    const returned = await clerk.done<{ topic: SeenTopic }>(RETURN, {
      topicId: topic.id,
      expectedVersion: topic.version,
      reason: '请补充数据。',
    });
    expect(returned.topic.state).toBe('RETURNED');
    expect(
      (
        await proposer.done<{ topic: SeenTopic }>(RESUBMIT, {
          ...draft,
          background: '目前每季度更新一次，已附数据。',
          topicId: topic.id,
          expectedVersion: returned.topic.version,
        })
      ).topic.state,
    ).toBe('COLLECTED');
  });
});
