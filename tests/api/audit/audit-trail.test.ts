import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { applicationStateLabels } from '../../../api/src/modules/application/index.js';
import { noteSigner } from '../../../api/src/modules/audit/service/note-keys.js';
import { signedInAs, type TestClient } from '../../support/client.js';
import { anApplication, type ACase } from '../../support/factories/application.js';
import { County } from '../../support/factories/county.js';
import { testAudit } from '../../support/template.js';
import { sequence } from './log.js';
import { verifyByNode } from './standalone.js';

const ENTRIES = `query($filter: AuditEntryFilter, $after: String) { auditEntries(filter: $filter, first: 100, after: $after) {
  items { id index clockWentBack event { id type occurredAt actorName agencyName bySystem caseId caseNumber objectType details { name value } } } nextCursor totalCount } }`;

interface Entry {
  readonly index: number;
  readonly event: {
    readonly type: string;
    readonly actorName: string | null;
    readonly caseId: string | null;
    readonly objectType: string;
    readonly details: { name: string; value: string }[] | null;
  } | null;
}

let county: County;
let admin: TestClient;
let supervisor: TestClient;
let ours: ACase;

async function search(client: TestClient, filter: object = {}): Promise<Entry[]> {
  await sequence(county.app);
  const found: Entry[] = [];
  for (let after: string | null = null; ;) {
    const { auditEntries }: { auditEntries: { items: Entry[]; nextCursor: string | null } } =
      await client.run(ENTRIES, { filter, after });
    found.push(...auditEntries.items);
    after = auditEntries.nextCursor;
    if (after === null) return found;
  }
}

beforeAll(async () => {
  county = await County.start();
  ours = await anApplication(county).underJointVerification();
  admin = await signedInAs(county.app, { post: 'AUDIT_ADMIN', agencyId: 'HOUSING' });
  supervisor = await signedInAs(county.app, { post: 'SUPERVISOR', agencyId: 'DISCIPLINE' });
}, 120_000);
afterAll(() => county.close());

