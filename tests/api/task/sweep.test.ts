import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { sweepTasks, watchTaskSweep } from '../../../api/src/modules/task/index.js';
import { TEST_DAY } from '../../support/app.js';
import type { TestClient } from '../../support/client.js';
import { TaskOffice } from './task-office.js';

let office: TaskOffice;
let clerk: TestClient;

const sweep = () => sweepTasks((cause, permissions) => office.app.workAsSystem(cause, permissions));
const watch = () => watchTaskSweep((cause, permissions) => office.app.workAsSystem(cause, permissions));
const fired = (id: string) =>
  office.rows<{ step: string; due_version: number }>(
    'select step, due_version from task_reminders where task_id = $1 order by fired_at, step',
    [id],
  );
const at = (day: string) => office.app.clock.set(new Date(`${day}T02:00:00Z`));
const database = () => new URL(office.app.ownerUrl).pathname.slice(1);

/** Assigned tasks that a unit leads, due on a day; raw rows, because there have to be many. */
const manyTasks = (count: number, prefix: string, dueOn: string) =>
  office.rows(
    `with made as (
       insert into tasks (id, number, origin_kind, origin_label, title, content, acceptance, instructed_by, contact, urgency, lead_agency_id, working_agency_ids, due_on, state, registered_at)
       select gen_random_uuid(), $2 || n, 'FREE', '批示', '任务', '内容', '标准', '', '', 'ROUTINE', 'PROPERTY_CENTER', array['PROPERTY_CENTER'], $3::date, 'IN_PROGRESS', now()
       from generate_series(1, $1::int) n returning id)
     insert into task_parts (id, task_id, agency_id, role, state) select gen_random_uuid(), id, 'PROPERTY_CENTER', 'LEAD', 'RECEIVED' from made`,
    [count, prefix, dueOn],
  );

beforeAll(async () => {
  office = await TaskOffice.start();
  clerk = await office.as('OFFICE_CLERK');
  for (const [post, agencyId] of [
    ['LIAISON', 'PROPERTY_CENTER'],
    ['DATA_CONTACT', 'PROPERTY_CENTER'],
    ['CONVENER', 'HOUSING'],
    ['SYSTEM_ADMIN', 'DATA_CENTER'],
  ] as const)
    await office.as(post, agencyId);
}, 60_000);
beforeEach(() => office.app.clock.set(TEST_DAY));
afterAll(() => office.close());

