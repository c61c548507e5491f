import { addDays, addYears, type PlainDate } from '../shared/plain-date.js';
import type { Declarations, PersonInput } from '../modules/registry/index.js';
import type { InventedPeople, InventedSex } from './invented-people.js';
import type { GuaranteeKind, PlannedHousehold, PlannedMember, Registers } from './planned-household.js';
import type { SeededRandom } from './seeded-random.js';

type Livelihood = 'EMPLOYEE' | 'ODD_JOBS' | 'PENSIONER' | 'ASSISTED' | 'CHILD';

interface Role {
  readonly sex: InventedSex;
  readonly relationCode: string;
  readonly ages: readonly [number, number];
  readonly livelihood: Livelihood;
  readonly maritalCode: string;
}

/** The day the family comes to the desk, and where chance comes from. */
export interface Invention {
  readonly random: SeededRandom;
  readonly people: InventedPeople;
  readonly on: PlainDate;
}

const SHARES: readonly (readonly [GuaranteeKind, number])[] = [
  ['LOW_INCOME', 0.45],
  ['MINIMUM_LIVING', 0.18],
  ['EXTREME_POVERTY', 0.04],
  ['MARGINAL_LOW_INCOME', 0.1],
  ['NEW_EMPLOYEE', 0.1],
  ['MIGRANT_WORKER', 0.13],
];

const NOTHING: Declarations = {
  incomes: [],
  homes: [],
  transfers: [],
  vehicles: [],
  businesses: [],
  assets: [],
};

/** Invents a family whose registers agree with what it declares. */
export function inventHousehold(invention: Invention): PlannedHousehold {
  const { random, people } = invention;
  const guaranteeType = guaranteeOf(random);
  const roles = rolesOf(guaranteeType, random);
  const surname = people.surname();
  const address = people.address();
  const names = new Set<string>();
  const members = roles.map((role) =>
    inventMember(invention, role, { guaranteeType, address, surname, roles, names }),
  );
  return { guaranteeType, address, members: withMarriage(invention, members) };
}

function guaranteeOf(random: SeededRandom): GuaranteeKind {
  let left = random.next();
  for (const [kind, share] of SHARES) {
    left -= share;
    if (left < 0) return kind;
  }
  return 'LOW_INCOME';
}

function rolesOf(kind: GuaranteeKind, random: SeededRandom): Role[] {
  const sex: InventedSex = random.happens(0.5) ? 'MALE' : 'FEMALE';
  const head = (ages: readonly [number, number], livelihood: Livelihood, maritalCode: string): Role => ({
    sex,
    relationCode: '01',
    ages,
    livelihood,
    maritalCode,
  });
  const children = Array.from({ length: random.between(1, 2) }, (): Role => {
    const isSon = random.happens(0.5);
    return {
      sex: isSon ? 'MALE' : 'FEMALE',
      relationCode: isSon ? '20' : '30',
      ages: [2, 14],
      livelihood: 'CHILD',
      maritalCode: '10',
    };
  });
  const spouse = (ages: readonly [number, number], livelihood: Livelihood): Role => ({
    sex: sex === 'MALE' ? 'FEMALE' : 'MALE',
    relationCode: '10',
    ages,
    livelihood,
    maritalCode: '20',
  });
  if (kind === 'NEW_EMPLOYEE') return [head([22, 27], 'EMPLOYEE', '10')];
  if (kind === 'EXTREME_POVERTY') return [head([62, 80], 'ASSISTED', random.pick(['10', '30']))];
  if (kind === 'MIGRANT_WORKER')
    return [head([27, 45], 'EMPLOYEE', '20'), spouse([26, 44], 'ODD_JOBS'), ...children];
  if (kind === 'MINIMUM_LIVING')
    return random.happens(0.5)
      ? [head([30, 50], 'ASSISTED', '40'), ...children]
      : [head([60, 74], 'ASSISTED', '20'), spouse([58, 72], 'ASSISTED')];
  if (random.happens(0.3)) return [head([61, 76], 'PENSIONER', '20'), spouse([60, 74], 'PENSIONER')];
  if (random.happens(0.35))
    return [head([31, 52], random.pick(['EMPLOYEE', 'ODD_JOBS'] as const), random.pick(['10', '40', '30']))];
  return [
    head([29, 48], 'EMPLOYEE', '20'),
    spouse([28, 46], random.pick(['EMPLOYEE', 'ODD_JOBS'] as const)),
    ...children,
  ];
}

