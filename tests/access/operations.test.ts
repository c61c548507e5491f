import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLField, GraphQLSchema } from 'graphql';
import { PERMISSIONS, type PostKind } from '../../api/src/modules/identity/index.js';
import { createSchema } from '../../api/src/platform/graphql/schema.js';
import { guardOperations, requirementOf } from '../../api/src/platform/graphql/requires.js';
import { resolvers } from '../../api/src/resolvers.js';
import { newKey, publicClient, signedInAs, type TestClient } from '../support/client.js';
import { COMMUNITY, County, OTHER_COMMUNITY } from '../support/factories/county.js';
import { anApplication, type ACase } from '../support/factories/application.js';
import { requestFor, type Values } from './document.js';
import { jointThingsOf, taskOf } from './joint-things.js';
import { OPERATIONS, POSTS, type Reach } from './operation-table.js';
import { seatOf } from './posts.js';
import { supervisedThingsOf } from './supervised-things.js';
import { withoutPolicies } from './without-policies.js';
import { withoutPredicates } from './without-predicates.js';

let schema: GraphQLSchema;
let county: County;
let ours: Values;
let theirs: Values;
let mandateRequestId: string | undefined;
let exportId: string | undefined;
let alertId: string | undefined;
let riskId: string | undefined;
let ruleId: string | undefined;

/** What of a case the operations are asked for. */
async function thingsOf(made: ACase, communityId: string, agencyId: string): Promise<Values> {
  const one = async (text: string, ...values: unknown[]) =>
    (await county.rows<{ id: string }>(text, [made.id, ...values]))[0]?.id;
  const noticeId = await one(
    'select id from public_notices where case_id = $1 order by submitted_at limit 1',
  );
  const objectionId = await one(
    `insert into objections (id, notice_id, case_id, agency_id, state, is_anonymous, suite, ciphertext, received_at, due_on)
     values (gen_random_uuid(), $2, $1, 'SUBDISTRICT', 'RECEIVED', true, 'none', '\\x00', now(), '2027-01-01') returning id`,
    noticeId,
  );
  const suspicionId = await one(
    `insert into suspicions (id, case_id, household_id, rule_code, rule_version, severity, summary, evidence_fact_id, state, raised_at)
     select gen_random_uuid(), a.id, a.household_id, 'R01', 1, 'CHECK', '有一处住房', gen_random_uuid(), 'RAISED', now() from applications a where a.id = $1 returning id`,
  );
  const requestId = await one(
    'select id from verification_requests where case_id = $1 and agency_id = $2 order by id limit 1',
    agencyId,
  );
  return {
    ...(await jointThingsOf(county, agencyId)),
    ...(await taskOf(county, agencyId)),
    applicationId: made.id,
    caseId: made.id,
    communityId,
    personId: await made.personId(),
    idNumber: made.applicant.idNumber,
    noticeId,
    objectionId,
    suspicionId,
    requestId,
    ids: [requestId],
    ...(await supervisedThingsOf(county, agencyId)),
  };
}

beforeAll(async () => {
  schema = await createSchema(resolvers, PERMISSIONS);
  county = await County.start();
  const here = await anApplication(county).underJointVerification();
  const there = await anApplication(county, {
    communityId: OTHER_COMMUNITY,
    seat: 'otherClerk',
  }).underJointVerification();
  ours = await thingsOf(here, COMMUNITY, 'PROPERTY_CENTER');
  theirs = await thingsOf(there, OTHER_COMMUNITY, 'PUBLIC_SECURITY');
  const [request] = await county.rows<{ id: string }>(
    `insert into mandate_requests (id, account_id, post, agency_id, hand_over, state, requested_by, requested_at)
     select gen_random_uuid(), id, 'LIAISON', 'COURT', false, 'REQUESTED', gen_random_uuid(), now() from accounts limit 1 returning id`,
  );
  mandateRequestId = request?.id;
  const [wanted] = await county.rows<{ id: string }>(
    `insert into worklist_exports (id, number, filter, purpose, reason, state, row_count, requested_by, agency_id, requested_at)
     select gen_random_uuid(), 'DC-1', '{}', 'MEETING', '会议用表', 'REQUESTED', 1, id, 'HOUSING', now() from accounts limit 1 returning id`,
  );
  exportId = wanted?.id;
  const [alert] = await county.rows<{ id: string }>(
    `insert into alerts (id, model_code, model_version, subject_key, occurred_on, evidence, thresholds, state, raised_at)
     values (gen_random_uuid(), 'P16', 1, 'x', '2026-07-01', '[]', '{}', 'RAISED', now()) returning id`,
  );
  alertId = alert?.id;
  const [risk] = await county.rows<{ id: string }>(
    `insert into integrity_risks (id, number, year, agency_id, post, category, risk_point, manifestation, likelihood, consequence, score, grade,
       measures, owner, leader, model_codes, review_on, state, created_at)
     values (gen_random_uuid(), 'FX-1', 2026, 'HOUSING', '核准岗', 'DUTY', '核准', '集中', 3, 4, 12, 'MEDIUM', '轮岗', '张', '李', '[]', '2026-12-31', 'ACTIVE', now()) returning id`,
  );
  riskId = risk?.id;
  const [rule] = await county.rows<{ id: string }>(
    `insert into chain_rules (id, link, title, doc_no, owner_agency_id, adopted_on, revision, summary, registered_by, registered_at)
     values (gen_random_uuid(), 'REVIEW', '审核制度', '一号', 'HOUSING', '2026-01-01', 1, '内容', gen_random_uuid(), now()) returning id`,
  );
  ruleId = rule?.id;
}, 120_000);
afterAll(() => county.close());

