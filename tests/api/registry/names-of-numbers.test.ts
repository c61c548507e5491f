import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomIds } from '../../../api/src/platform/ids.js';
import { REFUSAL } from '../../support/client.js';
import { anApplication, type ACase, type Told } from '../../support/factories/application.js';
import { County, OTHER_COMMUNITY, type Seat } from '../../support/factories/county.js';
import { aPerson, NOTHING, type Entered } from '../../support/factories/people.js';

let county: County;
beforeAll(async () => {
  county = await County.start();
});
afterAll(() => county.close());

const elsewhere: Told = { seat: 'otherClerk', communityId: OTHER_COMMUNITY };
const withdraw = (made: ACase, seat: Seat = 'clerk') =>
  made.does(seat, 'withdrawApplication', { opinion: '家庭情况有变化，暂不申请' });
/** Without a resident's number, sex and birthday are typed. */
const withPassport = (person: Entered, idNumber: string, more: object): Entered => ({
  ...person,
  idType: 'PASSPORT',
  idNumber,
  idReason: '尚未落户',
  bornOn: '1985-01-01',
  ...more,
});
const asTyped = (person: Entered, more: object = {}) => ({ ...person, idNumber: null, ...more });

interface Member {
  readonly id: string;
  readonly leftAt: string | null;
  readonly maskedPhone: string | null;
  readonly maskedBankAccount: string | null;
  readonly consentSignedOn: string | null;
  readonly person: { readonly id: string; readonly name: string; readonly sex: string };
}

async function membersOf(made: ACase, seat: Seat = 'clerk'): Promise<Member[]> {
  const clerk = await county.as(seat);
  const { application } = await clerk.run<{ application: { members: Member[] } }>(
    `query($id: ID!) { application(id: $id) { members { id leftAt maskedPhone maskedBankAccount consentSignedOn person { id name sex } } } }`,
    { id: made.id },
  );
  return application.members;
}
const present = async (made: ACase, name: string, seat: Seat = 'clerk'): Promise<Member> => {
  const found = (await membersOf(made, seat)).find((one) => one.leftAt === null && one.person.name === name);
  if (!found) throw new Error(`${name} is not in the household`);
  return found;
};
const correct = (made: ACase, memberId: string, member: object, seat: Seat = 'clerk') =>
  made.does(seat, 'correctHouseholdMember', { memberId, member });

