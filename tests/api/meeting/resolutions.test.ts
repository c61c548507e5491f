import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signedInAs, type TestClient } from '../../support/client.js';
import { act as onTask, TASK, type TaskSeen } from '../task/task-office.js';
import { measureDocx } from '../../support/docx-measures.js';
import { MeetingOffice } from './meeting-office.js';
import { COMPLETE, IN_FORCE, ISSUE, REMOVE, RESOLVE, REVOKE, type Seen } from './meeting-operations.js';

describe('a resolution', () => {
  let office: MeetingOffice;
  let clerk: TestClient;
  let director: TestClient;
  let lead: TestClient;
  let meeting: Seen;

  beforeAll(async () => {
    office = await MeetingOffice.start();
    ({ clerk, director, consulted: lead } = office);
    meeting = await office.plenaryInSession('全体会议');
  }, 120_000);
  afterAll(() => office.close());

  const resolutions = () => meeting.agenda[0]?.resolutions ?? [];
  const numbered = (place: number) =>
    resolutions()[place] ?? {
      ...{ id: '', version: 0, no: null, state: '' },
      ...{ supersedes: null, supersededBy: [] },
    };
  const written = (content: string, more: object = {}) => ({
    agendaItemId: meeting.agenda[0]?.id,
    content,
    leadAgencyId: 'PROPERTY_CENTER',
    coAgencyIds: [],
    dueOn: office.soon(60).slice(0, 10),
    acceptance: '每月更新一次。',
    ...more,
  });
  const save = async (content: string, more: object = {}) => {
    ({ meeting } = await clerk.done<{ meeting: Seen }>(RESOLVE, written(content, more)));
  };
  const taskOf = async (resolutionId: string): Promise<TaskSeen> => {
    const { tasks } = await clerk.run<{ tasks: { items: { id: string; originId: string }[] } }>(
      '{ tasks { items { id originId } } }',
    );
    const found = tasks.items.find(({ originId }) => originId === resolutionId);
    return (await clerk.run<{ task: TaskSeen }>(TASK, { id: found?.id })).task;
  };
  const actOn = async (who: TestClient, name: string, resolutionId: string, text?: string) => {
    const { id, version } = await taskOf(resolutionId);
    await who.done(onTask(name), { taskId: id, expectedVersion: version, ...(text && { text }) });
  };

  it('is changed and taken out of the draft as it was seen, by the office alone', async () => {
    for (const content of [
      '每月五日前更新数据。',
      '写错的一条。',
      '每季度通报一次。',
      '每年评估一次。',
      '按月抽查。',
    ])
      await save(content);
    const [first, wrong] = resolutions();
    await save('每月五日前更新不动产数据。', { resolutionId: first?.id, expectedVersion: first?.version });
    const older = written('别人先改了', { resolutionId: first?.id, expectedVersion: first?.version });
    expect((await clerk.refused(RESOLVE, older)).code).toBe('STALE_VERSION');
    const taken = { resolutionId: wrong?.id, expectedVersion: wrong?.version };
    expect(await lead.errorCode(REMOVE, { input: { idempotencyKey: 'lead-removes-1', ...taken } })).toBe(
      'NO_ACCESS',
    );
    expect((await clerk.refused(REMOVE, { ...taken, expectedVersion: 7 })).code).toBe('STALE_VERSION');
    ({ meeting } = await clerk.done<{ meeting: Seen }>(REMOVE, taken));
    expect(resolutions().map(({ id }) => id)).not.toContain(wrong?.id);
    const again = { input: { idempotencyKey: 'clerk-removes-again', ...taken } };
    expect(await clerk.errorCode(REMOVE, again)).toBe('NO_ACCESS');
  });

  it('is numbered and issued in one version, and no longer taken out', async () => {
    meeting = await office.act(clerk, COMPLETE, meeting);
    const drafted = resolutions();
    meeting = await office.act(director, ISSUE, meeting);
    expect(resolutions().map(({ no, state, version }) => [no?.split('-').at(-1), state, version])).toEqual(
      drafted.map(({ version }, place) => [String(place + 1), 'ISSUED', version + 1]),
    );
    const { id, version } = numbered(0);
    const frozen = await clerk.refused(REMOVE, { resolutionId: id, expectedVersion: version });
    expect(frozen.code).toBe('MINUTES_ARE_FROZEN');
  });

  it('is found again from its task, by whoever may see its meeting', async () => {
    const { id } = await taskOf(numbered(0).id);
    const meetingOf = async (who: TestClient) =>
      (
        await who.run<{ task: { meetingId: string | null } }>(
          'query($id: ID!) { task(id: $id) { meetingId } }',
          {
            id,
          },
        )
      ).task.meetingId;
    const contact = await signedInAs(office.app, { post: 'DATA_CONTACT', agencyId: 'PROPERTY_CENTER' });
    expect([await meetingOf(clerk), await meetingOf(lead), await meetingOf(contact)]).toEqual([
      meeting.id,
      meeting.id,
      null,
    ]);
  });

  it('that is revoked stops its task for that reason, and the task is not resumed', async () => {
    const { id, version, no } = numbered(0);
    for (const [who, name, text] of [
      [lead, 'receiveTask', ''],
      [lead, 'startTask', ''],
      [lead, 'reportTask', '已更新三个月。'],
      [lead, 'claimTaskCompletion', '已按月更新。'],
    ] as const)
      await actOn(who, name, id, text);
    const toRevoke = { resolutionId: id, expectedVersion: version };
    expect((await director.refused(REVOKE, { ...toRevoke, reason: ' ' })).code).toBe('REASON_MISSING');
    expect((await taskOf(id)).state).toBe('COMPLETION_CLAIMED');
    ({ meeting } = await director.done<{ meeting: Seen }>(REVOKE, { ...toRevoke, reason: '政策调整' }));
    expect(numbered(0).state).toBe('REVOKED');
    const task = await taskOf(id);
    expect(task.state).toBe('SUSPENDED');
    expect(task.steps[0]).toMatchObject({ action: 'suspend', text: `议定事项${no}已撤销：政策调整` });
    expect(task.availableActions).toContainEqual({
      action: 'resume',
      allowed: false,
      reason: '这项任务来自的议定事项已经撤销或被替代，不再办理，不能恢复。',
    });
    const resume = { taskId: task.id, expectedVersion: task.version };
    expect((await clerk.refused(onTask('resumeTask'), resume)).code).toBe('ORIGIN_ENDED');
    expect((await director.refused(REVOKE, { ...toRevoke, reason: '再撤一次' })).code).toBe('STALE_VERSION');
  });

  it('is fulfilled when its task is closed, and then no longer revoked', async () => {
    const { id, version } = numbered(1);
    for (const [who, name, text] of [
      [lead, 'receiveTask', ''],
      [lead, 'startTask', ''],
      [lead, 'reportTask', '已通报。'],
      [lead, 'claimTaskCompletion', '已通报。'],
      [clerk, 'verifyTask', '属实。'],
      [clerk, 'completeTask', ''],
    ] as const)
      await actOn(who, name, id, text);
    office.app.clock.set(new Date(office.soon(31)));
    await actOn(clerk, 'closeTask', id, '抽查两次通报，均已发出。');
    meeting = await office.seen(meeting.id);
    expect(numbered(1)).toMatchObject({ state: 'FULFILLED', version: version + 1 });
    const late = { resolutionId: id, expectedVersion: version + 1, reason: '政策调整' };
    expect((await director.refused(REVOKE, late)).code).toBe('NOT_ALLOWED_IN_STATE');
  });

  it('that another takes the place of is superseded, and its task stops', async () => {
    const { id: supersedesId, no } = numbered(2);
    const revoked = numbered(3);
    const earlier = meeting;
    meeting = await office.plenaryInSession('下一次全体会议');
    await save('每半年评估一次。', { supersedesId });
    const twice = await clerk.refused(RESOLVE, written('又一条', { supersedesId }));
    expect([twice.code, twice.problems?.[0]?.field]).toEqual(['SUPERSEDED_TWICE', 'supersedesId']);
    await save('改为按季抽查。', { supersedesId: revoked.id });
    const { id: resolutionId, version: expectedVersion } = revoked;
    await director.done(REVOKE, { resolutionId, expectedVersion, reason: '政策调整' });
    // Named as replaced by a draft, it is in force all the same.
    expect(await office.seen(earlier.id)).toMatchObject({
      agenda: [{ resolutions: { 2: { state: 'ISSUED' } } }],
    });
    meeting = await office.act(director, ISSUE, await office.act(clerk, COMPLETE, meeting));
    const [by, alone] = resolutions();
    expect(by).toMatchObject({ supersedes: { id: supersedesId }, supersededBy: [] });
    expect(alone).toMatchObject({ state: 'ISSUED', supersedes: null });
    const paper = await office.paper(
      clerk,
      meeting.documents.find(({ kind }) => kind === 'MINUTES')?.id ?? '',
    );
    const text = measureDocx(paper.rawPayload)
      .lines.map((line) => line.text)
      .join('');
    expect(text.match(/替代议定事项[-\d]+/gu)).toEqual([`替代议定事项${no}`]);
    expect((await taskOf(by?.id ?? '')).state).toBe('ASSIGNED');
    const task = await taskOf(supersedesId);
    expect(task.state).toBe('SUSPENDED');
    expect(task.steps[0]?.text).toBe(`议定事项${no}已被议定事项${by?.no}替代。`);
    const replacement = { id: by?.id, no: by?.no, meetingId: meeting.id };
    meeting = await office.seen(earlier.id);
    expect(numbered(2)).toMatchObject({ state: 'SUPERSEDED', supersededBy: [replacement] });
    expect(numbered(3)).toMatchObject({ state: 'REVOKED', supersededBy: [] });
  });

  it('is found by its number or its words, among those in force', async () => {
    const found = async (keyword: string) =>
      (await clerk.run<{ resolutions: { items: { no: string }[] } }>(IN_FORCE, { keyword })).resolutions
        .items;
    expect(await found('半年评估')).toHaveLength(1);
    const [{ no } = { no: '' }] = await found('半年评估');
    expect(await found(no)).toEqual([expect.objectContaining({ no })]);
    expect(await found('每年评估')).toEqual([]);
    expect(await found('%')).toEqual([]);
  });
});
