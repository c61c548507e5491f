import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { startTestApp, type TestApp } from '../../support/app.js';
import { signedInAs, type TestClient } from '../../support/client.js';
import { PDF, uploadFile } from '../../support/upload.js';
import { SUBMIT } from './meeting-operations.js';

const FILES = `query($id: ID!) { topic(id: $id) { mayAttach files { id fileName byteSize contentType uploadedByName agency { id } } } }`;

interface Shown {
  readonly topic: {
    readonly mayAttach: boolean;
    readonly files: readonly { readonly id: string; readonly fileName: string; readonly byteSize: number }[];
  } | null;
}

describe('attachments of a topic (议题附件)', () => {
  let app: TestApp;
  let proposer: TestClient;
  let other: TestClient;
  let clerk: TestClient;
  let topicId: string;

  beforeAll(async () => {
    app = await startTestApp();
    proposer = await signedInAs(app, { post: 'LIAISON', agencyId: 'CIVIL_AFFAIRS' });
    other = await signedInAs(app, { post: 'LIAISON', agencyId: 'JUSTICE' });
    clerk = await signedInAs(app, { post: 'OFFICE_CLERK', agencyId: 'HOUSING' });
    topicId = await submit('INTERNAL');
  }, 120_000);
  afterAll(() => app.close());

  const rows = async <Row extends object>(text: string, values: unknown[]): Promise<Row[]> => {
    const owner = new Client({ connectionString: app.ownerUrl });
    await owner.connect();
    try {
      return (await owner.query<Row>(text, values)).rows;
    } finally {
      await owner.end();
    }
  };
  const submit = async (secrecy: string) =>
    (
      await proposer.done<{ topic: { id: string } }>(SUBMIT, {
        kind: 'DATA',
        title: '低保数据每月核对',
        background: '目前每季度核对一次。',
        proposal: '改为每月核对。',
        consultedAgencyIds: [],
        secrecy,
        proposerAgencyId: 'CIVIL_AFFAIRS',
      })
    ).topic.id;
  const upload = (who: TestClient, ownerId: string, more: object = {}) =>
    uploadFile(app, {
      path: '/office-files',
      cookie: who.sessionCookie,
      fields: { ownerKind: 'TOPIC', ownerId },
      fileName: '核对情况.pdf',
      ...more,
    });
  const open = (who: TestClient, id: string) =>
    app.http.inject({
      method: 'GET',
      url: `/office-files/${id}`,
      headers: { cookie: who.sessionCookie },
    });
  const shownTo = (who: TestClient, id: string) => who.run<Shown>(FILES, { id });

  it('are brought by the proposer, kept sealed, and opened with a trace', async () => {
    const sent = await upload(proposer, topicId);
    expect(sent.status).toBe(201);
    expect((await shownTo(proposer, topicId)).topic).toMatchObject({
      mayAttach: true,
      files: [
        { id: sent.id, fileName: '核对情况.pdf', byteSize: PDF.length, agency: { id: 'CIVIL_AFFAIRS' } },
      ],
    });
    const [row] = await rows<{ ciphertext: Buffer; key: Buffer }>(
      'select ciphertext, wrapped_key as key from office_files where id = $1',
      [sent.id],
    );
    expect(row?.ciphertext.includes('%PDF')).toBe(false);
    expect(row?.key.length).toBeGreaterThan(0);
    const opened = await open(clerk, sent.id);
    expect(opened.rawPayload).toEqual(PDF);
    expect(opened.headers).toMatchObject({
      'content-type': 'application/pdf',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    expect(
      await rows(
        `select type, object_type as "objectType" from audit_events where object_id = $1 and type like 'OfficeFile%' order by recorded_at`,
        [topicId],
      ),
    ).toEqual([
      { type: 'OfficeFileCreated', objectType: 'Topic' },
      { type: 'OfficeFileViewed', objectType: 'Topic' },
    ]);
  });

  it('of an internal topic are neither brought, seen nor opened by another unit', async () => {
    const { id } = await upload(proposer, topicId);
    expect((await upload(other, topicId)).status).toBe(404);
    expect((await shownTo(other, topicId)).topic).toBeNull();
    expect((await open(other, id)).statusCode).toBe(404);
    expect((await open(other, topicId)).statusCode).toBe(404);
  });

  it('of an ordinary topic are opened by every member, and still brought by its proposer alone', async () => {
    const ordinary = await submit('ORDINARY');
    const { id } = await upload(proposer, ordinary);
    expect((await open(other, id)).statusCode).toBe(200);
    expect((await shownTo(other, ordinary)).topic?.mayAttach).toBe(false);
    expect((await upload(other, ordinary)).status).toBe(404);
  });

  it('are what they say they are, once, and not after the liaison meeting', async () => {
    const bad = { fileName: '照片.pdf', bytes: Buffer.from('MZ not a document') };
    expect(await upload(proposer, topicId, bad)).toMatchObject({
      status: 422,
      code: 'FILE_TYPE_NOT_ACCEPTED',
    });
    const asTask = { fields: { ownerKind: 'TASK', ownerId: topicId } };
    expect((await upload(proposer, topicId, asTask)).status).toBe(404);
    const asNothing = { fields: { ownerKind: 'HOUSEHOLD', ownerId: topicId } };
    expect((await upload(proposer, topicId, asNothing)).code).toBe('UPLOAD_MALFORMED');
    const fields = {
      ownerKind: 'TOPIC',
      ownerId: topicId,
      idempotencyKey: '0199aaaa-0000-7000-8000-000000000001',
    };
    const first = await upload(proposer, topicId, { fields });
    expect((await upload(proposer, topicId, { fields })).id).toBe(first.id);
    await rows(`update topics set state = 'LIAISON_REVIEWED' where id = $1`, [topicId]);
    expect((await upload(proposer, topicId)).code).toBe('NOT_ALLOWED_IN_STATE');
    expect((await shownTo(proposer, topicId)).topic?.mayAttach).toBe(false);
  });
});
