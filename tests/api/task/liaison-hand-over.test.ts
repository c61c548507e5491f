import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sendWeeklyDigests } from '../../../api/src/modules/task/index.js';
import { signedInAs, type TestClient } from '../../support/client.js';
import { APPROVE, ASSIGN, refOf, type Requested } from '../identity/mandate-operations.js';
import { AGENDA, draft, LOCK, OPINE, PLAN, REPLY, SUBMIT, type Seen } from '../meeting/meeting-operations.js';
import { anAskedCase, COMMUNITY } from '../verification/verification-county.js';
import { TaskOffice } from './task-office.js';

/** What the liaison's pages ask for. */
const MEETINGS = `{ meetings(filter: { states: [AGENDA_LOCKED] }) { items { id invitations { id version attendance isOwn } } } }`;
const TOPICS = '{ topics { items { id opinionWantedFrom } } }';
const TASKS = '{ tasks { items { id availableActions { action allowed } } totalCount } }';
const ANSWERS = '{ verificationCounts { total } }';
const PAGES = [MEETINGS, TOPICS, TASKS, ANSWERS];

let office: TaskOffice;
let clerk: TestClient;
let predecessor: TestClient;
let successor: TestClient;
let meetingId = '';
let topicId = '';
let taskId = '';

interface Sight {
  /** The unit's own invitations that wait for a receipt. */
  readonly receipts: readonly { id: string; version: number }[];
  readonly opinions: readonly string[];
  readonly tasks: readonly string[];
  readonly answers: number;
}

/** What waits for the unit of the person, as the person's own pages tell it. */
async function sightOf(client: TestClient): Promise<Sight> {
  const { meetings } = await client.run<{
    meetings: {
      items: { invitations: { id: string; version: number; attendance: string; isOwn: boolean }[] }[];
    };
  }>(MEETINGS);
  const { topics } = await client.run<{
    topics: { items: { id: string; opinionWantedFrom: string | null }[] };
  }>(TOPICS);
  const { tasks } = await client.run<{
    tasks: { items: { id: string; availableActions: { action: string; allowed: boolean }[] }[] };
  }>(TASKS);
  const { verificationCounts } = await client.run<{ verificationCounts: { total: number }[] }>(ANSWERS);
  return {
    receipts: meetings.items
      .flatMap(({ invitations }) => invitations)
      .filter(({ isOwn, attendance }) => isOwn && attendance === 'PENDING'),
    opinions: topics.items.filter(({ opinionWantedFrom }) => opinionWantedFrom !== null).map(({ id }) => id),
    tasks: tasks.items
      .filter(({ availableActions }) => availableActions.some(({ allowed }) => allowed))
      .map(({ id }) => id),
    answers: verificationCounts.reduce((sum, { total }) => sum + total, 0),
  };
}

const act = (query: string, { id, version }: Seen, more = {}) =>
  clerk.done<{ meeting: Seen }>(query, { meetingId: id, expectedVersion: version, ...more });

beforeAll(async () => {
  office = await TaskOffice.start();
  clerk = await office.as('OFFICE_CLERK');
  predecessor = await office.as('LIAISON', 'PROPERTY_CENTER');
  successor = await signedInAs(office.app);
  const submitted = await clerk.done<{ topic: { id: string } }>(SUBMIT, {
    ...draft,
    proposerAgencyId: 'HOUSING',
  });
  topicId = submitted.topic.id;
  const { meeting } = await clerk.done<{ meeting: Seen }>(PLAN, {
    kind: 'LIAISON',
    title: '七月联络员会议',
    scheduledAt: '2026-07-16T01:00:00.000Z',
    place: '县政府三楼会议室',
    chair: '召集人',
    recorder: '李某',
    agencyIds: ['PROPERTY_CENTER', 'CIVIL_AFFAIRS'],
    guests: [],
  });
  meetingId = meeting.id;
  await act(LOCK, (await act(AGENDA, meeting, { items: [{ topicId, minutes: 15 }] })).meeting);
  taskId = (await office.register({ coAgencyIds: [] })).id;
  await office.act(clerk, 'assignTask', taskId);
  await anAskedCase(office.app, COMMUNITY);
}, 60_000);
afterAll(() => office.close());

describe('the liaison’s post changes hands', () => {
  let before: Sight;

  it('only when the second administrator has approved it', async () => {
    before = await sightOf(predecessor);
    expect(before).toMatchObject({ opinions: [topicId], tasks: [taskId] });
    expect(before.receipts).toHaveLength(1);
    expect(before.answers).toBeGreaterThan(0);

    const system = await office.as('SYSTEM_ADMIN', 'DATA_CENTER');
    const security = await office.as('SECURITY_ADMIN', 'DATA_CENTER');
    const post = { accountId: successor.accountId, post: 'LIAISON', agencyId: 'PROPERTY_CENTER' };
    expect(await system.refused(ASSIGN, post)).toMatchObject({ code: 'POST_TAKEN' });
    const asked = await system.done<Requested>(ASSIGN, { ...post, handOver: true });
    for (const page of PAGES) expect(await successor.errorCode(page)).toBe('NO_ACCESS');
    expect(await sightOf(predecessor)).toEqual(before);
    await security.done(APPROVE, refOf(asked));
  });

  it('and the successor sees all that is open in the same second, the predecessor none of it', async () => {
    // The clock has not moved since, and the successor's session is the one from before.
    expect(await sightOf(successor)).toEqual(before);
    const [live] = await office.rows<{ total: number }>(
      'select count(*)::int as total from sessions where account_id = $1 and ended_at is null',
      [predecessor.accountId],
    );
    expect(live?.total).toBe(0);
    // The predecessor signs in again, with an account that has no post.
    for (const page of PAGES) expect(await predecessor.errorCode(page)).toBe('NO_ACCESS');
    for (const page of [
      `{ meeting(id: "${meetingId}") { id } }`,
      `{ topic(id: "${topicId}") { id } }`,
      `{ task(id: "${taskId}") { id } }`,
    ])
      expect(await predecessor.errorCode(page)).toBe('NO_ACCESS');
  });

  it('and the successor alone answers what was asked of the predecessor', async () => {
    const [receipt] = before.receipts;
    const reply = {
      invitationId: receipt?.id,
      expectedVersion: receipt?.version,
      attendance: 'ATTENDING',
      attendeeName: '孙接任',
      attendeeTitle: '',
      leaveReason: '',
    };
    const opinion = { topicId, agencyId: 'PROPERTY_CENTER', opinion: '同意，系统已经能够支持。' };
    for (const [query, input] of [
      [REPLY, reply],
      [OPINE, opinion],
    ] as const)
      expect(
        await predecessor.errorCode(query, { input: { idempotencyKey: 'from-before-1', ...input } }),
      ).toBe('NO_ACCESS');
    await successor.done(REPLY, reply);
    await successor.done(OPINE, opinion);
    await office.act(successor, 'receiveTask', taskId);
    expect(await sightOf(successor)).toMatchObject({ receipts: [], opinions: [], tasks: [taskId] });
  });

  it('and the next digest goes to the successor alone', async () => {
    office.app.clock.set(new Date('2026-07-13T08:00:00+08:00'));
    await sendWeeklyDigests((cause, permissions) => office.app.workAsSystem(cause, permissions));
    const told = await office.rows<{ account_id: string }>(
      `select account_id from notifications where title like '每周提示%' and body like '督办任务 1 件%'`,
    );
    expect(told).toEqual([{ account_id: successor.accountId }]);
  });
});
