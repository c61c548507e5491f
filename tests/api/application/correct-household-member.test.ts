import { expect, it } from '@jest/globals';
import { REFUSAL } from '../../support/client.js';
import { anApplication, type ACase } from '../../support/factories/application.js';
import { aPerson, inventedIdNumber, NOTHING, type Entered } from '../../support/factories/people.js';
import { describeMutation } from './mutation-suite.js';

/** The entry as the form sends it: without the numbers, which no page shows. */
const asTyped = (person: Entered, more: object = {}) => ({ ...person, idNumber: null, ...more });

async function applicantOf(made: ACase): Promise<string> {
  const [applicant] = await made.members();
  return applicant?.id ?? '';
}

const county = describeMutation('correctHouseholdMember', {
  seat: 'clerk',
  arrange: (place) => anApplication(place).entered(),
  input: async (made) => ({
    memberId: await applicantOf(made),
    member: asTyped(made.applicant, { maritalCode: '20' }),
  }),
  otherInput: async (made) => ({
    memberId: await applicantOf(made),
    member: asTyped(made.applicant, { maritalCode: '30' }),
  }),
  to: 'DRAFT',
  events: ['HouseholdMemberCorrected'],
  outsider: 'otherClerk',
  wrongState: (place) => anApplication(place).submitted(),
  wrongStateCode: 'NOT_EDITABLE',
});

const SHOWN = `query($id: ID!) { application(id: $id) { applicant { name } members { id isApplicant isAdult relationCode leftAt maskedIdNumber maskedPhone consentSignedOn hasDeclared
  person { id name sex } profile { bornOn maritalCode employer currentAddress } declared { incomes { payer } vehicles { vaultEntryId maskedPlate } } } } }`;

interface Member {
  readonly id: string;
  readonly isApplicant: boolean;
  readonly leftAt: string | null;
  readonly person: { readonly id: string; readonly name: string };
  readonly declared: { readonly vehicles: readonly { readonly vaultEntryId: string }[] };
  readonly [more: string]: unknown;
}

async function shown(made: ACase): Promise<{ applicant: { name: string }; members: Member[] }> {
  const clerk = await county().as('clerk');
  const { application } = await clerk.run<{
    application: { applicant: { name: string }; members: Member[] };
  }>(SHOWN, { id: made.id });
  return application;
}
const present = async (made: ACase): Promise<Member[]> =>
  (await shown(made)).members.filter(({ leftAt }) => leftAt === null);
const memberOf = async (made: ACase, name: string): Promise<Member> => {
  const found = (await present(made)).find(({ person }) => person.name === name);
  if (!found) throw new Error(`${name} is not in the household`);
  return found;
};
const correct = async (made: ACase, memberId: string, member: object) =>
  made.does('clerk', 'correctHouseholdMember', { memberId, member });
const refused = async (made: ACase, memberId: string, member: object) =>
  made.refused('clerk', 'correctHouseholdMember', { memberId, member });
const lastChange = async (made: ACase): Promise<unknown> => {
  const [event] = await county().rows<{ details: unknown }>(
    `select convert_from(canonical, 'UTF8')::jsonb -> 'details' as details from audit_events
     where case_id = $1 and type = 'HouseholdMemberCorrected' order by recorded_at desc limit 1`,
    [made.id],
  );
  return event?.details;
};

it('mends name, phone, relation and what was told of oneself, and says which fields changed, not what they hold', async () => {
  const member = aPerson({ name: '张小祥', phone: '13800000011', employer: '一厂' });
  const made = await anApplication(county(), { members: [member] }).draft();
  const { id } = await memberOf(made, '张小祥');
  const right = asTyped(member, {
    name: '章小祥',
    phone: '13800000012',
    relationCode: '10',
    employer: '二厂',
  });
  await correct(made, id, right);
  expect(await memberOf(made, '章小祥')).toMatchObject({
    id,
    relationCode: '10',
    maskedPhone: '138****0012',
    hasDeclared: true,
    consentSignedOn: '2026-07-01',
    profile: { employer: '二厂' },
  });
  expect(await lastChange(made)).toEqual({
    changed: ['name', 'relationCode', 'employer', 'phone'],
    formerMemberId: null,
  });
  const [person] = await county().rows(
    `select pinyin from persons p join household_members m on m.person_id = p.id where m.id = $1`,
    [id],
  );
  expect(person).toEqual({ pinyin: 'zhangxiaoxiang zxx' });
});

it('keeps the phone and the account that are left empty', async () => {
  const applicant = aPerson({ relationCode: '01', phone: '13800000021' });
  const made = await anApplication(county(), { applicant }).entered();
  await correct(made, await applicantOf(made), asTyped(applicant, { phone: null, maritalCode: '30' }));
  expect(await memberOf(made, applicant.name)).toMatchObject({
    maskedPhone: '138****0021',
    profile: { maritalCode: '30' },
  });
});

