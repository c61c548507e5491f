import type { TestClient } from '../../support/client.js';
import { newKey } from '../../support/client.js';
import type { County } from '../../support/factories/county.js';
import { mutationText, type ACase, type ApplicationMutation } from '../../support/factories/application.js';
import { aPerson, NOTHING } from '../../support/factories/people.js';

/** What an answer tells: one code and everything said to the person. */
export interface Told {
  readonly code: string;
  readonly sentences: readonly string[];
}

export interface World {
  readonly county: County;
  readonly clerk: TestClient;
  /** A draft with everything in it, and a case that waits for the community's review. */
  readonly draft: ACase;
  readonly review: ACase;
  readonly surveying: ACase;
}

export interface BadInput {
  readonly name: string;
  readonly how: (world: World) => Promise<Told>;
  readonly code: string;
  readonly sentence: string | RegExp;
}

interface Result {
  readonly code?: string;
  readonly message?: string;
  readonly problems?: readonly { message: string }[];
}

/** Sends one mutation of an application as it is. */
export async function mutate(client: TestClient, name: ApplicationMutation, input: object): Promise<Told> {
  return told(await client.send(mutationText(name), { input: { idempotencyKey: newKey(), ...input } }));
}

/** Sends any document. */
export const ask = async (
  client: TestClient,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Told> => told(await client.send(query, variables));

function told(answer: Awaited<ReturnType<TestClient['send']>>): Told {
  const [error] = answer.errors ?? [];
  if (error) return { code: error.extensions.code, sentences: [error.message] };
  const [result] = Object.values(answer.data ?? {}) as (Result | null)[];
  const problems = (result?.problems ?? []).map(({ message }) => message);
  return {
    code: result?.code ?? 'ANSWERED',
    sentences: problems.length > 0 ? problems : [result?.message ?? ''],
  };
}

/** Sends bytes to /graphql that no client of ours would send. */
export async function post(
  world: World,
  payload: string,
  headers: Record<string, string> = {},
): Promise<Told> {
  const response = await world.county.app.http.inject({
    method: 'POST',
    url: '/graphql',
    headers: {
      'content-type': 'application/json',
      'x-zhulian-csrf': '1',
      cookie: world.clerk.sessionCookie,
      ...headers,
    },
    payload,
  });
  if (!String(response.headers['content-type']).includes('json'))
    return { code: `${response.statusCode} without JSON`, sentences: [response.payload] };
  return told(response.json());
}

interface Upload {
  readonly fileName?: string;
  readonly bytes?: Buffer;
  readonly fields?: Record<string, string>;
  readonly headers?: Record<string, string>;
}

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');

export async function upload(
  world: World,
  { fileName = '证明.pdf', bytes = PDF, fields = {}, headers = {} }: Upload,
): Promise<Told> {
  const boundary = 'zhulian-test';
  const all = { idempotencyKey: newKey(), caseId: world.draft.id, kind: 'INCOME', ...fields };
  const parts = Object.entries(all).map(([name, value]) =>
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`),
  );
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${fileName}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
  const payload = Buffer.concat([...parts, Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]);
  const response = await world.county.app.http.inject({
    method: 'POST',
    url: '/files',
    headers: {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'x-zhulian-csrf': '1',
      cookie: world.clerk.sessionCookie,
      ...headers,
    },
    payload,
  });
  const { code, message } = response.json<{ code?: string; message?: string }>();
  return { code: code ?? 'STORED', sentences: [message ?? ''] };
}

/** A member with one thing wrong. */
export const member =
  (more: object) =>
  ({ clerk, draft }: World): Promise<Told> =>
    mutate(clerk, 'addHouseholdMember', draft.ref({ member: { ...aPerson(), ...more } }));

/** The applicant's declarations with one kind replaced. */
export const declared =
  (more: object) =>
  async ({ clerk, draft }: World): Promise<Told> =>
    mutate(
      clerk,
      'declareFacts',
      draft.ref({ personId: await draft.personId(), declarations: { ...NOTHING, ...more } }),
    );

export const INVALID = 'INPUT_INVALID';
export const SHAPE = 'BAD_USER_INPUT';
export const unstorable = /看不见的特殊字符/u;
