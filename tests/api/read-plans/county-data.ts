import fc from 'fast-check';

export interface CommunityRow {
  id: number;
  name: string;
  parentId: number | null;
}
export interface HouseholdRow {
  id: number;
  headName: string;
  communityId: number;
  sealed: boolean;
}
export interface ApplicationRow {
  id: number;
  state: string;
  score: number;
  householdId: number;
  communityId: number;
}
export interface RecordRow {
  id: number;
  kind: 'INCOME' | 'VEHICLE' | 'UNKNOWN';
  agency: string;
  householdId: number;
  secrecy: number;
  amountFen: number | null;
  plates: number | null;
  seenIn: number | null;
}
export interface County {
  communities: CommunityRow[];
  households: HouseholdRow[];
  applications: ApplicationRow[];
  records: RecordRow[];
}

export const COMMUNITIES = 5;
const HOUSEHOLDS = 8;
const community = fc.integer({ min: 1, max: COMMUNITIES });
const household = fc.integer({ min: 1, max: HOUSEHOLDS + 1 });
const numbered = <T extends object>(rows: T[]): (T & { id: number })[] =>
  rows.map((row, index) => ({ id: index + 1, ...row }));

/** Random rows, dangling references included: a reference to nothing and one to an invisible row must look the same. */
export const anyCounty: fc.Arbitrary<County> = fc.record({
  communities: fc
    .array(
      fc.record({ name: fc.constantFrom('东街', '西街', 'O\'Brien"; --'), parentId: fc.option(community) }),
      { minLength: COMMUNITIES, maxLength: COMMUNITIES },
    )
    .map(numbered),
  households: fc
    .array(
      fc.record({
        headName: fc.constantFrom('李', '王', '张'),
        communityId: community,
        sealed: fc.boolean(),
      }),
      { maxLength: HOUSEHOLDS },
    )
    .map(numbered),
  applications: fc
    .array(
      fc.record({
        state: fc.constantFrom('OPEN', 'RETURNED', 'CLOSED'),
        score: fc.integer({ min: 0, max: 3 }),
        householdId: household,
        communityId: community,
      }),
      { maxLength: 30 },
    )
    .map(numbered),
  records: fc
    .array(
      fc.record({
        kind: fc.constantFrom('INCOME' as const, 'VEHICLE' as const, 'UNKNOWN' as const),
        agency: fc.constantFrom('民政', '公安'),
        householdId: household,
        secrecy: fc.integer({ min: 0, max: 3 }),
        amountFen: fc.option(fc.integer({ min: 0, max: 2 ** 40 })),
        plates: fc.option(fc.nat(3)),
        seenIn: fc.option(community),
      }),
      { maxLength: 20 },
    )
    .map(numbered),
});
