import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { randomIds } from '../../../api/src/platform/ids.js';
import { REFUSAL } from '../../support/client.js';
import { anApplication, type ACase } from '../../support/factories/application.js';
import { County } from '../../support/factories/county.js';
import { aPerson } from '../../support/factories/people.js';

const REVEAL = `mutation($input: RevealSecretInput!) { revealSecret(input: $input) { ... on RevealSecretPayload { __typename value } ${REFUSAL} } }`;
const LIMIT = 50;
const applicant = aPerson({ relationCode: '01', phone: '13800000001' });

let county: County;
let made: ACase;
let input: Record<string, unknown>;

beforeAll(async () => {
  county = await County.start();
  made = await anApplication(county, { applicant }).submitted();
  input = { caseId: made.id, personId: await made.personId(), kind: 'ID_NUMBER', purpose: 'VERIFY_IDENTITY' };
});
afterAll(() => county.close());
/** Events are only inserted; the next day is how the count starts anew. */
afterEach(() => county.passDays(1));

const reveal = async (more: object = {}) => {
  const { revealSecret } = await (
    await county.as('clerk')
  ).run<{ revealSecret: { __typename: string; value?: string; code?: string } }>(REVEAL, {
    input: { ...input, ...more },
  });
  return revealSecret;
};
const countOf = async (type: string): Promise<number> => {
  const { accountId } = await county.as('clerk');
  const [row] = await county.rows<{ count: number }>(
    `select count(*)::int as count from audit_events where type = $1 and actor_id = $2`,
    [type, accountId],
  );
  return row?.count ?? 0;
};

/** What the clerk has looked at today already, as the log has it. */
async function seenToday(times: number): Promise<void> {
  const { accountId } = await county.as('clerk');
  const ids = Array.from({ length: times }, () => randomIds.uuid(county.app.clock.now()));
  await county.rows(
    `insert into audit_events (id, type, occurred_at, actor_id, object_type, object_id, canonical)
     select id, 'SecretRevealed', $2, $3, 'Person', 'somebody', '{}' from unnest($1::uuid[]) as id`,
    [ids, county.app.clock.now(), accountId],
  );
}

describe('revealSecret', () => {
  it('shows the number with case and purpose, and records who looked for what', async () => {
    expect(await reveal()).toMatchObject({ value: applicant.idNumber });
    expect(await reveal({ kind: 'PHONE', purpose: 'CONTACT_APPLICANT' })).toMatchObject({
      value: '13800000001',
    });
    const events = await county.rows<{ details: object }>(
      `select case_id, convert_from(canonical, 'UTF8')::jsonb -> 'details' as details from audit_events where type = 'SecretRevealed' order by recorded_at`,
    );
    expect(events).toMatchObject([
      { case_id: made.id, details: { kind: 'ID_NUMBER', purpose: 'VERIFY_IDENTITY' } },
      { case_id: made.id, details: { kind: 'PHONE', purpose: 'CONTACT_APPLICANT' } },
    ]);
  });

  it('shows nothing of somebody who has left the household', async () => {
    const left = await anApplication(county, { members: [aPerson()] }).entered();
    const member = (await left.members()).at(-1);
    const of = { ...input, caseId: left.id, personId: member?.personId };
    expect(await reveal(of)).toMatchObject({ __typename: 'RevealSecretPayload' });
    await left.does('clerk', 'removeHouseholdMember', { memberId: member?.id });
    expect(await (await county.as('clerk')).errorCode(REVEAL, { input: of })).toBe('NO_ACCESS');
  });

  it('shows nothing when its event cannot be written', async () => {
    const before = await countOf('SecretRevealed');
    const clerk = await county.as('clerk');
    await clerk.prove();
    const answer = await county.whileRecordingFails(() => clerk.send(REVEAL, { input }));
    expect(answer.errors).toHaveLength(1);
    expect(JSON.stringify(answer)).not.toContain(applicant.idNumber);
    expect(await countOf('SecretRevealed')).toBe(before);
  });

  it('shows the last one a day may have, refuses the next with an attempt in the log, and begins anew the next day', async () => {
    await seenToday(LIMIT - 1);
    const attempts = await countOf('attempt');
    expect(await reveal()).toMatchObject({ value: applicant.idNumber });
    expect(await reveal()).toMatchObject({ __typename: 'ActionRefused', code: 'REVEAL_LIMIT' });
    expect(await countOf('attempt')).toBe(attempts + 1);
    await county.passDays(1);
    expect(await reveal()).toMatchObject({ value: applicant.idNumber });
  });

  it('shows exactly as many as are left to windows that ask at the same moment', async () => {
    await seenToday(LIMIT - 3);
    const before = await countOf('SecretRevealed');
    // One proof before all of them: each would begin a session token of its own.
    await (await county.as('clerk')).prove();
    const answers = await Promise.all(Array.from({ length: 12 }, () => reveal()));
    expect(answers.filter(({ value }) => value === applicant.idNumber)).toHaveLength(3);
    expect(answers.filter(({ code }) => code === 'REVEAL_LIMIT')).toHaveLength(9);
    expect(await countOf('SecretRevealed')).toBe(before + 3);
  });
});
