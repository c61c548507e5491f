import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { sendWeeklyDigests, type DigestsSent } from '../../../api/src/modules/task/index.js';
import type { TestClient } from '../../support/client.js';
import { draft, LOCK, AGENDA, OPINE, PLAN, REPLY, SUBMIT, type Seen } from '../meeting/meeting-operations.js';
import { anAskedCase, COMMUNITY } from '../verification/verification-county.js';
import { TaskOffice } from './task-office.js';

const CALENDAR = `mutation($input: EditCalendarDayInput!) { editCalendarDay(input: $input) { __typename ... on EditCalendarDayPayload { calendarDay { day } } } }`;
const LIST = `{ unreadNotificationCount notifications(first: 50) { items { title body link } } }`;
const TITLE = '每周提示：本单位要办的事';

interface Listed {
  readonly unreadNotificationCount: number;
  readonly notifications: { readonly items: { title: string; body: string; link: string }[] };
}

let office: TaskOffice;
let clerk: TestClient;
let liaison: TestClient;
let members = 0;

const run = (): Promise<DigestsSent> =>
  sendWeeklyDigests((cause, permissions) => office.app.workAsSystem(cause, permissions));
/** Eight in the morning in Shanghai, when the job begins. */
const runOn = async (day: string): Promise<DigestsSent> => {
  office.app.clock.set(new Date(`${day}T08:00:00+08:00`));
  return run();
};
const digestsOf = async (client: TestClient) => {
  await office.passDays(0);
  const { notifications } = await client.run<Listed>(LIST);
  return notifications.items.filter(({ title }) => title === TITLE);
};
const rowsOfWeek = async (monday: string) =>
  (await office.rows('select 1 from unit_digests where week_on = $1', [monday])).length;

/** The joint meeting asks 不动产 for a receipt and an opinion, gives it two tasks, and a case asks it for answers. */
async function giveWork(): Promise<void> {
  const { topic } = await clerk.done<{ topic: { id: string } }>(SUBMIT, {
    ...draft,
    proposerAgencyId: 'HOUSING',
  });
  const { meeting } = await clerk.done<{ meeting: Seen }>(PLAN, {
    kind: 'LIAISON',
    title: '七月联络员会议',
    scheduledAt: '2026-07-16T01:00:00.000Z',
    place: '县政府三楼会议室',
    chair: '召集人',
    recorder: '李某',
    agencyIds: ['PROPERTY_CENTER'],
    guests: [],
  });
  const act = (query: string, seen: Seen, more = {}) =>
    clerk.done<{ meeting: Seen }>(query, { meetingId: seen.id, expectedVersion: seen.version, ...more });
  const planned = await act(AGENDA, meeting, { items: [{ topicId: topic.id, minutes: 15 }] });
  await act(LOCK, planned.meeting);
  for (const dueOn of ['2026-07-17', '2026-08-07']) {
    const { id } = await office.register({ coAgencyIds: ['CIVIL_AFFAIRS'], dueOn });
    await office.act(clerk, 'assignTask', id);
  }
  await anAskedCase(office.app, COMMUNITY);
}

beforeAll(async () => {
  office = await TaskOffice.start();
  clerk = await office.as('OFFICE_CLERK');
  liaison = await office.as('LIAISON', 'PROPERTY_CENTER');
  await office.as('LIAISON', 'CIVIL_AFFAIRS');
  await office.as('LIAISON', 'JUSTICE');
  const [row] = await office.rows<{ total: number }>(
    'select count(*)::int as total from agencies where is_member',
  );
  members = row?.total ?? 0;
  await giveWork();
}, 60_000);
afterAll(() => office.close());

