import { createHash } from 'node:crypto';
import {
  createAccount,
  hashPassword,
  needsSecondFactor,
  setUpMandate,
  type PostKind,
} from '../../api/src/modules/identity/index.js';
import type { TestApp } from './app.js';
import { CodeApp } from './code-app.js';

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

/**
 * Somebody at a browser: keeps the cookies, signs in again when the test's clock ended the session, and proves who they
 * are when a step asks for it.
 */
export class TestClient {
  private readonly cookies = new Map<string, string>();
  /** The authenticator app of who has enrolled. */
  codeApp: CodeApp | null = null;
  /** Off where the refusal itself is what is tested. */
  provesByItself = true;

  constructor(
    private readonly app: TestApp,
    readonly accountId: string,
    readonly loginName: string,
    private password: string,
  ) {}

  /** For requests that are no GraphQL. */
  get sessionCookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
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
    if (this.loginName === '') return answer;
    if (answer.errors?.[0]?.extensions.code === 'SIGN_IN_REQUIRED') {
      await this.signIn();
      return this.post(query, variables);
    }
    if (!this.provesByItself || !JSON.stringify(answer).includes('"code":"ELEVATION_REQUIRED"'))
      return answer;
    await this.prove();
    return this.post(query, variables);
  }

  async signIn(): Promise<void> {
    const code = this.codeApp?.nextCode(this.app.clock.now()) ?? null;
    const input = { loginName: this.loginName, password: this.password, code };
    const answer = await this.post(SIGN_IN, { input });
    const result = answer.data?.['signIn'] as { __typename: string } | undefined;
    if (result?.__typename !== 'SignInPayload')
      throw explained('sign-in failed', SIGN_IN, { loginName: this.loginName }, answer);
  }

  /** 二次核验: the second factor, or the password of who has none. */
  async prove(): Promise<void> {
    const proof = this.codeApp
      ? { code: this.codeApp.nextCode(this.app.clock.now()) }
      : { password: this.password };
    const answer = await this.post(ELEVATE, { input: proof });
    const result = answer.data?.['elevate'] as { __typename: string } | undefined;
    if (result?.__typename !== 'ElevatePayload') throw explained('the proof failed', ELEVATE, {}, answer);
  }

  /** Enrols a second factor as everybody does; gives the recovery codes. */
  async enrol(): Promise<readonly string[]> {
    const { secret } = await this.done<{ secret: string }>(START_FACTOR, {});
    const codeApp = new CodeApp(secret);
    const code = codeApp.nextCode(this.app.clock.now());
    const { recoveryCodes } = await this.done<{ recoveryCodes: string[] }>(CONFIRM_FACTOR, { code });
    this.codeApp = codeApp;
    return recoveryCodes;
  }

  /** Replaces the initial password, as everybody does at the first sign-in. */
  async changePassword(newPassword: string): Promise<void> {
    await this.done(CHANGE_PASSWORD, { currentPassword: this.password, newPassword });
    this.password = newPassword;
  }

  /** The payload or the refusal, whichever it is. */
  async result(query: string, input: Record<string, unknown>): Promise<Record<string, unknown>> {
    const keyed = /SignInInput|ElevateInput/u.test(query) ? input : { idempotencyKey: newKey(), ...input };
    const data = await this.run<Record<string, Record<string, unknown>>>(query, { input: keyed });
    const [result] = Object.values(data);
    if (!result) throw explained('the mutation has no result', query, keyed, data);
    return result;
  }

  private async post(query: string, variables: Record<string, unknown>): Promise<Answer> {
    const headers = {
      'x-zhulian-csrf': '1',
      'content-type': 'application/json',
      ...(this.cookies.size > 0 && { cookie: this.sessionCookie }),
    };
    const response = await this.app.http.inject({
      method: 'POST',
      url: '/graphql',
      headers,
      payload: { query, variables },
    });
    for (const { name, value } of response.cookies)
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
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
const ELEVATE = `mutation($input: ElevateInput!) { elevate(input: $input) { __typename ${REFUSAL} } }`;
const START_FACTOR = `mutation($input: StartSecondFactorInput!) { startSecondFactor(input: $input) { __typename ... on StartSecondFactorPayload { secret } ${REFUSAL} } }`;
const CONFIRM_FACTOR = `mutation($input: ConfirmSecondFactorInput!) { confirmSecondFactor(input: $input) { __typename ... on ConfirmSecondFactorPayload { recoveryCodes } ${REFUSAL} } }`;
const PASSWORD = 'used-in-tests-1';
/** One hash for all: each costs as much as a sign-in. */
let passwordHash: Promise<string> | undefined;

let made = 0;

/** A fresh idempotency key. */
export const newKey = (): string => `test-${process.pid}-${++made}-key`;

/** A citizen, or anybody before signing in. */
export const publicClient = (app: TestApp): TestClient => new TestClient(app, '', '', '');

/** Creates a person with a post through the product's own services, past the first sign-in, and signs them in over HTTP. */
export async function signedInAs(app: TestApp, ...posts: readonly Post[]): Promise<TestClient> {
  const loginName = `user${++made}`;
  const displayName = posts[0]?.name ?? inventedName(loginName);
  const created = await createAccount(app.workAsSystem('test', ['account.create']), {
    loginName,
    displayName,
    passwordHash: await (passwordHash ??= hashPassword(PASSWORD)),
  });
  if (created.refused) throw new Error(created.message);
  for (const { post, agencyId, communityId } of posts) {
    const input = { accountId: created.accountId, post, agencyId, communityId: communityId ?? null };
    const assigned = await setUpMandate(app.workAsSystem('test', ['mandate.setUp']), input);
    if (assigned.refused) throw new Error(assigned.message);
  }
  const client = new TestClient(app, created.accountId, loginName, PASSWORD);
  await client.signIn();
  if (needsSecondFactor(posts.map(({ post }) => post))) await client.enrol();
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
