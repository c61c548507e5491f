import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MOST_SIGNED_AT_ONCE } from '../../../api/src/modules/verification/service/sign-for-requests.js';
import { randomIds } from '../../../api/src/platform/ids.js';
import { newKey, REFUSAL, signedInAs, type TestClient } from '../../support/client.js';
import { anApplication, type ACase } from '../../support/factories/application.js';
import { County } from '../../support/factories/county.js';
import { aPerson } from '../../support/factories/people.js';
import { ACCEPT, ANSWER, DISPUTE, SIGN } from './verification-operations.js';

const REVEAL = `mutation($input: RevealRequestNumberInput!) { revealRequestNumber(input: $input) { __typename
  ... on RevealRequestNumberPayload { value } ${REFUSAL} } }`;
const RELATIVE = `mutation($input: DeclareRelativeInput!) { declareRelative(input: $input) { __typename ${REFUSAL} } }`;
const CONTACT = { post: 'DATA_CONTACT', agencyId: 'PROPERTY_CENTER' } as const;
const brother = aPerson();

let county: County;
let contact: TestClient;
let made: ACase;

beforeAll(async () => {
  county = await County.start();
  contact = await county.as('contact');
  made = await anApplication(county, { members: [brother] }).underJointVerification();
});
afterAll(() => county.close());

/** What the property centre was asked about one member of the household. */
async function requestAbout(personId: string | undefined): Promise<{ id: string; expectedVersion: number }> {
  const [request] = await county.rows<{ id: string; version: number }>(
    `select id, version from verification_requests
     where case_id = $1 and person_id = $2 and agency_id = 'PROPERTY_CENTER' and state = 'SENT' order by id limit 1`,
    [made.id, personId],
  );
  if (!request) throw new Error('nothing waits');
  return { id: request.id, expectedVersion: request.version };
}
/** The same request as it stands. */
async function again({ id }: { id: string }): Promise<{ id: string; expectedVersion: number }> {
  const [row] = await county.rows<{ version: number }>(
    'select version from verification_requests where id = $1',
    [id],
  );
  return { id, expectedVersion: row?.version ?? 0 };
}
const signedFor = async (personId: string | undefined): Promise<string> => {
  const request = await requestAbout(personId);
  await contact.done(SIGN, request);
  return request.id;
};
const numberOf = async (requestId: string, idempotencyKey = newKey()): Promise<string | null> =>
  (await contact.done<{ value: string | null }>(REVEAL, { requestId, idempotencyKey })).value;
const eventsOf = (type: string, who: TestClient): Promise<Record<string, unknown>[]> =>
  county.rows(
    `select case_id, agency_id, object_id, convert_from(canonical, 'UTF8')::jsonb -> 'details' as details
     from audit_events where type = $1 and actor_id = $2 order by id`,
    [type, who.accountId],
  );

