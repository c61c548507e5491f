import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { REFUSAL, signedInAs, type TestClient } from '../../support/client.js';
import { County } from '../../support/factories/county.js';

const PROBLEM = `problem { id number state version dueOn lookBackFrom reopened availableActions { action isAllowed reason } }`;
const problem = (name: string, input = 'ProblemActInput') =>
  `mutation($input: ${input}!) { ${name}(input: $input) { __typename ... on ProblemPayload { ${PROBLEM} } ${REFUSAL} } }`;
const PROBLEMS = `query($filter: ProblemFilter) { problems(filter: $filter) { items { id state lead { id } } } }`;
const clue = (name: string, input: string) =>
  `mutation($input: ${input}!) { ${name}(input: $input) { __typename ... on ClueTransferPayload { clue { id number state version feedbackCategory } } ${REFUSAL} } }`;
const CLUES = `{ clueTransfers { items { id number state isMine accused { id } availableActions { action } } } }`;
const REVEAL = `mutation($input: RevealInformantInput!) { revealInformant(input: $input) { __typename ... on RevealInformantPayload { informant } ${REFUSAL} } }`;
const rule = (name: string, input: string) =>
  `mutation($input: ${input}!) { ${name}(input: $input) { __typename ... on ChainRulePayload { rule { id revision version } } ${REFUSAL} } }`;

const PROBLEM_TASK = `query($id: ID!) { problem(id: $id) { version taskSentBackReason task { id version state originKind originId originLabel title acceptance dueOn returnCount parts { agency { id } } } } }`;

interface WithTask {
  version: number;
  taskSentBackReason: string | null;
  task: { id: string; version: number; state: string } | null;
}

interface Row {
  id: string;
  number: string;
  state: string;
  version: number;
  lookBackFrom: string | null;
  availableActions: { action: string; isAllowed: boolean }[];
}

let county: County;
let supervisor: TestClient;
let office: TestClient;
let court: TestClient;
let police: TestClient;

beforeAll(async () => {
  county = await County.start();
  supervisor = await county.as('supervisor');
  office = await county.as('office');
  court = await signedInAs(county.app, { post: 'LIAISON', agencyId: 'COURT' });
  police = await signedInAs(county.app, { post: 'LIAISON', agencyId: 'PUBLIC_SECURITY' });
}, 120_000);
afterAll(() => county.close());

const events = (type: string) => county.rows('select 1 from audit_events where type = $1', [type]);

const FOUND = {
  link: 'EXIT',
  source: 'SUPERVISION',
  title: '腾退申请拖延',
  description: '三件腾退申请超过三个月未处理',
  requirement: '逐案办结并建立时限台账',
  leadAgencyId: 'COURT',
  dueOn: '2026-07-31',
};

