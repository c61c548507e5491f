import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient } from '../../support/client.js';
import { TaskOffice } from './task-office.js';

let office: TaskOffice;
let clerk: TestClient;

const SUBMIT = `mutation($input: SubmitTaskTopicsInput!) { submitTaskTopics(input: $input) { ... on SubmitTaskTopicsPayload { __typename submitted present skipped } ... on Refusal { __typename code } } }`;
const TOPICS = `query($id: ID!) { task(id: $id) { topics { id title state sourceTaskId proposer { id } consultedAgencyIds } steps { action } availableActions { action } } }`;
interface Seen {
  readonly task: {
    readonly topics: readonly {
      id: string;
      title: string;
      state: string;
      sourceTaskId: string;
      proposer: { id: string };
      consultedAgencyIds: string[];
    }[];
    readonly steps: readonly { action: string }[];
    readonly availableActions: readonly { action: string }[];
  };
}
const topicsOf = async (id: string, client = clerk) => (await client.run<Seen>(TOPICS, { id })).task;
const offers = (seen: Seen['task']) => seen.availableActions.some(({ action }) => action === 'submitTopic');

beforeAll(async () => {
  office = await TaskOffice.start();
  clerk = await office.as('OFFICE_CLERK');
  await office.as('LIAISON', 'PROPERTY_CENTER');
  await office.as('CONVENER');
}, 60_000);
afterAll(() => office.close());

describe('an overdue task returns to the agenda', () => {
  it('once as long as its topic is not resolved, by the office only, and only when it is overdue', async () => {
    const { id, number } = await office.register({ dueOn: '2026-07-14' });
    const { id: later } = await office.register({ dueOn: '2026-09-30' });
    for (const one of [id, later]) await office.act(clerk, 'assignTask', one);

    // Nothing is overdue on the due date itself.
    await office.passDays(6);
    expect(await clerk.done(SUBMIT, { taskIds: [id] })).toMatchObject({ submitted: 0, skipped: 1 });
    expect(offers(await topicsOf(id))).toBe(false);

    await office.passDays(1);
    expect(offers(await topicsOf(id))).toBe(true);
    const liaison = await office.as('LIAISON', 'PROPERTY_CENTER');
    expect(offers(await topicsOf(id, liaison))).toBe(false);
    for (const stranger of [liaison, await office.as('CONVENER')]) {
      const answer = await stranger.send(SUBMIT, {
        input: { idempotencyKey: crypto.randomUUID(), taskIds: [id] },
      });
      expect(answer.errors?.[0]?.extensions.code).toBe('NO_ACCESS');
    }
    expect(await clerk.done(SUBMIT, { taskIds: [id, later] })).toMatchObject({
      submitted: 1,
      present: 0,
      skipped: 1,
    });
    // The second click, and two of them at once.
    const again = await Promise.all([
      clerk.done(SUBMIT, { taskIds: [id] }),
      clerk.done(SUBMIT, { taskIds: [id] }),
    ]);
    for (const one of again) expect(one).toMatchObject({ submitted: 0, present: 1 });

    const seen = await topicsOf(id);
    expect(offers(seen)).toBe(false);
    expect(seen.topics).toEqual([
      expect.objectContaining({
        state: 'COLLECTED',
        sourceTaskId: id,
        title: `逾期督办事项 ${number}：核对保障家庭房产信息`,
        proposer: { id: 'HOUSING' },
        consultedAgencyIds: ['PROPERTY_CENTER'],
      }),
    ]);
    expect(seen.steps.map(({ action }) => action)).toEqual(['submitTopic', 'assign', 'create']);
    // The lead unit is asked for its opinion and sees the topic from its task.
    expect((await topicsOf(id, liaison)).topics).toHaveLength(1);
    expect((await topicsOf(later)).topics).toEqual([]);
    const events = await office.rows<{ type: string; total: number }>(
      `select type, count(*)::int as total from audit_events where type in ('TaskTopicSubmitted', 'TopicSubmitted') group by type order by type`,
    );
    expect(events).toEqual([
      { type: 'TaskTopicSubmitted', total: 1 },
      { type: 'TopicSubmitted', total: 1 },
    ]);

    // Resolved and still overdue: it may come back again.
    await office.rows(`update topics set state = 'RESOLVED' where source_task_id = $1`, [id]);
    expect(await clerk.done(SUBMIT, { taskIds: [id] })).toMatchObject({ submitted: 1 });
    expect((await topicsOf(id)).topics).toHaveLength(2);
    const none = await clerk.refused(SUBMIT, { taskIds: [] });
    expect(none).toMatchObject({ code: 'INPUT_INVALID' });
  });
});
