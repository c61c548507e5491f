import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { writeOfficialDocument } from '../../../api/src/platform/document/write-official-document.js';
import { rejectionPaper } from '../../../api/src/modules/application/service/rejection-paper.js';
import { plainDate } from '../../../api/src/shared/plain-date.js';
import { publicClient, REFUSAL, signedInAs, type TestClient } from '../../support/client.js';
import { measureDocx } from '../../support/docx-measures.js';
import { anApplication, OPINION, REASON } from '../../support/factories/application.js';
import { COMMUNITY, County } from '../../support/factories/county.js';
import { layoutFaults } from '../../support/official-layout.js';
import { paperHeaders } from '../../support/paper-headers.js';

const OBJECT = `mutation($input: SubmitObjectionInput!) { submitObjection(input: $input) { ... on SubmitObjectionPayload { __typename dueOn } ${REFUSAL} } }`;
const CONCLUDE = `mutation($input: ConcludeObjectionInput!) { concludeObjection(input: $input) { ... on ConcludeObjectionPayload { __typename } ${REFUSAL} } }`;
const OWN_NUMBER = `mutation($input: DeclareOwnIdNumberInput!) { declareOwnIdNumber(input: $input) { ... on DeclareOwnIdNumberPayload { __typename } ${REFUSAL} } }`;

let county: County;
beforeAll(async () => {
  county = await County.start();
});
afterAll(() => county.close());

const download = (client: TestClient, id: string) =>
  county.app.http.inject({
    method: 'GET',
    url: `/rejection-notices/${id}`,
    headers: { cookie: client.sessionCookie },
  });

async function textFor(client: TestClient, id: string): Promise<string> {
  const file = await download(client, id);
  expect(file.statusCode).toBe(200);
  return measureDocx(file.rawPayload)
    .lines.map((line) => line.text)
    .join('\n');
}

const opened = async (id: string) =>
  (await county.audit(id)).filter(({ type }) => type === 'RejectionNoticeViewed');

it('tells the applicant who rejected, why, and how to ask for a reconsideration, and is recorded', async () => {
  const made = await anApplication(county).rejected();
  const clerk = await county.as('clerk');
  const [row] = await county.rows<{ number: string; desk: string }>(
    `select a.application_number as number, g.name as desk from applications a join communities c on c.id = a.community_id
     join agencies g on g.id = c.agency_id where a.id = $1`,
    [made.id],
  );
  const text = await textFor(clerk, made.id);
  for (const part of [
    '公租房申请不予通过（驳回）通知书',
    `申请编号：${row?.number}`,
    `${made.applicant.name}：`,
    `经${row?.desk}在“社区初审”环节审核`,
    '原因：收入超标。',
    REASON.opinion,
    '《公共租赁住房管理办法》第九条',
    '可以向县住房和城乡建设局申请复核',
    '并在15个工作日内将复核结果书面告知您',
    `${row?.desk}（地址：政务服务中心一楼，电话：029-38000001）`,
  ])
    expect(text).toContain(part);
  expect(text).toMatch(new RegExp(`${row?.desk}\\n\\d{4}年\\d{1,2}月\\d{1,2}日\\n`, 'u'));
  expect(text).not.toContain('INCOME_OVER_LINE');
  expect(text).not.toContain(made.applicant.idNumber);
  const file = await download(clerk, made.id);
  expect(file.headers).toMatchObject(paperHeaders('docx', `驳回通知书-${row?.number}.docx`));
  expect(await opened(made.id)).toEqual(
    Array(2).fill({ type: 'RejectionNoticeViewed', objectType: 'Application', objectId: made.id }),
  );
});

it('is there as long as the rejection stands, with the reason that rejected', async () => {
  const made = await anApplication(county).inReconsideration();
  const clerk = await county.as('clerk');
  expect(await textFor(clerk, made.id)).toContain(REASON.opinion);
  await made.does('approver', 'upholdRejection', { ...REASON, opinion: '经复核，维持原决定' });
  const text = await textFor(clerk, made.id);
  expect(text).toContain(REASON.opinion);
  expect(text).not.toContain('经复核，维持原决定');
});

it('names the unit of the level that rejected, and the days that the county has set', async () => {
  const made = await anApplication(county).underSubdistrictReview();
  await made.does('street', 'rejectApplication', REASON);
  await county.rows(`update policy_parameters set value = '10' where key = 'clock.reconsiderationDays'`);
  const [street] = await county.rows<{ name: string }>(`select name from agencies where id = 'SUBDISTRICT'`);
  const text = await textFor(await county.as('street'), made.id);
  expect(text).toContain(`经${street?.name}在“街道审核”环节审核`);
  expect(text).toContain(`请联系${street?.name}（地址：政务服务中心一楼，电话：029-38000001）`);
  expect(text).toContain('并在10个工作日内');
});

