import { citizenIdCheckCharacter } from '../../../api/src/shared/citizen-id.js';

/** A person as the desk enters them. */
export interface Entered {
  readonly name: string;
  readonly idType: string;
  readonly idNumber: string;
  readonly sex: 'MALE' | 'FEMALE';
  readonly maritalCode: string;
  readonly hasUnverifiableIncome: boolean;
  readonly relationCode: string;
  readonly [more: string]: unknown;
}

const SURNAMES = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨';
const GIVEN = '明华芳丽军勇敏静涛娟伟秀兰刚杰霞';

let invented = 0;

/** A valid number nobody has: the prefix 610499 is unassigned. The 17th digit is odd for men. */
export function inventedIdNumber(bornOn: string, sex: 'MALE' | 'FEMALE', order: number): string {
  const serial = String((order * 2 + (sex === 'MALE' ? 1 : 0)) % 1000).padStart(3, '0');
  const first17 = `610499${bornOn.replaceAll('-', '')}${serial}`;
  return `${first17}${citizenIdCheckCharacter(first17)}`;
}

/** Somebody new each time; `more` replaces what a test is about. */
export function aPerson(more: Partial<Entered> & { bornOn?: string } = {}): Entered {
  invented += 1;
  const { bornOn = dayOf(invented), ...rest } = more;
  const sex = more.sex ?? (invented % 2 === 0 ? 'FEMALE' : 'MALE');
  const pick = (letters: string, by: number) =>
    [...letters][Math.floor(invented / by) % letters.length] ?? '明';
  return {
    name: `${pick(SURNAMES, 1)}${pick(GIVEN, 3)}${pick(GIVEN, 7)}`,
    idType: 'RESIDENT_ID',
    idNumber: inventedIdNumber(bornOn, sex, invented),
    sex,
    maritalCode: '10',
    hasUnverifiableIncome: false,
    relationCode: '02',
    ...rest,
  };
}

/** Adults all: born between 1960 and 1990. */
function dayOf(order: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${1960 + (order % 30)}-${two(1 + (order % 12))}-${two(1 + (order % 28))}`;
}

/** Nothing declared in any kind: the declaration of “无”. */
export const NOTHING = { incomes: [], homes: [], transfers: [], vehicles: [], businesses: [], assets: [] };
