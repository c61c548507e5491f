import { expect, test as base, type Browser } from '@playwright/test';
import type { CountyHandle } from '../support/journey-server.js';
import type { SeedName } from '../support/journey-seeds.js';
import { orders } from '../support/journey-orders.js';
import { storageStateOf, type LoginName } from './accounts.js';
import { Person, type Device } from './person.js';

const DAY = 24 * 3_600_000;

/** One journey's own county: a copy of the base county, its people, and its clock. */
export class County {
  private readonly people: Person[] = [];
  private now: Date;

  constructor(
    private readonly browser: Browser,
    readonly handle: CountyHandle,
  ) {
    this.now = new Date(handle.now);
  }

  /** The first case that the county was seeded with. */
  get caseId(): string {
    const [caseId] = this.handle.caseIds;
    if (!caseId) throw new Error('this county was seeded without a case');
    return caseId;
  }

  /** Somebody at their own browser, signed in through the login page earlier today. */
  person(loginName: LoginName, device: Device = 'desk'): Promise<Person> {
    return this.open(device, loginName);
  }

  /** Somebody without an account. */
  visitor(device: Device = 'desk'): Promise<Person> {
    return this.open(device, null);
  }

  /** Lets days pass, with what the system does by itself in them. Sessions end meanwhile: people sign in again. */
  async passDays(days: number): Promise<void> {
    this.now = new Date(this.now.getTime() + days * DAY);
    await orders.move(this.handle.id, this.now);
    await Promise.all(this.people.map((person) => person.setClock(this.now)));
  }

  /** What went wrong in any browser, whether the journey noticed or not. */
  troubles(): string[] {
    return this.people.flatMap((person) => person.troubles);
  }

  async close(): Promise<void> {
    await Promise.all(this.people.map((person) => person.leave()));
    await orders.close(this.handle.id);
  }

  private async open(device: Device, loginName: LoginName | null): Promise<Person> {
    const storageState = loginName === null ? undefined : storageStateOf(loginName);
    const person = await Person.arrive(this.browser, {
      baseURL: this.handle.url,
      device,
      loginName,
      storageState,
      now: this.now,
    });
    this.people.push(person);
    return person;
  }
}

export const test = base.extend<{ seed: SeedName; county: County }>({
  seed: ['empty', { option: true }],
  county: async ({ browser, seed }, use) => {
    const county = new County(browser, await orders.open(seed));
    await use(county);
    await county.close();
    expect(county.troubles(), 'no page threw and no answer was a 5xx').toEqual([]);
  },
});

export { expect };
