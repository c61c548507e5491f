import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../support/app.js';
import { signedInAs, type TestClient } from '../../support/client.js';
import { downloadFile, PDF, uploadFile } from '../../support/upload.js';
import { anAskedCase, COMMUNITY, ownerRows, type AskedCase } from './verification-county.js';
import { ANSWER, ANSWER_MANY, DISPUTE, QUEUE, SIGN_MANY, type Row } from './verification-operations.js';

const EVIDENCE = `query($caseId: ID!) { verificationMatrix(caseId: $caseId) { id evidence {
  answerRound file { id kind fileName uploadedByName } } } }`;

interface Shown {
  readonly id: string;
  readonly evidence: { answerRound: number; file: { id: string; fileName: string } }[];
}

let app: TestApp;
let asked: AskedCase;
let other: AskedCase;
let property: TestClient;
let colleague: TestClient;
let police: TestClient;
let liaison: TestClient;
let clerk: TestClient;
let reviewer: TestClient;
let approver: TestClient;
let supervisor: TestClient;

beforeAll(async () => {
  app = await startTestApp();
  property = await signedInAs(app, { post: 'DATA_CONTACT', agencyId: 'PROPERTY_CENTER' });
  colleague = await signedInAs(app, { post: 'DATA_CONTACT', agencyId: 'PROPERTY_CENTER' });
  police = await signedInAs(app, { post: 'DATA_CONTACT', agencyId: 'PUBLIC_SECURITY' });
  liaison = await signedInAs(app, { post: 'LIAISON', agencyId: 'PROPERTY_CENTER' });
  clerk = await signedInAs(app, {
    post: 'COMMUNITY_CLERK',
    agencyId: `COMMUNITY_${COMMUNITY}`,
    communityId: COMMUNITY,
  });
  reviewer = await signedInAs(app, { post: 'COUNTY_REVIEWER', agencyId: 'HOUSING_MANAGEMENT' });
  approver = await signedInAs(app, { post: 'COUNTY_APPROVER', agencyId: 'HOUSING' });
  supervisor = await signedInAs(app, { post: 'SUPERVISOR', agencyId: 'DISCIPLINE' });
  asked = await anAskedCase(app, COMMUNITY);
  other = await anAskedCase(app, COMMUNITY);
  for (const contact of [property, police]) await contact.done(SIGN_MANY, {});
});
afterAll(() => app.close());

const ref = ({ id, version }: Row) => ({ id, expectedVersion: version });
const queueOf = async (client: TestClient, filter: object): Promise<Row[]> =>
  (await client.run<{ verificationRequests: { items: Row[] } }>(QUEUE, { filter })).verificationRequests
    .items;
async function nextRequest(client: TestClient, caseId = asked.caseId): Promise<Row> {
  const [row] = await queueOf(client, { caseId, states: ['SIGNED_FOR'] });
  if (!row) throw new Error('no request is left to answer');
  return row;
}
const bring = (client: TestClient, caseId = asked.caseId, more: Record<string, string> = {}) =>
  uploadFile(app, {
    cookie: client.sessionCookie,
    fields: { caseId, kind: 'EVIDENCE', ...more },
    fileName: '查询截图.pdf',
  });
const shownTo = async (client: TestClient, requestId: string): Promise<Shown['evidence']> => {
  const { verificationMatrix } = await client.run<{ verificationMatrix: Shown[] }>(EVIDENCE, {
    caseId: asked.caseId,
  });
  return verificationMatrix.find(({ id }) => id === requestId)?.evidence ?? [];
};
const opens = async (client: TestClient, id: string): Promise<number> =>
  (await downloadFile(app, id, client.sessionCookie)).statusCode;

const messagesOf = async (client: TestClient): Promise<object[]> =>
  (
    await client.run<{ notifications: { items: object[] } }>(
      '{ notifications { items { title settledAt } } }',
    )
  ).notifications.items;