interface Family {
  readonly guaranteeType: GuaranteeKind;
  readonly address: string;
  readonly surname: string;
  readonly roles: readonly Role[];
  /** Given out in this family so far. */
  readonly names: Set<string>;
}

function inventMember(invention: Invention, role: Role, family: Family): PlannedMember {
  const { random, people, on } = invention;
  const isChild = role.livelihood === 'CHILD';
  const bornOn = addDays(addYears(on, -random.between(role.ages[0], role.ages[1])), -random.between(20, 330));
  const surname = role.relationCode === '10' ? people.surname() : family.surname;
  const name = people.name(role.sex, surname, family.names);
  family.names.add(name);
  const citizenId = people.citizenId(bornOn, role.sex);
  const employer = role.livelihood === 'EMPLOYEE' ? people.business() : null;
  const person: PersonInput = {
    name,
    idType: 'RESIDENT_ID',
    idNumber: citizenId,
    sex: role.sex,
    phone: isChild ? null : people.phone(),
    bankAccount: role.relationCode === '01' ? people.bankAccount() : null,
    maritalCode: role.maritalCode,
    employer: employer?.name ?? null,
    currentAddress: family.address,
    hasUnverifiableIncome: role.livelihood === 'ODD_JOBS',
  };
  const incomeFen = monthlyIncome(role, family.roles.length, random);
  return {
    person,
    relationCode: role.relationCode,
    isAdult: !isChild,
    declarations: isChild ? null : declarationsOf(role, incomeFen, family, employer?.name ?? null, random),
    registers: {
      ...registersOf({ role, family, person, incomeFen, employer }, invention),
      ...rareRegisters(role, person, invention),
    },
  };
}

/** Below the sample line of 2500 yuan a head, in whole yuan. */
function monthlyIncome(role: Role, heads: number, random: SeededRandom): number {
  const yuan = (least: number, most: number) => random.between(least / 10, most / 10) * 10 * 100;
  switch (role.livelihood) {
    case 'CHILD':
      return 0;
    case 'EMPLOYEE':
      return heads >= 3 ? yuan(2600, 3600) : yuan(1950, 2400);
    case 'ODD_JOBS':
      return yuan(1200, 2000);
    case 'PENSIONER':
      return yuan(1300, 2300);
    case 'ASSISTED':
      return yuan(480, 720);
  }
}

function declarationsOf(
  role: Role,
  monthlyFen: number,
  family: Family,
  employer: string | null,
  random: SeededRandom,
): Declarations {
  const kinds = {
    EMPLOYEE: 'WAGE',
    ODD_JOBS: 'WAGE',
    PENSIONER: 'PENSION',
    ASSISTED: 'TRANSFER',
    CHILD: 'TRANSFER',
  } as const;
  const payers = {
    EMPLOYEE: employer ?? '用人单位',
    ODD_JOBS: '零工',
    PENSIONER: '养老保险基金',
    ASSISTED: '社会救助',
    CHILD: '无',
  };
  const income = { kind: kinds[role.livelihood], monthlyFen, payer: payers[role.livelihood] };
  if (role.relationCode !== '01') return { ...NOTHING, incomes: [income] };
  const floorAreaSquareMetres = random.between(18, 55);
  const tenure = random.happens(0.75) ? ('RENTED' as const) : ('BORROWED' as const);
  return {
    ...NOTHING,
    incomes: [income],
    homes: [{ address: family.address, useType: 'RESIDENTIAL', floorAreaSquareMetres, tenure }],
    assets: random.happens(0.4) ? [{ kind: 'DEPOSIT', amountFen: random.between(2, 40) * 100_000 }] : [],
  };
}

interface Livelihoods {
  readonly role: Role;
  readonly family: Family;
  readonly person: PersonInput;
  readonly incomeFen: number;
  readonly employer: { readonly uscc: string; readonly name: string } | null;
}

