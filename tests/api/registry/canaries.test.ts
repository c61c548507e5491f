import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { REFUSAL, type TestClient } from '../../support/client.js';
import { anApplication, survey, type ACase } from '../../support/factories/application.js';
import { County } from '../../support/factories/county.js';
import { aPerson, inventedIdNumber, NOTHING } from '../../support/factories/people.js';
import { leaksIn, leaksInTables, leaksOnDisk, walPosition, type Canaries } from '../../support/leaks.js';
import { downloadFile, PDF, uploadFile } from '../../support/upload.js';
import { PostOffices, tellTheContactStory } from './contact-story.js';
import { tellTheJointStory } from './joint-story.js';
import { ANSWER, MATRIX, QUEUE, SIGN_MANY, type Row } from '../verification/verification-operations.js';

const REVEAL = `mutation($input: RevealSecretInput!) { revealSecret(input: $input) { ... on RevealSecretPayload { __typename value } ${REFUSAL} } }`;
const OBJECT = `mutation($input: CreateObjectionInput!) { createObjection(input: $input) { ... on CreateObjectionPayload { __typename notice { id } } ${REFUSAL} } }`;
const SEARCH = `query($idNumber: String!) { applicationsByIdNumber(idNumber: $idNumber, purpose: REVIEW) { id } }`;

const person = aPerson({ relationCode: '01' });
/** Each value is met nowhere else; one of every kind that is secret or confidential. */
const SECRET = {
  'id number': person.idNumber,
  'id number of an owner': inventedIdNumber('1971-03-17', 'MALE', 431),
  phone: '13974310581',
  'bank account': '6222031974310588146',
  plate: '陕D7F4K1',
} as const;
const CONFIDENTIAL = {
  employer: '金丝雀七三一机械厂',
  address: '金丝雀巷七十四号',
  payer: '金丝雀零五八公司',
  // Ten digits that are part of no other one: seven are met by chance among so many bytes.
  income: '8260917354',
  asset: '9174310580',
  home: '金丝雀路八十一号',
  survey: '金丝雀户居住情况良好',
  answer: '金丝雀苑三栋二单元',
  certificate: '金丝雀权证第743号',
  objection: '金丝雀异议内容如下',
  contact: '金丝雀邻居电话',
  file: 'canary-of-the-file-74310581',
} as const;

const logged: string[] = [];
let county: County;
let offices: PostOffices;
let made: ACase;
let wal: string;
let credentials: Canaries;
let canaries: Canaries;

beforeAll(async () => {
  const log = pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) });
  offices = await PostOffices.open();
  county = await County.start({ log, channels: offices.channels });
  wal = await walPosition(county.app.ownerUrl);
  await tellTheStory();
  canaries = {
    ...SECRET,
    ...CONFIDENTIAL,
    ...credentials,
    ...(await tellTheJointStory(county)),
    ...(await tellTheContactStory(county, offices)),
  };
});
afterAll(async () => {
  await county.close();
  await offices.close();
});

/** Intake, declaration, upload, review, objection, survey, verification, reveal, search, and what goes wrong on the way. */
async function tellTheStory(): Promise<void> {
  const clerk = await county.as('clerk');
  made = await anApplication(county, {
    applicant: {
      ...person,
      phone: SECRET.phone,
      bankAccount: SECRET['bank account'],
      employer: CONFIDENTIAL.employer,
      currentAddress: CONFIDENTIAL.address,
    },
  }).entered();
  const personId = await made.personId();
  await made.does('clerk', 'recordConsent', { personId, signedByPersonId: personId, signedOn: '2026-07-01' });
  await made.does('clerk', 'declareFacts', { personId, declarations: DECLARED });
  const bytes = Buffer.concat([PDF, Buffer.from(`% ${CONFIDENTIAL.file}\n`)]);
  const fields = { caseId: made.id, kind: 'INCOME' };
  const { id, status } = await uploadFile(county.app, { cookie: clerk.sessionCookie, fields, bytes });
  expect(status).toBe(201);
  expect((await downloadFile(county.app, id, clerk.sessionCookie)).rawPayload).toEqual(bytes);
  await made.does('clerk', 'submitApplication');
  const { queryCode } = await made.does('clerk', 'acceptApplication');
  await made.does('clerk', 'startApplicationReview');
  await made.does('clerk', 'passCommunityReview', { opinion: '情况属实' });
  await made.released();
  await reveals(clerk, personId);
  await goesWrong(clerk);
  await toVerification();
  credentials = {
    'query code': queryCode ?? '',
    password: 'used-in-tests-1',
    session: clerk.sessionCookie.slice(4),
  };
}