interface RootField {
  readonly root: 'query' | 'mutation';
  readonly field: GraphQLField<unknown, unknown>;
}

function fields(): Map<string, RootField> {
  const found = new Map<string, RootField>();
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {}))
    found.set(field.name, { root: 'query', field });
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {}))
    found.set(field.name, { root: 'mutation', field });
  return found;
}

const NOTICE_OPERATIONS = [
  'supervisionNotice',
  'editSupervisionNotice',
  'serveSupervisionNotice',
  'createSupervisionTask',
  'acceptSupervisionReply',
  'returnSupervisionReply',
  'receiveSupervisionNotice',
  'replyToSupervisionNotice',
];

const CLUE_OPERATIONS = ['receiveClue', 'answerClue', 'revealInformant'];

const PROBLEM_OPERATIONS = [
  'problem',
  'startRectification',
  'rectifyProblem',
  'lookBackAtProblem',
  'closeProblem',
  'reopenProblem',
];

/** `id` is another thing in each operation; versions are stale on purpose: who gets so far was let in, and nothing changes. */
function valuesFor(name: string, things: Values): Values {
  const named: Values = {
    application: things['applicationId'],
    publicNotice: things['noticeId'],
    topic: things['topicId'],
    meeting: things['meetingId'],
    task: things['taskId'],
    agency: 'HOUSING',
    account: things['accountId'],
    approveMandate: mandateRequestId,
    rejectMandate: mandateRequestId,
    withdrawMandate: mandateRequestId,
    approveExport: exportId,
    rejectExport: exportId,
    ...Object.fromEntries(NOTICE_OPERATIONS.map((operation) => [operation, things['supervisionNoticeId']])),
    ...Object.fromEntries(PROBLEM_OPERATIONS.map((operation) => [operation, things['problemId']])),
    ...Object.fromEntries(CLUE_OPERATIONS.map((operation) => [operation, things['clueId']])),
    reviseChainRule: ruleId,
    alert: alertId,
    concludeAlert: alertId,
    editIntegrityRisk: riskId,
    retireIntegrityRisk: riskId,
  };
  const id = named[name] ?? things['requestId'];
  const { idNumber, ids, unitId, ...values } = things;
  if (name === 'urgeTasks' || name === 'submitTaskTopics') return { ...values, taskIds: [things['taskId']] };
  const more: Record<string, unknown> = {
    id,
    expectedVersion: 0,
    loginName: 'Not A Name',
    currentPassword: 'x',
    year: 2026,
    // Another one each time: guessing at one receipt has to wait.
    receiptNumber: newKey(),
    // After everything that happened.
    at: '2027-01-01T00:00:00.000Z',
  };
  if (name === 'giveOpinion') more['agencyId'] = unitId;
  if (name === 'applicationsByIdNumber') more['idNumber'] = idNumber;
  if (name === 'signForVerificationRequests') more['ids'] = ids;
  return { ...values, ...more };
}

type Answer = Awaited<ReturnType<TestClient['send']>>;

async function ask(client: TestClient, name: string, things: Values): Promise<Answer> {
  const found = fields().get(name);
  if (!found) throw new Error(`the schema has no ${name}`);
  const { query, variables } = requestFor(found.root, found.field, valuesFor(name, things));
  return client.send(query, variables);
}

