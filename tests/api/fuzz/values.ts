import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
} from 'graphql';
import type { SeededRandom } from '../../../api/src/demo/seeded-random.js';
import { inventedIdNumber } from '../../support/factories/people.js';
import type { Pools } from './world.js';

/** What `id` means where it says nothing more. */
const MEANT_BY_ID: Readonly<Record<string, string>> = {
  application: 'applicationId',
  publicNotice: 'noticeId',
  agency: 'agencyId',
  account: 'accountId',
  approveMandate: 'mandateRequestId',
  rejectMandate: 'mandateRequestId',
  withdrawMandate: 'mandateRequestId',
};

const TEXTS = [
  '情况属实，符合条件',
  '请补充近六个月的工资流水',
  'INCOME_OVER_LINE',
  '已有书面核查结果',
  '东大街一号',
  '10',
  '02',
];
/** What somebody tries, or a machine sends by mistake. */
const ODD_TEXTS = [
  '',
  ' ',
  '😀𠮷䶮',
  "' or 1=1 --",
  "'; drop table persons; --",
  '<script>alert(1)</script>',
  '=HYPERLINK("http://x")',
  '很'.repeat(2_500),
  '\u202e倒过来',
  '%_\\%',
  '{{7*7}}${7*7}',
  '../../etc/passwd',
  'null',
  '2026-02-30',
  '-1',
  '1e308',
];
const DATES = [
  '2026-01-01',
  '2026-06-30',
  '2026-07-01',
  '2026-07-08',
  '2027-12-31',
  '1950-02-28',
  '2008-02-29',
];
const NOBODYS_ID = '0190a000-0000-7000-8000-000000000000';

/** Makes values that fit their types: those of one case mostly, of nobody now and then. */
export class Values {
  private keys = 0;

  constructor(
    private readonly random: SeededRandom,
    private readonly common: Pools,
  ) {}

  of(type: GraphQLInputType, name: string, operation: string, about: Pools): unknown {
    const bare = getNullableType(type);
    if (isListType(bare)) {
      const count = this.random.between(0, 3);
      return Array.from({ length: count }, () => this.of(bare.ofType, name, operation, about));
    }
    if (isEnumType(bare)) return this.random.pick(bare.getValues()).name;
    if (!isInputObjectType(bare)) return this.scalar(bare.name, name, operation, about);
    const fields = Object.values(bare.getFields()).filter(
      (field) => (isNonNullType(field.type) && field.defaultValue === undefined) || this.random.happens(0.35),
    );
    // Who comes to a meeting is no household: its name would be found again where it was typed.
    const meant = (field: string): string => (bare.name === 'GuestInput' ? `guest ${field}` : field);
    return Object.fromEntries(
      fields.map((field) => [field.name, this.of(field.type, meant(field.name), operation, about)]),
    );
  }

  private scalar(type: string, name: string, operation: string, about: Pools): unknown {
    switch (type) {
      case 'Boolean':
        return this.random.happens(0.5);
      case 'Int':
        return this.whole(name);
      case 'Float':
        return this.random.pick([0, 0.01, 50, 89.5, 1e9, -1]);
      case 'Fen':
        return this.random.pick([0, 1, 250_000, 12_000_000, 9_007_199_254_740_991, -1]);
      case 'PlainDate':
        return this.random.pick(DATES);
      case 'Instant':
        return this.random.pick(['2026-07-08T02:00:00.000Z', '2027-01-01T00:00:00Z', '1999-12-31T23:59:59Z']);
      default:
        return this.text(type, name, operation, about);
    }
  }

  private whole(name: string): number {
    if (name === 'first')
      return this.random.happens(0.05) ? this.random.pick([0, -1, 101]) : this.random.between(1, 40);
    if (name === 'expectedVersion') return this.random.between(1, 12);
    if (name === 'year') return this.random.between(2025, 2027);
    return this.random.pick([0, 1, 2, 3, 17, 2_147_483_647, -1]);
  }

  private text(type: string, name: string, operation: string, about: Pools): string {
    const { random } = this;
    if (name === 'idempotencyKey') {
      if (!random.happens(0.05)) this.keys += 1;
      return `fuzz-key-${this.keys}`;
    }
    const meant = name === 'id' ? (MEANT_BY_ID[operation] ?? 'requestId') : name;
    const known = [...(about[meant] ?? []), ...(this.common[meant] ?? [])];
    if (known.length > 0 && random.happens(0.85)) return random.pick(known);
    if (type === 'ID') return random.pick([NOBODYS_ID, '我的申请', '0', '']);
    if (/idNumber|CitizenId/iu.test(name))
      return inventedIdNumber('1971-03-04', 'MALE', random.between(0, 499));
    if (name === 'phone') return `1390000${random.between(1000, 9999)}`;
    if (name === 'value') return random.pick(['1', '{"a":[1]}', '很', 'true']);
    return random.happens(0.8) ? random.pick(TEXTS) : random.pick(ODD_TEXTS);
  }
}