describe('the name of a number', () => {
  it('binds nobody while it was only typed: the owner applies under their own, and the wrong draft is told before it is handed in', async () => {
    const owner = aPerson({ relationCode: '01', name: '真实名' });
    const wrong = await anApplication(county, { applicant: { ...owner, name: '录错号' } }).draft();
    const own = await anApplication(county, { ...elsewhere, applicant: owner }).submitted();
    expect(await present(own, '真实名', 'otherClerk')).toBeDefined();
    expect((await membersOf(wrong)).map(({ person }) => person.name)).toEqual(['录错号']);
    expect(await wrong.refused('clerk', 'submitApplication')).toMatchObject({
      code: 'NUMBER_TAKEN_OVER',
      message: expect.stringContaining('请'),
    });
    const mended = aPerson({ name: '录错号', relationCode: '01' });
    await correct(wrong, (await present(wrong, '录错号')).id, mended);
    const { person } = await present(wrong, '录错号');
    await wrong.does('clerk', 'recordConsent', {
      personId: person.id,
      signedByPersonId: person.id,
      signedOn: '2026-07-01',
    });
    await wrong.does('clerk', 'submitApplication');
  });

  it('binds nobody after the wrong case was withdrawn before it was accepted', async () => {
    const owner = aPerson({ relationCode: '01', name: '真实甲' });
    await withdraw(await anApplication(county, { applicant: { ...owner, name: '录错甲' } }).submitted());
    await anApplication(county, { ...elsewhere, applicant: owner }).submitted();
  });

  it('accepted by one desk alone and withdrawn again keeps nobody from applying', async () => {
    const owner = aPerson({ relationCode: '01', name: '真名人' });
    const own = await anApplication(county, { ...elsewhere, applicant: owner }).draft();
    await withdraw(await anApplication(county, { applicant: { ...owner, name: '假名人' } }).accepted());
    const [me] = await own.members();
    await correct(own, me?.id ?? '', owner, 'otherClerk');
    const { person } = await present(own, '真名人', 'otherClerk');
    const personId = person.id;
    await own.does('otherClerk', 'recordConsent', {
      personId,
      signedByPersonId: personId,
      signedOn: '2026-07-01',
    });
    expect((await own.does('otherClerk', 'submitApplication')).state).toBe('SUBMITTED');
  });

  it('is kept by a case that the street’s review passed, also after it ended', async () => {
    const known = aPerson();
    await withdraw(await anApplication(county, { members: [known] }).inSubdistrictPublicity());
    const made = await anApplication(county, { members: [known] }).entered();
    const { id } = await present(made, known.name);
    const before = await county.footprint();
    const refusal = await made.refused('clerk', 'correctHouseholdMember', {
      memberId: id,
      member: asTyped(known, { name: '改名人' }),
    });
    expect(refusal).toMatchObject({ code: 'NAME_DIFFERS', problems: [{ field: 'name' }] });
    expect(await county.footprint()).toEqual({ ...before, audit_events: (before['audit_events'] ?? 0) + 1 });
    const other = await anApplication(county).entered();
    expect(
      await other.refused('clerk', 'addHouseholdMember', { member: { ...known, name: '改名人' } }),
    ).toMatchObject({ code: 'NAME_DIFFERS' });
  });

  it('is mended in one draft without touching another that has the person too', async () => {
    const shared = aPerson({ name: '同一人' });
    const here = await anApplication(county, { members: [shared] }).entered();
    const there = await anApplication(county, { ...elsewhere, members: [shared] }).entered();
    await correct(here, (await present(here, '同一人')).id, asTyped(shared, { name: '同一仁' }));
    expect(await present(here, '同一仁')).toBeDefined();
    expect(await present(there, '同一人', 'otherClerk')).toBeDefined();
  });

  it('goes with the sex that was typed: corrected in one draft it stays in another, and a live case is asked first', async () => {
    const member = withPassport(aPerson({ name: '性别错' }), 'E11223344', { sex: 'MALE' });
    const here = await anApplication(county, { members: [member] }).entered();
    const there = await anApplication(county, { ...elsewhere, members: [member] }).entered();
    await correct(here, (await present(here, '性别错')).id, asTyped(member, { sex: 'FEMALE' }));
    expect((await present(here, '性别错')).person.sex).toBe('FEMALE');
    expect((await present(there, '性别错', 'otherClerk')).person.sex).toBe('MALE');
    const live = await anApplication(county).returned();
    const known = withPassport(aPerson({ name: '已登记' }), 'E55667788', { sex: 'MALE' });
    await live.does('clerk', 'addHouseholdMember', { member: known });
    expect(
      await there.refused('otherClerk', 'addHouseholdMember', { member: { ...known, sex: 'FEMALE' } }),
    ).toMatchObject({ code: 'NAME_DIFFERS', message: expect.stringContaining('性别') });
  });

  it('of a case under correction is not changed from a draft elsewhere', async () => {
    const member = aPerson({ name: '补进来' });
    const draft = await anApplication(county, { ...elsewhere, members: [member] }).entered();
    const live = await anApplication(county).returned();
    await live.does('clerk', 'addHouseholdMember', { member });
    const { id } = await present(draft, '补进来', 'otherClerk');
    expect(
      await draft.refused('otherClerk', 'correctHouseholdMember', {
        memberId: id,
        member: asTyped(member, { name: '被改名' }),
      }),
    ).toMatchObject({ code: 'NAME_DIFFERS' });
  });

  it('tells twenty times a day of numbers, corrections among them, and takes three hundred', async () => {
    const known = aPerson();
    await withdraw(await anApplication(county, { members: [known] }).inSubdistrictPublicity());
    const made = await anApplication(county, { members: [known] }).entered();
    const { id } = await present(made, known.name);
    const { accountId } = await county.as('clerk');
    await county.passDays(1);
    await county.rows(
      `insert into audit_events (id, type, occurred_at, actor_id, object_type, object_id, canonical)
       select id, 'HouseholdMemberCorrected', $2, $3, 'HouseholdMember', 'somebody', '{}' from unnest($1::uuid[]) as id`,
      [
        Array.from({ length: 300 }, () => randomIds.uuid(county.app.clock.now())),
        county.app.clock.now(),
        accountId,
      ],
    );
    for (const member of [aPerson(), asTyped(known, { name: '改名人' })])
      expect(await made.refused('clerk', 'correctHouseholdMember', { memberId: id, member })).toMatchObject({
        code: 'LOOKUP_LIMIT',
      });
    await county.passDays(1);
  });
});

