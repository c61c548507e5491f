import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeWorkbook } from '../../../api/src/modules/application/service/export-workbook.js';
import { expireExports, prepareExport } from '../../../api/src/modules/application/index.js';
import { newKey, REFUSAL, type TestClient } from '../../support/client.js';
import { anApplication, type ACase } from '../../support/factories/application.js';
import { County, OTHER_COMMUNITY, type Seat } from '../../support/factories/county.js';
import { aPerson } from '../../support/factories/people.js';
import { textOfXlsx } from '../../support/xlsx.js';
import { paperHeaders } from '../../support/paper-headers.js';

const SHOWN =
  'worklistExport { id number state rowCount version downloads expiresAt availableActions { action isAllowed reason } }';
const mutation = (name: string, type: string) =>
  `mutation($input: ${type}!) { ${name}(input: $input) { ... on WorklistExportPayload { __typename ${SHOWN} } ${REFUSAL} } }`;
const REQUEST = mutation('requestExport', 'RequestExportInput');
const APPROVE = mutation('approveExport', 'ApproveExportInput');
const REJECT = mutation('rejectExport', 'RejectExportInput');
const LIST = `{ worklistExports { items { id isMine state requestedBy { displayName } } } }`;
const WISH = { purpose: 'MEETING', reason: '联席会议例会汇报用', filter: {} };
/** Rows above the number that one person may export alone. */
const MANY = 101;

interface Shown {
  id: string;
  number: string;
  state: string;
  rowCount: number;
  version: number;
  downloads: number;
  availableActions: { action: string; isAllowed: boolean; reason: string | null }[];
}

let county: County;
let made: ACase;
const applicant = aPerson({ relationCode: '01', phone: '13800004321', employer: '某单位某车间' });

beforeAll(async () => {
  county = await County.start();
  made = await anApplication(county, { applicant }).submitted();
  await anApplication(county, { communityId: OTHER_COMMUNITY, seat: 'otherClerk' }).submitted();
});
afterAll(() => county.close());

const ask = async (seat: Seat, more: object = {}): Promise<Shown> =>
  (await (await county.as(seat)).done<{ worklistExport: Shown }>(REQUEST, { ...WISH, ...more }))
    .worklistExport;
const messagesOf = async (client: TestClient) =>
  (
    await client.run<{ notifications: { items: { title: string; body: string; link: string }[] } }>(
      '{ notifications(unreadOnly: true) { items { title body link } } }',
    )
  ).notifications.items;
const prepare = (id: string) => prepareExport((cause, may) => county.app.workAsSystem(cause, may), id);
const download = (client: TestClient, id: string) =>
  county.app.http.inject({ method: 'GET', url: `/exports/${id}`, headers: { cookie: client.sessionCookie } });
const stateOf = async (id: string) =>
  (await county.rows<{ state: string }>('select state from worklist_exports where id = $1', [id]))[0]?.state;
const eventsOf = async (id: string) =>
  (
    await county.rows<{ type: string }>(
      'select type from audit_events where object_id = $1 order by recorded_at',
      [id],
    )
  ).map(({ type }) => type);

