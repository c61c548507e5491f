import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TEST_DAY } from '../../support/app.js';
import type { TestClient } from '../../support/client.js';
import { REFUSAL } from '../../support/client.js';
import { act, TaskOffice } from './task-office.js';

let office: TaskOffice;
let clerk: TestClient;
let convener: TestClient;
let lead: TestClient;
let support: TestClient;

beforeAll(async () => {
  office = await TaskOffice.start();
  clerk = await office.as('OFFICE_CLERK');
  convener = await office.as('CONVENER');
  lead = await office.as('LIAISON', 'PROPERTY_CENTER');
  support = await office.as('LIAISON', 'CIVIL_AFFAIRS');
}, 60_000);
// Each story begins on the same day.
beforeEach(() => office.app.clock.set(TEST_DAY));
afterAll(() => office.close());

const actionsOf = (seen: { availableActions: { action: string; allowed: boolean }[] }) =>
  seen.availableActions.filter(({ allowed }) => allowed).map(({ action }) => action);

describe('a task from 立项 to 销号', () => {
  it('goes all the way, each unit reporting its own part, and is closed by the office after a look-back', async () => {
    const { id, number } = await office.register();
    expect(number).toMatch(/^DB2026-\d{4}$/);
    expect((await office.view(id)).workingNames).toEqual(['房产交易和物业中心', '民政局']);
    await office.act(clerk, 'assignTask', id);
    expect(actionsOf(await office.view(id, support))).toEqual(['receive']);
    await office.act(lead, 'receiveTask', id);
    await office.act(support, 'receiveTask', id);
    await office.act(lead, 'startTask', id);
    await office.act(lead, 'reportTask', id, { text: '已核对一半。', percent: 50 });
    // The lead's claim waits for the supporting unit's own report.
    const early = await lead.refused(act('claimTaskCompletion'), {
      taskId: id,
      expectedVersion: (await office.view(id)).version,
      text: '完成。',
    });
    expect(early).toMatchObject({ code: 'PARTS_OPEN' });
    await office.act(support, 'reportTask', id, { text: '已提供低保家庭名单。' });
    const reported = await office.view(id);
    expect(reported.parts.map(({ role, state }) => [role, state])).toEqual([
      ['LEAD', 'REPORTED'],
      ['SUPPORT', 'REPORTED'],
    ]);
    await office.act(lead, 'claimTaskCompletion', id, { text: '对照标准全部完成。' });
    await office.act(clerk, 'verifyTask', id, { text: '抽查二十户，与登记一致。' });
    expect((await office.act(clerk, 'completeTask', id)).state).toBe('DONE');
    const soon = await clerk.refused(act('closeTask'), {
      taskId: id,
      expectedVersion: (await office.view(id)).version,
      text: '已回头看。',
    });
    expect(soon).toMatchObject({ code: 'LOOK_BACK_EARLY' });
    await office.passDays(31);
    await office.act(clerk, 'closeTask', id, { text: '8月回访五户，未发现反弹。' });
    const closed = await office.view(id);
    expect(closed).toMatchObject({
      state: 'CLOSED',
      lamp: 'BLUE',
      doneOn: '2026-07-08',
      lookBack: '8月回访五户，未发现反弹。',
    });
    expect(closed.steps.map(({ action }) => action).reverse()).toEqual([
      'create',
      'assign',
      'receive',
      'receive',
      'start',
      'report',
      'report',
      'claimCompletion',
      'verify',
      'complete',
      'close',
    ]);
    const events = await office.rows<{ type: string }>(
      `select type from audit_events where object_id = $1 and type like 'Task%' order by id`,
      [id],
    );
    expect(events.map(({ type }) => type)).toContain('TaskClosed');
  });

  it('is returned with a reason, twice is red, and the office may return one supporting part alone', async () => {
    const { id } = await office.register();
    await office.act(clerk, 'assignTask', id);
    for (const name of ['receiveTask', 'startTask']) await office.act(lead, name, id);
    await office.act(support, 'receiveTask', id);
    await office.act(support, 'reportTask', id, { text: '名单。' });
    await office.act(lead, 'reportTask', id, { text: '进展。' });
    await office.act(clerk, 'returnTask', id, { text: '名单缺少临时救助家庭。', agencyId: 'CIVIL_AFFAIRS' });
    const part = await office.view(id);
    expect(part.state).toBe('REPORTED');
    expect(part.parts.map(({ state, returnCount }) => [state, returnCount])).toEqual([
      ['REPORTED', 0],
      ['RETURNED', 1],
    ]);
    const blank = await clerk.refused(act('returnTask'), {
      taskId: id,
      expectedVersion: part.version,
      text: ' ',
    });
    expect(blank).toMatchObject({ code: 'REASON_MISSING' });
    await office.act(clerk, 'returnTask', id, { text: '没有附名单。' });
    await office.act(lead, 'reportTask', id, { text: '补充。' });
    const twice = await office.act(clerk, 'returnTask', id, { text: '名单未签字。' });
    expect(twice).toMatchObject({ state: 'RETURNED', returnCount: 2, lamp: 'RED' });
    expect(await office.view(id)).toMatchObject({ redReason: 'RETURNED' });
  });

  it('is extended when the office grants it, and suspended with its clock standing still', async () => {
    const { id } = await office.register({ coAgencyIds: [] });
    await office.act(clerk, 'assignTask', id);
    // 2026-08-15 is a Saturday: the Monday after.
    await office.act(lead, 'requestTaskExtension', id, { until: '2026-08-15', reason: '数据迁移未完成。' });
    const [extension] = (await office.view(id)).extensions;
    expect(extension).toMatchObject({ state: 'REQUESTED', requestedUntil: '2026-08-17' });
    await clerk.done(act('approveTaskExtension'), {
      extensionId: extension?.id,
      expectedVersion: extension?.version,
    });
    expect(await office.view(id)).toMatchObject({ dueOn: '2026-08-17' });
    await office.act(lead, 'requestTaskExtension', id, { until: '2026-12-31', reason: '再延。' });
    const [again] = (await office.view(id)).extensions.filter(({ state }) => state === 'REQUESTED');
    const silent = await clerk.refused(act('rejectTaskExtension'), {
      extensionId: again?.id,
      expectedVersion: again?.version,
      reason: '',
    });
    expect(silent).toMatchObject({ code: 'REASON_MISSING' });
    await clerk.done(act('rejectTaskExtension'), {
      extensionId: again?.id,
      expectedVersion: again?.version,
      reason: '不同意再延。',
    });
    expect((await office.act(clerk, 'suspendTask', id, { text: '等待市级平台升级。' })).lamp).toBe('GREY');
    await office.passDays(10);
    // Ten days later than 17 August is Thursday 27 August.
    expect(await office.act(clerk, 'resumeTask', id)).toMatchObject({
      state: 'ASSIGNED',
      dueOn: '2026-08-27',
    });
  });

  it('has an account of every cycle when feedback is periodic', async () => {
    const { id } = await office.register({ coAgencyIds: [], dueOn: null, feedbackCycle: 'WEEKLY' });
    // Wednesday 8 July 2026: Friday the 10th.
    expect(await office.act(clerk, 'assignTask', id)).toMatchObject({ feedbackDueOn: '2026-07-10' });
    for (const name of ['receiveTask', 'startTask']) await office.act(lead, name, id);
    expect(await office.act(lead, 'reportTask', id, { text: '本周进展。' })).toMatchObject({
      feedbackDueOn: '2026-07-17',
    });
  });

  it('is listed by the nearer of due date and feedback: a standing task does not come last', async () => {
    const made = async (more: Record<string, unknown>) => {
      const { id } = await office.register({ coAgencyIds: [], leadAgencyId: 'JUSTICE', ...more });
      await office.act(clerk, 'assignTask', id);
      return id;
    };
    const later = await made({ dueOn: '2026-12-31' });
    const standing = await made({ dueOn: null, feedbackCycle: 'MONTHLY' });
    const nearer = await made({ dueOn: '2026-07-15' });
    const { tasks } = await clerk.run<{ tasks: { items: { id: string }[] } }>(
      `{ tasks(filter: { agencyIds: ["JUSTICE"] }) { items { id } } }`,
    );
    expect(tasks.items.map(({ id }) => id)).toEqual([nearer, standing, later]);
  });
});

