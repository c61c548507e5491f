import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { REFUSAL, signedInAs, type TestClient } from '../../support/client.js';
import { County } from '../../support/factories/county.js';

const NOTICE = 'notice { id version state mayBecomeTask availableActions { action isAllowed reason } }';
const notice = (name: string, input = 'SupervisionNoticeActInput') =>
  `mutation($input: ${input}!) { ${name}(input: $input) { __typename ... on SupervisionNoticePayload { ${NOTICE} } ${REFUSAL} } }`;
const CREATE = notice('createSupervisionNotice', 'CreateSupervisionNoticeInput');
const EDIT = notice('editSupervisionNotice', 'EditSupervisionNoticeInput');
const TASK = notice('createSupervisionTask', 'CreateSupervisionTaskInput');
const REPLY = notice('replyToSupervisionNotice', 'ReplyToSupervisionNoticeInput');
const RETURN = notice('returnSupervisionReply', 'ReturnSupervisionReplyInput');

interface Row {
  readonly id: string;
  readonly version: number;
  readonly mayBecomeTask: boolean;
  readonly availableActions: { action: string; isAllowed: boolean; reason: string | null }[];
}

const DRAFT = {
  kind: 'URGING',
  agencyId: 'MARKET_REGULATION',
  title: '关于规范查询的督促单',
  content: '请核实并书面回复。',
  contact: '演监督 029-38000001',
};

let county: County;
let supervisor: TestClient;
let liaison: TestClient;
/** 监督员, and in the same person the 数据员 of the unit. */
let both: TestClient;

beforeAll(async () => {
  county = await County.start();
  supervisor = await county.as('supervisor');
  liaison = await signedInAs(county.app, { post: 'LIAISON', agencyId: 'MARKET_REGULATION' });
  both = await signedInAs(
    county.app,
    { post: 'SUPERVISOR', agencyId: 'DISCIPLINE' },
    { post: 'DATA_CONTACT', agencyId: 'MARKET_REGULATION' },
  );
}, 120_000);
afterAll(() => county.close());

describe('a notice to a unit for which the supervisor holds a post', () => {
  it('is neither mended, served nor judged by that supervisor, nor made a task', async () => {
    let { notice: row } = await supervisor.done<{ notice: Row }>(CREATE, DRAFT);
    const act = (more: object = {}) => ({ id: row.id, expectedVersion: row.version, ...more });
    const does = async (client: TestClient, text: string, more: object = {}): Promise<void> => {
      ({ notice: row } = await client.done<{ notice: Row }>(text, act(more)));
    };
    const refused = async (text: string, more: object = {}) => (await both.refused(text, act(more))).code;
    const serve = notice('serveSupervisionNotice');
    expect([await refused(EDIT, { ...DRAFT, agencyId: 'COURT' }), await refused(serve)]).toEqual([
      'OWN_UNIT',
      'OWN_UNIT',
    ]);
    await does(supervisor, serve);
    const sheet = { content: '完善制度', acceptance: '制度印发', dueOn: '2026-08-31' };
    expect(await refused(TASK, sheet)).toBe('OWN_UNIT');
    await does(liaison, notice('receiveSupervisionNotice'));
    await does(liaison, REPLY, { content: '已核实，没有问题。' });
    expect(await refused(notice('acceptSupervisionReply'))).toBe('OWN_UNIT');
    expect(await refused(RETURN, { reason: '请补充核实的材料' })).toBe('OWN_UNIT');
    const seen = await both.run<{ supervisionNotice: Row }>(
      'query($id: ID!) { supervisionNotice(id: $id) { mayBecomeTask availableActions { action isAllowed reason } } }',
      { id: row.id },
    );
    const button = { isAllowed: false, reason: expect.stringContaining('请由其他监督员办理') };
    expect(seen.supervisionNotice).toEqual({
      mayBecomeTask: false,
      availableActions: ['accept', 'return'].map((action) => ({ action, ...button })),
    });
    await does(supervisor, notice('acceptSupervisionReply'));
  });
});

describe('a notice from an alert', () => {
  const alert = async (state: string, about: string | null = null): Promise<string> => {
    const [row] = await county.rows<{ id: string }>(
      `insert into alerts (id, model_code, model_version, subject_key, account_id, occurred_on, evidence, thresholds, state, raised_at, concluded_by)
       values (gen_random_uuid(), 'P17', 1, gen_random_uuid()::text, $1, '2026-07-08', '[]', '{}', $2, now(), $3) returning id`,
      [about, state, state === 'RAISED' ? null : both.accountId],
    );
    return row?.id ?? '';
  };
  const drafted = (alertId: string) => ({ ...DRAFT, alertId });

  it('is written once somebody found it true, and not by whom it is about', async () => {
    for (const alertId of [
      await alert('RAISED'),
      await alert('EXPLAINED'),
      await alert('CONFIRMED', supervisor.accountId),
    ]) {
      const { code, problems } = await supervisor.refused(CREATE, drafted(alertId));
      expect([code, problems?.map(({ field }) => field)]).toEqual(['INPUT_INVALID', ['alertId']]);
    }
    for (const state of ['CONFIRMED', 'TO_NOTICE'])
      await supervisor.done(CREATE, drafted(await alert(state, liaison.accountId)));
  });
});
