import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { runSupervisionModels } from '../../../api/src/modules/supervision/index.js';
import { REFUSAL, signedInAs, type TestClient } from '../../support/client.js';
import { anApplication, type ACase } from '../../support/factories/application.js';
import { County } from '../../support/factories/county.js';
import { measureDocx } from '../../support/docx-measures.js';
import { layoutFaults } from '../../support/official-layout.js';
import { templateRoles } from '../../support/template.js';

const RUN = `mutation($input: RunSupervisionModelsInput!) { runSupervisionModels(input: $input) { __typename ... on RunSupervisionModelsPayload { run { id modelsDone modelsTotal finishedAt } } ${REFUSAL} } }`;
const CONCLUDE = `mutation($input: ConcludeAlertInput!) { concludeAlert(input: $input) { __typename ... on ConcludeAlertPayload { alert { id state version conclusion concludedBy { displayName } availableActions { action } } } ${REFUSAL} } }`;
const ALERTS = `query($filter: AlertFilter) { alerts(filter: $filter) { totalCount items { id modelCode modelName light state version applicationNumber caseId person { id } facts { label value } thresholds { key value } availableActions { action isAllowed } } } }`;
const CARDS = `{ supervisionModels { code name meaning rule open concluded confirmed confirmedPercent parameters { key value isSet } } }`;
const RISKS = `{ integrityRisks { id number score grade version state openAlerts agency { id } modelCodes } }`;
const risk = (name: string) =>
  `mutation($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { __typename ... on IntegrityRiskPayload { risk { id number score grade version state } } ${REFUSAL} } }`;
const NOTICE =
  'notice { id number state version dueOn daysLeft rounds replies { round content verdict verdictReason wasOverdue } availableActions { action isAllowed reason } }';
const notice = (name: string, input = 'SupervisionNoticeActInput') =>
  `mutation($input: ${input}!) { ${name}(input: $input) { __typename ... on SupervisionNoticePayload { ${NOTICE} } ${REFUSAL} } }`;
const NOTICES = `{ supervisionNotices { items { id state number alertId agency { id } } } }`;
const HOME = `query($since: Instant) { supervisionHome(since: $since) { overdueUnits { id cases requests notices problems tasks oldestDueOn } redItems { kind label caseId daysLate agencyName problemState taskState } changes { alerts replies overdue rejections parameters } risks { number openAlerts modelCodes } } }`;

