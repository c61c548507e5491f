import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { REFUSAL, signedInAs, type Post, type TestClient } from '../../support/client.js';
import { anApplication, mutationText, OPINION, type ACase } from '../../support/factories/application.js';
import { COMMUNITY, County } from '../../support/factories/county.js';
import { aPerson, type Entered } from '../../support/factories/people.js';
import { uploadFile } from '../../support/upload.js';
import {
  ACCEPT,
  ANSWER,
  ANSWER_MANY,
  DISPUTE,
  SIGN,
  SIGN_MANY,
  WAIVE,
} from '../verification/verification-operations.js';

const OWN_NUMBER = `mutation($input: DeclareOwnIdNumberInput!) { declareOwnIdNumber(input: $input) { __typename ${REFUSAL} } }`;
const RELATIVE = `mutation($input: DeclareRelativeInput!) { declareRelative(input: $input) { __typename ${REFUSAL} } }`;
const CONCLUDE = `mutation($input: ConcludeSuspicionInput!) { concludeSuspicion(input: $input) { __typename ${REFUSAL} } }`;
const REVEAL = `mutation($input: RevealSecretInput!) { revealSecret(input: $input) { __typename ${REFUSAL} } }`;
const RELEASE = `mutation($input: ReleaseNoticeInput!) { releaseNotice(input: $input) { __typename ${REFUSAL} } }`;
const RETURN_NOTICE = `mutation($input: ReturnNoticeInput!) { returnNotice(input: $input) { __typename ${REFUSAL} } }`;
const RESUBMIT_NOTICE = `mutation($input: ResubmitNoticeInput!) { resubmitNotice(input: $input) { __typename ${REFUSAL} } }`;
const OBJECT = `mutation($input: CreateObjectionInput!) { createObjection(input: $input) { __typename ${REFUSAL} } }`;
const CONCLUDE_OBJECTION = `mutation($input: ConcludeObjectionInput!) { concludeObjection(input: $input) { __typename ${REFUSAL} } }`;

const CLERK: Post = {
  post: 'COMMUNITY_CLERK',
  agencyId: `COMMUNITY_${COMMUNITY}`,
  communityId: COMMUNITY,
};

interface Asked {
  readonly id: string;
  readonly version: number;
}

let county: County;
beforeAll(async () => {
  county = await County.start();
});
afterAll(() => county.close());

/** Somebody in these posts who declared `who` as a brother. */
async function relativeOf(who: Entered, ...posts: readonly Post[]): Promise<TestClient> {
  const client = await signedInAs(county.app, ...posts);
  await client.done(RELATIVE, { idNumber: who.idNumber, relation: '兄弟' });
  return client;
}

const requestsOf = (made: ACase): Promise<Asked[]> =>
  county.rows(
    `select id, version from verification_requests where case_id = $1 and agency_id = 'PROPERTY_CENTER' order by id`,
    [made.id],
  );

async function suspicionOf(made: ACase): Promise<{ suspicionId: string; expectedVersion: number }> {
  const [suspicion] = await county.rows<{ id: string; version: number }>(
    `insert into suspicions (id, case_id, household_id, rule_code, rule_version, severity, summary, evidence_fact_id, state, raised_at)
     select gen_random_uuid(), a.id, a.household_id, 'R01', 1, 'CHECK', '有一处住房', gen_random_uuid(), 'RAISED', now() from applications a where a.id = $1
     returning id, version`,
    [made.id],
  );
  if (!suspicion) throw new Error('the case is not there');
  return { suspicionId: suspicion.id, expectedVersion: suspicion.version };
}

const CONCLUDED = { conclusion: 'CLEARED', reason: '核查后情况属实无误' };

