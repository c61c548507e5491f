import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { App } from '../../api/src/app.js';
import type { CountyStaff } from '../../api/src/demo/county-staff.js';
import type { SettableClock } from '../../api/src/platform/clock.js';
import { seeds, TODAY, type SeedFacts, type SeedName } from './journey-seeds.js';
import { freePort } from './free-port.js';
import { startIdentityProvider, type IdentityProvider } from './identity-provider.js';
import { createDatabase, databaseUrl, startTestPostgres, type TestPostgres } from './postgres.js';
import { loadProduct, type Product } from './product.js';
import { loginPassword, prepareTemplate, templateRoles, testAudit, testKeys } from './template.js';

const path = (relative: string): string => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const DAY = 24 * 3_600_000;
const BASE = 'zhulian_journeys';

interface OpenCounty {
  readonly app: App;
  readonly clock: SettableClock;
  readonly url: string;
  readonly identityProvider: IdentityProvider | null;
}

interface Seeded {
  readonly database: string;
  readonly facts: SeedFacts;
}

/** What a journey is told about its county. */
export interface CountyHandle extends SeedFacts {
  readonly id: string;
  readonly url: string;
  /** The work clock, ISO. */
  readonly now: string;
}

/**
 * All counties of a run: one PostgreSQL, one base county with everybody's account, and for every journey its own copy
 * with the product on a port of its own, so that moving a clock or deciding a case disturbs nobody else.
 */
class JourneyServer {
  private readonly open = new Map<string, OpenCounty>();
  private readonly seeded = new Map<SeedName, Promise<Seeded>>();
  private staff: CountyStaff | undefined;
  private base: OpenCounty | undefined;
  private made = 0;

  constructor(
    private readonly postgres: TestPostgres,
    private readonly product: Product,
  ) {}

  /** The county that every other one is a copy of. It stays open until everybody has signed in to it. */
  async foundBase(): Promise<string> {
    const { product } = this;
    await prepareTemplate(await createDatabase(this.postgres.ownerUrl, BASE));
    const county = await this.openDatabase(BASE, new Date(TODAY.getTime() - 90 * DAY));
    const { app } = county;
    await product.loadMechanism(app.workAsSystem('journeys', ['mechanism.load']), path('schema/mechanism'));
    await product.giveContacts(app);
    await product.loadSampleParameters(app.workAsSystem('journeys', ['policyParameter.create']));
    this.staff = await product.appointStaff(app);
    county.clock.set(new Date(TODAY.getTime() - 5 * 60_000));
    this.base = county;
    return county.url;
  }

  baseNow(): Date {
    return this.base?.clock.now() ?? TODAY;
  }

  async sealBase(): Promise<void> {
    await this.base?.app.close();
    this.base = undefined;
    // The county at work takes longest to found: it is founded while journeys in smaller ones are under way. A failure is
    // the failure of the journeys that wait for it; a run without any of them may end before it is founded.
    this.seededAs('countyAtWork').catch(() => undefined);
  }

  async openCounty(seed: SeedName, hasUnifiedIdentity: boolean): Promise<CountyHandle> {
    const { database, facts } = await this.seededAs(seed);
    const id = await this.copyOf(database);
    const county = await this.openDatabase(id, TODAY, hasUnifiedIdentity);
    county.app.sequencer?.start();
    this.open.set(id, county);
    return { id, url: county.url, now: TODAY.toISOString(), ...facts };
  }

  /** Moves a county's clock and does what the jobs of every few minutes do then, and the week's on its first working day. */
  async moveClock(id: string, now: Date): Promise<void> {
    const { app, clock } = this.get(id);
    const asSystem: typeof app.workAsSystem = (cause, permissions) => app.workAsSystem(cause, permissions);
    clock.set(now);
    await this.product.sweepDueDates(asSystem);
    await this.product.sweepTasks(asSystem);
    await this.product.sendWeeklyDigests(asSystem);
  }

  async close(id: string): Promise<void> {
    const { app, identityProvider } = this.get(id);
    await app.close();
    identityProvider?.stop();
    this.open.delete(id);
  }

  async stop(): Promise<void> {
    await Promise.all([...this.open.values()].map(({ app }) => app.close()));
    await this.postgres.stop();
  }

