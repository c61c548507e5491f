import { Client } from 'pg';
import { sweepDueDates } from '../../../api/src/wiring.js';
import type { PostKind } from '../../../api/src/modules/identity/index.js';
import { startTestApp, type TestApp, type TestAppOptions } from '../app.js';
import { signedInAs, type Post, type TestClient } from '../client.js';

export const COMMUNITY = '610499001001';
export const OTHER_COMMUNITY = '610499001002';

const clerkOf = (communityId: string): Post => ({
  post: 'COMMUNITY_CLERK',
  agencyId: `COMMUNITY_${communityId}`,
  communityId,
});
const at = (post: PostKind, agencyId: string): Post => ({ post, agencyId });

/** The people of the county that stories need, each with an account of their own. */
const SEATS = {
  clerk: clerkOf(COMMUNITY),
  secondClerk: clerkOf(COMMUNITY),
  otherClerk: clerkOf(OTHER_COMMUNITY),
  street: at('SUBDISTRICT_CLERK', 'SUBDISTRICT'),
  reviewer: at('COUNTY_REVIEWER', 'HOUSING_MANAGEMENT'),
  approver: at('COUNTY_APPROVER', 'HOUSING'),
  releaser: at('RELEASE_REVIEWER', 'DATA_CENTER'),
  supervisor: at('SUPERVISOR', 'DISCIPLINE'),
  office: at('OFFICE_CLERK', 'HOUSING'),
  contact: at('DATA_CONTACT', 'PROPERTY_CENTER'),
} as const satisfies Record<string, Post>;

export type Seat = keyof typeof SEATS;

export interface AuditRow {
  readonly type: string;
  readonly objectType: string;
  readonly objectId: string;
}

/** One running product with its staff. Accounts are made when somebody is first needed. */
export class County {
  private readonly staff = new Map<Seat, Promise<TestClient>>();
  private readonly days = 24 * 3_600_000;

  private constructor(
    readonly app: TestApp,
    private readonly owner: Client,
  ) {}

  static async start(options: TestAppOptions = {}): Promise<County> {
    const app = await startTestApp(options);
    const owner = new Client({ connectionString: app.ownerUrl });
    await owner.connect();
    // Telephone and address of the agencies are the county's own data: the mechanism's files do not have them.
    await owner.query(
      `update agencies set contact_phone = '029-38000001', contact_address = '政务服务中心一楼'`,
    );
    return new County(app, owner);
  }

  as(seat: Seat): Promise<TestClient> {
    const known = this.staff.get(seat) ?? signedInAs(this.app, SEATS[seat]);
    this.staff.set(seat, known);
    return known;
  }

  /** What the owner of the database sees. */
  async rows<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.owner.query<Row>(text, values)).rows;
  }

  /** Everything that was recorded about a case, oldest first. */
  audit(caseId: string): Promise<AuditRow[]> {
    return this.rows(
      `select type, object_type as "objectType", object_id as "objectId" from audit_events where case_id = $1 order by recorded_at`,
      [caseId],
    );
  }

  /** How many rows each table has, with the versions of what can change: equal before and after means nothing was written. */
  async footprint(): Promise<Record<string, number>> {
    // Each audit event has a row in the inbox until it is sequenced: counted once is enough.
    const tables = await this.rows<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public' and tablename not in ('sessions', 'rate_limits', 'audit_inbox') order by 1`,
    );
    // A session that ended while the test's clock moved starts anew: no change of a case.
    const counted = (name: string) =>
      name === 'audit_events' ? `"${name}" where type <> 'SessionStarted'` : `"${name}"`;
    const counts = tables.map(
      ({ name }) => `select '${name}' as name, count(*)::int as total from ${counted(name)}`,
    );
    const versions = `select 'versions' as name, coalesce(sum(version), 0)::int as total from applications`;
    const rows = await this.rows<{ name: string; total: number }>([...counts, versions].join(' union all '));
    return Object.fromEntries(rows.map(({ name, total }) => [name, total]));
  }

  /** Lets days pass and does what the minute's job does then. */
  async passDays(days: number): Promise<void> {
    this.app.clock.advance(days * this.days);
    // Everybody has signed in again by then; doing so for real would cost a password check each.
    await this.rows(
      `update sessions set last_seen_at = $1, expires_at = $1::timestamptz + interval '10 hours' where ended_at is null`,
      [this.app.clock.now()],
    );
    await sweepDueDates((cause, permissions) => this.app.workAsSystem(cause, permissions));
  }

  /** While `act` runs, the last write of every change fails. */
  async whileRecordingFails<T>(act: () => Promise<T>): Promise<T> {
    const { environment } = this.app;
    const { audit } = environment;
    const broken = {
      insertion: () => {
        throw new Error('the audit cannot be written');
      },
    };
    Object.assign(environment, { audit: broken });
    try {
      return await act();
    } finally {
      Object.assign(environment, { audit });
    }
  }

  async close(): Promise<void> {
    await this.owner.end();
    await this.app.close();
  }
}