describe('who may not', () => {
  it('the unit of the office never verifies its own work: the convener does', async () => {
    const id = await office.claimed({}, 'HOUSING');
    const own = await clerk.refused(act('verifyTask'), {
      taskId: id,
      expectedVersion: (await office.view(id)).version,
      text: '通过。',
    });
    expect(own).toMatchObject({ code: 'OWN_WORK' });
    await office.act(convener, 'verifyTask', id, { text: '召集人核验。' });
    expect((await office.act(convener, 'completeTask', id)).state).toBe('DONE');
  });

  it('the unit of the office neither stops nor restarts the clock of its own work: the convener does', async () => {
    const { id } = await office.register({ leadAgencyId: 'HOUSING', coAgencyIds: [] });
    await office.act(clerk, 'assignTask', id);
    const asked = async () => ({
      taskId: id,
      expectedVersion: (await office.view(id)).version,
    });
    expect(actionsOf(await office.view(id))).not.toContain('suspend');
    expect(await clerk.refused(act('suspendTask'), { ...(await asked()), text: '等待。' })).toMatchObject({
      code: 'OWN_WORK',
    });
    await office.act(convener, 'suspendTask', id, { text: '召集人决定中止。' });
    expect(await clerk.refused(act('resumeTask'), await asked())).toMatchObject({ code: 'OWN_WORK' });
    expect((await office.act(convener, 'resumeTask', id)).state).toBe('ASSIGNED');
  });

  it('the database itself refuses a task closed by a unit that works on it or by who claimed it', async () => {
    const id = await office.claimed();
    const [row] = await office.rows<{ claimed: string }>(
      'select claimed_by as claimed from tasks where id = $1',
      [id],
    );
    const close = (by: string, agency: string | null) =>
      office.rows(
        `update tasks set state = 'CLOSED', look_back = '看过', closed_by = $2, closer_agency_id = $3 where id = $1`,
        [id, by, agency],
      );
    const other = '0190a000-0000-7000-8000-000000000001';
    await expect(close(other, 'PROPERTY_CENTER')).rejects.toThrow('the_unit_that_works_never_closes');
    await expect(close(String(row?.claimed), 'HOUSING')).rejects.toThrow('who_claims_never_closes');
    await expect(
      office.rows(`update tasks set state = 'CLOSED', closed_by = $2 where id = $1`, [id, other]),
    ).rejects.toThrow('a_closed_task_was_looked_back_at');
  });

  it('a supporting unit claims nothing, another unit sees nothing', async () => {
    const { id, version } = await office.register();
    expect(
      await support.errorCode(act('claimTaskCompletion'), {
        input: { idempotencyKey: 'support-claims-1', taskId: id, expectedVersion: version, text: '完成。' },
      }),
    ).toBe('NO_ACCESS');
    const stranger = await office.as('LIAISON', 'COURT');
    expect(await office.view(id, stranger)).toBeNull();
    expect(
      (await stranger.run<{ tasks: { items: unknown[] } }>('{ tasks { items { id } } }')).tasks.items,
    ).toEqual([]);
  });

  it('a sheet without lead, acceptance or clock is refused field by field', async () => {
    const refused = await clerk.refused(act('createTask'), {
      originKind: 'FREE',
      originLabel: '批示',
      title: '事项',
      content: '内容',
      acceptance: '',
      leadAgencyId: 'NOBODY',
      coAgencyIds: [],
    });
    expect(refused).toMatchObject({ code: 'INPUT_INVALID' });
    expect(
      (refused as unknown as { problems: { field: string }[] }).problems.map(({ field }) => field),
    ).toEqual(['acceptance', 'leadAgencyId', 'dueOn']);
  });
});

