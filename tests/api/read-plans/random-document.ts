import fc from 'fast-check';

/** Fields by type: null for a leaf, else the type below. Arguments exist only at the root. */
const FIELDS: Record<string, Record<string, string | null>> = {
  Community: { id: null, name: null, parent: 'Community', households: 'Household' },
  Household: {
    id: null,
    headName: null,
    label: null,
    community: 'Community',
    applications: 'Application',
    openApplications: 'Application',
    records: 'AgencyRecord',
  },
  Application: {
    id: null,
    state: null,
    score: null,
    doubleScore: null,
    household: 'Household',
    community: 'Community',
  },
  AgencyRecord: { id: null, agency: null, household: 'Household' },
  AnyRecord: {},
  IncomeRecord: { id: null, agency: null, household: 'Household', amountFen: null },
  VehicleRecord: { id: null, agency: null, household: 'Household', plates: null, seenIn: 'Community' },
};
const RECORDS = ['AgencyRecord', 'AnyRecord', 'IncomeRecord', 'VehicleRecord'];
/** Type conditions that may stand inside a selection on this type; a record can be named by any of its four names. */
const conditionsOf = (type: string): string[] =>
  RECORDS.includes(type) ? RECORDS.filter((other) => overlaps(type, other)) : [type];
const overlaps = (one: string, other: string): boolean =>
  one === other || !(one.endsWith('eRecord') && other.endsWith('eRecord'));

const directive = fc.oneof(
  { weight: 5, arbitrary: fc.constant('') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ' @include(if: $a)',
      ' @skip(if: $b)',
      ' @include(if: $b) @skip(if: $a)',
      ' @skip(if: true)',
      ' @include(if: $c)',
    ),
  },
);
const alias = fc.constantFrom('', '', '', 'x', 'y');
// Two fragments for each type, spread anywhere any number of times, also under different conditions.
const FRAGMENT_COPIES = 2;

function selection(type: string, depth: number, spreads: boolean): fc.Arbitrary<string> {
  const leaves = Object.entries(FIELDS[type] ?? {}).filter(([, below]) => below === null);
  const nested = Object.entries(FIELDS[type] ?? {}).filter(([, below]) => below !== null);
  const parts: fc.WeightedArbitrary<string>[] = [{ weight: 1, arbitrary: fc.constant('__typename') }];
  const named = (field: string): fc.Arbitrary<string> =>
    fc
      .tuple(alias, directive)
      .map(([prefix, suffix]) => `${prefix ? `${prefix}_${field}: ` : ''}${field}${suffix}`);
  for (const [field] of leaves) parts.push({ weight: 2, arbitrary: named(field) });
  if (depth > 0) {
    for (const [field, below] of nested)
      parts.push({
        weight: 3,
        arbitrary: fc
          .tuple(named(field), selection(below ?? '', depth - 1, spreads))
          .map(([head, body]) => `${head} ${body}`),
      });
    for (const condition of conditionsOf(type))
      parts.push({
        weight: 1,
        arbitrary: fc
          .tuple(fc.boolean(), directive, selection(condition, depth - 1, spreads))
          .map(
            ([bare, suffix, body]) =>
              `...${bare && condition === type ? '' : ` on ${condition}`}${suffix} ${body}`,
          ),
      });
  }
  if (spreads)
    for (const condition of conditionsOf(type))
      parts.push({
        weight: 1,
        arbitrary: fc
          .tuple(fc.nat(FRAGMENT_COPIES - 1), directive)
          .map(([copy, suffix]) => `...${condition}${copy}${suffix}`),
      });
  return fc
    .array(fc.oneof(...parts), { minLength: 1, maxLength: 5 })
    .map((items) => `{ ${items.join(' ')} }`);
}

const roots = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 6 }), selection('Community', 4, true))
    .map(([id, body]) => `community(id: ${id}) ${body}`),
  selection('Household', 4, true).map((body) => `households ${body}`),
  selection('AgencyRecord', 3, true).map((body) => `records ${body}`),
  selection('AnyRecord', 3, true).map((body) => `anyRecords ${body}`),
);

const fragments = fc
  .tuple(
    ...Object.keys(FIELDS).flatMap((type) =>
      Array.from({ length: FRAGMENT_COPIES }, (_, copy) =>
        selection(type, 2, false).map((body) => `fragment ${type}${copy} on ${type} ${body}`),
      ),
    ),
  )
  .map((all) => all.join('\n'));

export interface RandomOperation {
  text: string;
  variables: { a: boolean; b: boolean; c?: boolean };
}

/** A valid operation over the little county, four levels deep. */
export const anyOperation: fc.Arbitrary<RandomOperation> = fc.record({
  text: fc
    .tuple(roots, fragments)
    .map(
      ([root, definitions]) =>
        `query Random($a: Boolean!, $b: Boolean!, $c: Boolean = true) { ${root} }\n${definitions}`,
    ),
  variables: fc.record({ a: fc.boolean(), b: fc.boolean(), c: fc.boolean() }, { requiredKeys: ['a', 'b'] }),
});
