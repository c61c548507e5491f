import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { uploadFile } from '../../support/upload.js';
import { textOfXlsx } from '../../support/xlsx.js';
import { measureDocx } from '../../support/docx-measures.js';
import { layoutFaults } from '../../support/official-layout.js';
import { writeOfficialDocument } from '../../../api/src/platform/document/write-official-document.js';
import { bulletinPaper, taskNoticePaper } from '../../../api/src/modules/task/service/task-papers.js';
import { plainDate } from '../../../api/src/shared/plain-date.js';
import { templateRoles } from '../../support/template.js';
import { REFUSAL, type TestClient } from '../../support/client.js';
import { paperHeaders } from '../../support/paper-headers.js';
import { TaskOffice } from './task-office.js';

const NOTICE = `mutation($input: IssueTaskNoticeInput!) { issueTaskNotice(input: $input) { ... on IssueTaskNoticePayload { __typename document { id number sha256 title } } ${REFUSAL} } }`;
const BULLETIN = `mutation($input: IssueTaskBulletinInput!) { issueTaskBulletin(input: $input) { ... on IssueTaskBulletinPayload { __typename document { id number sha256 title } } ${REFUSAL} } }`;

interface Issued {
  readonly document: {
    readonly id: string;
    readonly number: string;
    readonly sha256: string;
    readonly title: string;
  };
}

let office: TaskOffice;
let clerk: TestClient;

beforeAll(async () => {
  office = await TaskOffice.start();
  clerk = await office.as('OFFICE_CLERK');
}, 60_000);
afterAll(() => office.close());

const download = (client: TestClient, path: string) =>
  office.app.http.inject({ method: 'GET', url: path, headers: { cookie: client.sessionCookie } });

describe('督办通知单', () => {
  it('is issued once assigned, kept as it is, and open to the units of its task only', async () => {
    const { id } = await office.register({ urgency: 'URGENT', leadLeader: '王某', coLeaders: '李某、赵某' });
    const attach = (client: TestClient, fileName: string) =>
      uploadFile(office.app, {
        path: '/office-files',
        cookie: client.sessionCookie,
        fields: { ownerKind: 'TASK', ownerId: id },
        fileName,
      });
    const lead = await office.as('LIAISON', 'PROPERTY_CENTER');
    // 附件 of the sheet are the office's; before the assignment nobody else brings anything.
    expect((await attach(clerk, '家庭名单.pdf')).status).toBe(201);
    expect((await attach(lead, '佐证.pdf')).code).toBe('NOT_ALLOWED_IN_STATE');
    expect(await clerk.refused(NOTICE, { taskId: id })).toMatchObject({ code: 'NOT_ALLOWED_IN_STATE' });
    await office.act(clerk, 'assignTask', id);
    await office.passDays(1);
    expect((await attach(lead, '佐证.pdf')).status).toBe(201);
    const { document } = await clerk.done<Issued>(NOTICE, { taskId: id });
    expect(document.number).toMatch(/^公租联督〔2026〕\d+号$/u);
    const file = await download(clerk, `/task-documents/${document.id}`);
    expect(file.headers).toMatchObject(paperHeaders('docx', `${document.number}.docx`));
    expect(createHash('sha256').update(file.rawPayload).digest('hex')).toBe(document.sha256);
    const text = measureDocx(file.rawPayload)
      .lines.map((line) => line.text)
      .join('\n');
    for (const part of [
      ...[document.number, '牵头单位：县房产交易和物业事务中心', '2026年8月7日前办结', '代章'],
      ...['本单为黄色督办单（警示）', '牵头领导：王某。配合领导：李某、赵某。', '附件：家庭名单'],
    ])
      expect(text).toContain(part);
    expect(text).not.toContain('佐证.pdf');
    expect((await download(lead, `/task-documents/${document.id}`)).statusCode).toBe(200);
    const stranger = await office.as('LIAISON', 'COURT');
    expect((await download(stranger, `/task-documents/${document.id}`)).statusCode).toBe(404);
    // Issued is issued: the running role may not change a row.
    const [row] = await office.rows<{ may: boolean }>(
      `select has_table_privilege($1, 'task_documents', 'update') as may`,
      [templateRoles.running],
    );
    expect(row?.may).toBe(false);
  });
});

