import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isObjectType, type GraphQLSchema } from 'graphql';
import { runEligibilityRules } from '../../api/src/modules/eligibility/index.js';
import { PERMISSIONS, type PostKind } from '../../api/src/modules/identity/index.js';
import { createSchema } from '../../api/src/platform/graphql/schema.js';
import { resolvers } from '../../api/src/resolvers.js';
import { REFUSAL, signedInAs, type TestClient } from '../support/client.js';
import { anApplication, type ACase, type Told } from '../support/factories/application.js';
import { County, OTHER_COMMUNITY, type Seat } from '../support/factories/county.js';
import { aPerson } from '../support/factories/people.js';
import { ANSWER, QUEUE, SIGN_MANY, type Row } from '../api/verification/verification-operations.js';
import { answerOf } from './answers.js';
import { CASE_TYPES, EVERY_RECORD, RECORD_READERS, RECORD_TYPES } from './field-table.js';
import { WITH_OPERATION } from './fields-with-operation.js';
import { POSTS, type Expected } from './operation-table.js';
import { seatOf } from './posts.js';

type Place = 'VERIFIED' | 'OBJECTED';
interface Pair {
  readonly ours: string;
  readonly theirs: string;
}

let schema: GraphQLSchema;
let county: County;
let pairs: Record<Place, Pair>;

beforeAll(async () => {
  schema = await createSchema(resolvers, PERMISSIONS);
  county = await County.start();
  const elsewhere = { communityId: OTHER_COMMUNITY, seat: 'otherClerk' } as const;
  const verified = [
    await verifiedCase({}, 'PROPERTY_CENTER'),
    await verifiedCase(elsewhere, 'PUBLIC_SECURITY'),
  ] as const;
  await answerWithRecord(await county.as('contact'), verified[0].id);
  const police = await signedInAs(county.app, { post: 'DATA_CONTACT', agencyId: 'PUBLIC_SECURITY' });
  await answerOf(police, verified[1].id);
  // The home they declared is one too many: a suspicion with evidence.
  for (const { id } of verified) await runEligibilityRules(county.app.workAsSystem('test', []), id);
  pairs = {
    VERIFIED: { ours: verified[0].id, theirs: verified[1].id },
    OBJECTED: { ours: await objectedNotice({}), theirs: await objectedNotice(elsewhere) },
  };
}, 240_000);
afterAll(() => county.close());

const DECLARATIONS = {
  incomes: [{ kind: 'WAGE', payer: '县自来水公司', monthlyFen: 180_000 }],
  homes: [{ address: '东大街', useType: 'RESIDENTIAL', floorAreaSquareMetres: 40, tenure: 'OWNED' }],
  transfers: [{ manner: 'SALE', address: '西大街', transferredOn: '2025-07-09' }],
  vehicles: [
    {
      plateNumber: '陕D·12345',
      model: '五菱荣光',
      displacementMillilitres: 1500,
      isTurbocharged: false,
      purchasePriceFen: 4_000_000,
      isDisabledAdapted: false,
    },
  ],
  businesses: [{ uscc: '91610499MA0TE5T085', name: '小店', role: 'OPERATOR', subscribedFen: 0 }],
  assets: [{ kind: 'DEPOSIT', amountFen: 100_000 }],
};

const HOME = {
  ownerCitizenId: '610499198503120017',
  coOwnership: 'SOLE',
  address: '东大街1号',
  useType: 'RESIDENTIAL',
  floorAreaSquareMetres: 89.5,
  certNumber: '不动产权第1号',
  acquiredBy: 'PURCHASE',
  registeredOn: '2020-05-06',
  rightStatus: 'CURRENT',
};

/** The property centre finds a home. */
async function answerWithRecord(contact: TestClient, caseId: string): Promise<void> {
  await contact.done(SIGN_MANY, {});
  const { verificationRequests } = await contact.run<{ verificationRequests: { items: Row[] } }>(QUEUE, {
    filter: { caseId, recordTypes: ['PropertyRecord'] },
  });
  const [asked] = verificationRequests.items;
  const found = { result: 'HAS_RECORD', records: [{ propertyRecord: HOME }], dataAsOf: '2026-07-01' };
  await contact.done(ANSWER, { id: asked?.id, expectedVersion: asked?.version, ...found });
}

/** A case that has something of everything, under joint verification. */
async function verifiedCase(told: Told, agencyId: string): Promise<ACase> {
  const applicant = aPerson({ relationCode: '01', phone: '13800000001' });
  const made = await anApplication(county, {
    ...told,
    applicant,
    declarations: DECLARATIONS,
  }).underJointVerification();
  await county.rows(
    `insert into attachments (id, case_id, agency_id, kind, file_name, content_type, byte_size, sha256, uploaded_by, uploaded_at)
     select gen_random_uuid(), $1, v.agency_id, 'INCOME', '收入证明.pdf', 'application/pdf', 1, '\\x00', a.id, now()
     from accounts a, vault_entries v where v.case_id = $1 limit 1`,
    [made.id],
  );
  await county.rows(
    `with file as (
       insert into attachments (id, case_id, agency_id, kind, file_name, content_type, byte_size, sha256, uploaded_by, uploaded_at)
       select gen_random_uuid(), $1, $2, 'EVIDENCE', '查询结果.pdf', 'application/pdf', 1, '\\x00', id, now() from accounts limit 1
       returning id)
     insert into answer_evidence (id, request_id, attachment_id, case_id, agency_id, answer_round, given_at)
     select gen_random_uuid(), r.id, file.id, $1, $2, 1, now()
     from verification_requests r, file where r.case_id = $1 and r.agency_id = $2 limit 1`,
    [made.id, agencyId],
  );
  await county.rows(
    `insert into corrections (id, case_id, round, from_state, items, changes, issued_by, issued_at, due_on)
     select gen_random_uuid(), $1, 9, 'ACCEPTED', '[{"subject":"收入证明","request":"补交"}]',
       '[{"kind":"FACTS_DECLARED","memberId":null,"formerMemberId":null,"fields":[],"from":null,"to":null}]', id, now(), '2026-08-01' from accounts limit 1`,
    [made.id],
  );
  return made;
}