describe('a problem', () => {
  let id: string;
  let version: number;
  const act = (more: object = {}) => ({ id, expectedVersion: version, ...more });
  const does = async (client: TestClient, text: string, more: object = {}): Promise<Row> => {
    const { problem: row } = await client.done<{ problem: Row }>(text, act(more));
    ({ version } = row);
    return row;
  };

  const seen = async (): Promise<WithTask> =>
    (await supervisor.run<{ problem: WithTask }>(PROBLEM_TASK, { id })).problem;

  const taskAct = async (client: TestClient, name: string, more: object = {}) => {
    const { task } = await seen();
    const input = { taskId: task?.id, expectedVersion: task?.version, ...more };
    await client.done(
      `mutation($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { __typename ${REFUSAL} } }`,
      input,
    );
  };
  const waits = async () =>
    (
      await supervisor.run<{ problem: { waitsForTask: string | null } }>(
        'query($id: ID!) { problem(id: $id) { waitsForTask } }',
        { id },
      )
    ).problem.waitsForTask;

  it('is registered with its unit, seen by that unit and no other', async () => {
    const { problem: row } = await supervisor.done<{ problem: Row }>(
      problem('createProblem', 'CreateProblemInput'),
      FOUND,
    );
    ({ id, version } = row);
    expect(row).toMatchObject({ number: 'WT20260001', state: 'REGISTERED' });
    const seenBy = async (client: TestClient) =>
      (await client.run<{ problems: { items: Row[] } }>(PROBLEMS, { filter: { links: ['EXIT'] } })).problems
        .items.length;
    expect([await seenBy(court), await seenBy(police), await seenBy(office)]).toEqual([1, 0, 1]);
    const input = { idempotencyKey: 'police-starts-1', ...act() };
    expect(await police.errorCode(problem('startRectification'), { input })).toBe('NO_ACCESS');
  });

  it('says what is missing, field by field', async () => {
    const wrong = { ...FOUND, title: '', leadAgencyId: 'NOBODY', dueOn: '2026-07-08' };
    const { problems } = await supervisor.refused(problem('createProblem', 'CreateProblemInput'), wrong);
    expect(problems?.map(({ field }) => field)).toEqual(['title', 'leadAgencyId', 'dueOn']);
  });

  it('is put right by its unit, looked back at after ten working days by another, and reopened when it came back', async () => {
    // One act, one version, though the task is written in between.
    expect((await does(court, problem('startRectification'))).version).toBe(2);
    const { task } = await seen();
    expect(task).toMatchObject({
      state: 'ASSIGNED',
      originKind: 'PROBLEM',
      originId: id,
      originLabel: '问题台账WT20260001',
      title: `整改：${FOUND.title}`,
      acceptance: FOUND.requirement,
      dueOn: FOUND.dueOn,
      parts: [{ agency: { id: 'COURT' } }],
    });
    expect(await events('TaskAssigned')).toHaveLength(1);
    // The task comes back from the office: the problem says so until its unit reports anew.
    await taskAct(court, 'receiveTask');
    await taskAct(court, 'startTask');
    await taskAct(court, 'reportTask', { text: '已办结两件', percent: 60 });
    await taskAct(office, 'returnTask', { text: '还有一件没有办结' });
    expect(await seen()).toMatchObject({
      taskSentBackReason: '还有一件没有办结',
      task: { state: 'RETURNED', returnCount: 1 },
    });
    expect(await events('ProblemTaskSentBack')).toHaveLength(1);
    ({ version } = await seen());
    const rectify = problem('rectifyProblem', 'RectifyProblemInput');
    expect((await court.refused(rectify, act({ measures: '好' }))).code).toBe('TEXT_REQUIRED');
    const rectified = await does(court, rectify, { measures: '三件均已办结，台账已建立' });
    expect(rectified).toMatchObject({ state: 'RECTIFIED', lookBackFrom: '2026-07-22' });
    expect((await seen()).taskSentBackReason).toBeNull();
    const lookBack = problem('lookBackAtProblem', 'LookBackAtProblemInput');
    const found = { holds: false, note: '抽查发现又有一件超期' };
    expect((await supervisor.refused(lookBack, act(found))).code).toBe('LOOK_BACK_TOO_EARLY');
    await county.passDays(14);
    await does(supervisor, lookBack, found);
    expect((await supervisor.refused(problem('closeProblem'), act())).code).toBe('PROBLEM_RETURNED');
    const reopened = await does(supervisor, problem('reopenProblem', 'ReopenProblemInput'), {
      dueOn: '2026-08-31',
    });
    expect(reopened).toMatchObject({ state: 'REOPENED', dueOn: '2026-08-31', reopened: 1 });
  });

  it('goes on with the task that is still open when its unit starts again', async () => {
    const before = (await seen()).task?.id;
    await does(court, problem('startRectification'));
    expect((await seen()).task?.id).toBe(before);
    expect(await county.rows(`select 1 from tasks where origin_kind = 'PROBLEM'`)).toHaveLength(1);
  });

  it('is found to hold once its task is done, and closed once its task is', async () => {
    await does(court, problem('rectifyProblem', 'RectifyProblemInput'), { measures: '再次整改并公开通报' });
    await county.passDays(14);
    const lookBack = problem('lookBackAtProblem', 'LookBackAtProblemInput');
    const found = { holds: true, note: '未再发现超期' };
    const refused = await office.refused(lookBack, act(found));
    expect(refused).toMatchObject({ code: 'TASK_OPEN', message: await waits() });
    expect(refused.message).toMatch(/^整改任务DB2026-\d{4}现在是“已退回”，还没有办结/u);
    await taskAct(court, 'reportTask', { text: '第三件已办结', percent: 100 });
    await taskAct(court, 'claimTaskCompletion', { text: '三件全部办结' });
    await taskAct(office, 'verifyTask', { text: '抽查三件，均已办结' });
    await taskAct(office, 'completeTask');
    expect(await waits()).toBeNull();
    const looked = await does(office, lookBack, found);
    const close = { action: 'close', isAllowed: false, reason: await waits() };
    expect(looked.availableActions).toContainEqual(close);
    expect((await supervisor.refused(problem('closeProblem'), act())).code).toBe('TASK_OPEN');
    await county.passDays(30);
    await taskAct(office, 'closeTask', { text: '走访当事人，未再发现超期' });
    expect(await waits()).toBeNull();
    const closed = await does(supervisor, problem('closeProblem'));
    expect([closed.state, closed.availableActions]).toEqual(['CLOSED', []]);
    expect(await events('ProblemRectified')).toHaveLength(2);
    expect(await events('ProblemLookedBackAt')).toHaveLength(2);
    expect(await events('ProblemClosed')).toHaveLength(1);
  });
});

