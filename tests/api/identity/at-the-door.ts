import { Client } from 'pg';
import type { App } from '../../../api/src/app.js';
import type { TestApp } from '../../support/app.js';
import { REFUSAL, type Refusal } from '../../support/client.js';

export const SIGN_IN = `mutation($input: SignInInput!) { signIn(input: $input) { __typename ${REFUSAL} } }`;
export const VIEWER = '{ viewer { id awaits permissions } }';

interface Sent {
  readonly query?: string;
  readonly variables?: object;
  readonly cookie?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly from?: string;
}

/** One request over HTTP, exactly as told: no second sign-in, no proof. */
export async function send(app: App, { query = VIEWER, variables = {}, cookie, headers = {}, from }: Sent) {
  const response = await app.http.inject({
    method: 'POST',
    url: '/graphql',
    headers: {
      'x-zhulian-csrf': '1',
      'content-type': 'application/json',
      ...(cookie ? { cookie } : {}),
      ...headers,
    },
    payload: { query, variables },
    ...(from ? { remoteAddress: from } : {}),
  });
  return {
    status: response.statusCode,
    headers: response.headers,
    cookies: response.cookies,
    body: response.json<{
      data?: Record<string, unknown> | null;
      errors?: readonly { message: string; extensions: { code: string } }[];
    }>(),
  };
}

export interface Credentials {
  readonly loginName: string;
  readonly password: string;
  readonly code?: string | null;
}

/** One try at the door; the code of the refusal, or of the error, or SIGNED_IN. */
export async function knock(app: App, input: Credentials, sent: Sent = {}) {
  const answer = await send(app, { ...sent, query: SIGN_IN, variables: { input } });
  const result = answer.body.data?.['signIn'] as
    | (Omit<Refusal, '__typename'> & { __typename: string })
    | undefined;
  const error = answer.body.errors?.[0];
  return {
    code:
      result?.__typename === 'SignInPayload' ? 'SIGNED_IN' : (result?.code ?? error?.extensions.code ?? ''),
    message: result?.message ?? error?.message ?? '',
    status: answer.status,
    cookie: answer.cookies
      .filter(({ value }) => value !== '')
      .map(({ name, value }) => `${name}=${value}`)
      .join('; '),
    cookies: answer.cookies,
  };
}

/** What the audit trail holds, read past the product. */
export class Trail {
  private constructor(private readonly owner: Client) {}

  static async open({ ownerUrl }: TestApp): Promise<Trail> {
    const owner = new Client({ connectionString: ownerUrl });
    await owner.connect();
    return new Trail(owner);
  }

  async count(type: string, objectId?: string): Promise<number> {
    const { rows } = await this.owner.query<{ count: string }>(
      'select count(*) from audit_events where type = $1 and ($2::text is null or object_id = $2)',
      [type, objectId ?? null],
    );
    return Number(rows[0]?.count);
  }

  query(text: string, values: unknown[] = []) {
    return this.owner.query(text, values);
  }

  close(): Promise<void> {
    return this.owner.end();
  }
}
