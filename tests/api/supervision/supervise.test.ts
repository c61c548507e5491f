import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runSupervisionModels } from '../../../api/src/modules/supervision/index.js';
import { REFUSAL, signedInAs, type TestClient } from '../../support/client.js';
import { anApplication, type ACase } from '../../support/factories/application.js';
import { County } from '../../support/factories/county.js';

const RUN = `mutation($input: RunSupervisionModelsInput!) { runSupervisionModels(input: $input) { __typename ... on RunSupervisionModelsPayload { run { id modelsDone modelsTotal finishedAt } } ${REFUSAL} } }`;
const CONCLUDE = `mutation($input: ConcludeAlertInput!) { concludeAlert(input: $input) { __typename ... on ConcludeAlertPayload { alert { id state version conclusion concludedBy { displayName } availableActions { action } } } ${REFUSAL} } }`;
const ALERTS = `query($filter: AlertFilter) { alerts(filter: $filter) { totalCount items { id modelCode modelName light state version applicationNumber caseId person { id } facts { label value } thresholds { key value } availableActions { action isAllowed } } } }`;
const CARDS = `{ supervisionModels { code name meaning rule open concluded confirmed confirmedPercent parameters { key value isSet } } }`;
const RISKS = `{ integrityRisks { id number score grade version state openAlerts agency { id } modelCodes } }`;
const risk = (name: string) =>
  `mutation($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { __typename ... on IntegrityRiskPayload { risk { id number score grade version state } } ${REFUSAL} } }`;

const setting = (name: string) =>
  `mutation($input: SetPolicyParameterInput!) { ${name}(input: $input) { __typename ${REFUSAL} } }`;

interface AlertRow {
  id: string;
  modelCode: string;
  state: string;
  version: number;
  caseId: string | null;
  person: { id: string } | null;
  facts: { label: string; value: string }[];
}

let county: County;
let made: ACase;
let supervisor: TestClient;
let liaison: TestClient;
let stranger: TestClient;

const runModels = () =>
  runSupervisionModels((cause, permissions) => county.app.workAsSystem(cause, permissions));
const alertsOf = async (filter: object = {}) =>
  (await supervisor.run<{ alerts: { items: AlertRow[] } }>(ALERTS, { filter })).alerts.items;
const events = (type: string) =>
  county.rows<{ actor: string }>(`select actor_id::text as actor from audit_events where type = $1`, [type]);

beforeAll(async () => {
  county = await County.start();
  // Wednesday 22:00: everything that is looked at now is looked at out of hours.
  county.app.clock.set(new Date('2026-07-08T14:00:00.000Z'));
  made = await anApplication(county).submitted();
  const clerk = await county.as('clerk');
  await clerk.run(`query($id: ID!) { application(id: $id) { id } }`, { id: made.id });
  supervisor = await county.as('supervisor');
  liaison = await signedInAs(county.app, { post: 'LIAISON', agencyId: 'PROPERTY_CENTER' });
  stranger = await signedInAs(county.app, { post: 'LIAISON', agencyId: 'COURT' });
}, 120_000);
afterAll(() => county.close());

describe('a run', () => {
  it('is asked for once, shows how far it is, and tells the supervisors what is new', async () => {
    const { run } = await supervisor.done<{ run: { id: string; modelsDone: number; finishedAt: null } }>(
      RUN,
      {},
    );
    expect(run).toMatchObject({ modelsDone: 0, modelsTotal: 15, finishedAt: null });
    expect((await supervisor.refused(RUN, {})).code).toBe('RUN_UNDER_WAY');
    expect(county.app.jobs.sent.filter(({ queue }) => queue === 'run-supervision-models')).toHaveLength(1);
    expect(await runModels()).toBe(run.id);
    const { supervisionRuns } = await supervisor.run<{ supervisionRuns: object[] }>(
      '{ supervisionRuns { id cause modelsDone newAlerts failedModels } }',
    );
    expect(supervisionRuns[0]).toEqual({
      id: run.id,
      cause: 'ON_DEMAND',
      modelsDone: 15,
      newAlerts: 1,
      failedModels: [],
    });
    const { notifications } = await supervisor.run<{ notifications: { items: { link: string }[] } }>(
      '{ notifications { items { link } } }',
    );
    expect(notifications.items.map(({ link }) => link)).toContain('/supervise/alerts?status=RAISED');
  });
});