it('of an objection that holds is written by the unit whose review no longer stands', async () => {
  const made = await anApplication(county).inCommunityPublicity();
  const [notice] = await county.rows<{ publicNumber: string }>(
    `select public_number as "publicNumber" from public_notices where case_id = $1`,
    [made.id],
  );
  const content = '这户人家在城东另有住房，请核查。';
  await publicClient(county.app).run(OBJECT, {
    input: { publicNumber: notice?.publicNumber, content, contact: '', isAnonymous: true },
  });
  const [objection] = await county.rows<{ objectionId: string; expectedVersion: number }>(
    `select id as "objectionId", version as "expectedVersion" from objections where case_id = $1`,
    [made.id],
  );
  const conclusion = '经核查，家庭在城东另有住房一套。';
  await (await county.as('secondClerk')).done(CONCLUDE, { ...objection, result: 'VALID', conclusion });
  const text = await textFor(await county.as('clerk'), made.id);
  for (const part of ['在“社区初审”环节审核', '原因：公示期间的异议成立。', conclusion])
    expect(text).toContain(part);
  expect(text).not.toContain(content);
});

it('is not there for another community, nor for those who only read', async () => {
  const made = await anApplication(county).rejected();
  const elsewhere = await download(await county.as('otherClerk'), made.id);
  const nowhere = await download(await county.as('otherClerk'), '0190a000-0000-7000-8000-000000000000');
  expect(elsewhere.statusCode).toBe(404);
  expect(elsewhere.json()).toEqual(nowhere.json());
  expect(elsewhere.json()).toMatchObject({ code: 'NO_ACCESS' });
  for (const seat of ['office', 'supervisor', 'contact', 'releaser'] as const)
    expect((await download(await county.as(seat), made.id)).statusCode).toBe(404);
  for (const seat of ['reviewer', 'approver', 'street'] as const)
    expect((await download(await county.as(seat), made.id)).statusCode).toBe(200);
  const attempts = await county.rows<{ n: number }>(
    `select count(*)::int as n from audit_events where type = 'attempt' and object_id = $1`,
    [made.id],
  );
  expect(attempts[0]?.n).toBeGreaterThanOrEqual(3);
});

it('needs a session and a rejection', async () => {
  const made = await anApplication(county).underCommunityReview();
  const clerk = await county.as('clerk');
  expect(
    (await county.app.http.inject({ method: 'GET', url: `/rejection-notices/${made.id}` })).statusCode,
  ).toBe(401);
  const answer = await download(clerk, made.id);
  expect(answer.statusCode).toBe(422);
  expect(answer.json()).toEqual({
    code: 'NOT_REJECTED',
    message: '这件申请现在处于“社区初审”，没有驳回通知书；驳回以后才能下载。',
  });
  await made.does('clerk', 'rejectApplication', REASON);
  const again = await anApplication(county).inReconsideration();
  await again.does('approver', 'reopenApplication', OPINION);
  expect((await download(clerk, again.id)).json()).toMatchObject({ code: 'NOT_REJECTED' });
  expect(await opened(again.id)).toEqual([]);
});

it('is not opened by somebody whose own case it is', async () => {
  const made = await anApplication(county).rejected();
  const own = await signedInAs(county.app, {
    post: 'COMMUNITY_CLERK',
    agencyId: `COMMUNITY_${COMMUNITY}`,
    communityId: COMMUNITY,
  });
  await own.done(OWN_NUMBER, { idNumber: made.applicant.idNumber });
  expect((await download(own, made.id)).json()).toMatchObject({ code: 'RECUSED' });
});

it('has every measure of GB/T 9704; the number is that of the application', async () => {
  const paper = rejectionPaper({
    applicationNumber: 'A2026-000123',
    applicantName: '王小明',
    communityName: '东关社区',
    level: '社区初审',
    reason: '收入超标',
    opinion: '家庭人均月收入高于公布的标准。\n见核查结果。',
    issuer: { name: '县住房和城乡建设局', contactPhone: null, contactAddress: null },
    desk: { name: '东关社区居委会', contactPhone: '029-38000001', contactAddress: '东关街1号' },
    authority: { name: '县住房和城乡建设局' },
    reconsiderationDays: 15,
    rejectedOn: plainDate('2026-07-08'),
  });
  const faults = layoutFaults(await writeOfficialDocument(paper, new Date('2026-07-08T02:00:00Z')), paper);
  expect(faults.filter((fault) => !fault.includes('申请编号：A2026-0'))).toEqual([]);
});
