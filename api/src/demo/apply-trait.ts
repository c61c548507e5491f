import { addDays, addYears, type PlainDate } from '../shared/plain-date.js';
import type { Declarations } from '../modules/registry/index.js';
import type { Invention } from './invent-household.js';
import type { PlannedHousehold, PlannedMember, Registers, Trait } from './planned-household.js';

type Change = (member: PlannedMember, invention: Invention) => PlannedMember;

/** A person outside the programme: a spouse nobody declared. */
const OUTSIDER_BORN = '1984-05-17' as PlainDate;

/** Gives the applicant one special fact; the rest of the family stays as it is. */
export function applyTrait(
  household: PlannedHousehold,
  trait: Trait,
  invention: Invention,
): PlannedHousehold {
  const [applicant, ...others] = household.members;
  if (!applicant) throw new Error('a household has an applicant');
  return { ...household, members: [CHANGES[trait](applicant, invention), ...others] };
}

const CHANGES: Readonly<Record<Trait, Change>> = {
  UNDECLARED_HOME: (member, { random, people, on }) =>
    withRecords(member, 'PropertyRecord', {
      ...homeOf(member, random.between(68, 118), people.address(), on),
      rightStatus: 'CURRENT',
    }),
  UNDECLARED_PRESALE: (member, { random, people, on }) =>
    withRecords(member, 'PresaleFiling', {
      contractNumber: `YS${random.between(100_000, 999_999)}`,
      buyerCitizenId: member.person.idNumber,
      address: people.address(),
      filedOn: addDays(on, -random.between(40, 400)),
      floorAreaSquareMetres: random.between(82, 124),
      status: 'FILED',
    }),
  UNDECLARED_TRANSFER: (member, { random, people, on }) =>
    withRecords(member, 'PropertyRecord', {
      ...homeOf(member, random.between(60, 110), people.address(), on),
      rightStatus: 'CANCELLED',
      transferredOn: addDays(on, -random.between(120, 1400)),
      transferManner: random.pick(['SALE', 'GIFT', 'DIVORCE_SPLIT']),
    }),
  UNDECLARED_CAR: (member, { people, on }) =>
    withRecords(member, 'Vehicle', carOf(people.plate(), '演示牌 SUV 3.0', 2996, addYears(on, -3))),
  DECLARED_CAR: (member, { people, on }) => {
    const plateNumber = people.plate();
    const model = '演示牌 轿车 2.5';
    const vehicle = {
      plateNumber,
      model,
      displacementMillilitres: 2495,
      isTurbocharged: false,
      purchasePriceFen: 16_800_000,
      isDisabledAdapted: false,
    };
    const declared = declaring(member, (declarations) => ({ ...declarations, vehicles: [vehicle] }));
    return withRecords(declared, 'Vehicle', carOf(plateNumber, model, 2495, addYears(on, -4)));
  },
  UNDECLARED_BUSINESS: (member, { random, people, on }) => {
    const { uscc, name } = people.business();
    return withRecords(member, 'BusinessRegistration', {
      creditCode: uscc,
      name,
      entityType: 'INDIVIDUAL',
      role: 'OPERATOR',
      subscribedFen: random.pick([3_000_000, 8_000_000, 15_000_000]),
      establishedOn: addDays(on, -random.between(200, 1500)),
      registrationStatus: 'ACTIVE',
      coverage: 'NATIONWIDE',
    });
  },
  UNDECLARED_INCOME: (member, invention) => withWage(member, invention, 1_450_000, 'ENTERPRISE'),
  LOWER_WAGE_DECLARED: (member, invention) =>
    withWage(declaringWage(member, 120_000), invention, 198_000, 'ENTERPRISE'),
  PUBLIC_EMPLOYEE: (member, invention) =>
    withWage(declaringWage(member, 215_000), invention, 215_000, 'PUBLIC_SECTOR'),
  HIDDEN_SPOUSE: (member, { random, people, on }) =>
    withRecords({ ...member, person: { ...member.person, maritalCode: '10' } }, 'MarriageRecord', {
      event: 'MARRIED',
      certNumber: `J610499-2021-${random.between(100, 99_999)}`,
      registeredOn: addYears(on, -2),
      spouseCitizenId: people.citizenId(OUTSIDER_BORN, member.person.sex === 'MALE' ? 'FEMALE' : 'MALE'),
      office: '示例县民政局婚姻登记处',
    }),
  RECENT_DIVORCE: (member, { random, on }) =>
    withRecords({ ...member, person: { ...member.person, maritalCode: '40' } }, 'MarriageRecord', {
      event: 'DIVORCED',
      certNumber: `L610499-${random.between(100, 99_999)}`,
      registeredOn: addDays(on, -random.between(45, 280)),
      office: '示例县民政局婚姻登记处',
    }),
  // Every household with this trait gives the same number: an intermediary's, as it turns out at the desk.
  SHARED_PHONE: (member) => ({ ...member, person: { ...member.person, phone: '19900009999' } }),
};

