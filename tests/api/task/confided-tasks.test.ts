import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { REFUSAL, type TestClient } from '../../support/client.js';
import { readZip } from '../../support/zip.js';
import { TaskOffice } from './task-office.js';

const SUBMIT = `mutation($input: SubmitTaskTopicsInput!) { submitTaskTopics(input: $input) { ... on SubmitTaskTopicsPayload { __typename submitted } ${REFUSAL} } }`;
const BULLETIN = `mutation($input: IssueTaskBulletinInput!) { issueTaskBulletin(input: $input) { ... on IssueTaskBulletinPayload { __typename document { id } } ${REFUSAL} } }`;
const TOPICS = '{ topics { items { title background proposal secrecy } } }';

interface Topics {
  readonly topics: { readonly items: readonly { title: string; background: string; secrecy: string }[] };
}

const TITLE = '关于某副局长违规审批问题的监督建议';
const LABEL = '监督建议监建〔2026〕1号';

let office: TaskOffice;
let clerk: TestClient;
let stranger: TestClient;
let lead: TestClient;
/** By where they come from. */
const tasks = new Map<string, { id: string; number: string }>();

beforeAll(async () => {
  office = await TaskOffice.start();
  clerk = await office.as('OFFICE_CLERK');
  stranger = await office.as('LIAISON', 'COURT');
  lead = await office.as('LIAISON', 'TRADE_UNION');
  for (const origin of ['SUPERVISION_NOTICE', 'CLUE', 'PROBLEM', 'FREE']) {
    const registered = await office.register({
      ...{ title: TITLE, originLabel: LABEL, leadAgencyId: 'TRADE_UNION', coAgencyIds: [] },
      dueOn: '2026-07-14',
    });
    await office.rows('update tasks set origin_kind = $2 where id = $1', [registered.id, origin]);
    await office.act(clerk, 'assignTask', registered.id);
    tasks.set(origin, registered);
  }
  await office.passDays(10);
}, 60_000);
afterAll(() => office.close());

const taskOf = (origin: string) => tasks.get(origin) ?? { id: '', number: '' };
const submitted = async (origin: string): Promise<void> => {
  expect(await clerk.done(SUBMIT, { taskIds: [taskOf(origin).id] })).toMatchObject({ submitted: 1 });
};

describe.each(['SUPERVISION_NOTICE', 'CLUE', 'PROBLEM'])('an overdue task of a %s', (origin) => {
  it('shows in its topic a number and a unit, and that to the units it concerns alone', async () => {
    await submitted(origin);
    const { number } = taskOf(origin);
    const seenBy = async (client: TestClient) =>
      (await client.run<Topics>(TOPICS)).topics.items.filter(({ title }) => title.includes(number));
    expect(await seenBy(stranger)).toEqual([]);
    const topics = await seenBy(lead);
    expect(topics).toMatchObject([{ title: `逾期督办事项 ${number}：县总工会牵头`, secrecy: 'INTERNAL' }]);
    for (const hidden of [TITLE, LABEL]) expect(JSON.stringify(topics)).not.toContain(hidden);
  });
});

describe('any other overdue task', () => {
  it('is named in its topic, for every member', async () => {
    await submitted('FREE');
    const { items } = (await stranger.run<Topics>(TOPICS)).topics;
    expect(items).toMatchObject([{ title: expect.stringContaining(TITLE), secrecy: 'ORDINARY' }]);
  });
});

describe('what only some units are told', () => {
  it('stands in the bulletin by number and unit', async () => {
    await office.rows(`update tasks set title = '核对名单' where origin_kind = 'FREE'`);
    const period = { from: '2026-01-01', to: '2026-12-31' };
    const { document } = await clerk.done<{ document: { id: string } }>(BULLETIN, period);
    const download = async (path: string) =>
      (
        await office.app.http.inject({
          method: 'GET',
          url: `/task-documents/${document.id}${path}`,
          headers: { cookie: stranger.sessionCookie },
        })
      ).rawPayload;
    for (const path of ['', '/workbook']) {
      const parts = [...readZip(await download(path)).values()].map((part) => part.toString('utf8'));
      const text = parts.join('\n').replaceAll(/<[^>]*>/gu, '');
      for (const origin of ['SUPERVISION_NOTICE', 'CLUE', 'PROBLEM'])
        expect(text).toContain(taskOf(origin).number);
      expect(text).toContain('内部督办事项');
      expect(text).toContain('核对名单');
      expect(text).not.toContain(TITLE);
    }
  });
});
