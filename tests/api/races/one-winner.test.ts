import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newKey, REFUSAL, signedInAs, type TestClient } from '../../support/client.js';
import { COMMUNITY, County } from '../../support/factories/county.js';
import { anApplication, mutationText, OPINION, type ACase } from '../../support/factories/application.js';
import { aPerson } from '../../support/factories/people.js';
import { APPROVE, ASSIGN, refOf, type Requested } from '../identity/mandate-operations.js';
import { SIGN } from '../verification/verification-operations.js';
import { allAtOnce, ATTEMPTS, tally } from './at-once.js';

let county: County;

beforeAll(async () => {
  county = await County.start();
});
afterAll(() => county.close());

const keyed = (more: object): Record<string, unknown> => ({ idempotencyKey: newKey(), ...more });

const several = (count: number, post: Parameters<typeof signedInAs>[1]): Promise<TestClient[]> =>
  Promise.all(Array.from({ length: count }, () => signedInAs(county.app, post)));

const clerks = (): Promise<TestClient[]> => Promise.all([county.as('clerk'), county.as('secondClerk')]);

async function countOf(text: string, values: unknown[]): Promise<number> {
  const [row] = await county.rows<{ total: number }>(`select count(*)::int as total ${text}`, values);
  return row?.total ?? -1;
}

const eventsOf = (type: string, objectId: string): Promise<number> =>
  countOf('from audit_events where type = $1 and object_id = $2', [type, objectId]);

