import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newKey, REFUSAL, signedInAs, type TestClient } from '../../support/client.js';
import { COMMUNITY, County } from '../../support/factories/county.js';
import {
  anApplication,
  CORRECTIONS,
  mutationText,
  OPINION,
  REASON,
  type ACase,
  type ApplicationMutation,
} from '../../support/factories/application.js';
import { aPerson, type Entered } from '../../support/factories/people.js';
import { ACCEPT, DISPUTE, WAIVE } from '../verification/verification-operations.js';

const OWN_NUMBER = `mutation($input: DeclareOwnIdNumberInput!) { declareOwnIdNumber(input: $input) { ... on DeclareOwnIdNumberPayload { __typename } ${REFUSAL} } }`;
const CONCLUDE_SUSPICION = `mutation($input: ConcludeSuspicionInput!) { concludeSuspicion(input: $input) { __typename ${REFUSAL} } }`;
const RELATIVE = `mutation($input: DeclareRelativeInput!) { declareRelative(input: $input) { ... on DeclareRelativePayload { __typename } ${REFUSAL} } }`;

let county: County;
beforeAll(async () => {
  county = await County.start();
});
afterAll(() => county.close());

const aClerk = () =>
  signedInAs(county.app, {
    post: 'COMMUNITY_CLERK',
    agencyId: `COMMUNITY_${COMMUNITY}`,
    communityId: COMMUNITY,
  });
const refusalOf = async (
  client: TestClient,
  made: ACase,
  name: ApplicationMutation,
  more: object = {},
): Promise<string> => (await client.refused(mutationText(name), made.ref(more))).code;

describe('回避: nobody on their own case or a relative’s', () => {
  const everyAct = async (client: TestClient, who: Entered): Promise<string[]> => {
    const waiting = await anApplication(county, { members: [who] }).submitted();
    const codes = [
      await refusalOf(client, waiting, 'acceptApplication'),
      await refusalOf(client, waiting, 'declineApplication', REASON),
      await refusalOf(client, waiting, 'returnApplication', CORRECTIONS),
      await refusalOf(client, waiting, 'withdrawApplication', OPINION),
    ];
    await waiting.does('clerk', 'acceptApplication');
    codes.push(await refusalOf(client, waiting, 'startApplicationReview'));
    await waiting.does('clerk', 'startApplicationReview');
    codes.push(
      await refusalOf(client, waiting, 'passCommunityReview', OPINION),
      await refusalOf(client, waiting, 'rejectApplication', REASON),
    );
    await waiting.does('clerk', 'returnApplication', CORRECTIONS);
    codes.push(
      await refusalOf(client, waiting, 'addHouseholdMember', { member: aPerson() }),
      await refusalOf(client, waiting, 'resubmitApplication'),
    );
    await waiting.does('clerk', 'withdrawApplication', OPINION);
    return codes;
  };

  it('refuses every act of a clerk who is a member of the household', async () => {
    const client = await aClerk();
    const self = aPerson();
    await client.done(OWN_NUMBER, { idNumber: self.idNumber });
    expect(new Set(await everyAct(client, self))).toEqual(new Set(['RECUSED']));
  });

  it('refuses every act of a clerk who declared a member as a relative', async () => {
    const client = await aClerk();
    const brother = aPerson();
    await client.done(RELATIVE, { idNumber: brother.idNumber, relation: '兄弟' });
    expect(new Set(await everyAct(client, brother))).toEqual(new Set(['RECUSED']));
  });

  it('lets the same clerk act for everybody else', async () => {
    const client = await aClerk();
    await client.done(RELATIVE, { idNumber: aPerson().idNumber, relation: '姐妹' });
    const made = await anApplication(county).submitted();
    expect(await made.doneBy(client, 'acceptApplication')).toMatchObject({ state: 'ACCEPTED' });
  });

  it('leaves nothing of the refused act', async () => {
    const client = await aClerk();
    const self = aPerson();
    await client.done(OWN_NUMBER, { idNumber: self.idNumber });
    const made = await anApplication(county, { members: [self] }).submitted();
    const before = await county.footprint();
    await refusalOf(client, made, 'acceptApplication');
    expect(await county.footprint()).toEqual(before);
  });
});

describe('the own number', () => {
  it('goes on counting after another was declared in its place', async () => {
    const client = await aClerk();
    const self = aPerson();
    await client.done(OWN_NUMBER, { idNumber: self.idNumber });
    const made = await anApplication(county, { members: [self] }).submitted();
    for (const { idNumber } of [aPerson(), aPerson()]) {
      await client.done(OWN_NUMBER, { idNumber });
      expect(await refusalOf(client, made, 'acceptApplication')).toBe('RECUSED');
    }
    await client.done(OWN_NUMBER, { idNumber: self.idNumber });
    const declared = await county.rows<{ changed: boolean }>(
      `select convert_from(canonical, 'UTF8')::jsonb -> 'details' -> 'isChanged' as changed from audit_events
       where type = 'OwnIdNumberDeclared' and actor_id = $1 order by recorded_at`,
      [client.accountId],
    );
    expect(declared.map(({ changed }) => changed)).toEqual([false, true, true, true]);
  });

  it('belongs to one account, so that nobody acts at two levels with two of them', async () => {
    const [first, second] = [await aClerk(), await aClerk()];
    const { idNumber } = aPerson();
    await first.done(OWN_NUMBER, { idNumber });
    const taken = {
      code: 'OWN_ID_NUMBER_TAKEN',
      message: expect.stringContaining('请联系安全管理员'),
      problems: [{ field: 'idNumber' }],
    };
    expect(await second.refused(OWN_NUMBER, { idNumber })).toMatchObject(taken);
    // Nor does putting it aside set it free.
    await first.done(OWN_NUMBER, { idNumber: aPerson().idNumber });
    expect(await second.refused(OWN_NUMBER, { idNumber })).toMatchObject(taken);
    const attempts = await county.rows(
      `select 1 from audit_events where type = 'attempt' and actor_id = $1 and object_id = $1::text`,
      [second.accountId],
    );
    expect(attempts).toHaveLength(2);
    // Whose account was closed comes back under a new one.
    await county.rows(`update accounts set state = 'DISABLED' where id = $1`, [first.accountId]);
    await second.done(OWN_NUMBER, { idNumber });
  });

  it('declared by two accounts at once is kept by one', async () => {
    const two = [await aClerk(), await aClerk()];
    const { idNumber } = aPerson();
    const answers = await Promise.all(
      two.map((client) =>
        client.run<{ declareOwnIdNumber: { __typename: string } }>(OWN_NUMBER, {
          input: { idempotencyKey: newKey(), idNumber },
        }),
      ),
    );
    expect(answers.map(({ declareOwnIdNumber }) => declareOwnIdNumber.__typename).sort()).toEqual([
      'DeclareOwnIdNumberPayload',
      'InputRefused',
    ]);
  });
});

