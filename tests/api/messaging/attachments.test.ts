import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { Client } from 'pg';
import { attachmentReadFor } from '../../../api/src/modules/messaging/index.js';
import { caseVisibleTo, createHousehold } from '../../../api/src/modules/registry/index.js';
import { identifier, sql } from '../../../api/src/platform/db/sql.js';
import { createReader, selectionOf, sqlField } from '../../../api/src/platform/read/index.js';
import { viewerOf } from '../../../api/src/platform/read-viewer.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { newKey, signedInAs } from '../../support/client.js';
import { downloadFile, PDF, uploadFile, type Sent } from '../../support/upload.js';

const COMMUNITY = '610499001001';
const OTHER_COMMUNITY = '610499001002';
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
const ATTACHMENT = selectionOf(
  buildSchema(
    'type Query { a: Attachment } type Attachment { id: ID! kind: String! uploadedByName: String! }',
  ),
  'Attachment',
  '{ id kind uploadedByName }',
);

describe('attachments', () => {
  let app: TestApp;
  let caseId: string;
  let clerk: string;
  let otherClerk: string;
  let supervisor: string;

  beforeAll(async () => {
    app = await startTestApp();
    clerk = (
      await signedInAs(app, {
        post: 'COMMUNITY_CLERK',
        agencyId: `COMMUNITY_${COMMUNITY}`,
        communityId: COMMUNITY,
      })
    ).sessionCookie;
    otherClerk = (
      await signedInAs(app, {
        post: 'COMMUNITY_CLERK',
        agencyId: `COMMUNITY_${OTHER_COMMUNITY}`,
        communityId: OTHER_COMMUNITY,
      })
    ).sessionCookie;
    supervisor = (await signedInAs(app, { post: 'SUPERVISOR', agencyId: 'DISCIPLINE' })).sessionCookie;
    const work = app.workAsSystem('test', []);
    caseId = work.newId();
    await work.atomically(async () => {
      await createHousehold(work, caseId, COMMUNITY);
      return { refused: false };
    });
  });
  afterAll(() => app.close());

  const upload = ({ fields = {}, cookie = clerk, ...sent }: Partial<Sent> = {}) =>
    uploadFile(app, { cookie, fields: { caseId, kind: 'INCOME', ...fields }, ...sent });

  const download = (id: string, cookie = clerk) => downloadFile(app, id, cookie);

  async function inDatabase<Row extends object>(text: string, values: unknown[]): Promise<Row[]> {
    const owner = new Client({ connectionString: app.ownerUrl });
    await owner.connect();
    const { rows } = await owner.query<Row>(text, values);
    await owner.end();
    return rows;
  }

  it('are kept encrypted and come back as they were, as a download without rights', async () => {
    const { status, id } = await upload();
    expect(status).toBe(201);
    const response = await download(id, supervisor);
    expect(response.statusCode).toBe(200);
    expect(response.rawPayload.equals(PDF)).toBe(true);
    expect(response.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition':
        'attachment; filename="attachment.pdf"; filename*=UTF-8\'\'%E6%94%B6%E5%85%A5%E8%AF%81%E6%98%8E.pdf',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    const [stored] = await inDatabase<{ ciphertext: Buffer; file_name: string }>(
      'select c.ciphertext, a.file_name from file_contents c join attachments a on a.id = c.attachment_id where a.id = $1',
      [id],
    );
    expect(stored?.file_name).toBe('收入证明.pdf');
    expect(stored?.ciphertext.includes(PDF.subarray(0, 8))).toBe(false);
    const events = await inDatabase<{ type: string }>(
      'select type from audit_events where object_id = $1 order by recorded_at',
      [id],
    );
    expect(events.map(({ type }) => type)).toEqual(['AttachmentCreated', 'AttachmentViewed']);
  });

  it('show images in the page', async () => {
    const { id } = await upload({ fileName: '照片.png', bytes: PNG, fields: { kind: 'SURVEY_PHOTO' } });
    expect((await download(id)).headers['content-disposition']).toMatch(/^inline; /);
  });

  it('are stored once when a request is repeated', async () => {
    const fields = { idempotencyKey: newKey() };
    const first = await upload({ fields });
    expect(await upload({ fields })).toEqual(first);
    expect(await upload({ fields, bytes: PNG, fileName: 'a.png' })).toMatchObject({
      status: 422,
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
  });

  it('are refused in plain words', async () => {
    expect(await upload({ fileName: '证明.jpg' })).toMatchObject({ status: 422, code: 'FILE_NAME_MISMATCH' });
    expect(
      await upload({ fileName: 'a.html', bytes: Buffer.from('<script>alert(1)</script>') }),
    ).toMatchObject({ code: 'FILE_TYPE_NOT_ACCEPTED' });
    expect(await upload({ bytes: Buffer.alloc(0) })).toMatchObject({ code: 'FILE_EMPTY' });
    expect(await upload({ fields: { kind: 'RECIPE' } })).toMatchObject({ code: 'ATTACHMENT_KIND_UNKNOWN' });
    const bomb = Buffer.from(PNG);
    bomb.writeUInt32BE(60_000, 16);
    expect(await upload({ fileName: 'a.png', bytes: bomb })).toMatchObject({ code: 'IMAGE_TOO_LARGE' });
    const large = Buffer.concat([PDF, Buffer.alloc(20 * 1024 * 1024)]);
    expect(await upload({ bytes: large })).toEqual({
      status: 413,
      code: 'FILE_TOO_LARGE',
      message: expect.stringContaining('20 MB'),
    });
    const exact = Buffer.concat([PDF, Buffer.alloc(20 * 1024 * 1024 - PDF.length)]);
    expect(await upload({ bytes: exact })).toMatchObject({ status: 201 });
    const headers = { 'content-type': 'text/plain', 'x-zhulian-csrf': '1', cookie: clerk };
    const noForm = await app.http.inject({ method: 'POST', url: '/files', headers, payload: 'x' });
    expect(noForm.json()).toMatchObject({ code: 'UPLOAD_MALFORMED' });
    expect(await upload({ csrf: '' })).toMatchObject({ status: 403, code: 'CSRF' });
    expect(await upload({ cookie: '' })).toMatchObject({ status: 401, code: 'SIGN_IN_REQUIRED' });
  });

  it('stay within the community; a foreign case and an unknown one get the same answer, and the attempt is recorded', async () => {
    const { id } = await upload();
    const foreign = await upload({ cookie: otherClerk });
    expect(foreign).toMatchObject({ status: 404, code: 'NO_ACCESS' });
    expect(await upload({ fields: { caseId: '0190a000-0000-7000-8000-000000000000' } })).toEqual(foreign);
    expect(await upload({ fields: { caseId: 'nonsense' } })).toEqual(foreign);
    expect(await upload({ cookie: supervisor })).toEqual(foreign);
    expect((await download(id, otherClerk)).statusCode).toBe(404);
    expect((await download('nonsense')).statusCode).toBe(404);
    expect((await download(id, '')).statusCode).toBe(401);
    const attempts = await inDatabase(
      "select 1 from audit_events where type = 'attempt' and object_id = $1",
      [id],
    );
    expect(attempts).toHaveLength(1);
  });

  it('are replaced once, and the one in force is read', async () => {
    const { id } = await upload();
    const replaced = await upload({ fields: { supersedesId: id } });
    expect(replaced.status).toBe(201);
    expect(await upload({ fields: { supersedesId: id } })).toMatchObject({ code: 'ALREADY_SUPERSEDED' });
    const work = app.workAsSystem('test', ['attachment.read']);
    await work.atomically(async () => {
      const reader = createReader(work.db, viewerOf(work.actor, work.environment));
      const options = {
        where: (t: string) => sql`${identifier(t)}.id = ANY(${[id, replaced.id]})`,
        limit: 5,
      };
      const model = attachmentReadFor(
        caseVisibleTo,
        sqlField(() => sql`FALSE`),
      );
      const inForce = await reader.list(ATTACHMENT, model, options);
      expect(inForce).toMatchObject([
        { id: replaced.id, kind: 'INCOME', uploadedByName: expect.any(String) },
      ]);
      return { refused: false };
    });
  });
});
