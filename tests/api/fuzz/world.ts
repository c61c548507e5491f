import type { PostKind } from '../../../api/src/modules/identity/index.js';
import { answerOf } from '../../access/answers.js';
import { POSTS } from '../../access/operation-table.js';
import { seatOf } from '../../access/posts.js';
import { publicClient, signedInAs, type TestClient } from '../../support/client.js';
import { anApplication, type ACase } from '../../support/factories/application.js';
import { COMMUNITY, County, OTHER_COMMUNITY } from '../../support/factories/county.js';
import { aPerson } from '../../support/factories/people.js';
import { uploadFile } from '../../support/upload.js';

export type Asker = PostKind | 'PUBLIC';

/** What one case offers to be asked about; several of a kind are all in the list. */
export type Pools = Readonly<Record<string, readonly string[]>>;

export interface World {
  readonly county: County;
  readonly askers: ReadonlyMap<Asker, TestClient>;
  /** Of each case, and last of nobody's case: accounts, posts, notices for everybody. */
  readonly cases: readonly Pools[];
  readonly common: Pools;
  /** Numbers and telephones that were entered: none of them may come back. */
  readonly secrets: readonly string[];
}

/** Surnames that nobody else has: a name in an answer tells whose case it came from. */
export const NAMES = { ours: '司马内', theirs: '令狐外', ourDraft: '司马稿', theirDraft: '令狐稿' } as const;

const RATES = { requestsPerMinute: { person: 1e8, address: 1e8 } };
const secrets: string[] = [];

function person(name: string) {
  const entered = aPerson({ name, relationCode: '01', phone: `139${String(81_000_000 + secrets.length)}` });
  secrets.push(entered.idNumber, String(entered['phone']));
  return entered;
}

/** A county with cases of two communities, asked by one person of every post and by the public. */
export async function aWorld(): Promise<World> {
  const county = await County.start(RATES);
  const there = { communityId: OTHER_COMMUNITY, seat: 'otherClerk' } as const;
  const cases = [
    await anApplication(county, { applicant: person(`${NAMES.ourDraft}甲`) }).draft(),
    await anApplication(county, { ...there, applicant: person(`${NAMES.theirDraft}甲`) }).draft(),
    await anApplication(county, { applicant: person(`${NAMES.ours}甲`) }).underJointVerification(),
    await anApplication(county, {
      ...there,
      applicant: person(`${NAMES.theirs}甲`),
    }).underJointVerification(),
  ];
  cases.push(
    await anApplication(county, { applicant: person(`${NAMES.ours}乙`) }).inCommunityPublicity(),
    await anApplication(county, { ...there, applicant: person(`${NAMES.theirs}乙`) }).inCommunityPublicity(),
  );
  const police = await signedInAs(county.app, { post: 'DATA_CONTACT', agencyId: 'PUBLIC_SECURITY' });
  const [, , asked] = cases;
  for (const contact of [await county.as('contact'), police]) await answerOf(contact, asked?.id ?? '');
  for (const made of cases) await withTraces(county, made);
  const victims: string[] = [];
  for (let n = 0; n < 3; n += 1)
    victims.push((await signedInAs(county.app, { post: 'DATA_CONTACT', agencyId: 'COURT' })).accountId);
  const askers = new Map<Asker, TestClient>([['PUBLIC', publicClient(county.app)]]);
  for (const post of POSTS) askers.set(post, await signedInAs(county.app, seatOf(post)));
  await deploy(askers.get('OFFICE_DIRECTOR'));
  const pools: Pools[] = [];
  for (const made of cases) pools.push(await poolsOf(county, made));
  return { county, askers, cases: pools, common: await commonOf(county, victims), secrets };
}