describe('nobody at two levels of one case', () => {
  it('refuses the approval of who recommended, with both posts in hand', async () => {
    const both = await signedInAs(
      county.app,
      { post: 'COUNTY_REVIEWER', agencyId: 'HOUSING_MANAGEMENT' },
      { post: 'COUNTY_APPROVER', agencyId: 'HOUSING' },
    );
    const made = await anApplication(county).underCountyReview();
    await made.doneBy(both, 'recommendApplication', OPINION);
    expect(await refusalOf(both, made, 'approveApplication', OPINION)).toBe('ACTED_AT_OTHER_LEVEL');
    expect(await made.does('approver', 'approveApplication', OPINION)).toMatchObject({
      state: 'COUNTY_PUBLICITY',
    });
  });

  it('counts what was waived and cleared before as an act of the county review', async () => {
    const both = await signedInAs(
      county.app,
      { post: 'COUNTY_REVIEWER', agencyId: 'HOUSING_MANAGEMENT' },
      { post: 'COUNTY_APPROVER', agencyId: 'HOUSING' },
    );
    const made = await anApplication(county).underJointVerification();
    const [request] = await county.rows<{ id: string; expectedVersion: number }>(
      `select id, version as "expectedVersion" from verification_requests where case_id = $1 order by id limit 1`,
      [made.id],
    );
    await both.done(WAIVE, { ...request, reason: '已有书面核查结果' });
    await made.verificationWaived();
    await made.does('reviewer', 'recommendApplication', OPINION);
    expect(await refusalOf(both, made, 'approveApplication', OPINION)).toBe('ACTED_AT_OTHER_LEVEL');
    await made.does('approver', 'approveApplication', OPINION);

    const other = await anApplication(county).recommended();
    await other.doneBy(both, 'approveApplication', OPINION);
    const [waived] = await county.rows<{ id: string; expectedVersion: number }>(
      `select id, version as "expectedVersion" from verification_requests where case_id = $1 limit 1`,
      [other.id],
    );
    const [suspicion] = await county.rows<{ suspicionId: string; expectedVersion: number }>(
      `insert into suspicions (id, case_id, household_id, rule_code, rule_version, severity, summary, evidence_fact_id, state, raised_at)
       select gen_random_uuid(), a.id, a.household_id, 'R01', 1, 'CHECK', '有一处住房', gen_random_uuid(), 'RAISED', now() from applications a where a.id = $1
       returning id as "suspicionId", version as "expectedVersion"`,
      [other.id],
    );
    const conclusion = { ...suspicion, conclusion: 'CLEARED', reason: '核查后情况属实无误' };
    for (const refusal of [
      await both.refused(WAIVE, { ...waived, reason: '已有书面核查结果' }),
      await both.refused(ACCEPT, { ...waived }),
      await both.refused(DISPUTE, { ...waived, reason: '面积与网签不符' }),
      await both.refused(CONCLUDE_SUSPICION, conclusion),
    ])
      expect(refusal).toMatchObject({ code: 'ACTED_AT_OTHER_LEVEL' });
  });

  it('remembers the level after the post has changed', async () => {
    const mover = await aClerk();
    const made = await anApplication(county).submitted();
    await made.doneBy(mover, 'acceptApplication');
    await county.rows(
      `update mandates set post = 'SUBDISTRICT_CLERK', agency_id = 'SUBDISTRICT', community_id = null where account_id = $1`,
      [mover.accountId],
    );
    await made.does('clerk', 'startApplicationReview');
    await made.does('clerk', 'passCommunityReview', OPINION);
    await made.released();
    await county.passDays(8);
    await made.now();
    expect(await refusalOf(mover, made, 'returnApplication', CORRECTIONS)).toBe('ACTED_AT_OTHER_LEVEL');
    expect(await refusalOf(mover, made, 'rejectApplication', REASON)).toBe('ACTED_AT_OTHER_LEVEL');
    expect(await made.does('street', 'returnApplication', CORRECTIONS)).toMatchObject({
      state: 'CORRECTION_REQUIRED',
    });
  });

  it('cannot be written past the use case either', async () => {
    const [row] = await county.rows<{ case_id: string; account_id: string }>(
      'select case_id, account_id from case_participants limit 1',
    );
    await expect(
      county.rows(
        `insert into case_participants (case_id, account_id, level, since) values ($1, $2, 'SUBDISTRICT', now())`,
        [row?.case_id, row?.account_id],
      ),
    ).rejects.toThrow('duplicate key');
  });
});