describe('evidence (佐证) of an answer', () => {
  let fileId: string;
  let answered: Row;

  test('comes with the answer: sealed rows of the case and the agency, one event', async () => {
    const uploaded = await bring(property);
    expect(uploaded.status).toBe(201);
    fileId = uploaded.id;
    const row = await nextRequest(property);
    answered = (
      await property.done<{ request: Row }>(ANSWER, {
        ...ref(row),
        result: 'NO_RECORD',
        evidenceIds: [fileId],
      })
    ).request;
    expect(
      await ownerRows(
        app,
        `select e.case_id, e.agency_id, e.answer_round, a.case_id as file_case, a.agency_id as file_agency, c.ciphertext like '%PDF%' as is_clear
         from answer_evidence e join attachments a on a.id = e.attachment_id join file_contents c on c.attachment_id = a.id where e.request_id = $1`,
        [answered.id],
      ),
    ).toEqual([
      {
        case_id: asked.caseId,
        agency_id: 'PROPERTY_CENTER',
        answer_round: 1,
        file_case: asked.caseId,
        file_agency: 'PROPERTY_CENTER',
        is_clear: false,
      },
    ]);
    expect(
      await ownerRows(
        app,
        `select convert_from(canonical, 'UTF8')::jsonb->'details'->>'evidence' as evidence from audit_events where type = 'VerificationAnswered' and object_id = $1`,
        [answered.id],
      ),
    ).toEqual([{ evidence: '1' }]);
  });

  test('is opened by the county reviewer and by the agency itself, and each opening is recorded', async () => {
    for (const person of [reviewer, property, colleague]) {
      expect(await shownTo(person, answered.id)).toMatchObject([
        { answerRound: 1, file: { id: fileId, fileName: '查询截图.pdf' } },
      ]);
      const response = await downloadFile(app, fileId, person.sessionCookie);
      expect([response.statusCode, response.rawPayload.equals(PDF)]).toEqual([200, true]);
    }
    expect(
      await ownerRows(app, `select 1 from audit_events where type = 'AttachmentViewed' and object_id = $1`, [
        fileId,
      ]),
    ).toHaveLength(3);
  });

  test('is neither shown to nor opened by anybody else in the case', async () => {
    for (const person of [police, liaison, clerk, approver, supervisor]) {
      expect(await shownTo(person, answered.id)).toEqual([]);
      expect(await opens(person, fileId)).toBe(404);
    }
    expect(
      await ownerRows(app, `select 1 from audit_events where type = 'attempt' and object_id = $1`, [fileId]),
    ).toHaveLength(5);
  });

  test('is not material of the case: nobody else brings or replaces it, the agency brings nothing but it', async () => {
    expect((await bring(clerk)).status).toBe(404);
    expect((await bring(reviewer)).status).toBe(404);
    const cookie = property.sessionCookie;
    const caseId = asked.caseId;
    expect((await uploadFile(app, { cookie, fields: { caseId, kind: 'INCOME' } })).status).toBe(404);
    const replaced = { supersedesId: fileId };
    expect(await bring(property, caseId, replaced)).toMatchObject({
      status: 422,
      code: 'ALREADY_SUPERSEDED',
    });
    const income = { caseId, kind: 'INCOME' };
    const clerks = await uploadFile(app, { cookie: clerk.sessionCookie, fields: income });
    expect(clerks.status).toBe(201);
    expect((await bring(property, caseId, { supersedesId: clerks.id })).code).toBe('ALREADY_SUPERSEDED');
    expect(
      (await uploadFile(app, { cookie: clerk.sessionCookie, fields: { ...income, ...replaced } })).code,
    ).toBe('ALREADY_SUPERSEDED');
  });

  test('belongs to one answer of the agency that brought it, in its own case', async () => {
    const unusable = { code: 'ANSWER_INVALID', problems: [{ field: 'evidenceIds' }] };
    const row = await nextRequest(property);
    const foreign = (await bring(police)).id;
    const elsewhere = (await bring(property, other.caseId)).id;
    const material = await uploadFile(app, {
      cookie: clerk.sessionCookie,
      fields: { caseId: asked.caseId, kind: 'HOUSING' },
    });
    for (const id of [fileId, foreign, elsewhere, material.id, 'nonsense', answered.id]) {
      const refusal = await property.refused(ANSWER, {
        ...ref(row),
        result: 'NO_RECORD',
        evidenceIds: [id],
      });
      expect(refusal).toMatchObject(unusable);
    }
    expect(await nextRequest(property)).toEqual(row);
  });

  test('the same file twice in a batch: the second answer is refused and not half-written', async () => {
    const rows = (await queueOf(property, { caseId: asked.caseId, states: ['SIGNED_FOR'] })).slice(0, 2);
    const { id } = await bring(property);
    const answers = rows.map((row) => ({ ...ref(row), result: 'NO_RECORD', evidenceIds: [id] }));
    const { verdicts } = await property.done<{ verdicts: object[] }>(ANSWER_MANY, { answers });
    expect(verdicts).toMatchObject([{ isAnswered: true }, { isAnswered: false }]);
    expect(await ownerRows(app, 'select 1 from agency_records where request_id = $1', [rows[1]?.id])).toEqual(
      [],
    );
  });

  test('stays with its answer when the answer is given again', async () => {
    const { request } = await reviewer.done<{ request: Row }>(DISPUTE, {
      ...ref(answered),
      reason: '截图看不清，请重新上传。',
    });
    expect(await messagesOf(colleague)).toEqual([{ title: '答复被疑义退回', settledAt: null }]);
    expect(await messagesOf(police)).toEqual([]);
    const { id } = await bring(colleague);
    await colleague.done(ANSWER, { ...ref(request), result: 'NO_RECORD', evidenceIds: [id] });
    expect(await messagesOf(property)).toEqual([{ title: '答复被疑义退回', settledAt: expect.any(String) }]);
    expect(
      (await shownTo(reviewer, answered.id)).map(({ answerRound, file }) => [answerRound, file.id]),
    ).toEqual([
      [2, id],
      [1, fileId],
    ]);
  });

  test('is limited to ten files', async () => {
    const row = await nextRequest(police);
    const evidenceIds = Array.from({ length: 11 }, () => row.id);
    const refusal = await police.refused(ANSWER, { ...ref(row), result: 'NO_RECORD', evidenceIds });
    expect(refusal.problems?.[0]?.message).toContain('10');
  });

  test('of whoever acts for two units is the one’s it is brought for, and nobody else’s', async () => {
    const both = await signedInAs(
      app,
      { post: 'DATA_CONTACT', agencyId: 'PUBLIC_SECURITY' },
      { post: 'DATA_CONTACT', agencyId: 'PROPERTY_CENTER' },
    );
    const forProperty = await bring(both, asked.caseId, { agencyId: 'PROPERTY_CENTER' });
    expect(forProperty.status).toBe(201);
    expect(await ownerRows(app, 'select agency_id from attachments where id = $1', [forProperty.id])).toEqual(
      [{ agency_id: 'PROPERTY_CENTER' }],
    );
    expect(await opens(police, forProperty.id)).toBe(404);
    expect((await bring(both, asked.caseId, { agencyId: 'COURT' })).status).toBe(404);
  });
});