describe('回避 beside the acts of an application', () => {
  it('nobody asks, answers, weighs or waives about a relative’s household, and nothing is left of the attempt', async () => {
    const brother = aPerson();
    const made = await anApplication(county, { members: [brother] }).underJointVerification();
    const [request] = await requestsOf(made);
    const suspicion = await suspicionOf(made);
    const [, member] = await made.members();
    const client = await relativeOf(
      brother,
      { post: 'COUNTY_REVIEWER', agencyId: 'HOUSING_MANAGEMENT' },
      { post: 'DATA_CONTACT', agencyId: 'PROPERTY_CENTER' },
    );
    const named = { id: request?.id, expectedVersion: request?.version };
    const secret = {
      caseId: made.id,
      personId: member?.personId,
      kind: 'ID_NUMBER',
      purpose: 'VERIFY_IDENTITY',
    };
    await client.prove();
    const before = await county.footprint();
    const codes = [
      await client.refused(SIGN, named),
      await client.refused(ANSWER, { ...named, result: 'NO_RECORD' }),
      await client.refused(ACCEPT, named),
      await client.refused(DISPUTE, { ...named, reason: '面积与网签不符' }),
      await client.refused(WAIVE, { ...named, reason: '已有书面核查结果' }),
      await client.refused(CONCLUDE, { ...suspicion, ...CONCLUDED }),
      (await client.run<{ revealSecret: { code: string } }>(REVEAL, { input: secret })).revealSecret,
    ].map(({ code }) => code);
    for (const kind of ['OTHER', 'EVIDENCE']) {
      const fields = { caseId: made.id, kind };
      codes.push((await uploadFile(county.app, { cookie: client.sessionCookie, fields })).code);
    }
    expect(codes).toEqual(Array.from(codes, () => 'RECUSED'));
    expect(await county.footprint()).toEqual(before);
  });

  it('a batch leaves a relative’s household to the colleagues and does the rest', async () => {
    const brother = aPerson();
    const close = await anApplication(county, { members: [brother] }).underJointVerification();
    const strange = await anApplication(county).underJointVerification();
    const client = await relativeOf(brother, { post: 'DATA_CONTACT', agencyId: 'PROPERTY_CENTER' });
    const ids = async (made: ACase) => (await requestsOf(made)).map(({ id }) => id).sort();
    expect(await client.refused(SIGN_MANY, { ids: await ids(close) })).toMatchObject({
      code: 'NOTHING_TO_SIGN_FOR',
      message: expect.stringContaining('须由其他人员签收'),
    });
    const { signedIds } = await client.done<{ signedIds: string[] }>(SIGN_MANY, {
      ids: [...(await ids(close)), ...(await ids(strange))],
    });
    expect([...signedIds].sort()).toEqual(await ids(strange));

    const contact = await county.as('contact');
    await contact.done(SIGN_MANY, { ids: await ids(close) });
    const answers = [...(await requestsOf(close)), ...(await requestsOf(strange))].map(({ id, version }) => ({
      id,
      expectedVersion: version,
      result: 'NO_RECORD',
    }));
    const { verdicts } = await client.done<{
      verdicts: { requestId: string; refusal: { code: string } | null }[];
    }>(ANSWER_MANY, { answers });
    const refused = verdicts.filter(({ refusal }) => refusal?.code === 'RECUSED');
    expect(refused.map(({ requestId }) => requestId).sort()).toEqual(await ids(close));
    expect(verdicts.filter(({ refusal }) => !refusal).map(({ requestId }) => requestId)).toHaveLength(
      (await ids(strange)).length,
    );
  });

  it('nobody releases, returns, rewrites or objects to a relative’s notice, nor concludes the objection', async () => {
    const brother = aPerson();
    const client = await relativeOf(brother, CLERK, { post: 'RELEASE_REVIEWER', agencyId: 'DATA_CENTER' });
    const made = await anApplication(county, { members: [brother] }).underCommunityReview();
    await made.does('clerk', 'passCommunityReview', OPINION);
    const notice = await made.notice();
    const codes = [
      await client.refused(RELEASE, notice),
      await client.refused(RETURN_NOTICE, { ...notice, reason: '请补充说明后再提交' }),
      await client.refused(RESUBMIT_NOTICE, { ...notice, title: '公示', body: '公示内容' }),
    ].map(({ code }) => code);
    await made.released();
    const objection = {
      noticeId: notice.noticeId,
      content: '反映该户名下另有住房，请核查',
      isAnonymous: true,
    };
    codes.push((await client.refused(OBJECT, objection)).code);
    await (await county.as('clerk')).done(OBJECT, objection);
    const [received] = await county.rows<{ objectionId: string; expectedVersion: number }>(
      `select id as "objectionId", version as "expectedVersion" from objections where case_id = $1`,
      [made.id],
    );
    const conclusion = { ...received, result: 'INVALID', conclusion: '经核查异议不成立' };
    codes.push((await client.refused(CONCLUDE_OBJECTION, conclusion)).code);
    expect(codes).toEqual(Array.from(codes, () => 'RECUSED'));
  });

  it('nobody enters their own application, or a relative into another', async () => {
    const [self, brother] = [aPerson({ relationCode: '01' }), aPerson()];
    const client = await relativeOf(brother, CLERK);
    await client.done(OWN_NUMBER, { idNumber: self.idNumber });
    const input = { communityId: COMMUNITY, guaranteeType: 'LOW_INCOME', applicant: self };
    const other = await anApplication(county).entered();
    const before = await county.footprint();
    expect(await client.refused(mutationText('createApplication'), input)).toMatchObject({ code: 'RECUSED' });
    expect(
      await client.refused(mutationText('addHouseholdMember'), other.ref({ member: brother })),
    ).toMatchObject({ code: 'RECUSED' });
    expect(await county.footprint()).toEqual(before);
  });
});
