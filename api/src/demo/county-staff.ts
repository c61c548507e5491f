import type { App } from '../app.js';
import {
  actorOfMandates,
  createAccount,
  giveSecondFactor,
  hashPassword,
  needsSecondFactor,
  setUpMandate,
} from '../modules/identity/index.js';
import { Agency, Community, setAgencyContact } from '../modules/organization/index.js';
import { done } from '../platform/outcome.js';
import type { Actor } from '../platform/auth/actor.js';
import type { Work } from '../platform/work.js';
import { DEMO_PASSWORD, DEMO_TOTP_SECRET, listDemoAccounts, type DemoAccount } from './demo-accounts.js';
import { insist } from './insist.js';
import type { SeededRandom } from './seeded-random.js';

export interface CountyCommunity {
  readonly id: string;
  readonly agencyId: string;
}

/** Their records are asked for only once somebody is a tenant. */
const TENANTS_ONLY: ReadonlySet<string> = new Set(['HEALTH', 'POWER_SUPPLY']);

/** Everything about the county's people, as plain values that another thread can be given. */
export interface StaffRecord {
  readonly accounts: readonly DemoAccount[];
  readonly communities: readonly CountyCommunity[];
  /** By login name. */
  readonly actors: ReadonlyMap<string, Actor>;
}

/** The people of the demonstration county, as actors with exactly what their posts give them. */
export class CountyStaff {
  readonly accounts: readonly DemoAccount[];
  readonly communities: readonly CountyCommunity[];
  private readonly actors: Map<string, Actor>;

  constructor({ accounts, communities, actors }: StaffRecord) {
    this.accounts = accounts;
    this.communities = communities;
    this.actors = new Map(actors);
  }

  get record(): StaffRecord {
    const { accounts, communities, actors } = this;
    return { accounts, communities, actors };
  }

  add(
    account: DemoAccount,
    accountId: string,
    communitiesOf: Readonly<Record<string, readonly string[]>>,
  ): void {
    const { post, agencyId, communityId, displayName } = account;
    const posts = [{ post, agencyId, communityId }];
    this.actors.set(
      account.loginName,
      actorOfMandates({ accountId, sessionId: null, name: displayName, posts, communitiesOf }),
    );
  }

  clerkOf(communityId: string, random: SeededRandom): Actor {
    return this.actorOf(random.pick(this.accounts.filter((account) => account.communityId === communityId)));
  }

  anyOf(post: DemoAccount['post'], random: SeededRandom): Actor {
    return this.actorOf(random.pick(this.accounts.filter((account) => account.post === post)));
  }

  /** The agencies that are asked about applicants, in one order. */
  answeringAgencies(): string[] {
    return this.accounts
      .filter(({ post, agencyId }) => post === 'DATA_CONTACT' && !TENANTS_ONLY.has(agencyId))
      .map(({ agencyId }) => agencyId);
  }

  dataContactOf(agencyId: string): Actor {
    const contact = this.accounts.find(
      (account) => account.post === 'DATA_CONTACT' && account.agencyId === agencyId,
    );
    if (!contact) throw new Error(`${agencyId} has no data contact`);
    return this.actorOf(contact);
  }

  liaisonOf(agencyId: string): Actor {
    const liaison = this.accounts.find(
      (account) => account.post === 'LIAISON' && account.agencyId === agencyId,
    );
    if (!liaison) throw new Error(`${agencyId} has no liaison`);
    return this.actorOf(liaison);
  }

  private actorOf({ loginName }: DemoAccount): Actor {
    const actor = this.actors.get(loginName);
    if (!actor) throw new Error(`${loginName} has no account`);
    return actor;
  }
}

/** Makes the accounts and gives them their posts. */
export async function appointStaff(app: App): Promise<CountyStaff> {
  const work = app.workAsSystem('demonstration county', [
    'account.create',
    'mandate.setUp',
    'secondFactor.give',
  ]);
  const { accounts, communities, communitiesOf } = await readAgencies(work);
  const staff = new CountyStaff({ accounts, communities, actors: new Map() });
  // One hash for all: each costs as much as a sign-in.
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  for (const account of accounts) {
    const { accountId } = insist(
      await work.atomically(async () => {
        const created = await createAccount(work, { ...account, isDemo: true, passwordHash });
        if (created.refused) return created;
        await work.em.flush();
        const assigned = await setUpMandate(work, { ...account, accountId: created.accountId });
        if (assigned.refused) return assigned;
        const { accountId } = created;
        if (!needsSecondFactor([account.post])) return done({ accountId });
        const given = await giveSecondFactor(work, { accountId, secret: DEMO_TOTP_SECRET });
        return given.refused ? given : done({ accountId });
      }),
      `appoint ${account.loginName}`,
    );
    staff.add(account, accountId, communitiesOf);
  }
  return staff;
}

async function readAgencies(work: Work) {
  let agencies: { id: string; isMember: boolean }[] = [];
  let communities: { id: string; agencyId: string; subdistrictId: string }[] = [];
  await work.atomically(async () => {
    agencies = await work.em.find(Agency, {}, { orderBy: { ordinal: 'asc' } });
    communities = await work.em.find(Community, {}, { orderBy: { ordinal: 'asc' } });
    return done({});
  });
  const subdistricts = new Set(communities.map(({ subdistrictId }) => subdistrictId));
  const communitiesOf = Object.fromEntries(
    [...subdistricts].map((id) => [
      id,
      communities.filter(({ subdistrictId }) => subdistrictId === id).map((one) => one.id),
    ]),
  );
  const members = agencies.filter(({ isMember }) => isMember);
  return { accounts: listDemoAccounts({ members, communities }), communities, communitiesOf };
}

/** Plainly invented numbers and addresses where objections are taken: public notices print them. */
export async function giveContacts(app: App): Promise<void> {
  const work = app.workAsSystem('demonstration county', ['agency.edit']);
  let agencyIds: string[] = [];
  await work.atomically(async () => {
    const agencies = await work.em.find(Agency, {}, { orderBy: { ordinal: 'asc', id: 'asc' } });
    agencyIds = agencies.map(({ id }) => id);
    return done({});
  });
  for (const [index, agencyId] of agencyIds.entries()) {
    const contact = { phone: `0910-000${String(1001 + index)}`, address: `示例县政务路${index + 1}号` };
    insist(await setAgencyContact(work, { agencyId, ...contact }), 'set agency contact');
  }
}