describe('where a task comes from', () => {
  it('is a clue or an order by hand; resolutions, notices and problems make theirs themselves', async () => {
    const clue = { originKind: 'CLUE', originLabel: '线索XS20260001', coAgencyIds: [] };
    const { id } = await office.register(clue);
    expect((await office.view(id)).originLabel).toBe('线索XS20260001');
    const sheet = {
      title: '事项',
      content: '内容',
      acceptance: '标准',
      leadAgencyId: 'COURT',
      coAgencyIds: [],
    };
    for (const originKind of ['RESOLUTION', 'SUPERVISION_NOTICE', 'PROBLEM'])
      for (const originId of ['0190a000-0000-7000-8000-0000000000ac', null]) {
        const origin = { originKind, originId, originLabel: '监督建议监建〔2026〕99号' };
        const refused = await clerk.refused(act('createTask'), { ...sheet, ...origin, dueOn: '2026-09-30' });
        expect([refused.code, refused.problems?.[0]?.field]).toEqual(['INPUT_INVALID', 'originKind']);
      }
  });
});

describe('部署机制', () => {
  const DEPLOY = `mutation($input: DeployMechanismInput!) { deployMechanism(input: $input) { ... on DeployMechanismPayload { __typename created present } ${REFUSAL} } }`;

  it('makes a standing task of every duty and key task in one step, once', async () => {
    const first = await clerk.done<{ created: number; present: number }>(DEPLOY, {
      feedbackCycle: 'QUARTERLY',
    });
    const [items] = await office.rows<{ total: number }>(
      `select count(*)::int as total from mechanism_items where kind in ('DUTY', 'KEY_TASK')`,
    );
    expect(first).toMatchObject({ created: items?.total, present: 0 });
    const again = await clerk.done<{ created: number; present: number }>(DEPLOY, {
      feedbackCycle: 'QUARTERLY',
    });
    expect(again).toMatchObject({ created: 0, present: items?.total });
    const { tasks } = await clerk.run<{
      tasks: { items: { originLabel: string; leadAgency: { id: string } }[] };
    }>(
      `{ tasks(filter: { mechanismItemId: "DUTY_PUBLIC_SECURITY" }) { items { originLabel leadAgency { id } } } }`,
    );
    expect(tasks.items).toEqual([{ originLabel: '机制文件 二(二)3', leadAgency: { id: 'PUBLIC_SECURITY' } }]);
  }, 60_000);
});