describe('an alert', () => {
  it('shows what was found, by which thresholds and about whom, and its reading is recorded', async () => {
    const [alert, ...more] = await alertsOf();
    const clerk = await county.as('clerk');
    expect(more).toEqual([]);
    expect(alert).toMatchObject({
      modelCode: 'P16',
      modelName: '非办公时间查看',
      light: 'YELLOW',
      state: 'RAISED',
      person: { id: clerk.accountId },
      thresholds: expect.arrayContaining([{ key: 'alert.P16.closes', value: 1170 }]),
    });
    expect(alert?.facts.map(({ label }) => label)).toContain('时间以外查看');
    const raisedAt = new Date('2026-07-08T14:00:00.000Z');
    expect(await alertsOf({ raisedSince: raisedAt.toISOString() })).toHaveLength(1);
    expect(await alertsOf({ raisedSince: new Date(raisedAt.getTime() + 1).toISOString() })).toEqual([]);
    expect((await events('AlertsViewed')).map(({ actor }) => actor)).toContain(supervisor.accountId);
  });

  it('is concluded with a reason, once, and counts in the confirmed rate', async () => {
    const [alert] = await alertsOf();
    const act = { id: alert?.id, expectedVersion: alert?.version, conclusion: 'confirm' };
    expect((await supervisor.refused(CONCLUDE, { ...act, reason: '查' })).code).toBe('REASON_REQUIRED');
    expect(
      (await supervisor.refused(CONCLUDE, { ...act, expectedVersion: 9, reason: '已核实属实' })).code,
    ).toBe('STALE_VERSION');
    const { alert: concluded } = await supervisor.done<{ alert: AlertRow }>(CONCLUDE, {
      ...act,
      reason: '已核实，未经批准加班查看',
    });
    expect(concluded).toMatchObject({ state: 'CONFIRMED', availableActions: [{ action: 'escalate' }] });
    expect(
      (
        await supervisor.refused(CONCLUDE, {
          ...act,
          expectedVersion: concluded.version,
          reason: '再次核实属实',
        })
      ).code,
    ).toBe('NOT_ALLOWED_IN_STATE');
    const { supervisionModels } = await supervisor.run<{ supervisionModels: { code: string }[] }>(CARDS);
    expect(supervisionModels.find(({ code }) => code === 'P16')).toMatchObject({
      open: 0,
      concluded: 1,
      confirmed: 1,
      confirmedPercent: 100,
    });
    expect(await events('AlertConcluded')).toHaveLength(1);
    // The data are the same: nothing new is raised.
    await runModels();
    expect(await alertsOf({ states: ['RAISED'] })).toEqual([]);
  });

  it('about oneself is concluded by somebody else', async () => {
    const [own] = await county.rows<{ id: string }>(
      `insert into alerts (id, model_code, model_version, subject_key, account_id, occurred_on, evidence, thresholds, state, raised_at)
       values (gen_random_uuid(), 'P17', 1, 'own', $1, '2026-07-08', '[]', '{}', 'RAISED', '2026-07-08T14:00:00Z') returning id`,
      [supervisor.accountId],
    );
    const act = { id: own?.id, expectedVersion: 1, conclusion: 'explain', reason: '没有什么问题' };
    expect((await supervisor.refused(CONCLUDE, act)).code).toBe('OWN_ALERT');
    const second = await signedInAs(county.app, { post: 'SUPERVISOR', agencyId: 'DISCIPLINE' });
    await second.done(CONCLUDE, act);
  });

  it('is there for nobody else', async () => {
    for (const client of [liaison, await county.as('clerk'), await county.as('office')])
      expect(await client.errorCode(ALERTS)).toBe('NO_ACCESS');
  });
});

