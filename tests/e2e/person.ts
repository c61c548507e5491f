import {
  devices,
  expect,
  type Browser,
  type BrowserContext,
  type Locator,
  type Page,
} from '@playwright/test';
import { PASSWORD, type LoginName } from './accounts.js';
import type { CodeApp } from '../support/code-app.js';
import { LoginPage } from './pages/login-page.js';
import { countViolations, type Look } from './accessibility.js';
import type { ShownClock } from './shown-clock.js';

/** A desk, or the narrowest phone that is still common. */
export type Device = 'desk' | 'phone';

const screens = {
  desk: { viewport: { width: 1440, height: 900 } },
  phone: {
    viewport: { width: 360, height: 780 },
    hasTouch: true,
    isMobile: true,
    userAgent: devices['Pixel 5'].userAgent,
  },
} as const;

interface Arrival {
  readonly baseURL: string;
  readonly device: Device;
  readonly loginName: LoginName | null;
  readonly storageState: string | undefined;
  readonly clock: ShownClock;
  /** A system without a Chinese face: the pages come with the web font. */
  readonly lacksFace: boolean;
  /** The person's phone, shared by all their browsers; null for who has no second factor. */
  readonly codeApp: CodeApp | null;
}

/** Somebody at a browser of their own. */
export class Person {
  readonly troubles: string[] = [];
  private clicked = 0;
  private hasLeft = false;

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly arrival: Arrival,
  ) {
    const who = arrival.loginName ?? 'visitor';
    page.on('pageerror', (error) => this.troubles.push(`${who}: ${error.stack ?? error.message}`));
    page.on('response', (response) => {
      if (response.status() >= 500) this.troubles.push(`${who}: ${response.status()} ${response.url()}`);
    });
  }

  static async arrive(browser: Browser, arrival: Arrival): Promise<Person> {
    const { baseURL, device, storageState, clock, lacksFace } = arrival;
    const context = await browser.newContext({
      baseURL,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
      ...screens[device],
      ...(storageState === undefined ? {} : { storageState }),
    });
    await context.addInitScript(watchLayoutShifts);
    // The pages tell “还剩 2 天” by the browser's clock: it shows what the county's shows.
    await context.clock.setFixedTime(clock.now());
    const page = await context.newPage();
    if (!lacksFace) await saveData(page);
    const person = new Person(page, context, arrival);
    await person.answerProofs();
    return person;
  }

  async setClock(now: Date): Promise<void> {
    if (!this.hasLeft) await this.context.clock.setFixedTime(now);
  }

  /** Opens an address of the product, signing in again when the session is over, and waits for the page's heading. */
  async open(path: string): Promise<void> {
    await this.page.goto(path);
    const heading = this.page.getByRole('heading', { level: 1 });
    await heading.first().waitFor();
    const { loginName } = this.arrival;
    if (loginName !== null && new URL(this.page.url()).pathname === '/login') {
      await new LoginPage(this.page).signIn(loginName, this.nextCode());
      await this.page.waitForURL((url) => url.pathname !== '/login');
      await heading.first().waitFor();
    }
  }

  /** What the app on the person's phone shows next; null for who has none. */
  nextCode(): string | null {
    const { codeApp, clock } = this.arrival;
    return codeApp?.nextCode(clock.now()) ?? null;
  }

  /** Whenever the page asks for a fresh proof, the person gives it and goes on. */
  private async answerProofs(): Promise<void> {
    await this.page.addLocatorHandler(this.proofDialog, () => this.prove());
  }

  /** From here on the journey itself looks at the dialog. */
  async looksAtProofs(): Promise<void> {
    await this.page.removeLocatorHandler(this.proofDialog);
  }

  get proofDialog(): Locator {
    return this.page.getByRole('dialog', { name: '请核验是您本人' });
  }

  async prove(): Promise<void> {
    const code = this.nextCode();
    const field = this.proofDialog.getByLabel(code === null ? '密码' : '动态验证码', { exact: true });
    await expect(field).toBeFocused();
    await field.fill(code ?? PASSWORD);
    await field.press('Enter');
    await this.proofDialog.waitFor({ state: 'hidden' });
  }

  async click(
    name: string | RegExp,
    role: 'button' | 'link' | 'tab' | 'radio' | 'checkbox' | 'option' = 'button',
    within: Page | Locator = this.page,
  ): Promise<void> {
    this.clicked += 1;
    await within
      .getByRole(role, { name, exact: typeof name === 'string' })
      .first()
      .click();
  }

  /** The server does what it is asked, but its answer is lost on the way. */
  async loseNextAnswer(operationName: string): Promise<void> {
    await this.page.route(
      '**/graphql',
      async (route) => {
        if (!(route.request().postData() ?? '').includes(operationName)) return route.fallback();
        await route.fetch();
        return route.abort();
      },
      { times: 1 },
    );
  }

  /** Clicks since the last call: compared with the product's targets. */
  takeClicks(): number {
    const clicks = this.clicked;
    this.clicked = 0;
    return clicks;
  }

  async fill(label: string | RegExp, text: string, within: Page | Locator = this.page): Promise<void> {
    await within
      .getByLabel(label, { exact: typeof label === 'string' })
      .first()
      .fill(text);
  }

  /** Types a date; the calendar closes with the Tab. */
  async fillDate(label: string | RegExp, date: string, within: Page | Locator = this.page): Promise<void> {
    const field = within.getByRole('textbox', { name: label, exact: typeof label === 'string' }).first();
    await field.fill(date);
    await field.press('Tab');
  }

  /** Picks an option of a select of the design system. */
  async pick(
    label: string | RegExp,
    option: string | RegExp,
    within: Page | Locator = this.page,
  ): Promise<void> {
    await within
      .getByRole('textbox', { name: label })
      .or(within.getByRole('combobox', { name: label }))
      .first()
      .click();
    // One click opens the list, one picks.
    this.clicked += 2;
    await this.page
      .getByRole('option', { name: option, exact: typeof option === 'string' })
      .first()
      .click();
  }

  /** The page says this somewhere a person can see. */
  async reads(text: string | RegExp): Promise<void> {
    await expect(this.page.locator('body')).toContainText(text);
  }

  /** Accessible in both themes, and on a phone nothing runs off to the side. */
  async seesSoundPage(what: string, look?: Look): Promise<void> {
    // What has been scrolled under the sticky bar would count as a target that is too small.
    await this.page.evaluate(() => window.scrollTo(0, 0));
    expect(await countViolations(this.page, look), what).toEqual([]);
    await this.fitsItsScreen(what);
  }

  async fitsItsScreen(what: string): Promise<void> {
    const overflow = await this.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, `${what}: no horizontal page scroll`).toBeLessThanOrEqual(0);
  }

  /** The same page in a window as narrow as the narrowest phone. */
  async fitsPhone(what: string): Promise<void> {
    await this.page.setViewportSize(screens.phone.viewport);
    await this.fitsItsScreen(what);
    await this.page.setViewportSize(screens.desk.viewport);
  }

  /** What has moved by itself since the page was opened, with how much of the window each move concerned. */
  async layoutShifts(): Promise<{ readonly sum: number; readonly moved: readonly string[] }> {
    return this.page.evaluate(() => (window as unknown as { shifts: Shifts }).shifts);
  }

  async leave(): Promise<void> {
    if (this.hasLeft) return;
    this.hasLeft = true;
    await this.context.close();
  }
}

/**
 * The systems that people work at have a Chinese face and never load the web font; the machine of the journeys has none
 * and would load it for every page. Told to save data, the pages come without it here too.
 */
async function saveData(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Emulation.setDataSaverOverride', { dataSaverEnabled: true });
}

interface Shifts {
  sum: number;
  moved: string[];
}

interface LayoutShift {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}

function watchLayoutShifts(): void {
  const shifts: Shifts = { sum: 0, moved: [] };
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries() as unknown as LayoutShift[]) {
      if (hadRecentInput) continue;
      shifts.sum += value;
      for (const { node } of sources)
        shifts.moved.push(`${value.toFixed(4)} ${(node?.textContent ?? '').slice(0, 40)}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