const CLUE = {
  targetAgencyId: 'PUBLIC_SECURITY',
  accusedAgencyId: 'COURT',
  summary: '有人冒充工作人员收取保证金',
  evidenceRefs: '转账截图三张',
  informant: '例某某 19900000001',
};

describe('a clue', () => {
  let id: string;

  it('is handed over: the receiver and its registrar see it, the accused unit and others do not', async () => {
    const { clue: row } = await office.done<{ clue: Row }>(clue('transferClue', 'TransferClueInput'), CLUE);
    ({ id } = row);
    expect(row).toMatchObject({ number: 'XS20260001', state: 'TRANSFERRED' });
    const seenBy = async (client: TestClient) =>
      (await client.run<{ clueTransfers: { items: Row[] } }>(CLUES)).clueTransfers.items.map((one) => one.id);
    const otherOffice = await signedInAs(county.app, { post: 'OFFICE_CLERK', agencyId: 'HOUSING' });
    expect([await seenBy(office), await seenBy(police), await seenBy(supervisor)]).toEqual([
      [id],
      [id],
      [id],
    ]);
    expect([await seenBy(court), await seenBy(otherOffice)]).toEqual([[], []]);
    // Somebody who sits at both units is of the accused one.
    const both = await signedInAs(
      county.app,
      { post: 'LIAISON', agencyId: 'MARKET_REGULATION' },
      { post: 'DATA_CONTACT', agencyId: 'COURT' },
    );
    const transfer = clue('transferClue', 'TransferClueInput');
    const toBoth = { ...CLUE, targetAgencyId: 'MARKET_REGULATION' };
    expect(await office.refused(transfer, toBoth)).toMatchObject({
      code: 'CLUE_HAS_NO_RECEIVER',
      message: expect.stringContaining('请移送给其他单位'),
    });
    const sitsAtCourt = (until: string) =>
      county.rows(
        `update mandates set valid_until = ${until} where account_id = $1 and agency_id = 'COURT'`,
        [both.accountId],
      );
    await sitsAtCourt('valid_from');
    const { clue: second } = await office.done<{ clue: Row }>(transfer, toBoth);
    await sitsAtCourt('null');
    expect(await seenBy(both)).toEqual([]);
    const input = { idempotencyKey: 'both-receive-1', id: second.id, expectedVersion: second.version };
    expect(await both.errorCode(clue('receiveClue', 'ReceiveClueInput'), { input })).toBe('NO_ACCESS');
  });

  it('is told to nobody who sits at the accused unit as well, where others can sign for it', async () => {
    const of = (agencyId: string) =>
      signedInAs(
        county.app,
        { post: 'SUPERVISOR', agencyId: 'DISCIPLINE' },
        { post: 'DATA_CONTACT', agencyId },
      );
    const [accused, other] = [await of('HRSS'), await of('JUSTICE')];
    const about = { ...CLUE, targetAgencyId: 'DISCIPLINE', accusedAgencyId: 'HRSS' };
    const { clue: row } = await office.done<{ clue: Row }>(clue('transferClue', 'TransferClueInput'), about);
    const told = await county.rows<{ account: string }>(
      'select account_id as account from notifications where about_id = $1',
      [row.id],
    );
    const accounts = told.map(({ account }) => account);
    expect(accounts).toEqual(expect.arrayContaining([supervisor.accountId, other.accountId]));
    expect(accounts).not.toContain(accused.accountId);
  });

  it('tells who brought it to its registrar alone, keeps it encrypted, and records every look', async () => {
    const { revealInformant } = await office.run<{ revealInformant: { informant: string } }>(REVEAL, {
      input: { id },
    });
    expect(revealInformant.informant).toBe(CLUE.informant);
    expect(await supervisor.errorCode(REVEAL, { input: { id } })).toBe('NO_ACCESS');
    const stored = await county.rows<{ text: string }>(
      `select encode(ciphertext, 'escape') as text from clue_informants`,
    );
    expect(JSON.stringify(stored)).not.toContain('19900000001');
    const [event] = await county.rows<{ text: string }>(
      `select convert_from(canonical, 'UTF8') as text from audit_events where type = 'ClueTransferred' limit 1`,
    );
    expect(event?.text).not.toMatch(/COURT|19900000001/u);
    expect(await events('InformantRevealed')).toHaveLength(1);
    // The database's own net: the running role as somebody else sees no row.
    const work = county.app.workAs(actorOf(supervisor));
    await work.atomically(async () => {
      expect(await work.db.rows({ text: 'select 1 from clue_informants', values: [] })).toEqual([]);
      return { refused: false };
    });
  });

  it('does not tell who brought it to a registrar who went to the accused unit', async () => {
    const registrar = await signedInAs(county.app, { post: 'OFFICE_CLERK', agencyId: 'HOUSING' });
    const about = { ...CLUE, accusedAgencyId: 'HRSS' };
    const { clue: row } = await registrar.done<{ clue: Row }>(
      clue('transferClue', 'TransferClueInput'),
      about,
    );
    const reveal = { input: { id: row.id } };
    expect(await registrar.run(REVEAL, reveal)).toMatchObject({
      revealInformant: { informant: CLUE.informant },
    });
    await county.rows(
      `insert into mandates (id, account_id, post, agency_id, valid_from, version) values (gen_random_uuid(), $1, 'DATA_CONTACT', 'HRSS', $2, 1)`,
      [registrar.accountId, county.app.clock.now()],
    );
    expect(await registrar.errorCode(REVEAL, reveal)).toBe('NO_ACCESS');
  });

  it('is signed for and answered with a category by its receiver alone', async () => {
    const input = { idempotencyKey: 'supervisor-receives', id, expectedVersion: 1 };
    expect(await supervisor.errorCode(clue('receiveClue', 'ReceiveClueInput'), { input })).toBe('NO_ACCESS');
    const { clue: received } = await police.done<{ clue: Row }>(clue('receiveClue', 'ReceiveClueInput'), {
      id,
      expectedVersion: 1,
    });
    const { clue: answered } = await police.done<{ clue: Row }>(clue('answerClue', 'AnswerClueInput'), {
      id,
      expectedVersion: received.version,
      category: 'ACCEPTED',
    });
    expect(answered).toMatchObject({ state: 'ANSWERED', feedbackCategory: 'ACCEPTED' });
  });

  it('is found by its state and its receiver, within what the reader may see', async () => {
    const found = async (client: TestClient, filter: object) =>
      (
        await client.run<{ clueTransfers: { items: Row[] } }>(
          'query($filter: ClueTransferFilter) { clueTransfers(filter: $filter) { items { id } } }',
          { filter },
        )
      ).clueTransfers.items.map((one) => one.id);
    expect(await found(office, { states: ['ANSWERED'], targetAgencyId: 'PUBLIC_SECURITY' })).toEqual([id]);
    expect(await found(office, { states: ['RECEIVED'] })).toEqual([]);
    expect(await found(office, { targetAgencyId: 'MARKET_REGULATION' })).toHaveLength(1);
    expect(await found(court, { states: ['ANSWERED'] })).toEqual([]);
  });

  it('about one’s own unit, or for the accused unit, is not taken', async () => {
    const transfer = clue('transferClue', 'TransferClueInput');
    expect((await office.refused(transfer, { ...CLUE, accusedAgencyId: 'HOUSING' })).code).toBe(
      'CLUE_ABOUT_OWN_UNIT',
    );
    const same = { ...CLUE, accusedAgencyId: 'PUBLIC_SECURITY', summary: '短' };
    const { problems } = await supervisor.refused(transfer, same);
    expect(problems?.map(({ field }) => field)).toEqual(['summary', 'targetAgencyId']);
  });
});