describe('what the minutes decide', () => {
  it('becomes an assigned task in the same transaction', async () => {
    const work = office.app.workAsSystem('test', []);
    await work.atomically(async () => {
      await work.publish({
        type: 'ResolutionIssued',
        resolutionId: '0190a000-0000-7000-8000-0000000000aa',
        meetingId: '0190a000-0000-7000-8000-0000000000bb',
        no: '2026-1-1',
        content: '由民政局牵头建立低保与公租房数据月度比对。',
        leadAgencyId: 'CIVIL_AFFAIRS',
        coAgencyIds: ['DATA_CENTER'],
        dueOn: '2026-09-30',
        acceptance: '每月五日前完成比对。',
      });
      return { refused: false };
    });
    const { tasks } = await support.run<{ tasks: { items: { state: string; originLabel: string }[] } }>(
      `{ tasks(filter: { originId: "0190a000-0000-7000-8000-0000000000aa" }) { items { state originLabel } } }`,
    );
    expect(tasks.items).toEqual([{ state: 'ASSIGNED', originLabel: '联席会议议定事项 2026-1-1' }]);
  });

  it('becomes one even without a criterion and when the minutes come after the due date', async () => {
    const work = office.app.workAsSystem('test', []);
    await work.atomically(async () => {
      await work.publish({
        type: 'ResolutionIssued',
        resolutionId: '0190a000-0000-7000-8000-0000000000ab',
        meetingId: '0190a000-0000-7000-8000-0000000000bb',
        no: '2026-1-2',
        content: '自下月起每月五日前更新。',
        leadAgencyId: 'CIVIL_AFFAIRS',
        coAgencyIds: [],
        dueOn: '2026-07-03',
        acceptance: '',
      });
      return { refused: false };
    });
    const { tasks } = await clerk.run<{ tasks: { items: { acceptance: string; lamp: string }[] } }>(
      `{ tasks(filter: { originId: "0190a000-0000-7000-8000-0000000000ab" }) { items { acceptance lamp } } }`,
    );
    expect(tasks.items).toEqual([
      { acceptance: '按议定内容全部落实，由联席会议办公室对照议定内容核验。', lamp: 'RED' },
    ]);
  });
});