describe('the audit trail', () => {
  it('shows the audit administrator every event, and of cases only who did what', async () => {
    const entries = await search(admin);
    expect(entries.map(({ index }) => index)).toEqual(entries.map((_, place) => entries.length - 1 - place));
    const about = entries.filter(({ event }) => event?.caseId === ours.id);
    expect(about.length).toBeGreaterThan(5);
    expect(about.every(({ event }) => event?.details === null)).toBe(true);
    const account = entries.find(({ event }) => event?.type === 'MandateAssigned');
    expect(account?.event?.details).toContainEqual({ name: 'post', value: 'SUPERVISOR' });
  });

  it('shows supervision what was done with cases, with reasons, and nothing of accounts', async () => {
    const entries = await search(supervisor);
    expect(entries.length).toBeGreaterThan(5);
    expect(
      entries.filter(
        ({ event }) =>
          !event?.caseId &&
          !['Worklist', 'VerificationQueue', 'NoticeList', 'Search'].includes(event?.objectType ?? ''),
      ),
    ).toEqual([]);
    const accepted = entries.find(({ event }) => event?.type === 'ApplicationAccepted');
    expect(accepted?.event?.details).toEqual(
      expect.arrayContaining([
        { name: 'from', value: 'SUBMITTED' },
        { name: 'to', value: 'ACCEPTED' },
      ]),
    );
  });

  it('is searched by case, person, actor, unit, action and day', async () => {
    const [row] = await county.rows<{ number: string; name: string }>(
      `select application_number as number, p.name from applications a join persons p on p.id = a.applicant_id where a.id = $1`,
      [ours.id],
    );
    const ofCase = await search(supervisor, { caseNumber: row?.number });
    expect(new Set(ofCase.map(({ event }) => event?.caseId))).toEqual(new Set([ours.id]));
    expect(await search(supervisor, { personName: row?.name })).toHaveLength(ofCase.length);
    expect(
      (await search(supervisor, { types: ['ApplicationAccepted'] })).map(({ event }) => event?.type),
    ).toEqual(['ApplicationAccepted']);
    const actorName = ofCase.at(-1)?.event?.actorName ?? '';
    const byActor = await search(supervisor, { actorName });
    expect(new Set(byActor.map(({ event }) => event?.actorName))).toEqual(new Set([actorName]));
    expect(await search(supervisor, { from: '2031-01-01' })).toEqual([]);
    expect(await search(supervisor, { caseNumber: row?.number, to: '2020-01-01' })).toEqual([]);
  });

  it('does not tell the audit administrator whether a person has a case', async () => {
    await sequence(county.app);
    expect(await admin.errorCode(ENTRIES, { filter: { personName: '陈' } })).toBe('NO_ACCESS');
  });

  it('records its own reading, without the name that was looked for', async () => {
    await search(supervisor, { personName: '陈试安' });
    const [event] = await county.rows<{ text: string }>(
      `select convert_from(canonical, 'UTF8') as text from audit_events where type = 'AuditSearched' order by recorded_at desc limit 1`,
    );
    expect(event?.text).toContain('"by":["personName"]');
    expect(event?.text).not.toContain('陈试安');
    const own = await search(admin, { types: ['AuditSearched'] });
    expect(own.length).toBeGreaterThan(0);
  });

  it('replays a case at any past moment, for supervision alone', async () => {
    const REPLAY = `query($caseId: ID!, $at: Instant!) { caseAtMoment(caseId: $caseId, at: $at) { stateLabel householdSize openRequests answeredRequests events } }`;
    const steps = await county.rows<{ at: Date; to_state: string }>(
      'select at, to_state from application_steps where case_id = $1 order by at',
      [ours.id],
    );
    const at = (instant: Date) => ({ caseId: ours.id, at: instant.toISOString() });
    // The test's clock stands still while several steps are taken: a moment's state is that of its last one.
    const stateAt = new Map(steps.map(({ at: instant, to_state }) => [instant.toISOString(), to_state]));
    expect(stateAt.size).toBeGreaterThan(2);
    for (const [instant, state] of stateAt) {
      const then = await supervisor.run<{ caseAtMoment: object }>(REPLAY, at(new Date(instant)));
      const stateLabel = applicationStateLabels[state as keyof typeof applicationStateLabels];
      expect(then.caseAtMoment).toMatchObject({ stateLabel });
    }
    const now = await supervisor.run<{ caseAtMoment: object }>(REPLAY, at(new Date('2030-01-01')));
    const [real] = await county.rows<{ size: number; open: number }>(
      `select household_size as size, (select count(*)::int from verification_requests r where r.case_id = a.id) as open from applications a where id = $1`,
      [ours.id],
    );
    expect(now.caseAtMoment).toMatchObject({
      stateLabel: '联审联查',
      householdSize: real?.size,
      openRequests: real?.open,
    });
    expect(await supervisor.run(REPLAY, at(new Date('2020-01-01')))).toEqual({ caseAtMoment: null });
    expect(await admin.errorCode(REPLAY, at(new Date()))).toBe('NO_ACCESS');
  });
});