describe('通报', () => {
  it('carries the numbers of the statistics as docx and as xlsx, and what is late from before', async () => {
    await office.claimed({ title: '核对名单' }, 'COURT');
    const { id, number } = await office.register({ coAgencyIds: [] });
    await office.rows(
      `update tasks set due_on = '2025-12-31', registered_at = '2025-11-01', state = 'ASSIGNED' where id = $1`,
      [id],
    );
    const { document } = await clerk.done<Issued>(BULLETIN, { from: '2026-01-01', to: '2026-12-31' });
    const { taskStatistics } = await clerk.run<{ taskStatistics: { county: { total: number } } }>(
      `{ taskStatistics(from: "2026-01-01", to: "2026-12-31") { county { total } } }`,
    );
    const docx = await download(clerk, `/task-documents/${document.id}`);
    const text = measureDocx(docx.rawPayload)
      .lines.map((line) => line.text)
      .join('\n');
    expect(text).toContain(`共立项${taskStatistics.county.total}项`);
    const file = await download(clerk, `/task-documents/${document.id}/workbook`);
    expect(file.headers).toMatchObject(paperHeaders('xlsx', `${document.number}.xlsx`));
    expect(text).not.toContain('没有超期事项');
    expect(textOfXlsx(file.rawPayload)).toContain(number);
    expect(textOfXlsx(file.rawPayload)).toContain(document.number);
    expect(textOfXlsx(file.rawPayload)).toContain('全县');
  });

  it('is issued by the bureau itself where the county has it so', async () => {
    await clerk.done(
      `mutation($input: SetPolicyParameterInput!) { setPolicyParameter(input: $input) { __typename ${REFUSAL} } }`,
      {
        ...{ key: 'meeting.seal', value: 'BUREAU', approvedBy: '县政府' },
        validFrom: office.app.clock.now().toISOString().slice(0, 10),
        ...{ docTitle: '联席会议工作规则', docNo: '演政办〔2026〕1号', article: '一' },
      },
    );
    const { document } = await clerk.done<Issued>(BULLETIN, { from: '2026-01-01', to: '2026-12-31' });
    const lines = measureDocx((await download(clerk, `/task-documents/${document.id}`)).rawPayload).lines.map(
      ({ text }) => text,
    );
    expect(lines).toContain('县住房和城乡建设局文件');
    expect(lines.filter((line) => /联席会议办公室|代章/u.test(line))).toEqual([]);
  });

  it('refuses a period that ends before it begins', async () => {
    expect(await clerk.refused(BULLETIN, { from: '2026-02-01', to: '2026-01-01' })).toMatchObject({
      code: 'INPUT_INVALID',
    });
  });
});

describe('the layout of GB/T 9704', () => {
  const issuer = {
    name: '县公共租赁住房联席会议办公室',
    sealedBy: '县住房和城乡建设局',
    on: plainDate('2026-07-08'),
    number: '公租联督〔2026〕1号',
  };
  const figures = {
    total: 22,
    done: 6,
    suspended: 0,
    open: 16,
    overdue: 3,
    doneWithDueDate: 6,
    doneOnTime: 4,
    doneRate: 6 / 22,
    onTimeRate: 4 / 6,
    meanDelayDays: 2.5,
    returns: 3,
  };
  const papers = {
    督办通知单: taskNoticePaper(
      {
        number: 'DB2026-0001',
        title: '核对保障家庭房产信息',
        content: '逐户核对。\n列出名单。',
        acceptance: '全部核对完毕。',
        originLabel: '联席会议议定事项2026-1-1',
        instructedBy: '分管副县长',
        contact: '办公室 029-38000001',
        isUrgent: true,
        leadLeader: '王某',
        coLeaders: '',
        color: 'RED',
        attachments: ['家庭名单', '核对表'],
        leadAgency: '县房产交易和物业事务中心',
        coAgencies: ['县民政局'],
        dueOn: plainDate('2026-08-07'),
        feedback: '每月',
      },
      issuer,
    ),
    通报: bulletinPaper(
      {
        from: plainDate('2026-01-01'),
        to: plainDate('2026-06-30'),
        county: figures,
        rankedAgencies: 1,
        agencies: [{ ...figures, agencyId: 'COURT', agencyName: '法院', rank: 1 }],
        months: [],
      },
      [{ number: 'DB2026-0002', title: '移送线索', agency: '法院', dueOn: '2026-06-01', daysLate: 37 }],
      issuer,
    ),
  };
  it.each(Object.entries(papers))('of the %s has every measure', async (_name, paper) => {
    expect(layoutFaults(await writeOfficialDocument(paper, new Date('2026-07-08T02:00:00Z')), paper)).toEqual(
      [],
    );
  });
});