interface AlertRow {
  id: string;
  modelCode: string;
  state: string;
  version: number;
  caseId: string | null;
  person: { id: string } | null;
  facts: { label: string; value: string }[];
}
interface NoticeRow {
  id: string;
  number: string | null;
  state: string;
  version: number;
  dueOn: string | null;
  daysLeft: number | null;
  rounds: number;
  replies: { verdict: string | null; wasOverdue: boolean }[];
  availableActions: { action: string; isAllowed: boolean; reason: string | null }[];
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
    const office = await county.as('office');
    await office.done(
      `mutation($input: SetPolicyParameterInput!) { setPolicyParameter(input: $input) { __typename ${REFUSAL} } }`,
      {
        key: 'alert.P20.reveals',
        value: '5',
        validFrom: '2026-07-01',
        docTitle: '监督工作安排',
        docNo: '长纪〔2026〕1号',
        article: '一',
        approvedBy: '县纪委监委',
      },
    );
    expect(await cardOf()).toEqual({ key: 'alert.P20.reveals', value: 5, isSet: true });
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

const DRAFT = {
  kind: 'REMINDER',
  agencyId: 'PROPERTY_CENTER',
  title: '关于规范查询的提醒函',
  content: '请核实夜间查询情况并书面回复。',
  contact: '演监督 029-38000001',
};

describe('a notice', () => {
  let id: string;
  let version: number;
  const act = (more: object = {}) => ({ id, expectedVersion: version, ...more });
  const does = async (client: TestClient, text: string, more: object = {}): Promise<NoticeRow> => {
    const payload = await client.done<{ notice: NoticeRow }>(text, act(more));
    version = payload.notice.version;
    return payload.notice;
  };

  it('is drafted, seen by nobody else, served with a number and a limit in working days', async () => {
    const drafted = await supervisor.done<{ notice: NoticeRow }>(
      notice('createSupervisionNotice', 'CreateSupervisionNoticeInput'),
      DRAFT,
    );
    ({ id, version } = drafted.notice);
    expect(
      (await liaison.run<{ supervisionNotices: { items: [] } }>(NOTICES)).supervisionNotices.items,
    ).toEqual([]);
    expect(
      await liaison.errorCode(notice('receiveSupervisionNotice'), {
        input: { idempotencyKey: 'draft-receipt', ...act() },
      }),
    ).toBe('NO_ACCESS');
    const served = await does(supervisor, notice('serveSupervisionNotice'));
    // Five working days after Wednesday the 8th.
    expect(served).toMatchObject({
      state: 'SERVED',
      number: '监提〔2026〕1号',
      dueOn: '2026-07-15',
      daysLeft: 5,
    });
    expect(
      (await liaison.run<{ supervisionNotices: { items: object[] } }>(NOTICES)).supervisionNotices.items,
    ).toEqual([expect.objectContaining({ id, alertId: null })]);
    expect(
      (await stranger.run<{ supervisionNotices: { items: [] } }>(NOTICES)).supervisionNotices.items,
    ).toEqual([]);
    expect(
      await stranger.errorCode(notice('receiveSupervisionNotice'), {
        input: { idempotencyKey: 'not-theirs-1', ...act() },
      }),
    ).toBe('NO_ACCESS');
  });

  it('leaves its paper as it was served: whole, unchanged, for the supervisor and the unit alone, every download recorded', async () => {
    const query = `query($id: ID!) { supervisionNotice(id: $id) { papers { id number title sha256 } } }`;
    const { supervisionNotice } = await liaison.run<{
      supervisionNotice: { papers: { id: string; number: string; title: string; sha256: string }[] };
    }>(query, { id });
    const [paper] = supervisionNotice.papers;
    if (!paper) throw new Error('the notice has no paper');
    const download = (client: TestClient, paperId = paper.id) =>
      county.app.http.inject({
        method: 'GET',
        url: `/supervision-documents/${paperId}`,
        headers: { cookie: client.sessionCookie },
      });
    const file = await download(liaison);
    expect(createHash('sha256').update(file.rawPayload).digest('hex')).toBe(paper.sha256);
    const mark = '县纪委监委';
    expect(layoutFaults(file.rawPayload, { form: 'LETTER', mark, ...paper })).toEqual([]);
    const text = measureDocx(file.rawPayload)
      .lines.map((line) => line.text)
      .join('\n');
    for (const part of ['县房产交易和物业事务中心', DRAFT.content, '2026年7月15日', DRAFT.contact])
      expect(text).toContain(part);
    const office = await county.as('office');
    const otherOfUnit = await signedInAs(county.app, { post: 'DATA_CONTACT', agencyId: 'PROPERTY_CENTER' });
    const answers = [supervisor, stranger, office, otherOfUnit].map(
      async (client) => (await download(client)).statusCode,
    );
    expect(await Promise.all(answers)).toEqual([200, 404, 404, 404]);
    expect((await download(supervisor, 'not-a-paper')).statusCode).toBe(404);
    expect(await events('SupervisionDocumentIssued')).toHaveLength(1);
    expect(await events('SupervisionDocumentViewed')).toHaveLength(2);
    const [rights] = await county.rows<{ may: boolean }>(
      `select has_table_privilege($1, 'supervision_documents', 'update, delete') as may`,
      [templateRoles.running],
    );
    expect(rights?.may).toBe(false);
  });

  it('is signed for, answered late, returned with a new limit, answered again and accepted', async () => {
    await does(liaison, notice('receiveSupervisionNotice'));
    const reply = notice('replyToSupervisionNotice', 'ReplyToSupervisionNoticeInput');
    expect((await liaison.refused(reply, act({ content: ' ' }))).code).toBe('REPLY_REQUIRED');
    county.app.clock.set(new Date('2026-07-16T02:00:00.000Z'));
    const { supervisionHome } = await supervisor.run<{
      supervisionHome: { overdueUnits: object[]; redItems: object[] };
    }>(HOME);
    expect(supervisionHome.overdueUnits).toContainEqual(
      expect.objectContaining({ id: 'PROPERTY_CENTER', notices: 1, oldestDueOn: '2026-07-15' }),
    );
    expect(supervisionHome.redItems).toContainEqual(
      expect.objectContaining({ kind: 'NOTICE', label: '监提〔2026〕1号', daysLate: 1 }),
    );
    const replied = await does(liaison, reply, { content: '已核实，系加班办理。' });
    expect(replied.replies[0]).toMatchObject({ wasOverdue: true, verdict: null });
    const giveBack = notice('returnSupervisionReply', 'ReturnSupervisionReplyInput');
    expect((await supervisor.refused(giveBack, act({ reason: '不' }))).code).toBe('REASON_REQUIRED');
    const returned = await does(supervisor, giveBack, { reason: '请附加班审批材料' });
    expect(returned).toMatchObject({ state: 'REPLY_RETURNED', dueOn: '2026-07-23' });
    const again = await does(liaison, reply, { content: '加班审批单已附，并已约谈本人。' });
    expect(again.rounds).toBe(2);
    const accepted = await does(supervisor, notice('acceptSupervisionReply'));
    expect(accepted).toMatchObject({ state: 'ACCEPTED', daysLeft: null });
    expect(accepted.replies.map(({ verdict }) => verdict)).toEqual(['ACCEPTED', 'RETURNED']);
    for (const type of ['Drafted', 'Served', 'Received'])
      expect(await events(`SupervisionNotice${type}`)).toHaveLength(1);
    expect(await events('SupervisionNoticeReplied')).toHaveLength(2);
  });

  it('that asks for action becomes one task, by a supervisor, while it is not settled; a 提醒函 never does', async () => {
    const create = notice('createSupervisionNotice', 'CreateSupervisionNoticeInput');
    const deploy = notice('createSupervisionTask', 'CreateSupervisionTaskInput');
    const sheet = { content: '完善加班审批制度', acceptance: '制度印发并执行', dueOn: '2026-08-31' };
    const reminder = await supervisor.refused(deploy, act(sheet));
    expect(reminder.code).toBe('ASKS_FOR_REPLY_ONLY');
    const drafted = await supervisor.done<{ notice: NoticeRow }>(create, { ...DRAFT, kind: 'URGING' });
    ({ id, version } = drafted.notice);
    expect((await supervisor.refused(deploy, act(sheet))).code).toBe('NOT_ALLOWED_IN_STATE');
    await does(supervisor, notice('serveSupervisionNotice'));
    expect((await supervisor.refused(deploy, act({ ...sheet, dueOn: '2026-07-01' }))).code).toBe(
      'INPUT_INVALID',
    );
    expect(await liaison.errorCode(deploy, { input: { idempotencyKey: 'not-by-unit', ...act(sheet) } })).toBe(
      'NO_ACCESS',
    );
    const withTask = `query($id: ID!) { supervisionNotice(id: $id) { mayBecomeTask task { state originKind originId originLabel content leadAgency { id } } } }`;
    const seenBy = async (client: TestClient) =>
      (await client.run<{ supervisionNotice: object }>(withTask, { id })).supervisionNotice;
    expect([await seenBy(supervisor), await seenBy(liaison)]).toEqual([
      { mayBecomeTask: true, task: null },
      { mayBecomeTask: false, task: null },
    ]);
    await does(supervisor, deploy, sheet);
    const task = {
      state: 'REGISTERED',
      originKind: 'SUPERVISION_NOTICE',
      originId: id,
      originLabel: '督促单监督〔2026〕1号',
      content: sheet.content,
      leadAgency: { id: 'PROPERTY_CENTER' },
    };
    expect(await seenBy(supervisor)).toEqual({ mayBecomeTask: false, task });
    expect((await supervisor.refused(deploy, act(sheet))).code).toBe('HAS_TASK');
    expect(await events('SupervisionTaskCreated')).toHaveLength(1);
  });

  it('is not put to one’s own unit, nor without a text', async () => {
    const wrong = { ...DRAFT, agencyId: 'DISCIPLINE', title: '', alertId: 'x' };
    const { problems } = await supervisor.refused(
      notice('createSupervisionNotice', 'CreateSupervisionNoticeInput'),
      wrong,
    );
    expect(problems?.map(({ field }) => field)).toEqual(['title', 'agencyId', 'alertId']);
  });
});

describe('the supervisor’s home', () => {
  it('shows late problems and tasks by unit, a problem’s own task not twice, and leads to the list of them', async () => {
    const [task] = await county.rows<{ id: string }>(
      `update tasks set due_on = '2026-07-10', state = 'ASSIGNED', working_agency_ids = '{COURT}', lead_agency_id = 'COURT' returning id`,
    );
    const problemLate = (number: string, taskId: string | null) =>
      county.rows(
        `insert into problems (id, number, link, source, title, description, requirement, lead_agency_id, due_on, state, registered_by, registered_at, task_id)
         values (gen_random_uuid(), $1, 'EXIT', 'SUPERVISION', '拖延', '拖延', '办结', 'COURT', '2026-07-15', 'RECTIFYING', gen_random_uuid(), now(), $2)`,
        [number, taskId],
      );
    const late = async () =>
      (
        await supervisor.run<{
          supervisionHome: {
            overdueUnits: { id: string; problems: number; tasks: number }[];
            redItems: object[];
          };
        }>(HOME)
      ).supervisionHome;
    await problemLate('WT20269001', null);
    const home = await late();
    expect(home.overdueUnits).toContainEqual(expect.objectContaining({ id: 'COURT', problems: 1, tasks: 1 }));
    expect(home.redItems).toContainEqual(
      expect.objectContaining({
        kind: 'PROBLEM',
        label: 'WT20269001',
        daysLate: 1,
        problemState: 'RECTIFYING',
      }),
    );
    expect(home.redItems).toContainEqual(
      expect.objectContaining({ kind: 'TASK', daysLate: 6, taskState: 'ASSIGNED' }),
    );
    await problemLate('WT20269002', task?.id ?? null);
    expect((await late()).overdueUnits).toContainEqual(
      expect.objectContaining({ id: 'COURT', problems: 2, tasks: 0 }),
    );
    const listed = async (filter: object) =>
      (
        await supervisor.run<{ problems: { items: { number: string }[] } }>(
          `query($filter: ProblemFilter) { problems(filter: $filter) { items { number } } }`,
          { filter },
        )
      ).problems.items.length;
    const court = { leadAgencyId: 'COURT', isOverdue: true };
    expect([await listed(court), await listed({ ...court, leadAgencyId: 'HOUSING' })]).toEqual([2, 0]);
    await county.rows(`update problems set due_on = '2026-07-16'`);
    expect(await listed(court)).toBe(0);
  });

  it('says who is late with which case, and what changed since', async () => {
    await county.rows(`update applications set due_on = '2026-07-10' where id = $1`, [made.id]);
    const { supervisionHome } = await supervisor.run<{
      supervisionHome: { overdueUnits: object[]; redItems: { caseId: string }[]; changes: object };
    }>(HOME, { since: '2026-07-16T01:59:00.000Z' });
    const [row] = await county.rows<{ agency: string }>(
      `select c.agency_id as agency from applications a join communities c on c.id = a.community_id where a.id = $1`,
      [made.id],
    );
    expect(supervisionHome.overdueUnits).toContainEqual(
      expect.objectContaining({ id: row?.agency, cases: 1 }),
    );
    expect(supervisionHome.redItems.map(({ caseId }) => caseId)).toContain(made.id);
    expect(supervisionHome.changes).toEqual({
      alerts: 0,
      replies: 2,
      overdue: 0,
      rejections: 0,
      parameters: 0,
    });
    expect((await events('SupervisionHomeViewed')).length).toBeGreaterThan(0);
  });
});