function registersOf(
  { role, family, person, incomeFen, employer }: Livelihoods,
  { random, on }: Invention,
): Registers {
  const registers: { -readonly [Name in keyof Registers]: Registers[Name] } = {};
  if (family.guaranteeType === 'MIGRANT_WORKER') {
    if (role.livelihood !== 'CHILD')
      registers.ResidencePermit = [
        {
          permitNumber: `JZ${random.between(100_000, 999_999)}`,
          address: family.address,
          issuedOn: addYears(on, -2),
          status: 'VALID',
        },
      ];
  } else {
    registers.HukouRecord = [hukouOf(role, person, family, random)];
  }
  if (employer) {
    const worked = {
      status: 'ACTIVE',
      paidMonths: random.between(13, 160),
      lastPaidMonth: addDays(on, -35).slice(0, 7),
    };
    registers.PensionInsurance = [
      {
        scheme: 'ENTERPRISE',
        employerName: employer.name,
        employerCreditCode: employer.uscc,
        contributionBaseFen: incomeFen,
        ...worked,
      },
    ];
  } else if (role.livelihood === 'ODD_JOBS' || (role.livelihood === 'ASSISTED' && role.ages[0] < 60)) {
    registers.PensionInsurance = [
      { scheme: 'RESIDENT', status: 'ACTIVE', paidMonths: random.between(12, 140) },
    ];
  }
  if (role.livelihood === 'PENSIONER')
    registers.PensionBenefit = [{ monthlyFen: incomeFen, startsOn: addYears(on, -1), payStatus: 'PAYING' }];
  if (role.livelihood === 'ASSISTED') {
    const assistanceType =
      family.guaranteeType === 'EXTREME_POVERTY' ? 'DISPERSED_EXTREME_POVERTY' : 'URBAN_MINIMUM_LIVING';
    registers.SocialAssistance = [
      {
        assistanceType,
        certNumber: `JZ${random.between(10_000, 99_999)}`,
        coveredPersons: family.roles.length,
        monthlyFen: incomeFen,
        startsOn: addYears(on, -3),
        status: 'ACTIVE',
      },
    ];
  }
  return registers;
}

function hukouOf(
  role: Role,
  person: PersonInput,
  family: Family,
  random: SeededRandom,
): Readonly<Record<string, unknown>> {
  return {
    hukouNumber: `H${random.between(100_000, 999_999)}`,
    isHead: role.relationCode === '01',
    relationCode: role.relationCode === '01' ? '02' : role.relationCode,
    name: person.name,
    citizenId: person.idNumber,
    sexCode: role.sex === 'MALE' ? '1' : '2',
    ethnicCode: '01',
    regionCode: '610499',
    address: family.address,
    hukouType: 'FAMILY',
    hukouStatus: 'NORMAL',
  };
}

function rareRegisters(role: Role, person: PersonInput, { random, on }: Invention): Registers {
  const registers: { -readonly [Name in keyof Registers]: Registers[Name] } = {};
  if (random.happens(0.06)) {
    const [category, grade] = [random.between(1, 7), random.between(1, 4)];
    registers.DisabilityCert = [
      {
        disabilityCertNumber: `${person.idNumber}${category}${grade}`,
        category: String(category),
        grade: String(grade),
        validUntil: addYears(on, 5),
        status: 'VALID',
      },
    ];
  }
  if (role.livelihood === 'CHILD') return registers;
  if (role.sex === 'MALE' && random.happens(0.06))
    registers.VeteranStatus = [{ veteranType: 'VETERAN', hasRegularPension: random.happens(0.2) }];
  if (random.happens(0.01))
    registers.ModelWorker = [{ level: 'COUNTY', awardedBy: '示例县总工会', awardYear: 2015 }];
  return registers;
}

/** Couples are in the marriage register, each with the other; a declared divorce is there too, from long ago. */
function withMarriage({ random, on }: Invention, members: readonly PlannedMember[]): PlannedMember[] {
  const certNumber = `J610499-${random.between(2000, 2018)}-${random.between(100, 99_999)}`;
  const spouses = members.filter(({ person }) => person.maritalCode === '20');
  return members.map((member) => {
    const { maritalCode } = member.person;
    const other = spouses.find((spouse) => spouse !== member);
    const office = '示例县民政局婚姻登记处';
    if (maritalCode === '20' && other) {
      const married = {
        event: 'MARRIED',
        certNumber,
        registeredOn: addYears(on, -random.between(4, 15)),
        spouseCitizenId: other.person.idNumber,
        office,
      };
      return { ...member, registers: { ...member.registers, MarriageRecord: [married] } };
    }
    if (maritalCode !== '40') return member;
    const divorced = {
      event: 'DIVORCED',
      certNumber: certNumber.replace('J', 'L'),
      registeredOn: addYears(on, -random.between(3, 9)),
      office,
    };
    return { ...member, registers: { ...member.registers, MarriageRecord: [divorced] } };
  });
}
