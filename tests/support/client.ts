import { createHash } from 'node:crypto';
import { createAccount, setUpMandate, type PostKind } from '../../api/src/modules/identity/index.js';
import type { TestApp } from './app.js';

export interface Post {
  readonly post: PostKind;
  readonly agencyId: string;
  readonly communityId?: string;
  /** Chinese; a name is made up for the post otherwise. */
  readonly name?: string;
}

export interface GraphqlError {
  readonly message: string;
  readonly extensions: { readonly code: string; readonly requestId?: string };
}

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphqlError[];
}

/** Somebody at a browser: keeps the session cookie and signs in again when the test's clock ended the session. */
export class TestClient {
  private cookie = '';

  constructor(
    private readonly app: TestApp,
    readonly accountId: string,
    private readonly loginName: string,
    private password: string,
  ) {}

  /** For requests that are no GraphQL. */
  get sessionCookie(): string {
    return this.cookie;
  }

  /** The whole `data`; an error of any kind fails the test with query, variables and body. */
  async run<Data extends object>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const answer = await this.send(query, variables);
    if (answer.errors || !answer.data) throw explained('the operation failed', query, variables, answer);
    return answer.data as Data;
  }

  /**
   * Runs a mutation of the usual shape, `mutation($input: XInput!) { x(input: $input) { __typename … } }`, and hands out
   * its result. `idempotencyKey` is added when the input has none. Fails unless the result is the payload.
   */
  async done<Payload extends object>(query: string, input: Record<string, unknown>): Promise<Payload> {
    const result = await this.result(query, input);
    if (!String(result['__typename']).endsWith('Payload'))
      throw explained('the mutation was refused', query, input, result);
    return result as Payload;
  }

  /** The same, for a mutation that must be refused by a business rule. */
  async refused(query: string, input: Record<string, unknown>): Promise<Refusal> {
    const result = await this.result(query, input);
    if (String(result['__typename']).endsWith('Payload'))
      throw explained('the mutation was not refused', query, input, result);
    return result as unknown as Refusal;
  }

  /** The code of the error an operation is stopped with, such as NO_ACCESS; fails when it is not stopped. */
  async errorCode(query: string, variables: Record<string, unknown> = {}): Promise<string> {
    const answer = await this.send(query, variables);
    const code = answer.errors?.[0]?.extensions.code;
    if (!code) throw explained('the operation was answered', query, variables, answer);
    return code;
  }

  /** As it came over the wire. */
  async send(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const answer = await this.post(query, variables);
    if (answer.errors?.[0]?.extensions.code !== 'SIGN_IN_REQUIRED' || this.loginName === '') return answer;
    await this.signIn();
    return this.post(query, variables);
  }

  async signIn(): Promise<void> {
    const input = { loginName: this.loginName, password: this.password };
    const answer = await this.post(SIGN_IN, { input });
    const result = answer.data?.['signIn'] as { __typename: string } | undefined;
    if (result?.__typename !== 'SignInPayload')
      throw explained('sign-in failed', SIGN_IN, { loginName: this.loginName }, answer);
  }

  /** Replaces the initial password, as everybody does at the first sign-in. */
  async changePassword(newPassword: string): Promise<void> {
    await this.done(CHANGE_PASSWORD, { currentPassword: this.password, newPassword });
    this.password = newPassword;
  }

  private async result(query: string, input: Record<string, unknown>): Promise<Record<string, unknown>> {
    const keyed = query.includes('SignIn') ? input : { idempotencyKey: newKey(), ...input };
    const data = await this.run<Record<string, Record<string, unknown>>>(query, { input: keyed });
    const [result] = Object.values(data);
    if (!result) throw explained('the mutation has no result', query, keyed, data);
    return result;
  }

  private async post(query: string, variables: Record<string, unknown>): Promise<Answer> {
    const headers = {
      'x-zhulian-csrf': '1',
      'content-type': 'application/json',
      ...(this.cookie && { cookie: this.cookie }),
    };
    const response = await this.app.http.inject({
      method: 'POST',
      url: '/graphql',
      headers,
      payload: { query, variables },
    });
    const cookie = response.cookies.find(({ name }) => name === 'sid');
    if (cookie) this.cookie = `sid=${cookie.value}`;
    return response.json<Answer>();
  }
}

export interface Refusal {
  readonly __typename: 'ActionRefused' | 'InputRefused' | 'StaleVersion';
  readonly code: string;
  readonly message: string;
  readonly problems?: readonly { readonly field: string; readonly message: string }[];
  readonly currentVersion?: number;
}

/** Selects every kind of refusal; put it beside the payload's selection. */
export const REFUSAL = `
  ... on Refusal { __typename code message }
  ... on InputRefused { problems { field message } }
  ... on StaleVersion { currentVersion }`;

const SIGN_IN = `mutation($input: SignInInput!) { signIn(input: $input) { __typename ${REFUSAL} } }`;
const CHANGE_PASSWORD = `mutation($input: ChangePasswordInput!) { changePassword(input: $input) { __typename ${REFUSAL} } }`;
const PASSWORD = 'used-in-tests-1';

let made = 0;

/** A fresh idempotency key. */
export const newKey = (): string => `test-${process.pid}-${++made}-key`;

/** A citizen, or anybody before signing in. */
export const publicClient = (app: TestApp): TestClient => new TestClient(app, '', '', '');

/** Creates a person with a post through the product's own services and signs them in over HTTP. */
export async function signedInAs(app: TestApp, ...posts: readonly Post[]): Promise<TestClient> {
  const loginName = `user${++made}`;
  const displayName = posts[0]?.name ?? inventedName(loginName);
  const created = await createAccount(app.workAsSystem('test', ['account.create']), {
    loginName,
    displayName,
  });
  if (created.refused) throw new Error(created.message);
  for (const { post, agencyId, communityId } of posts) {
    const input = { accountId: created.accountId, post, agencyId, communityId: communityId ?? null };
    const assigned = await setUpMandate(app.workAsSystem('test', ['mandate.setUp']), input);
    if (assigned.refused) throw new Error(assigned.message);
  }
  const client = new TestClient(app, created.accountId, loginName, created.initialPassword);
  await client.signIn();
  await client.changePassword(PASSWORD);
  return client;
}

const SURNAMES = '赵钱孙李周吴郑王冯陈';
const GIVEN = '明华芳丽军勇敏静涛娟';

function inventedName(seed: string): string {
  const [first = 0, second = 0, third = 0] = createHash('sha256').update(seed).digest();
  return `${SURNAMES[first % 10]}${GIVEN[second % 10]}${GIVEN[third % 10]}`;
}

function explained(what: string, query: string, variables: object, body: object): Error {
  return new Error(
    `${what}\n${query}\nvariables ${JSON.stringify(variables, null, 2)}\nbody ${JSON.stringify(body, null, 2)}`,
  );
}