const actorOf = (client: TestClient) => ({
  kind: 'PERSON' as const,
  accountId: client.accountId,
  name: '演监',
  sessionId: null,
  agencyId: 'DISCIPLINE',
  agencyIds: ['DISCIPLINE'],
  ownAgencyIds: ['DISCIPLINE'],
  costBudget: 1,
  grants: new Map(),
  scopeShape: 'test',
});

describe('a rule of a link', () => {
  it('has an owner, is revised once, and keeps its revisions', async () => {
    const adopted = {
      link: 'EXIT',
      title: '腾退办理规程',
      docNo: '长住建〔2026〕3号',
      ownerAgencyId: 'HOUSING',
      adoptedOn: '2026-07-01',
      summary: '逐案登记时限，按月通报',
    };
    const { rule: first } = await office.done<{ rule: Row & { revision: number } }>(
      rule('createChainRule', 'CreateChainRuleInput'),
      adopted,
    );
    const revise = { ...adopted, id: first.id, expectedVersion: first.version, docNo: '长住建〔2026〕9号' };
    const { rule: second } = await office.done<{ rule: Row & { revision: number } }>(
      rule('reviseChainRule', 'ReviseChainRuleInput'),
      revise,
    );
    expect(second.revision).toBe(2);
    expect(
      (
        await office.refused(rule('reviseChainRule', 'ReviseChainRuleInput'), {
          ...revise,
          expectedVersion: 2,
        })
      ).code,
    ).toBe('RULE_SUPERSEDED');
    const { chainRules } = await court.run<{ chainRules: { supersededAt: string | null }[] }>(
      '{ chainRules { id revision supersededAt owner { id } } }',
    );
    expect(chainRules.map(({ supersededAt }) => supersededAt === null).sort()).toEqual([false, true]);
  });
});
