import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newKey, type TestClient } from '../../support/client.js';
import { ownerRows } from '../verification/verification-county.js';
import { MeetingOffice } from './meeting-office.js';
import {
  CANCEL,
  COMPLETE,
  CONVENE,
  draft,
  LOCK,
  RESUBMIT,
  RETURN,
  SUBMIT,
  type Seen,
  type SeenTopic,
} from './meeting-operations.js';

let office: MeetingOffice;
beforeAll(async () => {
  office = await MeetingOffice.start();
}, 120_000);
afterAll(() => office.close());

const REASON = { reason: '请补充数据。' };
const referenceTo = async (topicId: string) => ({
  topicId,
  expectedVersion: (await office.topicOf(topicId)).version,
});
const returned = async (topicId: string, by = office.clerk): Promise<SeenTopic> =>
  (await by.done<{ topic: SeenTopic }>(RETURN, { ...(await referenceTo(topicId)), ...REASON })).topic;
const announced = async (topicId: string, title = '联络员会议'): Promise<Seen> =>
  office.act(office.clerk, LOCK, await office.withAgenda(await office.plan('LIAISON', title), [topicId]));

/** What came of a request: the type of its payload, the code of its refusal, or the code of an error. */
async function outcomeOf(who: TestClient, query: string, input: object): Promise<string | undefined> {
  const { data, errors } = await who.send(query, { input: { idempotencyKey: newKey(), ...input } });
  const [result] = Object.values(data ?? {}) as ({ __typename?: string; code?: string } | null)[];
  return errors?.[0]?.extensions.code ?? result?.code ?? result?.__typename;
}

describe('a topic that a meeting has before it', () => {
  it('is neither returned nor written anew until the meeting is over', async () => {
    const { id } = await office.submit();
    let meeting = await announced(id, '第三季度联络员会议');
    for (const who of [office.clerk, office.convener])
      expect(await who.refused(RETURN, { ...(await referenceTo(id)), ...REASON })).toMatchObject({
        code: 'TOPIC_IN_MEETING',
        message: expect.stringContaining('《第三季度联络员会议》'),
      });
    meeting = await office.act(office.clerk, CONVENE, await office.signEverybodyIn(meeting));
    meeting = await office.record(meeting, 'REVIEWED');
    expect((await office.clerk.refused(RETURN, { ...(await referenceTo(id)), ...REASON })).code).toBe(
      'TOPIC_IN_MEETING',
    );
    await office.act(office.clerk, COMPLETE, meeting);
    expect(await returned(id)).toMatchObject({ state: 'RETURNED' });
  });

  it('says so where its buttons are', async () => {
    const { id } = await office.submit();
    await announced(id);
    const ask = 'query($id: ID!) { topic(id: $id) { availableActions { action allowed reason } } }';
    expect(await office.clerk.run(ask, { id })).toEqual({
      topic: {
        availableActions: [
          { action: 'return', allowed: false, reason: expect.stringContaining('会议结束前不能退回或修改') },
        ],
      },
    });
  });

  it('is free again when the meeting is cancelled', async () => {
    const { id } = await office.submit();
    await office.act(office.clerk, CANCEL, await announced(id), { reason: '时间冲突' });
    expect(await returned(id)).toMatchObject({ state: 'RETURNED' });
  });

  it('is not written anew while a second meeting has it, after a first one sent it back', async () => {
    const { id } = await office.submit();
    const [first, second] = [await announced(id, '第一次'), await announced(id, '第二次')];
    const opened = await office.act(office.clerk, CONVENE, await office.signEverybodyIn(first));
    await office.act(office.clerk, COMPLETE, await office.record(opened, 'RETURNED'));
    const again = { ...draft, ...(await referenceTo(id)) };
    expect(await office.proposer.refused(RESUBMIT, again)).toMatchObject({
      code: 'TOPIC_IN_MEETING',
      message: expect.stringContaining('《第二次》'),
    });
    await office.act(office.clerk, CANCEL, second, { reason: '已由第一次会议退回' });
    await office.proposer.done(RESUBMIT, again);
  });
});

