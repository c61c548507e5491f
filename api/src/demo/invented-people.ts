import { citizenIdCheckCharacter } from '../shared/citizen-id.js';
import type { PlainDate } from '../shared/plain-date.js';
import { organisationCheckCharacter, socialCreditCheckCharacter } from '../shared/social-credit-code.js';
import type { SeededRandom } from './seeded-random.js';

/** Everything personal here is invented so that it cannot meet anybody: see the README of this folder. */

export type InventedSex = 'MALE' | 'FEMALE';

const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾'];
/** 试, 例, 样 in the middle: recognisable as invented on every screen, and still a name that can be read. */
const MIDDLES = [...'试例样'];
const LAST_CHARACTERS: Readonly<Record<InventedSex, readonly string[]>> = {
  MALE: [...'川山林峰海松柏岩波涛磊石航远宁安平和正明亮朗成功立新'],
  FEMALE: [...'兰梅荷菊芳芬花叶云霞月星雪霜露雨晴岚静雅秀慧敏欣怡'],
};
const STAFF_CHARACTERS = [...'宁安和正明清远航成立新朗松柏川云静敏慧欣岚霞'];
const STREETS = ['梧桐路', '兰溪巷', '东岭街', '槐荫路', '清泉巷', '新苑街', '文昌路', '泾河街'];

/** Not assigned to any county: no real person has such a number. */
const REGION = '610499';

/** Draws names and numbers; no id number is given out twice. `firstSerial` and `lastSerial` keep stories and volume apart. */
export class InventedPeople {
  private readonly taken = new Map<string, number>();
  private phones: number;
  private plates: number;
  private businesses = 0;

  constructor(
    private readonly random: SeededRandom,
    private readonly serials: { readonly first: number; readonly last: number } = { first: 1, last: 499 },
    /** Phones and plates given out before. */
    given = 0,
  ) {
    this.phones = given;
    this.plates = given;
  }

  surname(): string {
    return this.random.pick(SURNAMES);
  }

  /** A name nobody in `taken` has: no two of one family are called the same. */
  name(sex: InventedSex, surname: string, taken: ReadonlySet<string>): string {
    for (;;) {
      const name = `${surname}${this.random.pick(MIDDLES)}${this.random.pick(LAST_CHARACTERS[sex])}`;
      if (!taken.has(name)) return name;
    }
  }

  /** 18 digits with a right check character: odd serials are men's, even ones women's. */
  citizenId(bornOn: PlainDate, sex: InventedSex): string {
    const key = `${bornOn}|${sex}`;
    const parity = sex === 'MALE' ? 1 : 0;
    const lowest = this.serials.first + ((this.serials.first + parity) % 2);
    const serial = this.taken.get(key) ?? lowest;
    if (serial > this.serials.last) throw new Error(`no id number left for ${bornOn}`);
    this.taken.set(key, serial + 2);
    const first17 = `${REGION}${bornOn.replaceAll('-', '')}${String(serial).padStart(3, '0')}`;
    return `${first17}${citizenIdCheckCharacter(first17)}`;
  }

  /** 199 0000 xxxx is not in use. */
  phone(): string {
    this.phones += 1;
    return `199000${String(this.phones).padStart(5, '0')}`;
  }

  bankAccount(): string {
    return `62${Array.from({ length: 17 }, () => this.random.between(0, 9)).join('')}`;
  }

  plate(): string {
    this.plates += 1;
    return `陕DT${String(10_000 + this.plates).slice(-4)}`;
  }

  business(): { readonly uscc: string; readonly name: string } {
    this.businesses += 1;
    const organisation = `MA${String(900_000 + this.businesses)}`;
    const first17 = `91${REGION}${organisation}${organisationCheckCharacter(organisation)}`;
    const name = `示例县演示${this.random.pick(['小吃', '五金', '百货', '建材', '果业', '运输'])}店${this.businesses}号`;
    return { uscc: `${first17}${socialCreditCheckCharacter(first17)}`, name };
  }

  address(): string {
    return `示例县${this.random.pick(STREETS)}${this.random.between(1, 180)}号${this.random.between(1, 9)}栋${this.random.between(101, 609)}室`;
  }
}

/** A name for somebody who works here: 演 in the middle, the same for the same place in the list. */
export function staffName(index: number): string {
  const surname = SURNAMES[(index * 7) % SURNAMES.length] ?? '王';
  return `${surname}演${STAFF_CHARACTERS[(index * 5) % STAFF_CHARACTERS.length] ?? '宁'}`;
}