const FINDING = {
  kind: 'MOBILE_PHONE',
  part: 'BODY',
  severity: 'BLOCKING',
  line: 1,
  offset: 0,
  length: 11,
  excerpt: '139****0000',
};
const OBJECT = `mutation($input: CreateObjectionInput!) { createObjection(input: $input) { __typename ${REFUSAL} } }`;

/** The notice of a community's publicity that somebody objected to. */
async function objectedNotice(told: Told & { seat?: Seat }): Promise<string> {
  const made = await anApplication(county, told).inCommunityPublicity();
  const { noticeId } = await made.notice();
  const clerk = await county.as(told.seat ?? 'clerk');
  await clerk.done(OBJECT, { noticeId, content: '他家另有住房', contact: '13900000000', isAnonymous: false });
  await county.rows('update public_notices set scan_findings = $2 where id = $1', [
    noticeId,
    JSON.stringify([FINDING]),
  ]);
  return noticeId;
}

/** Every value at the ends of an answer. */
function* valuesIn(answer: unknown): Generator<unknown> {
  if (answer === null || typeof answer !== 'object') yield answer;
  else for (const below of Object.values(answer)) yield* valuesIn(below);
}

async function isShown(client: TestClient, route: string, fields: string, id: string): Promise<boolean> {
  const { data } = await client.send(`query($id: ID!) { ${route.replace('%', fields)} }`, { id });
  return [...valuesIn(data ?? null)].some((value) => value !== null);
}

const wordsOf = (text: string): string[] => text.split(' ').filter(Boolean);

interface Group {
  readonly name: string;
  readonly of: Place;
  readonly route: string;
  readonly fields: string;
  readonly who: Expected;
}

const RECORDS_ROUTE = 'verificationMatrix(caseId: $id) { records { % } }';
const groups: readonly Group[] = [
  ...Object.entries(CASE_TYPES).flatMap(([type, { route, of, shown }]) =>
    shown.map(([who, fields]): Group => ({
      name: `${type} ${wordsOf(fields)[0]} …`,
      of,
      route,
      fields,
      who,
    })),
  ),
  {
    name: 'AgencyRecord',
    of: 'VERIFIED',
    route: RECORDS_ROUTE,
    fields: wordsOf(EVERY_RECORD)
      .filter((field) => field !== 'agency' && field !== 'described')
      .join(' '),
    who: RECORD_READERS,
  },
  {
    name: 'PropertyRecord',
    of: 'VERIFIED',
    route: 'verificationMatrix(caseId: $id) { records { ... on PropertyRecord { % } } }',
    fields: RECORD_TYPES['PropertyRecord'] ?? '',
    // Only the first case has one.
    who: Object.fromEntries(Object.keys(RECORD_READERS).map((post) => [post, 'OWN'])),
  },
];

async function reachOf(client: TestClient, { of, route, fields }: Group): Promise<string> {
  const own = await isShown(client, route, fields, pairs[of].ours);
  const other = await isShown(client, route, fields, pairs[of].theirs);
  if (own) return other ? 'ALL' : 'OWN';
  return other ? 'ODD' : 'NOBODY';
}

describe('the table of fields', () => {
  it('has every field of every type of the schema, and none that is not there', () => {
    const table: Record<string, string[]> = {};
    for (const [type, { shown, leadingOn = '' }] of Object.entries(CASE_TYPES))
      table[type] = [...shown.flatMap(([, fields]) => wordsOf(fields)), ...wordsOf(leadingOn)].sort();
    for (const [type, fields] of Object.entries(RECORD_TYPES))
      table[type] = [...wordsOf(EVERY_RECORD), ...wordsOf(fields)].sort();
    for (const [type, fields] of Object.entries(WITH_OPERATION)) table[type] = wordsOf(fields).sort();
    const found: Record<string, string[]> = {};
    for (const type of Object.values(schema.getTypeMap()))
      if (isObjectType(type) && !/^(?:Query|Mutation|__.*)$/u.test(type.name))
        found[type.name] = Object.keys(type.getFields()).sort();
    expect(found).toEqual(table);
  });

  it.each(POSTS)('%s is shown what the table says, of ours and of theirs', async (post: PostKind) => {
    const client = await signedInAs(county.app, seatOf(post));
    const found: Record<string, string> = {};
    const expected: Record<string, string> = {};
    for (const group of groups) {
      found[group.name] = await reachOf(client, group);
      expected[group.name] = group.who[post] ?? 'NOBODY';
    }
    expect(found).toEqual(expected);
  });
});