describe('a small export', () => {
  let asked: Shown;

  it('is asked for with a purpose and made by a job, without a second person', async () => {
    asked = await ask('clerk');
    expect(asked).toMatchObject({ state: 'APPROVED', rowCount: 1 });
    expect(county.app.jobs.sent).toContainEqual({ queue: 'prepare-export', payload: { exportId: asked.id } });
    await prepare(asked.id);
    await prepare(asked.id);
    expect(await stateOf(asked.id)).toBe('READY');
    expect(await eventsOf(asked.id)).toEqual(['ExportRequested', 'ExportPrepared', 'ExportCasesListed']);
  });

  it('holds the rows of the requester and a mark, and no number, phone, employer or whole name', async () => {
    const clerk = await county.as('clerk');
    const answer = await download(clerk, asked.id);
    expect(answer.headers).toMatchObject(paperHeaders('xlsx', `申请列表-${asked.number}.xlsx`));
    const text = textOfXlsx(answer.rawPayload);
    const [number] = await county.rows<{ number: string }>(
      'select application_number as number from applications where id = $1',
      [made.id],
    );
    expect(text).toContain(number?.number);
    expect(text).toContain(asked.number);
    expect(text).toMatch(/内部资料.*导出，目的：会议材料，编号 DC-/u);
    const [name] = await county.rows<{ name: string }>(
      'select display_name as name from accounts where id = $1',
      [clerk.accountId],
    );
    expect(text).toContain(name?.name);
    for (const secret of [applicant.idNumber, applicant.name, '13800004321', '某单位某车间', '0017'])
      expect(text).not.toContain(secret);
    expect((text.match(/DC-/gu) ?? []).length).toBeGreaterThanOrEqual(2);
    expect((await eventsOf(asked.id)).at(-1)).toBe('WorklistExported');
  });

  it('is not handed to anybody else, and nobody else sees that it was asked for', async () => {
    for (const seat of ['secondClerk', 'approver', 'supervisor'] as const) {
      const answer = await download(await county.as(seat), asked.id);
      expect(answer.statusCode).toBe(404);
    }
    expect((await county.app.http.inject({ method: 'GET', url: `/exports/${asked.id}` })).statusCode).toBe(
      401,
    );
    const second = await county.as('secondClerk');
    expect(await second.run(LIST)).toEqual({ worklistExports: { items: [] } });
    const approver = await county.as('approver');
    expect(await approver.run(LIST)).toMatchObject({
      worklistExports: { items: [{ id: asked.id, isMine: false }] },
    });
  });

  it('is deleted after a day, with a record of it, and cannot be had any more', async () => {
    const clerk = await county.as('clerk');
    county.app.clock.advance(24 * 3_600_000 - 1_000);
    expect(await expireExports((cause, may) => county.app.workAsSystem(cause, may))).toBe(0);
    county.app.clock.advance(1_000);
    await clerk.signIn();
    expect((await download(clerk, asked.id)).statusCode).toBe(404);
    expect(await expireExports((cause, may) => county.app.workAsSystem(cause, may))).toBe(1);
    expect(await stateOf(asked.id)).toBe('EXPIRED');
    expect(await county.rows('select 1 from worklist_export_files where id = $1', [asked.id])).toEqual([]);
    expect((await eventsOf(asked.id)).at(-1)).toBe('ExportExpired');
    await county.passDays(0);
  });
});

