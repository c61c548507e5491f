import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signedInAs, type TestClient } from '../../support/client.js';
import { act, TaskOffice } from './task-office.js';

let office: TaskOffice;
let clerk: TestClient;
/** 召集人, and in the same person the liaison of a unit: of that unit's work they decide nothing. */
let both: TestClient;

beforeAll(async () => {
  office = await TaskOffice.start();
  clerk = await office.as('OFFICE_CLERK');
  both = await signedInAs(
    office.app,
    { post: 'LIAISON', agencyId: 'PROPERTY_CENTER' },
    { post: 'CONVENER', agencyId: 'HOUSING' },
  );
}, 60_000);
afterAll(() => office.close());

const assigned = async (): Promise<string> => {
  const { id } = await office.register({ coAgencyIds: [] });
  await office.act(clerk, 'assignTask', id);
  return id;
};
const reported = async (by: TestClient): Promise<string> => {
  const id = await assigned();
  for (const name of ['receiveTask', 'startTask']) await office.act(by, name, id);
  await office.act(by, 'reportTask', id, { text: '已核对全部家庭。', percent: 100 });
  return id;
};
const refusal = async (who: TestClient, name: string, taskId: string, more: object = {}) => {
  const { version } = await office.view(taskId);
  return who.refused(act(name), { taskId, expectedVersion: version, ...more });
};
const offered = async (who: TestClient, id: string) =>
  (await office.view(id, who)).availableActions.flatMap(({ action, allowed }) => (allowed ? [action] : []));
const waiting = async (who: TestClient) =>
  (
    await who.run<{ tasks: { items: { id: string }[] } }>(
      '{ tasks(filter: { isToDecide: true }, first: 100) { items { id } } }',
    )
  ).tasks.items.map(({ id }) => id);

describe('the convener who is the liaison of the unit too', () => {
  it('neither stops nor restarts its clock, and closes nothing of it', async () => {
    const id = await reported(both);
    expect(await refusal(both, 'suspendTask', id, { text: '等待。' })).toMatchObject({
      code: 'OWN_WORK',
      message: expect.stringContaining('联席会议办公室'),
    });
    await office.act(both, 'claimTaskCompletion', id, { text: '对照标准已全部完成。' });
    expect((await refusal(both, 'verifyTask', id, { text: '属实。' })).code).toBe('OWN_WORK');
    expect(await offered(both, id)).not.toContain('verify');
    await office.act(clerk, 'suspendTask', id, { text: '等待平台。' });
    expect((await refusal(both, 'resumeTask', id)).code).toBe('OWN_WORK');
  });

  it('decides no extension that they asked for', async () => {
    const id = await assigned();
    await office.act(both, 'requestTaskExtension', id, { until: '2026-12-31', reason: '等待数据。' });
    expect(await offered(both, id)).not.toContain('decideExtension');
    const [extension] = (await office.view(id)).extensions;
    const input = { extensionId: extension?.id, expectedVersion: extension?.version, reason: '不同意' };
    for (const name of ['approveTaskExtension', 'rejectTaskExtension'])
      expect(await both.refused(act(name), input)).toMatchObject({
        code: 'OWN_EXTENSION',
        message: expect.stringContaining('请由其他人办理'),
      });
    await clerk.done(act('rejectTaskExtension'), input);
  });
});

describe('whoever acted on a task for its unit', () => {
  it('decides nothing of it after handing the post over, and is not asked to', async () => {
    const id = await reported(both);
    await office.rows(
      `update mandates set post = 'DATA_CONTACT', agency_id = 'HOUSING' where account_id = $1 and post = 'LIAISON'`,
      [both.accountId],
    );
    const successor = await signedInAs(office.app, { post: 'LIAISON', agencyId: 'PROPERTY_CENTER' });
    await office.act(successor, 'claimTaskCompletion', id, { text: '对照标准已全部完成。' });
    expect(await refusal(both, 'verifyTask', id, { text: '属实。' })).toMatchObject({
      code: 'OWN_WORK',
      message: expect.stringContaining('以承办单位的名义办理过'),
    });
    expect((await refusal(both, 'returnTask', id, { text: '补充。' })).code).toBe('OWN_WORK');
    expect(await offered(both, id)).not.toContain('verify');
    await office.act(clerk, 'verifyTask', id, { text: '核对属实。' });
    expect((await refusal(both, 'completeTask', id)).code).toBe('OWN_WORK');
    await office.act(clerk, 'completeTask', id);
    await office.passDays(60);
    expect((await refusal(both, 'closeTask', id, { text: '看过。' })).code).toBe('OWN_WORK');
    expect((await refusal(both, 'reopenTask', id, { text: '看过。' })).code).toBe('OWN_WORK');
  });

  it('as liaison before and in the office now: it waits for the others alone', async () => {
    const person = await signedInAs(office.app, { post: 'LIAISON', agencyId: 'COURT' });
    const { id } = await office.register({ coAgencyIds: [], leadAgencyId: 'COURT', dueOn: '2026-12-07' });
    await office.act(clerk, 'assignTask', id);
    for (const name of ['receiveTask', 'startTask']) await office.act(person, name, id);
    await office.act(person, 'reportTask', id, { text: '已办。', percent: 100 });
    await office.rows(
      `update mandates set post = 'OFFICE_CLERK', agency_id = 'HOUSING' where account_id = $1`,
      [person.accountId],
    );
    const successor = await signedInAs(office.app, { post: 'LIAISON', agencyId: 'COURT' });
    await office.act(successor, 'claimTaskCompletion', id, { text: '已全部完成。' });
    const told = await office.rows<{ account: string }>(
      `select account_id as account from notifications where about_id = $1 and title = '有任务申请办结'`,
      [id],
    );
    expect(told.map(({ account }) => account)).toEqual([clerk.accountId]);
    expect(await waiting(clerk)).toContain(id);
    expect(await waiting(person)).not.toContain(id);
  });
});