describe(`${ATTEMPTS} attempts at the same moment`, () => {
  it('approve one application once', async () => {
    const made = await anApplication(county).recommended();
    const approvers = await several(2, { post: 'COUNTY_APPROVER', agencyId: 'HOUSING' });
    const told = await allAtOnce(approvers, mutationText('approveApplication'), () =>
      keyed(made.ref(OPINION)),
    );
    expect(tally(told)).toEqual({ ApplicationPayload: 1, STALE_VERSION: ATTEMPTS - 1 });
    expect(await eventsOf('ApplicationApproved', made.id)).toBe(1);
    expect((await made.now()).version).toBeGreaterThan(0);
    expect(await countOf(`from application_steps where case_id = $1 and action = 'approve'`, [made.id])).toBe(
      1,
    );
  });

  it('sign for one request once', async () => {
    const made = await anApplication(county).underJointVerification();
    const contacts = await several(2, { post: 'DATA_CONTACT', agencyId: 'PROPERTY_CENTER' });
    const [request] = await county.rows<{ id: string; version: number }>(
      `select id, version from verification_requests where case_id = $1 and agency_id = 'PROPERTY_CENTER' and state = 'SENT' order by id limit 1`,
      [made.id],
    );
    if (!request) throw new Error('the property centre was asked');
    const told = await allAtOnce(contacts, SIGN, () =>
      keyed({ id: request.id, expectedVersion: request.version }),
    );
    expect(tally(told)).toEqual({ SignForVerificationRequestPayload: 1, STALE_VERSION: ATTEMPTS - 1 });
    expect(await eventsOf('VerificationSignedFor', request.id)).toBe(1);
  });

  it('give each of twenty applications a receipt number of its own, without a gap', async () => {
    const made: ACase[] = [];
    for (let n = 0; n < 20; n += 1) made.push(await anApplication(county).submitted());
    const [before] = await county.rows<{ receiptNumber: string | null }>(
      'select max(receipt_number) as "receiptNumber" from applications',
    );
    const told = await allAtOnce(await clerks(), mutationText('acceptApplication'), (attempt) =>
      keyed(made[attempt % made.length]?.ref() ?? {}),
    );
    expect(tally(told)).toEqual({ ReceiptPayload: 20, STALE_VERSION: ATTEMPTS - 20 });
    const rows = await county.rows<{ receiptNumber: string }>(
      'select receipt_number as "receiptNumber" from applications where id = any($1) order by 1',
      [made.map(({ id }) => id)],
    );
    const first = Number(before?.receiptNumber?.slice(-6) ?? 0) + 1;
    expect(rows.map(({ receiptNumber }) => Number(receiptNumber.slice(-6)))).toEqual(
      Array.from({ length: 20 }, (_, at) => first + at),
    );
  });

  it('with one idempotency key do it once, and all are told the same', async () => {
    const clerk = await county.as('clerk');
    const applicant = aPerson({ relationCode: '01' });
    const input = keyed({ communityId: COMMUNITY, guaranteeType: 'LOW_INCOME', applicant });
    const before = await countOf('from applications', []);
    const told = await allAtOnce([clerk], mutationText('createApplication'), () => input);
    expect(tally(told)).toEqual({ ApplicationPayload: ATTEMPTS });
    expect(new Set(told.map(({ answer }) => answer)).size).toBe(1);
    expect(await countOf('from applications', [])).toBe(before + 1);
  });

  it('with one idempotency key and two bodies do the one that came first', async () => {
    const clerk = await county.as('clerk');
    const idempotencyKey = newKey();
    const bodies = ['甲', '乙'].map((text) => ({ idempotencyKey, page: '/', text: `建议${text}` }));
    const send = `mutation($input: SendFeedbackInput!) { sendFeedback(input: $input) { ... on SendFeedbackPayload { __typename feedbackId } ${REFUSAL} } }`;
    const told = await allAtOnce([clerk], send, (attempt) => bodies[attempt % 2] ?? {});
    expect(tally(told)).toEqual({
      SendFeedbackPayload: ATTEMPTS / 2,
      IDEMPOTENCY_KEY_REUSED: ATTEMPTS / 2,
    });
    expect(await countOf('from feedback_notes', [])).toBe(1);
  });

  it('with one idempotency key of two people are two things', async () => {
    const [one, two] = await clerks();
    if (!one || !two) throw new Error('two clerks');
    const input = { idempotencyKey: newKey(), key: 'races', value: '1' };
    const save = `mutation($input: SavePreferenceInput!) { savePreference(input: $input) { ... on SavePreferencePayload { __typename key } ${REFUSAL} } }`;
    const told = await allAtOnce([one, two], save, () => input);
    expect(tally(told)).toEqual({ SavePreferencePayload: ATTEMPTS });
    expect(await eventsOf('PreferenceSaved', one.accountId)).toBe(1);
    expect(await eventsOf('PreferenceSaved', two.accountId)).toBe(1);
  });

  it('bring one person into one live application', async () => {
    const applicant = aPerson({ relationCode: '01' });
    const drafts: ACase[] = [];
    for (let n = 0; n < 4; n += 1) drafts.push(await anApplication(county, { applicant }).draft());
    const told = await allAtOnce(await clerks(), mutationText('submitApplication'), (attempt) =>
      keyed(drafts[attempt % drafts.length]?.ref() ?? {}),
    );
    const { ApplicationPayload: won, ...lost } = tally(told);
    expect(won).toBe(1);
    expect(Object.keys(lost).sort()).toEqual(['PERSON_IN_OTHER_APPLICATION', 'STALE_VERSION']);
    expect(
      await countOf('from live_participations where case_id = any($1)', [drafts.map(({ id }) => id)]),
    ).toBe(1);
  });

  it('approve one request for a post once', async () => {
    const [system] = await several(1, { post: 'SYSTEM_ADMIN', agencyId: 'HOUSING' });
    const security = await several(2, { post: 'SECURITY_ADMIN', agencyId: 'HOUSING' });
    const person = await county.as('contact');
    const asked = await system?.done<Requested>(ASSIGN, {
      accountId: person.accountId,
      post: 'LIAISON',
      agencyId: 'COURT',
    });
    if (!asked) throw new Error('the post was asked for');
    const told = await allAtOnce(security, APPROVE, () => keyed(refOf(asked)));
    expect(tally(told)).toEqual({ ApproveMandatePayload: 1, STALE_VERSION: ATTEMPTS - 1 });
    expect(
      await countOf(`from mandates where account_id = $1 and post = 'LIAISON'`, [person.accountId]),
    ).toBe(1);
  });

  it('are all denied to somebody from elsewhere, and nobody waits for ever', async () => {
    const made = await anApplication(county).underCommunityReview();
    const stranger = await county.as('otherClerk');
    const told = await allAtOnce([stranger], mutationText('passCommunityReview'), () =>
      keyed(made.ref(OPINION)),
    );
    expect(tally(told)).toEqual({ NO_ACCESS: ATTEMPTS });
    const guarded = await allAtOnce([await county.as('contact')], mutationText('approveApplication'), () =>
      keyed(made.ref(OPINION)),
    );
    expect(tally(guarded)).toEqual({ NO_ACCESS: ATTEMPTS });
  });
});