describe('proofs', () => {
  const key = noteSigner(testAudit.origin, Buffer.alloc(32, 4)).verifier.text;
  const PROOF = `query($index: Int!) { auditProof(index: $index) { index entry path checkpoint } }`;
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'zhulian-proof-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('of one entry hold on another machine; the business in it only for who may know it', async () => {
    const [about] = (await search(supervisor)).filter(({ event }) => event?.type === 'ApplicationAccepted');
    for (const [client, withheld] of [
      [supervisor, 0],
      [admin, 1],
    ] as const) {
      const { auditProof } = await client.run<{
        auditProof: { entry: string; path: string[]; checkpoint: string };
      }>(PROOF, { index: about?.index });
      expect(auditProof.entry.includes('canonical')).toBe(withheld === 0);
      const file = join(folder, 'proof.json');
      const proof = {
        format: 'zhulian-audit-proof/1',
        key,
        ...auditProof,
        entry: JSON.parse(auditProof.entry) as object,
      };
      writeFileSync(file, JSON.stringify(proof));
      expect(verifyByNode(file, '--key', key)).toMatchObject({ ok: true, withheld });
      writeFileSync(file, JSON.stringify({ ...proof, path: [...proof.path].reverse() }));
      expect(verifyByNode(file, '--key', key)).toMatchObject({
        ok: false,
        kind: 'ROOT',
        index: about?.index,
      });
    }
    expect(await supervisor.run(PROOF, { index: 999_999 })).toEqual({ auditProof: null });
  });

  it('of a longer log exist for sizes that are there', async () => {
    const CONSISTENCY = `query($from: Int!, $to: Int!) { auditConsistency(from: $from, to: $to) }`;
    const { auditConsistency } = await admin.run<{ auditConsistency: string[] }>(CONSISTENCY, {
      from: 3,
      to: 7,
    });
    expect(auditConsistency.length).toBeGreaterThan(0);
    expect(await admin.run(CONSISTENCY, { from: 7, to: 3 })).toEqual({ auditConsistency: [] });
  });

  it('the check of the live log says whole, or broken at the entry that was changed', async () => {
    const CHECK = '{ auditLogCheck(from: 0) { checkedTo size brokenAt problem } }';
    await search(admin);
    const whole = await admin.run<{ auditLogCheck: { checkedTo: number; size: number } }>(CHECK);
    expect(whole.auditLogCheck).toMatchObject({ brokenAt: null, checkedTo: whole.auditLogCheck.size });
    await county.rows('alter table audit_events disable trigger audit_events_are_only_inserted');
    await county.rows(
      `update audit_events set agency_id = 'OTHER' where id = (select event_id from audit_log_entries where entry_index = 5)`,
    );
    expect(await admin.run(CHECK)).toMatchObject({
      auditLogCheck: { brokenAt: 5, problem: expect.stringContaining('第 5 条') },
    });
  });

  it('an export is the reader’s: two readers withhold different entries of one tree', async () => {
    const exports = await Promise.all(
      [admin, supervisor].map(async (client, place) => {
        const answer = await county.app.http.inject({
          url: '/audit/export',
          headers: { cookie: client.sessionCookie },
        });
        expect(answer.statusCode).toBe(200);
        const file = join(folder, `${place}.jsonl`);
        writeFileSync(file, answer.body);
        return verifyByNode(file, '--key', key);
      }),
    );
    expect(exports.every(({ ok }) => ok)).toBe(true);
    expect(new Set(exports.map(({ withheld }) => withheld)).size).toBe(2);
    const clerk = await county.as('clerk');
    const refused = await county.app.http.inject({
      url: '/audit/export',
      headers: { cookie: clerk.sessionCookie },
    });
    expect(refused.statusCode).toBe(404);
    const recorded = await county.rows(`select 1 from audit_events where type = 'AuditLogExported'`);
    expect(recorded).toHaveLength(2);
    expect(
      await county.rows(`select 1 from audit_events where type = 'attempt' and object_type = 'AuditLog'`),
    ).toHaveLength(1);
  });
});

describe('every reading of a case leaves an event', () => {
  const READINGS: readonly (readonly [string, string])[] = [
    ['CaseViewed', 'query($id: ID!) { application(id: $id) { id } }'],
    ['WorklistViewed', '{ applications { items { id } } }'],
    ['SuspicionsViewed', 'query($id: ID!) { suspicions(caseId: $id) { id } }'],
    ['ComparisonViewed', 'query($id: ID!) { comparison(caseId: $id) { __typename } }'],
    ['VerificationMatrixViewed', 'query($id: ID!) { verificationMatrix(caseId: $id) { id } }'],
    ['VerificationRequestsListed', '{ verificationRequests { items { id } } }'],
    ['PublicNoticesListed', '{ publicNotices { items { id } } }'],
  ];

  it.each(READINGS)('%s', async (type, query) => {
    const count = async (): Promise<number> =>
      (await county.rows(`select 1 from audit_events where type = '${type}'`)).length;
    await county.rows(
      `insert into suspicions (id, case_id, household_id, rule_code, rule_version, severity, summary, evidence_fact_id, state, raised_at)
       select gen_random_uuid(), a.id, a.household_id, 'R01', 1, 'CHECK', '有一处住房', gen_random_uuid(), 'RAISED', now()
       from applications a where a.id = $1 and not exists (select 1 from suspicions s where s.case_id = a.id)`,
      [ours.id],
    );
    const before = await count();
    await supervisor.run(query, query.includes('$id') ? { id: ours.id } : {});
    expect(await count()).toBe(before + 1);
  });
});
