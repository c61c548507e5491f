import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { SEALED_READS, type PostKind } from '../../api/src/modules/identity/index.js';
import { PUBLIC_ACTOR, systemActor, type Actor } from '../../api/src/platform/auth/actor.js';
import { signClaims } from '../../api/src/platform/db/claims.js';
import { signedInAs, type TestClient } from '../support/client.js';
import { OTHER_COMMUNITY, County } from '../support/factories/county.js';
import { anApplication, type ACase } from '../support/factories/application.js';
import { bring } from '../support/factories/material.js';
import { loginPassword, templateRoles, testKeys } from '../support/template.js';
import { answerOf } from './answers.js';
import { POSTS } from './operation-table.js';
import { actorAt, seatOf } from './posts.js';
import { SEALED_TABLES } from './sealed-table.js';
import { withoutPolicies } from './without-policies.js';
import { withoutPredicates } from './without-predicates.js';

const claimsKey = { key: testKeys.claims, sealedReads: SEALED_READS };
const tables = Object.keys(SEALED_TABLES);
type Found = 'ALL' | 'OWN' | 'ODD' | 'NOBODY';

let county: County;
let ours: ACase;
let theirs: ACase;

beforeAll(async () => {
  county = await County.start();
  ours = await anApplication(county).underJointVerification();
  theirs = await anApplication(county, {
    communityId: OTHER_COMMUNITY,
    seat: 'otherClerk',
  }).underJointVerification();
  const police = await signedInAs(county.app, { post: 'DATA_CONTACT', agencyId: 'PUBLIC_SECURITY' });
  await answerOf(await county.as('contact'), ours.id);
  await answerOf(police, theirs.id);
  for (const made of [ours, theirs]) await attachFile(made);
}, 240_000);
afterAll(() => county.close());

/** Two attachments of the intake, in the name of the case's community: one that stands, under another kind, and a removed one. */
async function attachFile(made: ACase): Promise<void> {
  const agency = `(select agency_id from vault_entries where case_id = $1 limit 1)`;
  const [row, removed] = await county.rows<{ id: string }>(
    `insert into attachments (id, case_id, agency_id, kind, file_name, content_type, byte_size, sha256, uploaded_by, uploaded_at)
     select gen_random_uuid(), $1, ${agency}, 'OTHER', file_name, 'application/pdf', 1, '\\x00', gen_random_uuid(), now()
     from unnest(array['收入证明.pdf', '陌生人.pdf']) as file_name returning id`,
    [made.id],
  );
  await county.rows(
    `insert into file_contents (attachment_id, case_id, agency_id, suite, ciphertext) values ($2, $1, ${agency}, 'none', '\\x00')`,
    [made.id, row?.id],
  );
  await county.rows(
    `insert into removed_attachments (attachment_id, case_id, agency_id, removed_by, removed_at) values ($2, $1, ${agency}, gen_random_uuid(), now())`,
    [made.id, removed?.id],
  );
  await county.rows(
    `insert into attachment_kind_changes (attachment_id, no, case_id, agency_id, kind, changed_by, changed_at)
     values ($2, 1, $1, ${agency}, 'INCOME', gen_random_uuid(), now())`,
    [made.id, row?.id],
  );
  await county.rows(
    `insert into answer_evidence (id, request_id, attachment_id, case_id, agency_id, answer_round, given_at)
     select gen_random_uuid(), r.id, $2, $1, ${agency}, 1, now() from verification_requests r where r.case_id = $1 limit 1`,
    [made.id, row?.id],
  );
}

/** A transaction of the running role that has declared an actor, as every operation opens one; nothing of it stays. */
async function asActor<T>(
  signed: { claims: string; signature: string },
  act: (client: Client) => Promise<T>,
): Promise<T> {
  const address = new URL(county.app.ownerUrl);
  address.username = templateRoles.login;
  address.password = loginPassword;
  const client = new Client({ connectionString: address.href });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(
      `select set_config('app.claims', $1, true), set_config('app.signature', $2, true), set_config('role', $3, true)`,
      [signed.claims, signed.signature, templateRoles.running],
    );
    return await act(client);
  } finally {
    await client.end();
  }
}

/** Which of the two cases a statement without any predicate shows rows of. */
async function foundIn(client: Client, table: string): Promise<Found> {
  const { rows } = await client.query<{ case_id: string }>(`select distinct case_id from ${table}`);
  const seen = new Set(rows.map(({ case_id: caseId }) => caseId));
  if (seen.has(ours.id)) return seen.has(theirs.id) ? 'ALL' : 'OWN';
  return seen.size > 0 ? 'ODD' : 'NOBODY';
}