it('puts the right person in the place of a number typed wrongly, with what was declared; the consent is signed anew', async () => {
  const wrong = aPerson({ relationCode: '01' });
  const plate = {
    plateNumber: '陕A12099',
    model: '两厢',
    displacementMillilitres: 1600,
    isTurbocharged: false,
    purchasePriceFen: null,
    isDisabledAdapted: false,
  };
  const declarations = {
    ...NOTHING,
    incomes: [{ kind: 'WAGE', monthlyFen: 210_000, payer: '县制衣厂' }],
    vehicles: [plate],
  };
  const child = aPerson({ bornOn: '2015-03-02', relationCode: '20' });
  const made = await anApplication(county(), { applicant: wrong, members: [child], declarations }).draft();
  const right = aPerson({ name: wrong.name, relationCode: '01' });
  const before = await memberOf(made, wrong.name);
  await correct(made, before.id, right);
  const now = await memberOf(made, wrong.name);
  expect(now).toMatchObject({
    isApplicant: true,
    relationCode: '01',
    hasDeclared: true,
    consentSignedOn: null,
    declared: { incomes: [{ payer: '县制衣厂' }], vehicles: [{ maskedPlate: expect.stringContaining('*') }] },
  });
  expect(now.person.id).not.toBe(before.person.id);
  // The applicant signed for the child under the wrong number.
  expect(await memberOf(made, child.name)).toMatchObject({ consentSignedOn: null });
  expect((await shown(made)).applicant.name).toBe(wrong.name);
  expect(await lastChange(made)).toMatchObject({
    changed: expect.arrayContaining(['idNumber']),
    formerMemberId: before.id,
  });
  const clerk = await county().as('clerk');
  const { revealSecret } = await clerk.run<{ revealSecret: { value: string } }>(
    `mutation($input: RevealSecretInput!) { revealSecret(input: $input) { ... on RevealSecretPayload { value } ${REFUSAL} } }`,
    {
      input: {
        caseId: made.id,
        personId: now.person.id,
        kind: 'PLATE',
        purpose: 'VERIFY_IDENTITY',
        vaultEntryId: now.declared.vehicles[0]?.vaultEntryId,
      },
    },
  );
  expect(revealSecret.value).toBe('陕A12099');
  expect(await made.refused('clerk', 'submitApplication')).toMatchObject({ code: 'CONSENT_MISSING' });
});

it('refuses the number of somebody who is in another application, or a member already', async () => {
  const elsewhere = aPerson();
  await anApplication(county(), { members: [elsewhere] }).submitted();
  const spouse = aPerson();
  const child = aPerson();
  const made = await anApplication(county(), { members: [spouse, child] }).entered();
  const { id } = await memberOf(made, spouse.name);
  expect(await refused(made, id, elsewhere)).toMatchObject({ code: 'PERSON_IN_OTHER_APPLICATION' });
  expect(await refused(made, id, child)).toMatchObject({
    code: 'ALREADY_A_MEMBER',
    problems: [{ field: 'idNumber' }],
  });
});

it('lists every field that is wrong, and asks for the number of another kind of document', async () => {
  const made = await anApplication(county()).entered();
  const id = await applicantOf(made);
  const wrong = { name: '1', idNumber: '123', maritalCode: '99', phone: '12', bankAccount: 'abc' };
  const refusal = await refused(made, id, asTyped(made.applicant, wrong));
  expect(refusal.problems?.map(({ field }) => field)).toEqual([
    'name',
    'idNumber',
    'phone',
    'bankAccount',
    'maritalCode',
  ]);
  const other = { idType: 'PASSPORT', idReason: '没有户口', bornOn: '1990-01-01' };
  expect(await refused(made, id, asTyped(made.applicant, other))).toMatchObject({
    problems: [{ field: 'idNumber', message: expect.stringContaining('一并填写') }],
  });
  const sex = made.applicant.sex === 'MALE' ? 'FEMALE' : 'MALE';
  expect(await refused(made, id, asTyped(made.applicant, { sex }))).toMatchObject({
    problems: [{ field: 'sex', message: expect.stringContaining('号码') }],
  });
});

it('takes another number of the applicant only until the case was accepted', async () => {
  const early = await anApplication(county()).returned();
  const right = aPerson({ name: early.applicant.name, relationCode: '01' });
  await correct(early, await applicantOf(early), right);
  const [applicant] = await present(early);
  const taken = await county().rows(
    'select 1 from live_participations where case_id = $1 and person_id = $2',
    [early.id, applicant?.person.id],
  );
  expect(taken).toHaveLength(1);
  const late = await anApplication(county()).underCommunityReview();
  await late.does('clerk', 'returnApplication', { items: [{ subject: '姓名', request: '请与户口簿一致' }] });
  const id = await applicantOf(late);
  expect(await refused(late, id, aPerson({ relationCode: '01' }))).toMatchObject({
    code: 'NUMBER_STAYS',
    problems: [{ field: 'idNumber' }],
  });
  await correct(late, id, asTyped(late.applicant, { name: '户口簿名' }));
  expect((await shown(late)).applicant.name).toBe('户口簿名');
});

it('refuses the number of a declared relative of who types it, and a member who is gone', async () => {
  const relative = aPerson();
  const clerk = await county().as('secondClerk');
  await clerk.done(
    `mutation($input: DeclareRelativeInput!) { declareRelative(input: $input) { __typename ${REFUSAL} } }`,
    { idNumber: relative.idNumber, relation: '兄弟' },
  );
  const member = aPerson();
  const made = await anApplication(county(), { members: [member] }).entered();
  const { id } = await memberOf(made, member.name);
  expect(
    await made.refused('secondClerk', 'correctHouseholdMember', { memberId: id, member: relative }),
  ).toMatchObject({ code: 'RECUSED' });
  await made.does('clerk', 'removeHouseholdMember', { memberId: id });
  expect(await refused(made, id, asTyped(member))).toMatchObject({ code: 'NOT_A_MEMBER' });
  expect(await refused(made, 'nonsense', asTyped(member))).toMatchObject({ code: 'NOT_A_MEMBER' });
});

it('knows a minor by the number that is right', async () => {
  const member = aPerson({ bornOn: '1999-05-05', sex: 'MALE' });
  const made = await anApplication(county(), { members: [member] }).entered();
  const { id } = await memberOf(made, member.name);
  await correct(made, id, { ...member, idNumber: inventedIdNumber('2015-05-05', 'MALE', 481) });
  expect(await memberOf(made, member.name)).toMatchObject({
    isAdult: false,
    profile: { bornOn: '2015-05-05' },
  });
});