/** The mechanism is deployed once in a county's life, and everything that is numbered waits for it meanwhile: before the crowd comes. */
async function deploy(director: TestClient | undefined): Promise<void> {
  const input = { idempotencyKey: 'deploy-the-mechanism', feedbackCycle: 'QUARTERLY' };
  const answer = await director?.send(DEPLOY, { input });
  if (!JSON.stringify(answer).includes('DeployMechanismPayload'))
    throw new Error('the mechanism was not deployed');
}

const DEPLOY = 'mutation($input: DeployMechanismInput!) { deployMechanism(input: $input) { __typename } }';

/** What the stories leave out: an attachment, a suspicion, and an objection where the notice still takes one. */
async function withTraces(county: County, made: ACase): Promise<void> {
  const [row] = await county.rows<{ communityId: string }>(
    'select community_id as "communityId" from applications where id = $1',
    [made.id],
  );
  const clerk = await county.as(row?.communityId === COMMUNITY ? 'clerk' : 'otherClerk');
  await uploadFile(county.app, {
    cookie: clerk.sessionCookie,
    fields: { caseId: made.id, kind: 'INCOME' },
  });
  await county.rows(
    `insert into suspicions (id, case_id, household_id, rule_code, rule_version, severity, summary, evidence_fact_id, state, raised_at)
     select gen_random_uuid(), a.id, a.household_id, 'R01', 1, 'CHECK', '有一处住房', gen_random_uuid(), 'RAISED', now() from applications a where a.id = $1`,
    [made.id],
  );
  const numbers = await county.rows<{ publicNumber: string }>(
    'select public_number as "publicNumber" from public_notices where case_id = $1',
    [made.id],
  );
  for (const { publicNumber } of numbers)
    await publicClient(county.app).send(OBJECT, {
      input: { publicNumber, isAnonymous: true, content: '申请人名下另有一套住房，请核查' },
    });
}

const OBJECT = 'mutation($input: SubmitObjectionInput!) { submitObjection(input: $input) { __typename } }';

async function poolsOf(county: County, made: ACase): Promise<Pools> {
  const all = async (text: string) =>
    (await county.rows<{ value: string }>(text, [made.id])).map(({ value }) => value);
  const byCase = (table: string, column = 'id') =>
    all(`select distinct ${column} as value from ${table} where case_id = $1 and ${column} is not null`);
  return {
    applicationId: [made.id],
    caseId: [made.id],
    communityId: await all('select community_id as value from applications where id = $1'),
    personId: await byCase('household_members', 'person_id'),
    signedByPersonId: await byCase('household_members', 'person_id'),
    memberId: await byCase('household_members'),
    noticeId: await byCase('public_notices'),
    objectionId: await byCase('objections'),
    suspicionId: await byCase('suspicions'),
    requestId: await byCase('verification_requests'),
    ids: await byCase('verification_requests'),
    vaultEntryId: await byCase('vault_entries'),
    evidenceIds: await byCase('attachments'),
    photoIds: await byCase('attachments'),
    attachmentId: await byCase('attachments'),
    publicNumber: await byCase('public_notices', 'public_number'),
    idNumber: [made.applicant.idNumber],
    name: [made.applicant.name],
    receiptNumber: await all(
      'select receipt_number as value from applications where id = $1 and receipt_number is not null',
    ),
  };
}

async function commonOf(county: County, accountId: readonly string[]): Promise<Pools> {
  const all = async (text: string, ...values: unknown[]) =>
    (await county.rows<{ value: string }>(text, values)).map(({ value }) => value);
  const agencies = await all('select id as value from agencies');
  return {
    accountId,
    agencyId: agencies,
    communityId: [COMMUNITY, OTHER_COMMUNITY],
    mandateId: await all('select id as value from mandates where account_id = any($1)', accountId),
    sessionId: await all('select id as value from sessions where account_id = any($1)', accountId),
    notificationId: await all('select id as value from notifications limit 20'),
    mandateRequestId: await all('select id as value from mandate_requests'),
    key: await all('select distinct key as value from policy_parameters'),
  };
}
