import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ResolutionIssued } from '../../../api/src/modules/meeting/index.js';
import { loadSampleParameters } from '../../../api/src/modules/eligibility/index.js';
import { DomainEvents } from '../../../api/src/platform/events.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { signedInAs, type TestClient } from '../../support/client.js';
import { measureDocx } from '../../support/docx-measures.js';
import { layoutFaults } from '../../support/official-layout.js';
import {
  MEETING,
  SOLICIT,
  SUBMIT,
  OPINE,
  APPROVE,
  RETURN,
  RESUBMIT,
  PLAN,
  AGENDA,
  LOCK,
  REPLY,
  SIGN_IN,
  CONVENE,
  RECORD,
  RESOLVE,
  COMPLETE,
  ISSUE,
  CORRECT,
  CANCEL,
  REVOKE,
  CHANGE,
  draft,
  UNITS,
  type Seen,
  type SeenTopic,
} from './meeting-operations.js';

describe('the joint meeting', () => {
  let app: TestApp;
  let clerk: TestClient;
  let director: TestClient;
  let convener: TestClient;
  let proposer: TestClient;
  let consulted: TestClient;
  let outsider: TestClient;
  const told: ResolutionIssued[] = [];

  beforeAll(async () => {
    app = await startTestApp();
    const events = new DomainEvents();
    events.on<ResolutionIssued>('ResolutionIssued', async (_work, event) => void told.push(event));
    Object.assign(app.environment, { events });
    await loadSampleParameters(app.workAsSystem('test', ['policyParameter.create']));
    clerk = await signedInAs(app, { post: 'OFFICE_CLERK', agencyId: 'HOUSING' });
    director = await signedInAs(app, { post: 'OFFICE_DIRECTOR', agencyId: 'HOUSING' });
    convener = await signedInAs(app, { post: 'CONVENER', agencyId: 'HOUSING' });
    proposer = await signedInAs(app, { post: 'LIAISON', agencyId: 'CIVIL_AFFAIRS' });
    consulted = await signedInAs(app, { post: 'LIAISON', agencyId: 'PROPERTY_CENTER' });
    outsider = await signedInAs(app, { post: 'LIAISON', agencyId: 'JUSTICE' });
  }, 120_000);
  afterAll(() => app.close());

  const soon = (days: number) => new Date(app.clock.now().getTime() + days * 86_400_000).toISOString();
  const plan = async (kind: string, title: string) =>
    (
      await clerk.done<{ meeting: Seen }>(PLAN, {
        kind,
        title,
        scheduledAt: soon(3),
        place: '县政府三楼会议室',
        chair: '召集人王某',
        recorder: '李某',
        agencyIds: UNITS,
        guests: [{ name: '赵某', from: '县人大代表' }],
      })
    ).meeting;
  const act = async (who: TestClient, query: string, meeting: Seen, more: object = {}) =>
    (
      await who.done<{ meeting: Seen }>(query, {
        meetingId: meeting.id,
        expectedVersion: meeting.version,
        ...more,
      })
    ).meeting;
  const refused = async (who: TestClient, query: string, meeting: Seen, more: object = {}) =>
    (await who.refused(query, { meetingId: meeting.id, expectedVersion: meeting.version, ...more })).code;
  const submit = async (more: object = {}) =>
    (
      await proposer.done<{ topic: SeenTopic }>(SUBMIT, {
        ...draft,
        proposerAgencyId: 'CIVIL_AFFAIRS',
        ...more,
      })
    ).topic;
  const topicOf = async (id: string) =>
    (await clerk.run<{ topic: SeenTopic }>('query($id: ID!) { topic(id: $id) { id version state } }', { id }))
      .topic;
  const withAgenda = async (meeting: Seen, topicIds: readonly string[]) =>
    act(clerk, AGENDA, meeting, { items: topicIds.map((topicId) => ({ topicId, minutes: 15 })) });
  const signEverybodyIn = async (meeting: Seen) => {
    let latest = meeting;
    for (const { id, version, agency } of meeting.invitations)
      if (agency)
        latest = (
          await clerk.done<{ meeting: Seen }>(SIGN_IN, {
            invitationId: id,
            expectedVersion: version,
            isPresent: true,
            attendeeName: '张某',
          })
        ).meeting;
    return latest;
  };
  const record = async (meeting: Seen, outcome: string, place = 0) => {
    const item = meeting.agenda[place];
    return (
      await clerk.done<{ meeting: Seen }>(RECORD, {
        agendaItemId: item?.id,
        expectedVersion: item?.version,
        record: '会议听取了情况汇报，与会单位一致同意。',
        outcome,
      })
    ).meeting;
  };
  /** A topic that a held liaison meeting reviewed and 召集人 approved. */
  const prepared = async (more: object = {}) => {
    const { id } = await submit(more);
    let meeting = await withAgenda(await plan('LIAISON', '联络员会议'), [id]);
    meeting = await signEverybodyIn(await act(clerk, LOCK, meeting));
    meeting = await record(await act(clerk, CONVENE, meeting), 'REVIEWED');
    await act(clerk, COMPLETE, meeting);
    const topic = await topicOf(id);
    return (
      await convener.done<{ topic: SeenTopic }>(APPROVE, { topicId: id, expectedVersion: topic.version })
    ).topic;
  };
  const paper = async (who: TestClient, id: string) =>
    app.http.inject({
      method: 'GET',
      url: `/meeting-documents/${id}`,
      headers: { cookie: who.sessionCookie },
    });

  it('collects topics until the closing day, and takes opinions of the consulted units alone', async () => {
    const { solicitation } = await clerk.done<{ solicitation: { id: string; isOpen: boolean } }>(SOLICIT, {
      title: '第三季度议题征集',
      note: '',
      closesOn: soon(2).slice(0, 10),
    });
    expect(solicitation.isOpen).toBe(true);
    const topic = await submit({ solicitationId: solicitation.id });
    expect(topic).toMatchObject({ state: 'COLLECTED', opinionsMissing: 1 });
    const opinion = { topicId: topic.id, opinion: '同意，自下月起执行。' };
    expect(
      (await consulted.done<{ topic: object }>(OPINE, { ...opinion, agencyId: 'PROPERTY_CENTER' })).topic,
    ).toMatchObject({ opinionsMissing: 0 });
    expect((await outsider.refused(OPINE, { ...opinion, agencyId: 'JUSTICE' })).code).toBe('NOT_CONSULTED');
    app.clock.set(new Date(soon(4)));
    const late = { ...draft, proposerAgencyId: 'CIVIL_AFFAIRS', solicitationId: solicitation.id };
    expect((await proposer.refused(SUBMIT, late)).code).toBe('SOLICITATION_CLOSED');
  });

  it('shows an internal topic to those it concerns only', async () => {
    const topic = await submit({ secrecy: 'INTERNAL' });
    const ask = 'query($id: ID!) { topic(id: $id) { id } }';
    expect(await outsider.run(ask, { id: topic.id })).toEqual({ topic: null });
    expect(await consulted.run(ask, { id: topic.id })).toEqual({ topic: { id: topic.id } });
  });

  it('locks no plenary agenda before a liaison meeting on it was held and 召集人 approved', async () => {
    const { id } = await submit();
    const plenary = await withAgenda(await plan('PLENARY', '全体会议'), [id]);
    expect(await refused(clerk, LOCK, plenary)).toBe('LIAISON_MEETING_MISSING');
    let liaison = await withAgenda(await plan('LIAISON', '联络员会议'), [id]);
    liaison = await act(clerk, LOCK, liaison);
    expect(await refused(clerk, CONVENE, liaison)).toBe('QUORUM_MISSING');
    liaison = await record(await act(clerk, CONVENE, await signEverybodyIn(liaison)), 'REVIEWED');
    // Not before it is over.
    expect(await refused(clerk, LOCK, plenary)).toBe('LIAISON_MEETING_MISSING');
    await act(clerk, COMPLETE, liaison);
    expect(await refused(clerk, LOCK, plenary)).toBe('TOPIC_NOT_APPROVED');
    await convener.done(APPROVE, { topicId: id, expectedVersion: (await topicOf(id)).version });
    expect(await act(clerk, LOCK, plenary)).toMatchObject({ state: 'AGENDA_LOCKED' });
    expect(await topicOf(id)).toMatchObject({ state: 'SCHEDULED' });
    const locked = await act(
      clerk,
      CANCEL,
      { ...plenary, version: plenary.version + 1 },
      { reason: '时间冲突' },
    );
    expect(locked.state).toBe('CANCELLED');
    expect(await topicOf(id)).toMatchObject({ state: 'APPROVED' });
  });

  it('goes from receipts to issued, frozen and corrected minutes', async () => {
    const topic = await prepared();
    let meeting = await act(
      clerk,
      LOCK,
      await withAgenda(await plan('PLENARY', '第三次全体会议'), [topic.id]),
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
    const { meeting: shown } = await clerk.run<{ meeting: Seen }>(
      `query($id: ID!) { ${MEETING.replace('meeting {', 'meeting(id: $id) {')} }`,
      { id: meeting.id },
    );
    meeting = await act(clerk, CONVENE, await signEverybodyIn(shown));
    expect(await refused(clerk, COMPLETE, meeting)).toBe('ITEM_OPEN');
    meeting = await record(meeting, 'RESOLVED');
    expect(await refused(clerk, COMPLETE, meeting)).toBe('RESOLUTION_MISSING');
    const resolution = {
      agendaItemId: meeting.agenda[0]?.id,
      content: '不动产登记数据自8月起每月5日前更新。',
      coAgencyIds: ['CIVIL_AFFAIRS'],
      acceptance: '每月更新一次，更新率百分之百。',
    };
    meeting = (
      await clerk.done<{ meeting: Seen }>(RESOLVE, { ...resolution, leadAgencyId: 'PROPERTY_CENTER' })
    ).meeting;
    meeting = await act(clerk, COMPLETE, meeting);
    expect(await refused(director, ISSUE, meeting)).toBe('RESOLUTION_INCOMPLETE');
    const resolutionId = meeting.agenda[0]?.resolutions[0]?.id;
    meeting = (
      await clerk.done<{ meeting: Seen }>(RESOLVE, {
        ...resolution,
        resolutionId,
        leadAgencyId: 'PROPERTY_CENTER',
        dueOn: soon(60).slice(0, 10),
      })
    ).meeting;
    expect(
      await clerk.errorCode(ISSUE, {
        input: { idempotencyKey: 'clerk-cannot-1', meetingId: meeting.id, expectedVersion: meeting.version },
      }),
    ).toBe('NO_ACCESS');
    meeting = await act(director, ISSUE, meeting);
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
        dueOn: soon(60).slice(0, 10),
        acceptance: resolution.acceptance,
      },
    ]);
    expect(await topicOf(topic.id)).toMatchObject({ state: 'RESOLVED' });
    const frozen = await clerk.refused(RESOLVE, {
      ...resolution,
      resolutionId,
      leadAgencyId: 'PROPERTY_CENTER',
    });
    expect(frozen.code).toBe('MINUTES_ARE_FROZEN');

    const items = [{ agendaItemId: meeting.agenda[0]?.id, record: '会议听取了情况汇报。' }];
    expect(await refused(director, CORRECT, meeting, { reason: ' ', items })).toBe('REASON_MISSING');
    const first = await paper(clerk, meeting.documents.find(({ kind }) => kind === 'MINUTES')?.id ?? '');
    meeting = await act(director, CORRECT, meeting, { reason: '记录有误', items });
    const versions = meeting.documents.filter(({ kind }) => kind === 'MINUTES');
    expect(versions.map(({ versionNumber, reason }) => [versionNumber, reason])).toEqual([
      [1, null],
      [2, '记录有误'],
    ]);
    expect((await paper(clerk, versions[0]?.id ?? '')).rawPayload).toEqual(first.rawPayload);

    const issued = meeting.agenda[0]?.resolutions[0];
    const toRevoke = { resolutionId, expectedVersion: issued?.version };
    expect((await director.refused(REVOKE, { ...toRevoke, reason: ' ' })).code).toBe('REASON_MISSING');
    const revoked = await director.done<{ meeting: Seen }>(REVOKE, {
      resolutionId,
      expectedVersion: issued?.version,
      reason: '政策调整',
    });
    expect(revoked.meeting.agenda[0]?.resolutions[0]).toMatchObject({ state: 'REVOKED' });
    expect((await director.refused(REVOKE, { ...toRevoke, reason: '再撤一次' })).code).toBe('STALE_VERSION');
  });

  it('changes its plan while the agenda is open, and not afterwards', async () => {
    const { id } = await submit();
    const planned = await plan('LIAISON', '联络员会议');
    const plain = { title: '联络员会议（改期）', scheduledAt: soon(4), place: '县住建局会议室' };
    const changed = { ...plain, chair: '召集人王某', recorder: '李某', agencyIds: ['JUSTICE'], guests: [] };
    const moved = await act(clerk, CHANGE, planned, changed);
    expect(moved.invitations.map(({ agency }) => agency?.id)).toEqual(['JUSTICE']);
    expect(await refused(clerk, CHANGE, planned, changed)).toBe('STALE_VERSION');
    const locked = await act(clerk, LOCK, await withAgenda(moved, [id]));
    expect(await refused(clerk, CHANGE, locked, changed)).toBe('AGENDA_IS_LOCKED');
  });

  it('writes its four papers in the layout of the standard, for the invited alone', async () => {
    const topic = await prepared();
    let meeting = await act(
      clerk,
      LOCK,
      await withAgenda(await plan('PLENARY', '第四次全体会议'), [topic.id]),
    );
    meeting = await record(await act(clerk, CONVENE, await signEverybodyIn(meeting)), 'DEFERRED');
    meeting = await act(director, ISSUE, await act(clerk, COMPLETE, meeting));
    expect(meeting.documents.map(({ kind }) => kind).sort()).toEqual([
      'AGENDA',
      'MINUTES',
      'NOTICE',
      'SIGN_IN',
    ]);
    for (const { id, kind, number, title } of meeting.documents) {
      const { statusCode, headers, rawPayload } = await paper(consulted, id);
      expect([statusCode, headers['cache-control']]).toEqual([200, 'no-store']);
      const isMinutes = kind === 'MINUTES';
      const mark = isMinutes ? '公共租赁住房联席会议纪要' : '县公共租赁住房联席会议办公室文件';
      expect([
        kind,
        layoutFaults(rawPayload, { form: isMinutes ? 'MINUTES' : 'DOCUMENT', mark, number, title }),
      ]).toEqual([kind, []]);
      expect((await paper(outsider, id)).statusCode).toBe(404);
    }
    const minutes = meeting.documents.find(({ kind }) => kind === 'MINUTES');
    const texts = measureDocx((await paper(clerk, minutes?.id ?? '')).rawPayload).lines.map(
      ({ text }) => text,
    );
    expect(texts.some((text) => text.startsWith('出席：'))).toBe(true);
    expect(await topicOf(topic.id)).toMatchObject({ state: 'DEFERRED' });
  });

  it('returns a topic with a reason, and takes it again when it was mended', async () => {
    const topic = await submit();
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