const everyTable = async (actor: Actor): Promise<Record<string, Found>> =>
  asActor(signClaims(actor, claimsKey), async (client) => {
    const found: Record<string, Found> = {};
    for (const table of tables) found[table] = await foundIn(client, table);
    return found;
  });

const expectedOf = (post: PostKind): Record<string, string> =>
  Object.fromEntries(tables.map((table) => [table, SEALED_TABLES[table]?.[post] ?? 'NOBODY']));

const NOTHING = Object.fromEntries(tables.map((table) => [table, 'NOBODY']));

describe('a statement without any predicate', () => {
  it.each(POSTS)('shows %s the sealed rows of their reach and no others', async (post) => {
    expect(await everyTable(actorAt(post))).toEqual(expectedOf(post));
  });

  it('shows the public, and a transaction that declared nobody, nothing', async () => {
    expect(await everyTable(PUBLIC_ACTOR)).toEqual(NOTHING);
    const undeclared = await asActor({ claims: '', signature: '' }, async (client) => {
      const found: Record<string, Found> = {};
      for (const table of tables) found[table] = await foundIn(client, table);
      return found;
    });
    expect(undeclared).toEqual(NOTHING);
  });

  it('shows nothing under claims that somebody wrote into the transaction themselves', async () => {
    const forged = signClaims(systemActor('forged', []), { ...claimsKey, key: Buffer.alloc(32, 9) });
    const clerk = signClaims(actorAt('COMMUNITY_CLERK'), claimsKey);
    await asActor(clerk, async (client) => {
      // A stacked statement of an injection: the claims change, the signature does not fit.
      await client.query(`select set_config('app.claims', $1, true)`, [forged.claims]);
      for (const table of tables) expect(await foundIn(client, table)).toBe('NOBODY');
      await client.query(`select set_config('app.signature', $1, true)`, [forged.signature]);
      for (const table of tables) expect(await foundIn(client, table)).toBe('NOBODY');
    });
  });

  it('shows the system what it works on', async () => {
    expect(await everyTable(systemActor('test', []))).toEqual(
      Object.fromEntries(tables.map((table) => [table, 'ALL'])),
    );
  });

  it('writes only in the name of an agency the person acts for', async () => {
    const clerk = signClaims(actorAt('COMMUNITY_CLERK'), claimsKey);
    const insertion = `insert into attachments (id, case_id, agency_id, kind, file_name, content_type, byte_size, sha256, uploaded_by, uploaded_at)
      values (gen_random_uuid(), $1, $2, 'INCOME', '甲.pdf', 'application/pdf', 1, '\\x00', gen_random_uuid(), now())`;
    await asActor(clerk, async (client) => {
      await client.query(insertion, [ours.id, seatOf('COMMUNITY_CLERK').agencyId]);
      await expect(client.query(insertion, [ours.id, 'HOUSING_MANAGEMENT'])).rejects.toThrow(
        'row-level security',
      );
    });
  });
});

describe('another kind of a material is noted', () => {
  const change = `insert into attachment_kind_changes (attachment_id, no, case_id, agency_id, kind, changed_by, changed_at)
    values ($1, 1, $2, $3, 'HOUSING', gen_random_uuid(), now())`;
  const clerk = signClaims(actorAt('COMMUNITY_CLERK'), claimsKey);
  const { agencyId: desk } = seatOf('COMMUNITY_CLERK');
  const outcome = (values: readonly unknown[]): Promise<string> =>
    asActor(clerk, (client) =>
      client.query(change, [...values]).then(
        () => 'noted',
        (error: unknown) => String(error),
      ),
    );

  it('by the desk, in the case it belongs to', async () => {
    const mine = await anApplication(county).entered();
    const other = { seat: 'otherClerk', communityId: OTHER_COMMUNITY } as const;
    const foreign = await anApplication(county, other).entered();
    const own = await bring(mine);
    expect(await outcome([own, mine.id, desk])).toBe('noted');
    const foreignFile = await bring(foreign, { seat: 'otherClerk' });
    for (const [attachmentId, made, agencyId] of [
      [foreignFile, foreign, desk],
      [foreignFile, mine, desk],
      [own, foreign, desk],
      [own, mine, seatOf('SUBDISTRICT_CLERK').agencyId],
    ] as const)
      expect(await outcome([attachmentId, made.id, agencyId])).toContain('row-level security');
  });

  it('while the desk may still change it: neither evidence, nor a consent’s scan, nor what was handed in', async () => {
    const made = await anApplication(county).draft();
    const own = await bring(made);
    const scan = await bring(made, { kind: 'CONSENT' });
    const [applicant] = await made.members();
    await made.does('clerk', 'recordConsent', {
      ...{ personId: applicant?.personId, signedByPersonId: applicant?.personId },
      ...{ signedOn: '2026-07-01', attachmentId: scan },
    });
    const [evidence] = await county.rows<{ id: string }>(
      `insert into attachments (id, case_id, agency_id, kind, file_name, content_type, byte_size, sha256, uploaded_by, uploaded_at)
       values (gen_random_uuid(), $1, $2, 'EVIDENCE', '佐证.pdf', 'application/pdf', 1, '\\x00', gen_random_uuid(), now()) returning id`,
      [made.id, desk],
    );
    expect(await outcome([own, made.id, desk])).toBe('noted');
    for (const attachmentId of [scan, evidence?.id])
      expect(await outcome([attachmentId, made.id, desk])).toContain('row-level security');
    await made.does('clerk', 'submitApplication');
    expect(await outcome([own, made.id, desk])).toContain('row-level security');
  });
});

