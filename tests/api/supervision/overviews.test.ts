import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { publicClient, REFUSAL, signedInAs, type TestClient } from '../../support/client.js';
import { anApplication, type ACase } from '../../support/factories/application.js';
import { COMMUNITY, County } from '../../support/factories/county.js';

const SIGN_IN = `mutation($input: SignInInput!) { signIn(input: $input) { __typename ${REFUSAL} } }`;
const REVEAL = `mutation($input: RevealSecretInput!) { revealSecret(input: $input) { __typename ${REFUSAL} } }`;
const PROGRESS = `{ progressOverview { cases { communityId state lamp total } agencies { agencyId waiting red oldestDueOn } paces { state finished medianDays overdue } } }`;

interface Progress {
  progressOverview: {
    cases: { communityId: string; state: string; total: number }[];
    agencies: { agencyId: string; waiting: number; red: number; oldestDueOn: string }[];
    paces: { state: string; finished: number }[];
  };
}

let county: County;
let made: ACase;
let system: TestClient;
let security: TestClient;
let audit: TestClient;

const seat = (post: 'SYSTEM_ADMIN' | 'SECURITY_ADMIN' | 'AUDIT_ADMIN' | 'CONVENER', name: string) =>
  signedInAs(county.app, { post, agencyId: 'HOUSING', name });

beforeAll(async () => {
  county = await County.start();
  made = await anApplication(county).underJointVerification();
  system = await seat('SYSTEM_ADMIN', '郑系统');
  security = await seat('SECURITY_ADMIN', '周安全');
  audit = await seat('AUDIT_ADMIN', '吴审计');
}, 120_000);
afterAll(() => county.close());

describe('progress', () => {
  it('tells the convener counts by community, agency and step, and no case', async () => {
    const convener = await seat('CONVENER', '冯召集');
    const { progressOverview } = await convener.run<Progress>(PROGRESS);
    expect(progressOverview.cases).toContainEqual(
      expect.objectContaining({ communityId: COMMUNITY, state: 'JOINT_VERIFICATION', total: 1 }),
    );
    expect(progressOverview.paces).toContainEqual(
      expect.objectContaining({ state: 'COMMUNITY_REVIEW', finished: 1 }),
    );
    const asked = await county.rows<{ agencyId: string; waiting: number }>(
      `select agency_id as "agencyId", count(*)::int as waiting from verification_requests where state = 'SENT' group by 1`,
    );
    expect(progressOverview.agencies.map(({ agencyId, waiting }) => ({ agencyId, waiting }))).toEqual(
      expect.arrayContaining(asked),
    );
    expect(JSON.stringify(progressOverview)).not.toContain(made.id);
    expect(await convener.errorCode('{ applications { items { id } } }')).toBe('NO_ACCESS');
  });

  it('tells a liaison the own agency alone', async () => {
    const liaison = await signedInAs(county.app, { post: 'LIAISON', agencyId: 'PROPERTY_CENTER' });
    const { progressOverview } = await liaison.run<Progress>(PROGRESS);
    expect(progressOverview.cases).toEqual([]);
    expect(progressOverview.paces).toEqual([]);
    expect(progressOverview.agencies.map(({ agencyId }) => agencyId)).toEqual(['PROPERTY_CENTER']);
  });
});

describe('the supervisor’s home', () => {
  it('tells the late checks of one case apart by the kind of record', async () => {
    const types = await county.rows<{ recordType: string }>(
      `update verification_requests set due_on = '2026-01-05', warn_on = '2026-01-05' where state = 'SENT' returning record_type as "recordType"`,
    );
    const supervisor = await county.as('supervisor');
    const { supervisionHome } = await supervisor.run<{
      supervisionHome: { redItems: { kind: string; recordType: string | null }[] };
    }>('{ supervisionHome { redItems { kind recordType } } }');
    const shown = supervisionHome.redItems.filter(({ kind }) => kind === 'REQUEST');
    expect(shown.length).toBe(Math.min(types.length, 20));
    const known = types.map(({ recordType }) => recordType);
    for (const { recordType } of shown) expect(known).toContain(recordType);
  });
});

describe('what changed since the supervisor last looked', () => {
  it('counts the rejected applications that the list of that instant shows', async () => {
    const rejected = await anApplication(county).rejected();
    const supervisor = await county.as('supervisor');
    const now = county.app.clock.now().getTime();
    const seen = async (since: string) => {
      const { supervisionHome, applications } = await supervisor.run<{
        supervisionHome: { changes: { rejections: number } };
        applications: { totalCount: number; items: { id: string }[] };
      }>(
        `query($since: Instant!) { supervisionHome(since: $since) { changes { rejections } }
          applications(filter: { rejectedSince: $since }) { totalCount items { id } } }`,
        { since },
      );
      expect(applications.totalCount).toBe(supervisionHome.changes.rejections);
      return applications.items.map(({ id }) => id);
    };
    expect(await seen(new Date(now - 3_600_000).toISOString())).toEqual([rejected.id]);
    expect(await seen(new Date(now + 1000).toISOString())).toEqual([]);
  });
});

