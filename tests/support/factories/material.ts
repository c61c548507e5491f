import type { TestClient } from '../client.js';
import { PDF, uploadFile } from '../upload.js';
import type { ACase } from './application.js';
import type { Seat } from './county.js';

interface Brought {
  readonly seat?: Seat;
  readonly kind?: string;
  readonly fileName?: string;
  readonly bytes?: Buffer;
  readonly supersedesId?: string;
}

/** Uploads a material to a case, as the desk does; gives its id. */
export async function bring(
  made: ACase,
  { seat = 'clerk', kind = 'INCOME', fileName, bytes = PDF, supersedesId }: Brought = {},
): Promise<string> {
  const client = await made.county.as(seat);
  if (client.sessionCookie === '') await client.signIn();
  const { id, code } = await uploadFile(made.county.app, {
    cookie: client.sessionCookie,
    fields: { caseId: made.id, kind, ...(supersedesId === undefined ? {} : { supersedesId }) },
    bytes,
    ...(fileName === undefined ? {} : { fileName }),
  });
  if (!id) throw new Error(`not uploaded: ${code}`);
  return id;
}

/** What the case shows of its materials, the newest first. */
export async function materialsOf(
  client: TestClient,
  made: ACase,
): Promise<{ id: string; kind: string; mayBeChanged: boolean }[]> {
  const answer = await client.send(
    'query($id: ID!) { application(id: $id) { attachments { id kind mayBeChanged } } }',
    { id: made.id },
  );
  const { application } = answer.data as {
    application: { attachments: { id: string; kind: string; mayBeChanged: boolean }[] } | null;
  };
  return application?.attachments ?? [];
}