/** Let in or not; anything else, such as a request that does not fit the schema, fails the test. */
function letIn(name: string, answer: Answer): boolean {
  const code = answer.errors?.[0]?.extensions.code;
  if (code === 'NO_ACCESS' || code === 'SIGN_IN_REQUIRED') return false;
  if (code) throw new Error(`${name}: ${JSON.stringify(answer)}`);
  const value = answer.data?.[name];
  return value !== null && !(Array.isArray(value) && value.length === 0);
}

async function reachOf(client: TestClient, name: string, mine: Values): Promise<Reach | 'NOBODY' | 'ODD'> {
  const { kind } = OPERATIONS[name] ?? { kind: 'GATE' };
  if (kind === 'GATE') {
    const code = (await ask(client, name, mine)).errors?.[0]?.extensions.code;
    if (code && code !== 'NO_ACCESS' && code !== 'SIGN_IN_REQUIRED') throw new Error(`${name}: ${code}`);
    return code ? 'NOBODY' : 'ALL';
  }
  let reached: [boolean, boolean];
  if (kind === 'OBJECT') {
    reached = [
      letIn(name, await ask(client, name, mine)),
      letIn(name, await ask(client, name, { ...theirs, ...otherPersons() })),
    ];
  } else {
    const text = JSON.stringify(await ask(client, name, {}));
    const shows = (things: Values) =>
      Object.values(things).some((value) => typeof value === 'string' && text.includes(`"${value}"`));
    reached = [shows(mine), shows({ ...theirs, ...otherPersons() })];
  }
  const [own, other] = reached;
  if (own) return other ? 'ALL' : 'OWN';
  return other ? 'ODD' : 'NOBODY';
}

/** Things that belong to a person rather than to a case. */
let somebodyElse: Values = {};
const otherPersons = (): Values => somebodyElse;
async function thingsOfPerson(client: TestClient): Promise<Values> {
  const [session] = await county.rows<{ id: string }>(
    'select id from sessions where account_id = $1 and ended_at is null order by started_at desc limit 1',
    [client.accountId],
  );
  const [notification] = await county.rows<{ id: string }>(
    `insert into notifications (id, account_id, title, body, link, sent_at) values (gen_random_uuid(), $1, '消息', '消息', '/', now()) returning id`,
    [client.accountId],
  );
  const [mandate] = await county.rows<{ id: string }>(
    'select id from mandates where account_id = $1 limit 1',
    [client.accountId],
  );
  return {
    sessionId: session?.id,
    notificationId: notification?.id,
    accountId: client.accountId,
    mandateId: mandate?.id,
    agencyId: 'HOUSING',
  };
}

describe('the schema', () => {
  it('has no operation that is not in the table, and the table none that is not there', () => {
    expect([...fields().keys()].sort()).toEqual(Object.keys(OPERATIONS).sort());
  });

  it('declares on every operation who may call it, and open ones are exactly those of the table', () => {
    for (const [name, { field }] of fields()) {
      expect([name, requirementOf(field) === 'anybody']).toEqual([name, OPERATIONS[name]?.open === true]);
    }
  });

  it('does not start with an operation that forgot to declare it', () => {
    const forgetful = [...fields().values()].map(({ field }) => field)[0];
    const { extensions } = forgetful ?? {};
    if (!forgetful) throw new Error('the schema has operations');
    forgetful.extensions = {};
    expect(() => guardOperations(schema, PERMISSIONS)).toThrow('@Requires');
    forgetful.extensions = { requires: 'nobody.knows' };
    expect(() => guardOperations(schema, PERMISSIONS)).toThrow('unknown permission');
    forgetful.extensions = extensions ?? {};
  });
});

describe('who gets where', () => {
  beforeAll(async () => {
    const other = await signedInAs(county.app, { post: 'DATA_CONTACT', agencyId: 'PUBLIC_SECURITY' });
    somebodyElse = await thingsOfPerson(other);
  });

  it('the public gets to what is open and nowhere else', async () => {
    const visitor = publicClient(county.app);
    for (const name of Object.keys(OPERATIONS)) {
      const code = (await ask(visitor, name, { ...ours, ...somebodyElse })).errors?.[0]?.extensions.code;
      expect([name, code]).toEqual([name, OPERATIONS[name]?.open ? undefined : 'SIGN_IN_REQUIRED']);
    }
  });

  it.each(POSTS)('%s', async (post) => {
    const { found, expected } = await reachesOf(post, Object.keys(OPERATIONS));
    expect(found).toEqual(expected);
  });

  // Queries with one net at a time: one-net-at-a-time.test.ts. What changes something decides by itself, not by a net.
  const mutations = (): string[] =>
    Object.keys(OPERATIONS).filter((name) => fields().get(name)?.root === 'mutation');

  it.each(POSTS)('%s, as to changes, with every predicate TRUE', async (post) => {
    const { found, expected } = await withoutPredicates(() => reachesOf(post, mutations()));
    expect(found).toEqual(expected);
  });

  it.each(POSTS)('%s, as to changes, without row-level security', async (post) => {
    const { found, expected } = await withoutPolicies(county, () => reachesOf(post, mutations()));
    expect(found).toEqual(expected);
  });
});