describe('the sweep', () => {
  it('fires each step of the cadence once, and those of a new due date anew', async () => {
    const { id } = await office.register({ coAgencyIds: [], dueOn: '2026-07-24' });
    await office.act(clerk, 'assignTask', id);
    for (const day of [
      '2026-07-14',
      '2026-07-15',
      '2026-07-15',
      '2026-07-21',
      '2026-07-23',
      '2026-07-24',
      '2026-07-25',
      '2026-07-27',
      '2026-07-29',
    ]) {
      at(day);
      await sweep();
    }
    expect((await fired(id)).map(({ step }) => step)).toEqual([
      'FIRST',
      'SECOND',
      'LAST',
      'DUE',
      'DAILY:2026-07-27',
      'DAILY:2026-07-29',
      'LIAISON',
    ]);
    const [row] = await office.rows<{ total: number }>(
      `select count(*)::int as total from notifications n join task_parts p on p.id = n.about_id where p.task_id = $1 and n.title = '当日到期'`,
      [id],
    );
    // The unit's clerk and its liaison.
    expect(row?.total).toBe(2);
    at('2026-07-29');
    const liaison = await office.as('LIAISON', 'PROPERTY_CENTER');
    await office.passDays(0);
    await office.act(liaison, 'requestTaskExtension', id, { until: '2026-08-07', reason: '等待数据。' });
    const [extension] = (await office.view(id)).extensions;
    await clerk.done(
      `mutation($input: ApproveTaskExtensionInput!) { approveTaskExtension(input: $input) { ... on ApproveTaskExtensionPayload { __typename } } }`,
      { extensionId: extension?.id, expectedVersion: extension?.version },
    );
    await sweep();
    expect((await fired(id)).filter(({ due_version }) => due_version === 2)).toEqual([
      { step: 'FIRST', due_version: 2 },
    ]);
  });

  it('goes on when one task cannot be done, and writes down which', async () => {
    await manyTasks(3, 'DBX-', '2026-07-08');
    const [broken] = await office.rows<{ id: string }>(`select id from tasks where number = 'DBX-2'`);
    // A fault of the data: a step that no row may have.
    await office.rows(
      `alter table task_reminders add constraint broken_on_purpose check (task_id <> '${broken?.id}')`,
    );
    try {
      const result = await sweep();
      expect(result.failed).toBe(1);
    } finally {
      await office.rows('alter table task_reminders drop constraint broken_on_purpose');
    }
    const steps = await office.rows<{ number: string }>(
      `select t.number from task_reminders r join tasks t on t.id = r.task_id where t.number like 'DBX-%' order by 1`,
    );
    expect(steps.map(({ number }) => number)).toEqual(['DBX-1', 'DBX-3']);
    const [run] = await office.rows<{ failed: number; faults: { task: string }[]; finished: boolean }>(
      `select failed, faults, finished_at is not null as finished from task_sweep_runs where failed > 0`,
    );
    expect(run).toMatchObject({ failed: 1, faults: [{ task: broken?.id }], finished: true });
    // Next time it is made up for.
    expect((await sweep()).failed).toBe(0);
    expect(await fired(String(broken?.id))).toHaveLength(1);
  });

  it('killed in the middle and run again fires everything, and nothing twice', async () => {
    const many = 200;
    await manyTasks(many, 'DBK-', '2026-07-09');
    const script = fileURLToPath(new URL('../../support/job-process.mjs', import.meta.url));
    const child = spawn(
      process.execPath,
      [script, 'task', 'sweepTasks', database(), '2026-07-09T02:00:00Z'],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    const count = async () => {
      const [row] = await office.rows<{ total: number }>(
        `select count(*)::int as total from task_reminders r join tasks t on t.id = r.task_id where t.number like 'DBK-%'`,
      );
      return row?.total ?? 0;
    };
    const ended = once(child, 'exit');
    while ((await count()) < 20 && child.exitCode === null)
      await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGKILL');
    await ended;
    const half = await count();
    expect(half).toBeGreaterThan(0);
    expect(half).toBeLessThan(many);
    at('2026-07-09');
    await sweep();
    expect(await count()).toBe(many);
    const twice = await office.rows(
      `select about_id from notifications n join task_parts p on p.id = n.about_id join tasks t on t.id = p.task_id
       where t.number like 'DBK-%' group by about_id, account_id having count(*) > 1`,
    );
    expect(twice).toEqual([]);
    const [told] = await office.rows<{ total: number }>(
      `select count(*)::int as total from notifications n join task_parts p on p.id = n.about_id join tasks t on t.id = p.task_id where t.number like 'DBK-%'`,
    );
    expect(told?.total).toBe(many * 2);
    // They have shown what they were for; the sweeps below need not go through them again.
    await office.rows(`update tasks set state = 'SUSPENDED' where number like 'DBK-%'`);
  }, 120_000);

  it('that has stopped is noticed by another job: once, until it runs again', async () => {
    // Later than any run before.
    at('2026-08-10');
    await sweep();
    await watch();
    const alarms = () =>
      office.rows(`select id from notifications where title = '督办巡检已停止' and settled_at is null`);
    expect(await alarms()).toHaveLength(0);
    office.app.clock.advance(31 * 60_000);
    await watch();
    await watch();
    // The office clerk and the system administrator.
    expect(await alarms()).toHaveLength(2);
    await office.passDays(0);
    const { taskSweep } = await clerk.run<{ taskSweep: { isStopped: boolean } }>(
      '{ taskSweep { isStopped lastFinishedAt runs { checked fired failed } } }',
    );
    expect(taskSweep.isStopped).toBe(true);
    await sweep();
    await watch();
    expect(await alarms()).toHaveLength(0);
  });
});

describe('催办', () => {
  it('reaches the liaison once a day, however often it is pressed', async () => {
    const URGE = `mutation($input: UrgeTasksInput!) { urgeTasks(input: $input) { ... on UrgeTasksPayload { __typename urged skipped } } }`;
    await office.passDays(0);
    const { id } = await office.register({ coAgencyIds: [] });
    await office.act(clerk, 'assignTask', id);
    expect(await clerk.done(URGE, { taskIds: [id], message: '请本周内反馈。' })).toMatchObject({
      urged: 1,
      skipped: 0,
    });
    expect(await clerk.done(URGE, { taskIds: [id] })).toMatchObject({ urged: 0, skipped: 1 });
    expect((await office.view(id)).reminders).toEqual([{ kind: 'URGE' }]);
  });
});