const DECLARED = {
  ...NOTHING,
  incomes: [{ kind: 'WAGE', monthlyFen: Number(CONFIDENTIAL.income), payer: CONFIDENTIAL.payer }],
  homes: [
    { address: CONFIDENTIAL.home, useType: 'RESIDENTIAL', floorAreaSquareMetres: 41.5, tenure: 'OWNED' },
  ],
  vehicles: [
    {
      plateNumber: SECRET.plate,
      model: '五菱荣光',
      displacementMillilitres: 1500,
      isTurbocharged: false,
      purchasePriceFen: 4_000_000,
      isDisabledAdapted: false,
    },
  ],
  assets: [{ kind: 'DEPOSIT', amountFen: Number(CONFIDENTIAL.asset) }],
};

async function reveals(clerk: TestClient, personId: string): Promise<void> {
  for (const kind of ['ID_NUMBER', 'PHONE', 'BANK_ACCOUNT', 'PLATE']) {
    const input = { caseId: made.id, personId, kind, purpose: 'VERIFY_IDENTITY' };
    const { revealSecret } = await clerk.run<{ revealSecret: { value: string } }>(REVEAL, { input });
    expect(Object.values(SECRET)).toContain(revealSecret.value);
  }
  await clerk.send(SEARCH, { idNumber: person.idNumber });
}

/** Errors are where values travel: refused, misspelt, forged, and a bug in the middle of a write. */
async function goesWrong(clerk: TestClient): Promise<void> {
  const again = { ...person, name: '另外一人' };
  const enter = `mutation($input: AddHouseholdMemberInput!) { addHouseholdMember(input: $input) { ... on ApplicationPayload { __typename } ${REFUSAL} } }`;
  await clerk.send(enter, {
    input: { ...made.ref({ member: again }), idempotencyKey: 'canary-name-differs' },
  });
  await clerk.send(enter, { input: { idNumber: person.idNumber } });
  await clerk.send(`{ applications(filter: { idNumber: ${person.idNumber}x }) { items { id } } }`);
  await clerk.send(enter.replace('__typename', `__typename # ${SECRET.phone}`), { input: SECRET.phone });
  const other = aPerson({
    phone: SECRET.phone,
    bankAccount: SECRET['bank account'],
    employer: CONFIDENTIAL.employer,
  });
  const create = `mutation($input: CreateApplicationInput!) { createApplication(input: $input) { ... on ApplicationPayload { __typename } ${REFUSAL} } }`;
  const input = {
    idempotencyKey: 'canary-in-a-bug',
    communityId: '610499001001',
    guaranteeType: 'LOW_INCOME',
    applicant: { ...other, relationCode: '01' },
  };
  await county.whileRecordingFails(() => clerk.send(create, { input }));
  // A bug whose message holds the values: PostgreSQL's own, with the row in its detail.
  await county.rows("alter table vault_entries add constraint planted check (kind <> 'PHONE') not valid");
  await clerk.send(create, { input: { ...input, idempotencyKey: 'canary-in-postgres' } });
  await county.rows('alter table vault_entries drop constraint planted');
  await clerk.send('mutation($input: SignInInput!) { signIn(input: $input) { __typename } }', {
    input: { loginName: 'nobody', password: 'used-in-tests-1' },
  });
}

