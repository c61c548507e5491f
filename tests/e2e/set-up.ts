import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type FullConfig } from '@playwright/test';
import { orders, shareControlUrl } from '../support/journey-orders.js';
import { codeAppOf, LOGIN_NAMES, storageStateOf, type LoginName } from './accounts.js';
import { LoginPage } from './pages/login-page.js';
import { ShownClock } from './shown-clock.js';

const program = fileURLToPath(new URL('../support/journey-server.mjs', import.meta.url));
const AT_ONCE = 2;

/** Starts the counties' server and signs everybody in once, through the login page; their sessions are in every copy of the county. */
export default async function setUp(config: FullConfig): Promise<() => Promise<void>> {
  const server = fork(program, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  shareControlUrl(
    await new Promise<string>((resolve, reject) => {
      server.once('message', ({ controlUrl }: { controlUrl: string }) => resolve(controlUrl));
      server.once('exit', () => reject(new Error('the journey server did not start')));
    }),
  );
  const { launchOptions = {} } = config.projects[0]?.use ?? {};
  const browser = await chromium.launch(launchOptions);
  const { url, now } = await orders.base();
  const clock = new ShownClock(new Date(now));
  const waiting = [...LOGIN_NAMES];
  await Promise.all(Array.from({ length: AT_ONCE }, () => signInWaiting(browser, url, clock, waiting)));
  await browser.close();
  await orders.seal();
  return async () => {
    server.disconnect();
    await gone;
  };
}

/** One browser window after the other person, so that the page's files are fetched once. */
async function signInWaiting(
  browser: Browser,
  url: string,
  clock: ShownClock,
  waiting: LoginName[],
): Promise<void> {
  const context = await browser.newContext({ baseURL: url, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  const page = await context.newPage();
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    await page.goto('/login?return=/public/');
    await new LoginPage(page).signIn(next, codeAppOf(next)?.nextCode(clock.now()));
    await page.waitForURL(({ pathname }) => pathname === '/public/');
    await context.storageState({ path: storageStateOf(next) });
    await context.clearCookies();
  }
  await context.close();
}
