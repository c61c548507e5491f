import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { REFUSAL, signedInAs, type TestClient } from '../../support/client.js';
import { measureDocx } from '../../support/docx-measures.js';
import { anApplication, type ACase } from '../../support/factories/application.js';
import { County } from '../../support/factories/county.js';
import { layoutFaults } from '../../support/official-layout.js';
import { templateRoles } from '../../support/template.js';
import { paperHeaders } from '../../support/paper-headers.js';

const NOTICE =
  'notice { id number state version dueOn daysLeft rounds replies { round content verdict verdictReason wasOverdue } availableActions { action isAllowed reason } }';
const notice = (name: string, input = 'SupervisionNoticeActInput') =>
  `mutation($input: ${input}!) { ${name}(input: $input) { __typename ... on SupervisionNoticePayload { ${NOTICE} } ${REFUSAL} } }`;
const NOTICES = `{ supervisionNotices { items { id state number alertId agency { id } } } }`;
const HOME = `query($since: Instant) { supervisionHome(since: $since) { overdueUnits { id cases requests notices problems tasks oldestDueOn } redItems { kind label caseId recordType daysLate dayUnit agencyName problemState taskState } redItemCount changes { since alerts replies overdue rejections parameters } risks { number openAlerts modelCodes } } }`;

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

const events = (type: string) =>
  county.rows<{ actor: string }>(`select actor_id::text as actor from audit_events where type = $1`, [type]);

beforeAll(async () => {
  county = await County.start();
  county.app.clock.set(new Date('2026-07-08T02:00:00.000Z'));
  made = await anApplication(county).submitted();
  supervisor = await county.as('supervisor');
  liaison = await signedInAs(county.app, { post: 'LIAISON', agencyId: 'PROPERTY_CENTER' });
  stranger = await signedInAs(county.app, { post: 'LIAISON', agencyId: 'COURT' });
}, 120_000);
afterAll(() => county.close());

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
    expect(file.headers).toMatchObject(paperHeaders('docx', `${paper.number}.docx`));
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
  it('shows late problems and tasks by unit as the lists behind the numbers do, and a problem’s own task not twice among what is red', async () => {
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
      // Calendar days from Friday the 10th; the four working days of it count for offices alone.
      expect.objectContaining({ kind: 'TASK', daysLate: 6, dayUnit: 'CALENDAR_DAY', taskState: 'ASSIGNED' }),
    );
    await problemLate('WT20269002', task?.id ?? null);
    const again = await late();
    expect(again.overdueUnits).toContainEqual(
      expect.objectContaining({ id: 'COURT', problems: 2, tasks: 1 }),
    );
    expect(again.redItems).toContainEqual(expect.objectContaining({ label: 'WT20269002' }));
    expect(again.redItems).not.toContainEqual(expect.objectContaining({ kind: 'TASK' }));
    const listed = async (filter: object) =>
      (
        await supervisor.run<{ problems: { items: { number: string }[] } }>(
          `query($filter: ProblemFilter) { problems(filter: $filter) { items { number } } }`,
          { filter },
        )
      ).problems.items.length;
    const court = { leadAgencyId: 'COURT', isOverdue: true };
    expect([await listed(court), await listed({ ...court, leadAgencyId: 'HOUSING' })]).toEqual([2, 0]);
    const { tasks } = await supervisor.run<{ tasks: { totalCount: number } }>(
      `query($filter: TaskFilter) { tasks(filter: $filter, first: 1) { totalCount } }`,
      { filter: court },
    );
    expect(tasks.totalCount).toBe(1);
    await county.rows(`update problems set due_on = '2026-07-16'`);
    expect(await listed(court)).toBe(0);
  });

  it('shows what is late for longest, and how many there are in all', async () => {
    const counted = async () =>
      (await supervisor.run<{ supervisionHome: { redItems: object[]; redItemCount: number } }>(HOME))
        .supervisionHome;
    const before = await counted();
    expect(before.redItemCount).toBe(before.redItems.length);
    await county.rows(
      `insert into problems (id, number, link, source, title, description, requirement, lead_agency_id, due_on, state, registered_by, registered_at)
       select gen_random_uuid(), 'WT2026' || n, 'EXIT', 'SUPERVISION', '拖延', '拖延', '办结', 'JUSTICE', '2026-07-15', 'RECTIFYING', gen_random_uuid(), now() from generate_series(8001, 8021) n`,
    );
    const after = await counted();
    expect([after.redItems.length, after.redItemCount]).toEqual([20, before.redItemCount + 21]);
    await county.rows(`delete from problems where lead_agency_id = 'JUSTICE'`);
  });

  it('says who is late with which case, and what changed since', async () => {
    await county.rows(`update applications set due_on = '2026-07-10' where id = $1`, [made.id]);
    const { supervisionHome } = await supervisor.run<{
      supervisionHome: { overdueUnits: object[]; redItems: object[]; changes: object };
    }>(HOME, { since: '2026-07-16T01:59:00.000Z' });
    const [row] = await county.rows<{ agency: string }>(
      `select c.agency_id as agency from applications a join communities c on c.id = a.community_id where a.id = $1`,
      [made.id],
    );
    expect(supervisionHome.overdueUnits).toContainEqual(
      expect.objectContaining({ id: row?.agency, cases: 1 }),
    );
    expect(supervisionHome.redItems).toContainEqual(
      expect.objectContaining({ caseId: made.id, daysLate: 4, dayUnit: 'WORKING_DAY' }),
    );
    expect(supervisionHome.changes).toEqual({
      since: '2026-07-16T01:59:00.000Z',
      alerts: 0,
      // Two replies of one notice.
      replies: 1,
      overdue: 0,
      rejections: 0,
      parameters: 0,
    });
    const answered = async (since: string) =>
      (
        await supervisor.run<{ supervisionNotices: { totalCount: number } }>(
          `query($since: Instant) { supervisionNotices(repliedSince: $since) { totalCount } }`,
          { since },
        )
      ).supervisionNotices.totalCount;
    expect(await answered('2026-07-16T01:59:00.000Z')).toBe(1);
    expect(await answered('2026-07-17T00:00:00.000Z')).toBe(0);
    expect((await events('SupervisionHomeViewed')).length).toBeGreaterThan(0);
  });
});

describe('the limit of a reply', () => {
  it('counts the Saturday that is worked for National Day, and none of the holiday', async () => {
    await county.passDays(76);
    const drafted = await supervisor.done<{ notice: NoticeRow }>(
      notice('createSupervisionNotice', 'CreateSupervisionNoticeInput'),
      DRAFT,
    );
    const { id, version } = drafted.notice;
    const { notice: served } = await supervisor.done<{ notice: NoticeRow }>(
      notice('serveSupervisionNotice'),
      { id, expectedVersion: version },
    );
    // Served on Wednesday 30 September; off 1-7 October, worked on Saturday the 10th.
    expect(served.dueOn).toBe('2026-10-13');
  });
});