describe('what a supervisor reads', () => {
  it('is recorded, whatever it is, but one’s own things', async () => {
    const supervisor = await signedInAs(county.app, seatOf('SUPERVISOR'));
    const recorded = async () =>
      (await county.rows('select 1 from audit_events where actor_id = $1', [supervisor.accountId])).length;
    const unrecorded: string[] = [];
    for (const [name, { root }] of fields()) {
      if (root !== 'query' || !OPERATIONS[name]?.who['SUPERVISOR'] || OPERATIONS[name].open) continue;
      const before = await recorded();
      await ask(supervisor, name, ours);
      if ((await recorded()) === before) unrecorded.push(name);
    }
    const ownThings = ['myContactCard', 'mySessions', 'notifications', 'preferences', 'relatives'];
    const blankForms = ['applicationStateDiagram', 'recordTypeForms'];
    expect(unrecorded.sort()).toEqual([...blankForms, ...ownThings, 'unreadNotificationCount'].sort());
  });
});

/** Posts with one holder: whoever holds one asks again; elsewhere somebody new does, whose sign-in nothing was tried on. */
const HELD_ONCE: ReadonlySet<PostKind> = new Set([
  'CONVENER',
  'DEPUTY_CONVENER',
  'OFFICE_DIRECTOR',
  'LIAISON',
]);
const people = new Map<PostKind, TestClient>();

/** What somebody of a post gets to of the operations named, and what the table says. */
async function reachesOf(post: PostKind, names: readonly string[]) {
  const client = people.get(post) ?? (await signedInAs(county.app, seatOf(post)));
  if (HELD_ONCE.has(post)) people.set(post, client);
  const found: Record<string, string> = {};
  const expected: Record<string, string> = {};
  const administers = post === 'SYSTEM_ADMIN' || post === 'SECURITY_ADMIN';
  for (const name of names) {
    const person = await thingsOfPerson(client);
    // Nobody administers their own account.
    const mine = {
      ...ours,
      ...person,
      ...(administers ? { accountId: somebodyElse['accountId'], mandateId: somebodyElse['mandateId'] } : {}),
    };
    found[name] = await reachOf(client, name, mine);
    expected[name] = OPERATIONS[name]?.who[post] ?? 'NOBODY';
  }
  return { found, expected };
}

describe('fields', () => {
  const CONFIDENTIAL = ['profile { bornOn }', 'declared { incomes { payer } }'];

  it.each(CONFIDENTIAL)(
    'HouseholdMember.%s is refused before any statement to who may not read it',
    async (field) => {
      const office = await signedInAs(county.app, { post: 'OFFICE_CLERK', agencyId: 'HOUSING' });
      const query = `query($id: ID!) { application(id: $id) { id members { id ${field} } } }`;
      const before = await county.rows<{ total: number }>(
        `select count(*)::int as total from audit_events where type = 'CaseViewed'`,
      );
      const answer = await office.send(query, { id: ours['applicationId'] });
      expect(answer.errors?.[0]?.extensions.code).toBe('NO_ACCESS');
      expect(JSON.stringify(answer)).not.toContain(String(ours['applicationId']));
      expect(
        await county.rows(`select count(*)::int as total from audit_events where type = 'CaseViewed'`),
      ).toEqual(before);
      // The same for a case that is not there: the refusal comes from the selection alone.
      const missing = await office.send(query, { id: '0190a000-0000-7000-8000-000000000000' });
      expect(missing.errors?.[0]?.extensions.code).toBe('NO_ACCESS');
      const attempts = await county.rows(
        `select 1 from audit_events where type = 'attempt' and object_type = 'HouseholdMember' and actor_id = $1`,
        [office.accountId],
      );
      expect(attempts).toHaveLength(2);
    },
  );

  it('are shown to who may read them', async () => {
    const clerk = await county.as('clerk');
    const query = `query($id: ID!) { application(id: $id) { members { ${CONFIDENTIAL.join(' ')} } } }`;
    const { application } = await clerk.run<{ application: { members: object[] } }>(query, {
      id: ours['applicationId'],
    });
    expect(application.members).toEqual([
      { profile: { bornOn: expect.any(String) }, declared: { incomes: [] } },
    ]);
  });
});