/** What one page of each kind shows of the sealed rows of a case: what a person could read of them. */
async function shownOf(client: TestClient, made: ACase, nets: string): Promise<string[]> {
  const asked = [
    [
      `query ${nets}($id: ID!) { application(id: $id) { maskedIdNumber members { maskedIdNumber } } }`,
      made.id,
    ],
    [
      `query ${nets}($id: ID!) { application(id: $id) { members { profile { bornOn } } attachments { fileName } } }`,
      made.id,
    ],
    [
      `query ${nets}($id: ID!) { verificationMatrix(caseId: $id) { maskedIdNumber records { note result } } }`,
      made.id,
    ],
  ] as const;
  const shown: string[] = [];
  for (const [query, id] of asked) {
    const text = JSON.stringify((await client.send(query, { id })).data ?? null);
    for (const [name, mark] of MARKS) if (mark.test(text)) shown.push(name);
  }
  return [...new Set(shown)].sort();
}

/** Traces that only a sealed row leaves in an answer. */
const MARKS: readonly (readonly [string, RegExp])[] = [
  ['vault_entries', /"maskedIdNumber":"/u],
  ['confidential_facts', /"bornOn":"/u],
  ['agency_records', /"result":"NO_RECORD"/u],
  ['attachments', /收入证明/u],
];

const people = new Map<PostKind, TestClient>();

/** `nets` names the operations: a plan is made once a document, and these must be made anew. */
async function everythingShown(nets: string): Promise<Record<string, { ours: string[]; theirs: string[] }>> {
  const shown: Record<string, { ours: string[]; theirs: string[] }> = {};
  for (const post of POSTS) {
    const client = people.get(post) ?? (await signedInAs(county.app, seatOf(post)));
    people.set(post, client);
    shown[post] = { ours: await shownOf(client, ours, nets), theirs: await shownOf(client, theirs, nets) };
  }
  return shown;
}

describe('the product with one of its two nets only', () => {
  let both: Awaited<ReturnType<typeof everythingShown>>;
  beforeAll(async () => {
    both = await everythingShown('BothNets');
  }, 120_000);

  it('shows with both what the table of sealed rows says, as far as a page reads them', () => {
    for (const post of POSTS) {
      const expected = expectedOf(post);
      for (const table of both[post]?.ours ?? [])
        expect([post, table, expected[table]]).not.toContain('NOBODY');
      for (const table of both[post]?.theirs ?? []) expect([post, table, expected[table]]).toContain('ALL');
    }
    expect(both['COMMUNITY_CLERK']).toEqual({
      ours: ['agency_records', 'attachments', 'confidential_facts', 'vault_entries'],
      theirs: [],
    });
  });

  it('shows the same sealed rows when every predicate of every read model is TRUE', async () => {
    await withoutPredicates(async () => {
      expect(await everythingShown('PoliciesAlone')).toEqual(both);
      // The control: what is not sealed is shown to everybody now, so the predicates are really gone.
      const clerk = await signedInAs(county.app, seatOf('COMMUNITY_CLERK'));
      const { data } = await clerk.send('query Control($id: ID!) { application(id: $id) { id } }', {
        id: theirs.id,
      });
      expect(data).toEqual({ application: { id: theirs.id } });
    });
  }, 120_000);

  it('shows the same without row-level security', async () => {
    await withoutPolicies(county, async () => {
      // The control: without predicates and without policies the other community's rows are there.
      expect((await everyTable(actorAt('COMMUNITY_CLERK')))['vault_entries']).toBe('ALL');
      expect(await everythingShown('PredicatesAlone')).toEqual(both);
    });
  }, 120_000);
});