describe('the thresholds', () => {
  it('are the product’s until the county sets one, with a document, and then show it', async () => {
    await county.rows(`delete from policy_parameters where key like 'alert.%'`);
    const cardOf = async () =>
      (
        await supervisor.run<{ supervisionModels: { code: string; parameters: object[] }[] }>(CARDS)
      ).supervisionModels.find(({ code }) => code === 'P20')?.parameters[0];
    expect(await cardOf()).toEqual({ key: 'alert.P20.reveals', value: 3, isSet: false });
    const input = {
      key: 'alert.P20.reveals',
      value: '5',
      validFrom: '2026-07-08',
      docTitle: '监督工作安排',
      docNo: '长纪〔2026〕1号',
      article: '一',
      approvedBy: '县纪委监委',
    };
    await supervisor.done(setting('setSupervisionParameter'), input);
    expect(await cardOf()).toEqual({ key: 'alert.P20.reveals', value: 5, isSet: true });
  });

  it('are set by whoever supervises, never by whom they watch, and the office’s parameters are not theirs', async () => {
    const input = {
      key: 'alert.P11.approvals',
      value: '200',
      validFrom: '2026-07-08',
      docTitle: '通知',
      docNo: '长住建〔2026〕9号',
      article: '一',
      approvedBy: '县政府',
    };
    for (const watched of [await county.as('office'), await county.as('approver')]) {
      const refused = await watched.refused(setting('setPolicyParameter'), input);
      expect(refused).toMatchObject({
        code: 'PARAMETER_OF_SUPERVISION',
        message: expect.stringContaining('请向纪委监委提出'),
      });
      expect(
        await watched.errorCode(setting('setSupervisionParameter'), {
          input: { ...input, idempotencyKey: 'not-the-watched' },
        }),
      ).toBe('NO_ACCESS');
    }
    expect(
      await supervisor.refused(setting('setSupervisionParameter'), { ...input, key: 'clock.intakeDays' }),
    ).toMatchObject({
      code: 'PARAMETER_OF_OFFICE',
      message: expect.stringContaining('请联系联席会议办公室'),
    });
    expect(await county.rows(`select 1 from policy_parameters where key = 'alert.P11.approvals'`)).toEqual(
      [],
    );
  });
});

const ASSESSED = {
  agencyId: 'PROPERTY_CENTER',
  post: '登记岗',
  category: 'PROCESS',
  riskPoint: '值守时间外查看个人信息',
  manifestation: '夜间查看他人房产',
  likelihood: 3,
  consequence: 5,
  measures: '审批加班，逐月抽查',
  owner: '演负责',
  leader: '演领导',
  modelCodes: ['P16', 'P17'],
  reviewOn: '2026-12-31',
};

describe('the register of integrity risks', () => {
  it('grades by likelihood times consequence, is assessed anew, and its unit sees its own', async () => {
    const { risk: created } = await supervisor.done<{ risk: { id: string; version: number } }>(
      risk('createIntegrityRisk'),
      ASSESSED,
    );
    expect(created).toMatchObject({ number: 'FX2026001', score: 15, grade: 'HIGH' });
    const again = { ...ASSESSED, id: created.id, expectedVersion: created.version, consequence: 2 };
    const { risk: edited } = await supervisor.done<{ risk: { version: number } }>(
      risk('editIntegrityRisk'),
      again,
    );
    expect(edited).toMatchObject({ score: 6, grade: 'LOW' });
    expect((await supervisor.refused(risk('editIntegrityRisk'), again)).code).toBe('STALE_VERSION');
    const own = await liaison.run<{ integrityRisks: object[] }>(RISKS);
    // Whether somebody there is being looked at the unit does not learn.
    expect(own.integrityRisks).toEqual([expect.objectContaining({ id: created.id, openAlerts: null })]);
    expect((await stranger.run<{ integrityRisks: object[] }>(RISKS)).integrityRisks).toEqual([]);
    const listed = async (filter: object) =>
      (
        await supervisor.run<{ integrityRisks: object[] }>(
          'query($filter: IntegrityRiskFilter) { integrityRisks(filter: $filter) { id } }',
          { filter },
        )
      ).integrityRisks.length;
    const { agencyId } = ASSESSED;
    expect(await listed({ states: ['ACTIVE'], grades: ['LOW', 'MEDIUM'], agencyId })).toBe(1);
    expect([
      await listed({ states: ['RETIRED'] }),
      await listed({ grades: ['HIGH'] }),
      await listed({ agencyId: 'NOBODY' }),
    ]).toEqual([0, 0, 0]);
    const retire = { id: created.id, expectedVersion: edited.version };
    await supervisor.done(risk('retireIntegrityRisk'), retire);
    expect(
      (
        await supervisor.refused(risk('retireIntegrityRisk'), {
          ...retire,
          expectedVersion: edited.version + 1,
        })
      ).code,
    ).toBe('RISK_RETIRED');
  });

  it('says what is missing, field by field', async () => {
    const wrong = {
      ...ASSESSED,
      agencyId: 'NOBODY',
      likelihood: 6,
      riskPoint: ' ',
      modelCodes: ['P99'],
      reviewOn: '2026-07-08',
    };
    const { problems } = await supervisor.refused(risk('createIntegrityRisk'), wrong);
    expect(problems?.map(({ field }) => field).sort()).toEqual([
      'agencyId',
      'likelihood',
      'modelCodes',
      'reviewOn',
      'riskPoint',
    ]);
  });
});