describe('the weekly digest', () => {
  it('waits on a holiday Monday for the first working day, and is sent on no other', async () => {
    await clerk.done(CALENDAR, {
      day: '2026-07-13',
      kind: 'HOLIDAY',
      note: '调休放假',
      source: '县政府办公室通知',
    });
    for (const day of ['2026-07-09', '2026-07-11', '2026-07-12', '2026-07-13'])
      expect(await runOn(day)).toEqual({ units: 0, told: 0, failed: 0 });
    expect(await digestsOf(liaison)).toEqual([]);
    const sent = await runOn('2026-07-14');
    expect(sent).toMatchObject({ units: members, failed: 0 });
    expect(sent.told).toBeGreaterThanOrEqual(2);
    expect(await runOn('2026-07-15')).toEqual({ units: 0, told: 0, failed: 0 });
    expect(await rowsOfWeek('2026-07-13')).toBe(members);
  });

  it('tells the liaison alone how much is open and due this week, and where', async () => {
    const [asked] = await office.rows<{ total: number }>(
      `select count(*)::int as total from verification_requests where agency_id = 'PROPERTY_CENTER'`,
    );
    const answers = asked?.total ?? 0;
    expect(answers).toBeGreaterThan(0);
    const due = `（本周到期或已超期 ${answers} 件）`;
    expect(await digestsOf(liaison)).toEqual([
      {
        title: TITLE,
        body: `会议回执 1 件（本周到期或已超期 1 件）、会商意见 1 件、督办任务 2 件（本周到期或已超期 1 件）、核查答复 ${answers} 件${due}。请安排办理，并向本单位主要负责同志汇报。`,
        link: '/joint/unit',
      },
    ]);
    // A unit in support has its part to do; one that owes nothing is not written to, and nobody but liaisons is.
    const [support] = await digestsOf(await office.as('LIAISON', 'CIVIL_AFFAIRS'));
    expect(support?.body).toContain('督办任务 2 件（本周到期或已超期 1 件）');
    expect(support?.body).not.toContain('会议回执');
    expect(await digestsOf(await office.as('LIAISON', 'JUSTICE'))).toEqual([]);
    expect(await digestsOf(clerk)).toEqual([]);
    expect(await office.rows(`select 1 from audit_events where type = 'UnitDigestSent'`)).toHaveLength(
      members,
    );
  });

  it('counts what was answered no more, and takes last week’s digest out of the unread', async () => {
    await office.passDays(0);
    const [invitation] = await office.rows<{ id: string; version: number }>(
      `select id, version from meeting_invitations where agency_id = 'PROPERTY_CENTER'`,
    );
    const [topic] = await office.rows<{ id: string }>('select id from topics');
    await liaison.done(REPLY, {
      invitationId: invitation?.id,
      expectedVersion: invitation?.version,
      attendance: 'ATTENDING',
      attendeeName: '钱试联',
      attendeeTitle: '',
      leaveReason: '',
    });
    await liaison.done(OPINE, { topicId: topic?.id, agencyId: 'PROPERTY_CENTER', opinion: '同意。' });
    await runOn('2026-07-20');
    const [latest, earlier, ...others] = await digestsOf(liaison);
    expect(latest?.body).toMatch(/^督办任务 2 件（本周到期或已超期 1 件）、核查答复/u);
    expect(earlier?.body).toMatch(/^会议回执/u);
    expect(others).toEqual([]);
    const [unread] = await office.rows<{ total: number }>(
      `select count(*)::int as total from notifications where account_id = $1 and title = $2 and settled_at is null`,
      [liaison.accountId, TITLE],
    );
    expect(unread?.total).toBe(1);
  });

  it('goes on when one unit cannot be told, and makes up for it even when two runs meet', async () => {
    await office.rows(
      `alter table unit_digests add constraint broken_on_purpose check (week_on < '2026-07-27' or agency_id <> 'PROPERTY_CENTER')`,
    );
    try {
      expect(await runOn('2026-07-27')).toMatchObject({ units: members - 1, failed: 1 });
    } finally {
      await office.rows('alter table unit_digests drop constraint broken_on_purpose');
    }
    expect(await digestsOf(liaison)).toHaveLength(2);
    const both = await Promise.all([run(), run()]);
    expect(both.map(({ units }) => units).sort()).toEqual([0, 1]);
    expect(both.map(({ failed }) => failed)).toEqual([0, 0]);
    expect(await digestsOf(liaison)).toHaveLength(3);
  });

  it('killed in the middle and run again by two workers at once tells every unit once', async () => {
    const [before] = await office.rows<{ total: number }>(
      `select count(*)::int as total from agencies where is_member and ordinal < (select ordinal from agencies where id = 'PROPERTY_CENTER')`,
    );
    const script = fileURLToPath(new URL('../../support/job-process.mjs', import.meta.url));
    const database = new URL(office.app.ownerUrl).pathname.slice(1);
    // Somebody holds this unit's row of the week: the worker waits there and is killed in the middle of its transaction.
    const holder = new Client({ connectionString: office.app.ownerUrl });
    await holder.connect();
    await holder.query('begin');
    await holder.query(
      `insert into unit_digests (id, agency_id, week_on, sent_at) values (gen_random_uuid(), 'PROPERTY_CENTER', '2026-08-03', now())`,
    );
    const child = spawn(
      process.execPath,
      [script, 'task', 'sendWeeklyDigests', database, '2026-08-03T08:00:00+08:00'],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const ended = once(child, 'exit');
    while ((await rowsOfWeek('2026-08-03')) < (before?.total ?? 0) && child.exitCode === null)
      await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGKILL');
    await ended;
    await holder.query('rollback');
    await holder.end();
    expect(await rowsOfWeek('2026-08-03')).toBe(before?.total);
    office.app.clock.set(new Date('2026-08-03T08:10:00+08:00'));
    const both = await Promise.all([run(), run()]);
    expect(both.reduce((sum, { units }) => sum + units, 0)).toBe(members - (before?.total ?? 0));
    expect(await rowsOfWeek('2026-08-03')).toBe(members);
    expect(await digestsOf(liaison)).toHaveLength(4);
    expect(await digestsOf(await office.as('LIAISON', 'CIVIL_AFFAIRS'))).toHaveLength(4);
  }, 60_000);

  it('has no digest in a week without a working day, and one on a Saturday that is worked', async () => {
    for (const day of ['10', '11', '12', '13', '14'])
      await clerk.done(CALENDAR, {
        day: `2026-08-${day}`,
        kind: 'HOLIDAY',
        note: '放假',
        source: '县政府办公室通知',
      });
    for (const day of ['2026-08-10', '2026-08-14', '2026-08-15', '2026-08-16'])
      expect(await runOn(day)).toMatchObject({ units: 0 });
    office.app.clock.set(new Date('2026-08-14T18:00:00+08:00'));
    await clerk.done(CALENDAR, {
      day: '2026-08-15',
      kind: 'WORKDAY',
      note: '调休上班',
      source: '县政府办公室通知',
    });
    expect(await runOn('2026-08-15')).toMatchObject({ units: members });
    expect(await runOn('2026-08-17')).toMatchObject({ units: members });
  });

  it('is not sent for a standing task whose cycle has had its feedback, until the next cycle begins', async () => {
    const court = await office.as('LIAISON', 'COURT');
    await office.passDays(0);
    const { id } = await office.register({
      leadAgencyId: 'COURT',
      coAgencyIds: [],
      dueOn: null,
      feedbackCycle: 'MONTHLY',
    });
    await office.act(clerk, 'assignTask', id);
    for (const name of ['receiveTask', 'startTask']) await office.act(court, name, id);
    await runOn('2026-08-24');
    const [asked, ...none] = await digestsOf(court);
    expect(asked?.body).toMatch(/^督办任务 1 件。/u);
    expect(none).toEqual([]);
    expect(await office.act(court, 'reportTask', id, { text: '八月进展。' })).toMatchObject({
      feedbackDueOn: '2026-09-30',
    });
    // The last day of the month that was answered: nothing is owed, nobody is written to.
    await runOn('2026-08-31');
    expect(await digestsOf(court)).toHaveLength(1);
    await runOn('2026-09-07');
    expect((await digestsOf(court))[0]?.body).toMatch(/^督办任务 1 件。/u);
    expect(await digestsOf(court)).toHaveLength(2);
    // Handed in too early for the next cycle, and returned: it is owed again.
    await office.act(court, 'reportTask', id, { text: '九月进展。' });
    await office.act(clerk, 'returnTask', id, { text: '请补充数量。' });
    await runOn('2026-09-14');
    expect(await digestsOf(court)).toHaveLength(3);
  });
});