/** Traits about a marriage need an applicant who stands alone. */
export function fitsTrait(household: PlannedHousehold, trait: Trait): boolean {
  const [applicant] = household.members;
  const hasSpouse = household.members.some(({ relationCode }) => relationCode === '10');
  if (trait === 'HIDDEN_SPOUSE' || trait === 'RECENT_DIVORCE') return !hasSpouse;
  const employed =
    applicant?.registers.PensionInsurance?.some(({ scheme }) => scheme === 'ENTERPRISE') ?? false;
  return trait === 'LOWER_WAGE_DECLARED' || trait === 'UNDECLARED_INCOME' || trait === 'PUBLIC_EMPLOYEE'
    ? employed
    : true;
}

function withRecords(
  member: PlannedMember,
  type: keyof Registers,
  record: Readonly<Record<string, unknown>>,
): PlannedMember {
  return { ...member, registers: { ...member.registers, [type]: [record] } };
}

function declaring(
  member: PlannedMember,
  change: (declarations: Declarations) => Declarations,
): PlannedMember {
  if (!member.declarations) throw new Error('an applicant declares');
  return { ...member, declarations: change(member.declarations) };
}

const declaringWage = (member: PlannedMember, monthlyFen: number): PlannedMember =>
  declaring(member, (declarations) => ({
    ...declarations,
    incomes: [{ kind: 'WAGE', monthlyFen, payer: member.person.employer ?? '用人单位' }],
  }));

function withWage(
  member: PlannedMember,
  { random, on }: Invention,
  contributionBaseFen: number,
  scheme: string,
): PlannedMember {
  return withRecords(member, 'PensionInsurance', {
    scheme,
    employerName: member.person.employer,
    status: 'ACTIVE',
    contributionBaseFen,
    paidMonths: random.between(14, 150),
    lastPaidMonth: addDays(on, -35).slice(0, 7),
  });
}

function homeOf(
  member: PlannedMember,
  floorAreaSquareMetres: number,
  address: string,
  on: PlainDate,
): Readonly<Record<string, unknown>> {
  return {
    ownerCitizenId: member.person.idNumber,
    coOwnership: 'SOLE',
    address,
    useType: 'RESIDENTIAL',
    floorAreaSquareMetres,
    certNumber: `陕(2019)示例县不动产权第${member.person.idNumber.slice(-6)}号`,
    acquiredBy: 'PURCHASE',
    registeredOn: addYears(on, -6),
  };
}

function carOf(
  plateNumber: string,
  model: string,
  displacementMillilitres: number,
  firstRegisteredOn: PlainDate,
): Readonly<Record<string, unknown>> {
  return {
    plateNumber,
    plateTypeCode: '02',
    model,
    vehicleTypeCode: 'K33',
    useNature: 'PRIVATE',
    displacementMillilitres,
    isTurbocharged: false,
    firstRegisteredOn,
    vehicleStatus: 'NORMAL',
  };
}