describe('a topic that was returned', () => {
  it('is written anew by the unit that proposed it, and names who did', async () => {
    const entered = { ...draft, proposerAgencyId: 'CIVIL_AFFAIRS' };
    const { id } = (await office.clerk.done<{ topic: SeenTopic }>(SUBMIT, entered)).topic;
    await returned(id);
    const again = { ...draft, title: '改写后的议题', ...(await referenceTo(id)) };
    expect(await office.director.refused(RESUBMIT, again)).toMatchObject({
      code: 'NOT_THE_PROPOSER',
      message: expect.stringContaining('联络员'),
    });
    const buttons = await office.director.run(
      'query($id: ID!) { topic(id: $id) { availableActions { action } } }',
      { id },
    );
    expect(buttons).toEqual({ topic: { availableActions: [] } });
    await office.proposer.done(RESUBMIT, again);
    const rows = await ownerRows(office.app, 'select submitted_by as by from topics where id = $1', [id]);
    expect(rows).toEqual([{ by: office.proposer.accountId }]);
  });

  it('is written anew by the office when the office proposed or entered it', async () => {
    for (const proposerAgencyId of ['HOUSING', 'PUBLIC_SECURITY']) {
      const input = { ...draft, consultedAgencyIds: [], proposerAgencyId };
      const { topic } = await office.clerk.done<{ topic: SeenTopic }>(SUBMIT, input);
      await returned(topic.id);
      const again = { ...draft, ...(await referenceTo(topic.id)) };
      if (proposerAgencyId !== 'HOUSING')
        expect((await office.director.refused(RESUBMIT, again)).code).toBe('NOT_THE_PROPOSER');
      await office.clerk.done(RESUBMIT, again);
    }
  });
});

describe('an agenda', () => {
  it('is not locked with a topic that was returned meanwhile', async () => {
    const { id } = await office.submit();
    const meeting = await office.withAgenda(await office.plan('LIAISON', '联络员会议'), [id]);
    await returned(id);
    const input = { meetingId: meeting.id, expectedVersion: meeting.version };
    expect(await office.clerk.refused(LOCK, input)).toMatchObject({
      code: 'TOPIC_NOT_READY',
      message: expect.stringContaining('请移出后重新确定议程'),
    });
  });

  it('and the return of its topic at the same moment: one of them is done', async () => {
    for (let round = 0; round < 4; round += 1) {
      const { id, version } = await office.submit();
      const meeting = await office.withAgenda(await office.plan('LIAISON', '联络员会议'), [id]);
      const [locked, sentBack] = await Promise.all([
        outcomeOf(office.clerk, LOCK, { meetingId: meeting.id, expectedVersion: meeting.version }),
        outcomeOf(office.convener, RETURN, { topicId: id, expectedVersion: version, ...REASON }),
      ]);
      expect([
        ['MeetingPayload', 'TOPIC_IN_MEETING'],
        ['TOPIC_NOT_READY', 'TopicPayload'],
      ]).toContainEqual([locked, sentBack]);
    }
  });

  it('takes a topic that another plenary takes at the same moment, or says that it is gone', async () => {
    for (let round = 0; round < 3; round += 1) {
      const { id } = await office.prepared();
      const [one, other] = [
        await office.withAgenda(await office.plan('PLENARY', '甲会'), [id]),
        await office.withAgenda(await office.plan('PLENARY', '乙会'), [id]),
      ];
      const lock = (who: TestClient, meeting: Seen) =>
        outcomeOf(who, LOCK, { meetingId: meeting.id, expectedVersion: meeting.version });
      const outcomes = await Promise.all([lock(office.clerk, one), lock(office.director, other)]);
      expect(outcomes.sort()).toEqual(['MeetingPayload', 'TOPIC_NOT_READY']);
    }
  });
});
