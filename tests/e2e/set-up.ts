import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { request } from '@playwright/test';
import { orders, shareControlUrl } from '../support/journey-orders.js';
import { codeAppOf, LOGIN_NAMES, PASSWORD, storageStateOf, type LoginName } from './accounts.js';
import { ShownClock } from './shown-clock.js';

const program = fileURLToPath(new URL('../support/journey-server.mjs', import.meta.url));
const operationsFile = fileURLToPath(new URL('../../schema/operations.json', import.meta.url));
const AT_ONCE = 2;

/** Starts the counties' server and signs everybody in once; their sessions are in every copy of the county. */
export default async function setUp(): Promise<() => Promise<void>> {
  const server = fork(program, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  shareControlUrl(
    await new Promise<string>((resolve, reject) => {
      server.once('message', ({ controlUrl }: { controlUrl: string }) => resolve(controlUrl));
      server.once('exit', () => reject(new Error('the journey server did not start')));
    }),
  );
  const { url, now } = await orders.base();
  const clock = new ShownClock(new Date(now));
  const waiting = [...LOGIN_NAMES];
  const sha256Hash = signInHash();
  const signIn = () => signInWaiting({ url, clock, sha256Hash }, waiting);
  await Promise.all(Array.from({ length: AT_ONCE }, signIn));
  await orders.seal();
  return async () => {
    server.disconnect();
    await gone;
  };
}

interface Door {
  readonly url: string;
  readonly clock: ShownClock;
  readonly sha256Hash: string;
}

/** One person after the other. What the login page does is looked at by the journeys about signing in. */
async function signInWaiting({ url, clock, sha256Hash }: Door, waiting: LoginName[]): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const api = await request.newContext({ baseURL: url, extraHTTPHeaders: { 'x-zhulian-csrf': '1' } });
    const code = codeAppOf(next)?.nextCode(clock.now()) ?? null;
    const answer = await api.post('/graphql', {
      data: {
        operationName: 'SignIn',
        variables: { input: { loginName: next, password: PASSWORD, code } },
        extensions: { persistedQuery: { version: 1, sha256Hash } },
      },
    });
    const body = (await answer.json()) as { data?: { signIn: { __typename: string } } };
    if (body.data?.signIn.__typename !== 'SignInPayload')
      throw new Error(`${next} could not sign in: ${JSON.stringify(body)}`);
    await api.storageState({ path: storageStateOf(next) });
    await api.dispose();
  }
}

/** The login page's own operation: the server accepts no other. */
function signInHash(): string {
  const operations = JSON.parse(readFileSync(operationsFile, 'utf8')) as Record<string, string>;
  const found = Object.entries(operations).find(([, text]) => text.startsWith('mutation SignIn('));
  if (!found) throw new Error('no listed operation signs anybody in');
  return found[0];
}