describe('an export of many rows', () => {
  beforeAll(() => manyMore());

  it('waits for a second person, who is not the one who asked', async () => {
    const asked = await ask('reviewer');
    expect(asked).toMatchObject({ state: 'REQUESTED' });
    await prepare(asked.id);
    expect(await stateOf(asked.id)).toBe('REQUESTED');
    const approver = await county.as('approver');
    expect(await messagesOf(approver)).toContainEqual({
      title: '有一项导出等您审批',
      link: '/work/exports',
      body: expect.stringContaining(`导出 ${asked.number}，`),
    });
    const decided = await approver.done<{ worklistExport: Shown }>(APPROVE, {
      id: asked.id,
      expectedVersion: asked.version,
    });
    expect(decided.worklistExport.state).toBe('APPROVED');
    expect(JSON.stringify(await messagesOf(approver))).not.toContain(asked.number);
    await prepare(asked.id);
    expect(await stateOf(asked.id)).toBe('READY');
    expect(await eventsOf(asked.id)).toEqual([
      'ExportRequested',
      'ExportApproved',
      'ExportPrepared',
      'ExportCasesListed',
    ]);
  });

  it('is not approved in the database by whoever asked for it', async () => {
    const { id } = await ask('reviewer');
    await expect(
      county.rows(`update worklist_exports set decided_by = requested_by where id = $1`, [id]),
    ).rejects.toThrow('nobody_approves_an_export_of_their_own');
  });

  it('is refused with a reason that the requester reads, and not twice', async () => {
    const { id, version } = await ask('reviewer');
    const approver = await county.as('approver');
    expect(await approver.refused(REJECT, { id, expectedVersion: version, reason: ' ' })).toMatchObject({
      code: 'REASON_REQUIRED',
    });
    expect(
      await approver.refused(REJECT, { id, expectedVersion: version + 1, reason: '范围过大' }),
    ).toMatchObject({ __typename: 'StaleVersion' });
    const { worklistExport } = await approver.done<{ worklistExport: Shown }>(REJECT, {
      id,
      expectedVersion: version,
      reason: '范围过大',
    });
    expect(worklistExport.state).toBe('REJECTED');
    expect(await messagesOf(await county.as('reviewer'))).toMatchObject([
      { title: '您申请的导出没有批准', body: expect.stringContaining('原因：范围过大') },
    ]);
    const again = await approver.refused(APPROVE, { id, expectedVersion: worklistExport.version });
    expect(again.__typename).toBe('ActionRefused');
  });

  it('comes to nothing when the requester lost the post meanwhile', async () => {
    const asked = await ask('office');
    const office = await county.as('office');
    await (await county.as('approver')).done(APPROVE, { id: asked.id, expectedVersion: asked.version });
    await county.rows(`update mandates set valid_until = $2 where account_id = $1`, [
      office.accountId,
      new Date(county.app.clock.now().getTime() - 1),
    ]);
    await prepare(asked.id);
    expect(await stateOf(asked.id)).toBe('FAILED');
    expect((await eventsOf(asked.id)).at(-1)).toBe('ExportFailed');
  });
});

describe('asking for an export', () => {
  it('is refused without a reason, with a name in the filter, and when there is nothing', async () => {
    const clerk = await county.as('clerk');
    expect(await clerk.refused(REQUEST, { ...WISH, reason: '要' })).toMatchObject({
      problems: [{ field: 'reason' }],
    });
    expect(await clerk.refused(REQUEST, { ...WISH, filter: { keyword: '王' } })).toMatchObject({
      problems: [{ field: 'filter' }],
    });
    expect(await clerk.refused(REQUEST, { ...WISH, filter: { states: ['LAPSED'] } })).toMatchObject({
      code: 'NOTHING_TO_EXPORT',
    });
  });

  it('is once, however often it is sent', async () => {
    const clerk = await county.as('clerk');
    const input = {
      ...WISH,
      filter: { states: ['SUBMITTED'], communityIds: ['610499001001'] },
      idempotencyKey: newKey(),
    };
    const first = await clerk.done<{ worklistExport: Shown }>(REQUEST, input);
    const second = await clerk.done<{ worklistExport: Shown }>(REQUEST, input);
    expect(second.worklistExport.id).toBe(first.worklistExport.id);
  });
});

it('writes what begins like a formula as text', async () => {
  const wild = ['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\t=1', '<b>&"', '一'];
  const text = textOfXlsx(
    await writeWorkbook({ mark: '=1+1 & 2', number: 'DC-TEST', columns: wild, rows: [wild] }),
  );
  expect(text).not.toMatch(/<f[ >]/u);
  expect(text).toContain('=HYPERLINK(&quot;http://x&quot;)');
  expect(text).toContain('&lt;b&gt;');
});

/** Copies of the one application under other ids: enough to need a second person. */
async function manyMore(): Promise<void> {
  const copied = (table: string, more: string) =>
    `insert into ${table} select (jsonb_populate_record(t, jsonb_build_object('id', md5('${table}' || n)::uuid, ${more}))).*
     from ${table} t, generate_series(1, ${MANY}) n where t.${table === 'households' ? 'case_id' : 'id'} = $1`;
  await county.rows(copied('households', `'case_id', md5('applications' || n)::uuid`), [made.id]);
  const own = `'household_id', md5('households' || n)::uuid, 'application_number', 'A9' || lpad(n::text, 10, '0'), 'receipt_number', null`;
  await county.rows(copied('applications', own), [made.id]);
}