  private seededAs(seed: SeedName): Promise<Seeded> {
    const seeding = this.seeded.get(seed) ?? this.sow(seed);
    this.seeded.set(seed, seeding);
    return seeding;
  }

  private async sow(seed: SeedName): Promise<Seeded> {
    const { staff, product } = this;
    if (!staff) throw new Error('the base county has no staff yet');
    const database = await this.copyOf(BASE);
    const { app, clock } = await this.openDatabase(database, TODAY);
    const facts = await seeds[seed]({ app, clock, staff, product });
    await app.close();
    return { database, facts };
  }

  private async copyOf(database: string): Promise<string> {
    this.made += 1;
    const name = `zhulian_journey_${this.made}`;
    await createDatabase(this.postgres.ownerUrl, name, database);
    return name;
  }

  private async openDatabase(database: string, at: Date, hasUnifiedIdentity = false): Promise<OpenCounty> {
    const { product } = this;
    // The provider must know where to send people back before the county listens; nobody else has to.
    const port = hasUnifiedIdentity ? await freePort() : 0;
    const identityProvider = hasUnifiedIdentity
      ? await startIdentityProvider(`http://127.0.0.1:${port}/sign-in/unified/callback`)
      : null;
    const login = new URL(databaseUrl(this.postgres.ownerUrl, database));
    login.username = templateRoles.login;
    login.password = loginPassword;
    const clock = runningClock(product, at);
    const app = await product.createApp({
      databaseUrl: login.href,
      roles: templateRoles,
      keys: new product.KeyRing(testKeys),
      clock,
      ids: product.randomIds,
      jobs: { send: () => Promise.resolve() },
      operations: product.PersistedOperations.load(path('schema/operations.json'), false),
      secureCookies: false,
      audit: testAudit,
      unifiedIdentity: identityProvider,
      webRoot: path('admin-web/dist'),
      log: product.errorLog,
    });
    const url = await app.http.listen({ host: '127.0.0.1', port });
    return { app, clock, url, identityProvider };
  }

  private get(id: string): OpenCounty {
    const county = this.open.get(id);
    if (!county) throw new Error(`no county ${id} is open`);
    return county;
  }
}

/** Starts at an instant and runs: two steps of a person never happen in the same millisecond. */
function runningClock(product: Product, at: Date): SettableClock {
  class RunningClock extends product.SettableClock {
    private since = performance.now();

    override now(): Date {
      return new Date(super.now().getTime() + performance.now() - this.since);
    }

    override set(instant: Date): void {
      super.set(instant);
      this.since = performance.now();
    }
  }
  return new RunningClock(at);
}

/** Orders of the journeys to their server; nothing of it exists in the product. */
export type Order =
  | { readonly do: 'open'; readonly seed: SeedName; readonly hasUnifiedIdentity: boolean }
  | { readonly do: 'seal' }
  | { readonly do: 'base' }
  | { readonly do: 'move'; readonly id: string; readonly now: string }
  | { readonly do: 'close'; readonly id: string };

export async function startJourneyServer(): Promise<{ controlUrl: string; stop(): Promise<void> }> {
  const [postgres, product] = await Promise.all([startTestPostgres(18), loadProduct()]);
  const journeys = new JourneyServer(postgres, product);
  const baseUrl = await journeys.foundBase();
  const carryOut = async (order: Order): Promise<unknown> => {
    switch (order.do) {
      case 'base':
        return { url: baseUrl, now: journeys.baseNow().toISOString() };
      case 'seal':
        return journeys.sealBase();
      case 'open':
        return journeys.openCounty(order.seed, order.hasUnifiedIdentity);
      case 'move':
        return journeys.moveClock(order.id, new Date(order.now));
      case 'close':
        return journeys.close(order.id);
    }
  };
  const control = createServer((request, response) => {
    void readOrder(request)
      .then(carryOut)
      .then(
        (answer) => response.end(JSON.stringify(answer ?? {})),
        (error: unknown) => response.writeHead(500).end(String(error instanceof Error ? error.stack : error)),
      );
  });
  await new Promise<void>((resolve) => control.listen(0, '127.0.0.1', resolve));
  const { port } = control.address() as AddressInfo;
  const stop = async (): Promise<void> => {
    control.close();
    await journeys.stop();
  };
  return { controlUrl: `http://127.0.0.1:${port}`, stop };
}

async function readOrder(request: IncomingMessage): Promise<Order> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as Order;
}