describe('accounts', () => {
  it('counts who came, went, has no post or never signed in as the list of accounts does', async () => {
    const { createAccount } = await system.run<{ createAccount: { account: { id: string } } }>(
      `mutation($input: CreateAccountInput!) { createAccount(input: $input) { ... on CreateAccountPayload { account { id } } } }`,
      { input: { idempotencyKey: 'newcomer-1', loginName: 'newcomer', displayName: '钱新来' } },
    );
    const { accountOverview, idle, unused } = await system.run<{
      accountOverview: { withoutPost: number; neverSignedIn: number; joined: { name: string }[]; left: [] };
      idle: { totalCount: number; items: { id: string }[] };
      unused: { totalCount: number; items: { id: string }[] };
    }>(`{ accountOverview { withoutPost neverSignedIn joined { name post agencyId at } left { name } endingSoon { name } }
      idle: accounts(filter: { state: "ACTIVE", hasPost: false }) { totalCount items { id } }
      unused: accounts(filter: { state: "ACTIVE", hasSignedIn: false }) { totalCount items { id } } }`);
    const newcomer = { id: createAccount.account.id };
    expect(idle.items).toEqual([newcomer]);
    expect(unused.items).toContainEqual(newcomer);
    expect(accountOverview.withoutPost).toBe(idle.totalCount);
    expect(accountOverview.neverSignedIn).toBe(unused.totalCount);
    expect(accountOverview.joined.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['郑系统', '吴审计']),
    );
    expect(accountOverview.left).toEqual([]);
  });

  it('tells the system administrator which background jobs failed or wait', async () => {
    await county.rows(
      `insert into pgboss.job (name, state, start_after) values ('sweep-due-dates', 'failed', now()), ('sweep-due-dates', 'created', now() - interval '1 hour'), ('sweep-due-dates', 'created', now() + interval '1 hour')`,
    );
    const { jobQueues } = await system.run<{ jobQueues: object[] }>(
      '{ jobQueues { id failed waiting waitingSince lastDoneAt } }',
    );
    expect(jobQueues[0]).toEqual({
      id: 'sweep-due-dates',
      failed: 1,
      waiting: 1,
      waitingSince: expect.any(String),
      lastDoneAt: null,
    });
  });
});

describe('failed sign-ins', () => {
  it('are counted for the security administrator, and a name that is no account is never kept', async () => {
    const [account] = await county.rows<{ login_name: string }>(
      'select login_name from accounts where id = $1',
      [audit.accountId],
    );
    const somebody = publicClient(county.app);
    for (const loginName of [account?.login_name, 'MyPassword-2026']) {
      for (let attempt = 0; attempt < 6; attempt += 1)
        await somebody.refused(SIGN_IN, { loginName, password: 'wrong' });
    }
    const { signInFailures } = await security.run<{ signInFailures: object[] }>(
      '{ signInFailures { accountId name failures waits addresses } }',
    );
    const counted = { failures: 5, waits: 1, addresses: 1 };
    expect(signInFailures).toHaveLength(2);
    expect(signInFailures).toContainEqual({ accountId: audit.accountId, name: '吴审计', ...counted });
    expect(signInFailures).toContainEqual({ accountId: null, name: null, ...counted });
    const kept = await county.rows(
      `select 1 from audit_events where convert_from(canonical, 'UTF8') ilike '%mypassword%'`,
    );
    expect(kept).toEqual([]);
  });
});

describe('the audit overview', () => {
  it('counts by day and kind, denied attempts and reveals by person, without saying of whom', async () => {
    const clerk = await county.as('clerk');
    await clerk.errorCode('{ accounts { items { id } } }');
    const personId = await made.personId();
    const input = { caseId: made.id, personId, kind: 'ID_NUMBER', purpose: 'VERIFY_IDENTITY' };
    await clerk.run(REVEAL, { input });
    const { auditOverview } = await audit.run<{
      auditOverview: {
        events: { kind: string; total: number }[];
        denied: object[];
        sensitiveReads: object[];
      };
    }>(`{ auditOverview { events { happenedOn kind total } denied { name permission total }
      sensitiveReads { name reveals revealedCases files searches exports } } }`);
    expect(auditOverview.denied).toContainEqual(
      expect.objectContaining({ permission: 'account.read', total: 1, name: expect.any(String) }),
    );
    expect(auditOverview.sensitiveReads).toContainEqual(
      expect.objectContaining({ reveals: 1, revealedCases: 1, files: 0, searches: 0, exports: 0 }),
    );
    const [row] = await county.rows<{ total: number }>(
      `select count(*)::int as total from audit_events where occurred_at >= $1::timestamptz - interval '30 days'`,
      [county.app.clock.now()],
    );
    const counted = auditOverview.events.reduce((all, { total }) => all + total, 0);
    // The reading itself is recorded after it counted.
    expect(counted).toBe((row?.total ?? 0) - 1);
    expect(JSON.stringify(auditOverview)).not.toContain(made.id);
    expect(JSON.stringify(auditOverview)).not.toContain(personId);
    const own = await county.rows(
      `select 1 from audit_events where type = 'AuditOverviewViewed' and actor_id = $1`,
      [audit.accountId],
    );
    expect(own).toHaveLength(1);
  });

  it.each(['count_audit_events', 'count_denied_attempts', 'count_sensitive_reads', 'count_sign_in_failures'])(
    'the database itself answers %s to nobody else',
    async (counting) => {
      const work = county.app.workAsSystem('test', ['audit.read']);
      await work.atomically(async () => {
        const rows = await work.db.rows({ text: `select * from ${counting}('2000-01-01')`, values: [] });
        expect(rows).toEqual([]);
        return { refused: false };
      });
    },
  );
});
