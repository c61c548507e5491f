import type { PlannedHousehold } from '../../api/src/demo/planned-household.js';
import { inventedIdNumber } from './factories/people.js';

const NOTHING = { incomes: [], homes: [], transfers: [], vehicles: [], businesses: [], assets: [] };

/** Numbers nobody has: the prefix 610499 is unassigned. */
export const numbers = {
  applicant: inventedIdNumber('1984-03-12', 'MALE', 10),
  wife: inventedIdNumber('1986-09-02', 'FEMALE', 11),
  son: inventedIdNumber('2016-05-20', 'MALE', 12),
} as const;

const ADDRESS = '示例县梧桐路18号2栋301室';

const person = (name: string, idNumber: string, sex: 'MALE' | 'FEMALE', maritalCode: string) => ({
  name,
  idType: 'RESIDENT_ID' as const,
  idNumber,
  sex,
  maritalCode,
  phone: null,
  bankAccount: null,
  employer: null,
  currentAddress: ADDRESS,
  hasUnverifiableIncome: false,
});

/** 陈试安's family: both work, one son at school, renting; what they declare is all there is. */
export const theFamily: PlannedHousehold = {
  guaranteeType: 'LOW_INCOME',
  address: ADDRESS,
  members: [
    {
      person: { ...person('陈试安', numbers.applicant, 'MALE', '20'), employer: '示例县演示五金店' },
      relationCode: '01',
      isAdult: true,
      declarations: {
        ...NOTHING,
        incomes: [{ kind: 'WAGE', monthlyFen: 320_000, payer: '示例县演示五金店' }],
        homes: [{ address: ADDRESS, useType: 'RESIDENTIAL', floorAreaSquareMetres: 32, tenure: 'RENTED' }],
      },
      registers: {},
    },
    {
      person: person('林例梅', numbers.wife, 'FEMALE', '20'),
      relationCode: '10',
      isAdult: true,
      declarations: { ...NOTHING, incomes: [{ kind: 'WAGE', monthlyFen: 210_000, payer: '零工' }] },
      registers: {},
    },
    {
      person: person('陈例远', numbers.son, 'MALE', '10'),
      relationCode: '20',
      isAdult: false,
      declarations: null,
      registers: {},
    },
  ],
};

const SURNAMES = '李张刘杨赵黄';

/** Other people with the same story; `order` tells them apart. */
export function aFamily(order: number): PlannedHousehold {
  const surname = SURNAMES.charAt(order % SURNAMES.length);
  const bornOn = ['1983-01-01', '1985-01-01', '2015-01-01'];
  const members = theFamily.members.map((member, place) => ({
    ...member,
    person: {
      ...member.person,
      name: `${surname}${member.person.name.slice(1)}`,
      idNumber: inventedIdNumber(bornOn[place] ?? '1983-01-01', place === 1 ? 'FEMALE' : 'MALE', 100 + order),
    },
  }));
  return { ...theFamily, members };
}