async function toVerification(): Promise<void> {
  const street = await county.as('street');
  await county.passDays(8);
  await made.now();
  const visitedOn = county.app.clock.now().toISOString().slice(0, 10);
  await made.does('street', 'recordSurvey', { ...survey(visitedOn), livingSituation: CONFIDENTIAL.survey });
  await made.does('street', 'passSubdistrictReview', { opinion: '情况属实' });
  await made.released();
  const { noticeId } = await made.notice();
  const objection = {
    noticeId,
    content: CONFIDENTIAL.objection,
    contact: CONFIDENTIAL.contact,
    isAnonymous: false,
  };
  await street.done(OBJECT, objection);
  const answered = await anApplication(county).underJointVerification();
  const contact = await county.as('contact');
  await contact.done(SIGN_MANY, {});
  const filter = { caseId: answered.id, states: ['SIGNED_FOR'] };
  const { verificationRequests } = await contact.run<{ verificationRequests: { items: Row[] } }>(QUEUE, {
    filter,
  });
  const request = verificationRequests.items.find(({ recordType }) => recordType === 'PropertyRecord');
  await contact.done(ANSWER, {
    id: request?.id,
    expectedVersion: request?.version,
    result: 'HAS_RECORD',
    dataAsOf: '2026-07-01',
    records: [{ propertyRecord: RECORD }],
  });
  const reviewer = await county.as('reviewer');
  const matrix = JSON.stringify(await reviewer.run(MATRIX, { caseId: answered.id }));
  expect(matrix).toContain(CONFIDENTIAL.answer);
}

const RECORD = {
  ownerCitizenId: SECRET['id number of an owner'],
  coOwnership: 'SOLE',
  address: CONFIDENTIAL.answer,
  useType: 'RESIDENTIAL',
  floorAreaSquareMetres: 89.5,
  certNumber: CONFIDENTIAL.certificate,
  acquiredBy: 'PURCHASE',
  registeredOn: '2020-05-06',
  rightStatus: 'CURRENT',
};

describe('no secret and nothing confidential stands in clear', () => {
  it('in any column of any table', async () => {
    const { leaks, tables } = await leaksInTables(county.app.ownerUrl, canaries);
    expect(leaks).toEqual([]);
    expect(tables).toEqual(
      expect.arrayContaining(['public.vault_entries', 'public.audit_events', 'pgboss.job_common']),
    );
  });

  it('in a byte of the data files, of the write-ahead log, or of the log of the server', async () => {
    const { leaks, heapBytes, walBytes } = await leaksOnDisk(county.app.ownerUrl, wal, canaries);
    expect(leaks).toEqual([]);
    expect(Math.min(heapBytes, walBytes)).toBeGreaterThan(1_000_000);
  });

  it('in a line that the product logged, though it logged the bugs', () => {
    expect(logged.length).toBeGreaterThan(0);
    expect(leaksIn('log', Buffer.from(logged.join('\n')), canaries)).toEqual([]);
  });

  it('in what a job was given', () => {
    expect(leaksIn('jobs', Buffer.from(JSON.stringify(county.app.jobs.sent)), canaries)).toEqual([]);
  });
});

describe('the search itself', () => {
  it('finds a column in clear that somebody planted, in the table and on the disk', async () => {
    await county.rows('alter table households add column planted text');
    await county.rows('update households set planted = $1', [person.idNumber]);
    const { leaks } = await leaksInTables(county.app.ownerUrl, canaries);
    expect(leaks).toEqual([{ canary: 'id number', where: 'public.households' }]);
    const disk = await leaksOnDisk(county.app.ownerUrl, wal, canaries);
    expect(disk.leaks.map(({ where }) => where).some((where) => where.startsWith('/base/'))).toBe(true);
    expect(disk.leaks.map(({ where }) => where).some((where) => where.startsWith('/pg_wal/'))).toBe(true);
  });

  it('finds a value that an encoding hides, and a line of a log', async () => {
    await county.rows('alter table persons add column planted bytea');
    await county.rows('update persons set planted = $1', [Buffer.from(SECRET.phone)]);
    const { leaks } = await leaksInTables(county.app.ownerUrl, canaries);
    expect(leaks).toContainEqual({ canary: 'phone', where: 'public.persons' });
    expect(leaksIn('log', Buffer.from(`{"msg":"${SECRET.plate}"}`), canaries)).toHaveLength(1);
  });
});