describe('revealRequestNumber', () => {
  it('shows the agency that signed whom it has to look up, and records case, kind, purpose and agency', async () => {
    const personId = await made.personId();
    const requestId = await signedFor(personId);
    const idempotencyKey = newKey();
    expect(await numberOf(requestId, idempotencyKey)).toBe(made.applicant.idNumber);
    expect(await eventsOf('SecretRevealed', contact)).toMatchObject([
      {
        case_id: made.id,
        agency_id: 'PROPERTY_CENTER',
        object_id: personId,
        details: { kind: 'ID_NUMBER', purpose: 'COMPARE_RECORD', requestId },
      },
    ]);
    // Nothing to look at is kept: the same request again is answered without the number.
    expect(await numberOf(requestId, idempotencyKey)).toBeNull();
    const stored = await county.rows<object>(
      `select * from idempotency_keys where operation = 'revealRequestNumber' and key = $1`,
      [idempotencyKey],
    );
    expect(stored).toMatchObject([{ outcome: {} }]);
    expect(JSON.stringify(stored)).not.toContain(made.applicant.idNumber);
    expect(await eventsOf('SecretRevealed', contact)).toHaveLength(1);
  });

  it('shows nothing before it is signed for and after the answer, but again when that is disputed', async () => {
    const request = await requestAbout(await made.personId());
    const reviewer = await county.as('reviewer');
    const requestId = request.id;
    expect(await contact.refused(REVEAL, { requestId })).toMatchObject({
      code: 'NOT_SIGNED_FOR',
      message: '请先签收；已答复的核查不能再查看证件号码。',
    });
    await contact.done(SIGN, request);
    expect(await numberOf(requestId)).toBe(made.applicant.idNumber);
    await contact.done(ANSWER, { ...(await again(request)), result: 'NO_RECORD' });
    expect(await contact.refused(REVEAL, { requestId })).toMatchObject({ code: 'NOT_SIGNED_FOR' });
    await reviewer.done(DISPUTE, { ...(await again(request)), reason: '与申报的住房不符' });
    expect(await numberOf(requestId)).toBe(made.applicant.idNumber);
    await contact.done(ANSWER, { ...(await again(request)), result: 'NO_RECORD' });
    await reviewer.done(ACCEPT, await again(request));
    expect(await contact.refused(REVEAL, { requestId })).toMatchObject({ code: 'NOT_SIGNED_FOR' });
  });

  it('shows nothing to another agency, and leaves its attempt in the log', async () => {
    const [, member] = await made.members();
    const requestId = await signedFor(member?.personId);
    const police = await signedInAs(county.app, { post: 'DATA_CONTACT', agencyId: 'PUBLIC_SECURITY' });
    const input = { requestId, idempotencyKey: newKey() };
    expect(await police.errorCode(REVEAL, { input })).toBe('NO_ACCESS');
    expect(await eventsOf('attempt', police)).toMatchObject([
      { object_id: requestId, details: { permission: 'verification.reveal' } },
    ]);
    expect(await eventsOf('SecretRevealed', police)).toEqual([]);
  });

  it('shows nothing of a relative’s household to whoever declared the relative', async () => {
    const [, member] = await made.members();
    const requestId = await signedFor(member?.personId);
    const relative = await signedInAs(county.app, CONTACT);
    await relative.done(RELATIVE, { idNumber: brother.idNumber, relation: '兄弟' });
    expect(await relative.refused(REVEAL, { requestId })).toMatchObject({ code: 'RECUSED' });
    expect(await numberOf(requestId)).toBe(brother.idNumber);
  });

  it('asks for a fresh proof, good for five minutes; answering does not', async () => {
    const [, member] = await made.members();
    const [waiting] = await county.rows<{ id: string }>(
      `select id from verification_requests where person_id = $1 and state = 'SIGNED_FOR' and agency_id = 'PROPERTY_CENTER' order by id limit 1`,
      [member?.personId],
    );
    const requestId = waiting?.id ?? '';
    const client = await signedInAs(county.app, CONTACT);
    client.provesByItself = false;
    county.app.clock.advance(5 * 60_000);
    const input = { requestId, idempotencyKey: newKey() };
    expect(await client.refused(REVEAL, input)).toMatchObject({ code: 'ELEVATION_REQUIRED' });
    expect(await eventsOf('SecretRevealed', client)).toEqual([]);
    await client.prove();
    expect(await client.done(REVEAL, input)).toMatchObject({ value: brother.idNumber });
    county.app.clock.advance(4.9 * 60_000);
    expect(await client.done(REVEAL, { requestId })).toMatchObject({ value: brother.idNumber });
    county.app.clock.advance(60_000);
    await client.done(ANSWER, { ...(await again({ id: requestId })), result: 'NO_RECORD' });
  });

  it('goes on showing whom it was asked about, once they have left the household', async () => {
    const [, member] = await made.members();
    const [waiting] = await county.rows<{ id: string }>(
      `select id from verification_requests where person_id = $1 and state = 'SIGNED_FOR' and agency_id = 'PROPERTY_CENTER' limit 1`,
      [member?.personId],
    );
    await county.rows(`update household_members set left_at = $2 where id = $1`, [
      member?.id,
      county.app.clock.now(),
    ]);
    expect(await numberOf(waiting?.id ?? '')).toBe(brother.idNumber);
    await county.rows(`update household_members set left_at = null where id = $1`, [member?.id]);
  });

  it('shows as many a day as can be signed for at once; what is looked at another way counts', async () => {
    const [waiting] = await county.rows<{ id: string }>(
      `select id from verification_requests where case_id = $1 and state = 'SIGNED_FOR' and agency_id = 'PROPERTY_CENTER' order by id limit 1`,
      [made.id],
    );
    const requestId = waiting?.id ?? '';
    const seen = (await eventsOf('SecretRevealed', contact)).length;
    const ids = Array.from({ length: MOST_SIGNED_AT_ONCE - 1 - seen }, () =>
      randomIds.uuid(county.app.clock.now()),
    );
    await county.rows(
      `insert into audit_events (id, type, occurred_at, actor_id, object_type, object_id, canonical)
       select id, 'SecretRevealed', $2, $3, 'Person', 'somebody', '{}' from unnest($1::uuid[]) as id`,
      [ids, county.app.clock.now(), contact.accountId],
    );
    expect(await numberOf(requestId)).not.toBeNull();
    expect(await contact.refused(REVEAL, { requestId })).toMatchObject({
      code: 'REVEAL_LIMIT',
      message: expect.stringContaining('200次'),
    });
    expect(await eventsOf('attempt', contact)).toMatchObject([
      { case_id: made.id, details: { permission: 'verification.reveal', reason: 'REVEAL_LIMIT' } },
    ]);
    await county.passDays(1);
    expect(await numberOf(requestId)).not.toBeNull();
  });

  it('shows nothing of a case that ended, although the answer is still owed', async () => {
    const [waiting] = await county.rows<{ id: string }>(
      `select id from verification_requests where case_id = $1 and state = 'SIGNED_FOR' and agency_id = 'PROPERTY_CENTER' order by id limit 1`,
      [made.id],
    );
    await made.now();
    await made.does('clerk', 'withdrawApplication', { opinion: '家庭情况有变化，暂不申请' });
    expect(await contact.refused(REVEAL, { requestId: waiting?.id })).toMatchObject({
      code: 'NOT_UNDER_REVIEW',
    });
  });
});
