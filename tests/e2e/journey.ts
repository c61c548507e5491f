import { expect, test as base, type Browser } from '@playwright/test';
import type { CountyHandle } from '../support/journey-server.js';
import type { SeedName } from '../support/journey-seeds.js';
import { orders } from '../support/journey-orders.js';
import type { CodeApp } from '../support/code-app.js';
import { codeAppOf, storageStateOf, type LoginName } from './accounts.js';
import { Person, type Device } from './person.js';
import { ShownClock } from './shown-clock.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** One journey's own county: a copy of the base county, its people, and its clock. */
export class County {
  private readonly people: Person[] = [];
  private readonly codeApps = new Map<LoginName, CodeApp | null>();
  private readonly clock: ShownClock;

  constructor(
    private readonly browser: Browser,
    readonly handle: CountyHandle,
  ) {
    this.clock = new ShownClock(new Date(handle.now));
  }

  /** The first case that the county was seeded with. */
  get caseId(): string {
    const [caseId] = this.handle.caseIds;
    if (!caseId) throw new Error('this county was seeded without a case');
    return caseId;
  }

  now(): Date {
    return this.clock.now();
  }

  /** Somebody at their own browser, signed in through the login page earlier today. */
  person(loginName: LoginName, device: Device = 'desk'): Promise<Person> {
    return this.open(device, loginName);
  }

  /** The same, on a system without a Chinese face. */
  personWithWebFont(loginName: LoginName, device: Device = 'desk'): Promise<Person> {
    return this.open(device, loginName, true);
  }

  /** Somebody without an account. */
  visitor(device: Device = 'desk'): Promise<Person> {
    return this.open(device, null);
  }

  /** Lets days pass, with what the system does by itself in them. Sessions end meanwhile: people sign in again. */
  async passDays(days: number): Promise<void> {
    await this.pass(days * DAY);
  }

  /** Lets minutes pass: people stay signed in, but what needs a fresh proof asks for it. */
  async passMinutes(minutes: number): Promise<void> {
    await this.pass(minutes * MINUTE);
  }

  private async pass(milliseconds: number): Promise<void> {
    const now = new Date(this.clock.now().getTime() + milliseconds);
    this.clock.set(now);
    await orders.move(this.handle.id, now);
    await Promise.all(this.people.map((person) => person.setClock(now)));
  }

  /** What went wrong in any browser, whether the journey noticed or not. */
  troubles(): string[] {
    return this.people.flatMap((person) => person.troubles);
  }

  async sendHome(): Promise<void> {
    await Promise.all(this.people.map((person) => person.leave()));
  }

  async close(): Promise<void> {
    await this.sendHome();
    await orders.close(this.handle.id);
  }

  private codeAppFor(loginName: LoginName | null): CodeApp | null {
    if (loginName === null) return null;
    const codeApp = this.codeApps.get(loginName) ?? codeAppOf(loginName);
    this.codeApps.set(loginName, codeApp);
    return codeApp;
  }

  private async open(device: Device, loginName: LoginName | null, lacksFace = false): Promise<Person> {
    const storageState = loginName === null ? undefined : storageStateOf(loginName);
    const person = await Person.arrive(this.browser, {
      baseURL: this.handle.url,
      device,
      loginName,
      storageState,
      clock: this.clock,
      lacksFace,
      codeApp: this.codeAppFor(loginName),
    });
    this.people.push(person);
    return person;
  }
}

const noTroubles = (county: County): void =>
  expect(county.troubles(), 'no page threw and no answer was a 5xx').toEqual([]);

export const test = base.extend<{ seed: SeedName; hasUnifiedIdentity: boolean; county: County }>({
  seed: ['empty', { option: true }],
  // A real provider beside the county, and the product told of it.
  hasUnifiedIdentity: [false, { option: true }],
  county: async ({ browser, seed, hasUnifiedIdentity }, use) => {
    const county = new County(browser, await orders.open(seed, hasUnifiedIdentity));
    await use(county);
    await county.close();
    noTroubles(county);
  },
});

/** For visits that change nothing: one county for all of a worker's visits, its people leave after each. */
export const visit = base.extend<{ homeTime: void }, { seed: SeedName; county: County }>({
  seed: ['empty', { option: true, scope: 'worker' }],
  county: [
    async ({ browser, seed }, use) => {
      const county = new County(browser, await orders.open(seed));
      await use(county);
      await county.close();
    },
    { scope: 'worker' },
  ],
  homeTime: [
    async ({ county }, use) => {
      await use();
      await county.sendHome();
      noTroubles(county);
    },
    { auto: true },
  ],
});

export { expect };