describe('a former or later entry of a number', () => {
  it('shows what was typed, not who came to own the number nor how they are reached', async () => {
    const owner = aPerson({ name: '真实乙', phone: '13800005678', bankAccount: '6222020000000000123' });
    const made = await anApplication(county, {
      members: [{ ...owner, name: '随便写', phone: null }],
    }).entered();
    await made.does('clerk', 'removeHouseholdMember', { memberId: (await present(made, '随便写')).id });
    await anApplication(county, { ...elsewhere, applicant: { ...owner, relationCode: '01' } }).submitted();
    expect((await membersOf(made)).find(({ leftAt }) => leftAt !== null)).toMatchObject({
      maskedPhone: null,
      person: { name: '随便写' },
    });
  });

  it('shows and opens telephone and account of its own case alone', async () => {
    const known = aPerson({ phone: '13912345678', bankAccount: '6222021234567890999' });
    await withdraw(await anApplication(county, { ...elsewhere, members: [known] }).submitted(), 'otherClerk');
    const made = await anApplication(county, {
      members: [{ ...known, phone: null, bankAccount: null }],
    }).entered();
    const { person, ...shown } = await present(made, known.name);
    expect(shown).toMatchObject({ maskedPhone: null, maskedBankAccount: null });
    const clerk = await county.as('clerk');
    for (const kind of ['PHONE', 'BANK_ACCOUNT']) {
      const { revealSecret } = await clerk.run<{ revealSecret: { code: string } }>(
        `mutation($input: RevealSecretInput!) { revealSecret(input: $input) { __typename ${REFUSAL} } }`,
        { input: { caseId: made.id, personId: person.id, kind, purpose: 'CONTACT_APPLICANT' } },
      );
      expect(revealSecret).toMatchObject({ code: 'NOTHING_STORED' });
    }
  });
});

describe('a consent', () => {
  it('ends with the membership of who gave or signed it', async () => {
    const spouse = aPerson({ name: '代签人' });
    const child = aPerson({ name: '未成年', bornOn: '2015-03-02', relationCode: '20' });
    const made = await anApplication(county, { members: [spouse, child] }).draft();
    const guardian = await present(made, '代签人');
    const minor = await present(made, '未成年');
    await made.does('clerk', 'recordConsent', {
      personId: minor.person.id,
      signedByPersonId: guardian.person.id,
      signedOn: '2026-07-02',
    });
    await made.does('clerk', 'removeHouseholdMember', { memberId: guardian.id });
    expect(await present(made, '未成年')).toMatchObject({ consentSignedOn: null });
    await made.does('clerk', 'addHouseholdMember', { member: spouse });
    expect(await present(made, '代签人')).toMatchObject({ consentSignedOn: null });
  });

  it('that names somebody else under the same passport does not stand', async () => {
    const member = withPassport(aPerson({ name: '原来人' }), 'E24681357', {});
    const made = await anApplication(county, { members: [member] }).draft();
    const { id } = await present(made, '原来人');
    await correct(made, id, asTyped(member, { name: '另一人', bornOn: '1960-05-05' }));
    expect(await present(made, '另一人')).toMatchObject({ consentSignedOn: null });
  });

  it('of a minor does not stand for a grown-up', async () => {
    const member = withPassport(aPerson({ name: '持护照' }), 'E12345678', { bornOn: '2015-01-01' });
    const made = await anApplication(county, { members: [member] }).draft();
    const { id } = await present(made, '持护照');
    await correct(made, id, asTyped(member, { bornOn: '1985-01-01' }));
    expect(await present(made, '持护照')).toMatchObject({ consentSignedOn: null });
  });
});

describe('after the agencies were asked', () => {
  const returnedByCounty = async (member: Entered): Promise<ACase> => {
    const made = await anApplication(county, { members: [member] }).underCountyReview();
    await made.does('reviewer', 'returnApplication', { items: [{ subject: '姓名', request: '请核对' }] });
    return made;
  };
  const resubmitted = async (made: ACase, name: string): Promise<string> => {
    const { person } = await present(made, name);
    const personId = person.id;
    await made.does('clerk', 'recordConsent', {
      personId,
      signedByPersonId: personId,
      signedOn: '2026-07-01',
    });
    await made.does('clerk', 'declareFacts', { personId, declarations: NOTHING });
    return (await made.does('clerk', 'resubmitApplication')).state;
  };

  it('another name is asked about anew', async () => {
    const member = aPerson({ name: '写错的' });
    const made = await returnedByCounty(member);
    await correct(made, (await present(made, '写错的')).id, asTyped(member, { name: '真名字' }));
    expect(await resubmitted(made, '真名字')).toBe('JOINT_VERIFICATION');
  });

  it('a sex typed wrongly is corrected, and asked about anew', async () => {
    const member = withPassport(aPerson({ name: '性别错' }), 'E99887766', { sex: 'MALE' });
    const made = await returnedByCounty(member);
    await correct(made, (await present(made, '性别错')).id, asTyped(member, { sex: 'FEMALE' }));
    expect((await present(made, '性别错')).person.sex).toBe('FEMALE');
    expect(await resubmitted(made, '性别错')).toBe('JOINT_VERIFICATION');
  });

  it('who counted as grown-up is made no minor, neither by a correction nor by going and coming', async () => {
    const member = withPassport(aPerson({ name: '变小人' }), 'E13572468', {});
    const made = await anApplication(county, { members: [member] }).underCommunityReview();
    await made.does('clerk', 'returnApplication', { items: [{ subject: '出生日期', request: '请核对' }] });
    const { id } = await present(made, '变小人');
    const younger = { bornOn: '2015-01-01' };
    expect(
      await made.refused('clerk', 'correctHouseholdMember', {
        memberId: id,
        member: asTyped(member, younger),
      }),
    ).toMatchObject({ code: 'STAYS_GROWN_UP', problems: [{ field: 'bornOn' }] });
    await made.does('clerk', 'removeHouseholdMember', { memberId: id });
    expect(
      await made.refused('clerk', 'addHouseholdMember', { member: { ...member, ...younger } }),
    ).toMatchObject({ code: 'STAYS_GROWN_UP' });
  });

  it('what only grown-ups are asked about is asked of a minor who turns out to be one', async () => {
    const member = withPassport(aPerson({ name: '生日错' }), 'E87654321', { bornOn: '2015-01-01' });
    const made = await returnedByCounty(member);
    await correct(made, (await present(made, '生日错')).id, asTyped(member, { bornOn: '1985-01-01' }));
    expect(await resubmitted(made, '生日错')).toBe('JOINT_VERIFICATION');
    const [open] = await county.rows<{ types: string[] }>(
      `select array_agg(distinct record_type order by record_type) as types from verification_requests where case_id = $1 and state = 'SENT'`,
      [made.id],
    );
    expect(open?.types).toContain('Vehicle');
    expect(open?.types).not.toContain('HukouRecord');
  });
});
