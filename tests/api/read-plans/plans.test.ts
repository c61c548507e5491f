import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { execute, parse, type ExecutionResult } from 'graphql';
import { identifier, sql } from '../../../api/src/platform/db/sql.js';
import {
  column,
  createReader,
  defineReadModel,
  ForbiddenField,
  InvalidCursor,
  PageSizeOutOfRange,
  PlanError,
  refuseForbidden,
  selectionOf,
  toMany,
  type Page,
} from '../../../api/src/platform/read/index.js';
import { applications, communities, households, resident, type Resident } from './county.js';
import { anyCounty, type County } from './county-data.js';
import { countingRunner, fill, startDatabase, type CountingRunner, type TestDatabase } from './database.js';
import { planSchema } from './schemas.js';

const county: County = {
  communities: [
    { id: 1, name: '东街', parentId: null },
    { id: 2, name: '西街', parentId: 1 },
    { id: 3, name: '南街', parentId: 5 },
    { id: 4, name: '北街', parentId: 1 },
    { id: 5, name: '城关', parentId: null },
  ],
  households: [
    { id: 1, headName: '李', communityId: 1, sealed: false },
    { id: 2, headName: '王', communityId: 1, sealed: true },
    { id: 3, headName: '张', communityId: 2, sealed: false },
  ],
  applications: Array.from({ length: 12 }, (_, index) => ({
    id: index + 1,
    state: 'OPEN',
    score: index % 3,
    householdId: (index % 3) + 1,
    communityId: (index % 3) + 1,
  })),
  records: [],
};
const schema = planSchema();
let database: TestDatabase;
let runner: CountingRunner;

beforeAll(async () => {
  database = await startDatabase();
  await fill(database.client, county);
});
afterAll(() => database.stop());
beforeEach(() => {
  runner = countingRunner(database.client);
});

async function ask(text: string, viewer: Resident, variableValues = {}): Promise<ExecutionResult> {
  return execute({ schema, document: parse(text), contextValue: { runner, viewer }, variableValues });
}
const errorOf = (result: ExecutionResult): unknown => result.errors?.[0]?.originalError;

describe('visibility', () => {
  test('a to-one row outside the scope is null, as if it were not there', async () => {
    const result = await ask('{ community(id: 3) { name parent { id name } } }', resident([3], 0));
    expect(result).toEqual({ data: { community: { name: '南街', parent: null } } });
  });

  test('every occurrence of a table carries its predicate, joins and deeper levels included', async () => {
    await ask(
      '{ households { community { parent { households { id } } } applications { household { id } } } }',
      resident([1, 2], 0),
    );
    for (const { text } of runner.statements) {
      const tables = text.match(/ AS "t\d+"/g) ?? [];
      const predicates = text.match(/\("t\d+"\."(community_id|id)" = \$\d+ OR /g) ?? [];
      expect(predicates).toHaveLength(tables.length);
    }
  });

  test('a model that does not say who sees it cannot be declared', () => {
    const spec = { type: 'Community', table: 'communities', fields: {} } as unknown as Parameters<
      typeof defineReadModel<Resident>
    >[0];
    expect(() => defineReadModel(spec)).toThrow(PlanError);
  });

  test('an empty predicate does not compile', async () => {
    const open = defineReadModel<Resident>({
      type: 'Community',
      table: 'communities',
      visibleTo: () => sql``,
      fields: { id: column() },
    });
    const read = createReader(runner, resident([1], 0)).list(
      selectionOf(schema, 'Community', '{ id }'),
      open,
      { limit: 1 },
    );
    await expect(read).rejects.toThrow(PlanError);
  });

  test('a plan made for one viewer binds the values of the next', async () => {
    const document = parse('{ households { id } }');
    const idsFor = async (viewer: Resident): Promise<unknown> =>
      (await execute({ schema, document, contextValue: { runner, viewer } })).data?.['households'];
    expect(await idsFor(resident([1], 0))).toEqual([{ id: 1 }]);
    expect(await idsFor(resident([2], 0))).toEqual([{ id: 3 }]);
    expect(runner.statements[0]?.text).toBe(runner.statements[1]?.text);
  });

  test('two scopes under one scope shape are found before anything is sent', async () => {
    const selection = selectionOf(schema, 'Community', '{ id }');
    await createReader(runner, resident([1], 0)).list(selection, communities, { limit: 9 });
    const liar = { ...resident([1, 2], 0), scopeShape: resident([1], 0).scopeShape };
    await expect(createReader(runner, liar).list(selection, communities, { limit: 9 })).rejects.toThrow(
      PlanError,
    );
    expect(runner.statements).toHaveLength(1);
  });
});

describe('statements', () => {
  test('one for each level, however many parents', async () => {
    const text =
      '{ households { community { name parent { name } } applications { id community { name } } records { id } } }';
    await ask(text, resident([1, 2, 3], 3));
    expect(runner.statements).toHaveLength(3);
  });

  test('only the requested columns', async () => {
    await ask('{ community(id: 1) { name other: name } }', resident([1], 0));
    expect(runner.statements[0]?.text).toMatch(/^SELECT "t0"\."name" AS "c0" FROM /);
  });

  test('values never stand in the text', async () => {
    const reader = createReader(runner, resident([1], 0));
    const rows = await reader.list(selectionOf(schema, 'Community', '{ id }'), communities, {
      where: (alias) => sql`${identifier(alias)}.name = ${"'; DROP TABLE communities; --"}`,
      limit: 5,
    });
    expect(rows).toEqual([]);
    expect(runner.statements[0]?.text).not.toContain('DROP');
  });

  test('named only for listed documents, by their text', async () => {
    const selection = selectionOf(schema, 'Community', '{ id }');
    await createReader(runner, resident([1], 0)).list(selection, communities, { limit: 1 });
    await createReader(runner, resident([1], 0), { prepared: true }).list(selection, communities, {
      limit: 1,
    });
    expect(runner.statements.map(({ name }) => name)).toEqual([
      undefined,
      expect.stringMatching(/^read_[0-9a-f]{24}$/),
    ]);
  });

  test('a planned field with arguments does not compile', async () => {
    const selection = selectionOf(schema, 'Community', '{ households(first: 1) { id } }');
    await expect(
      createReader(runner, resident([1], 0)).list(selection, communities, { limit: 1 }),
    ).rejects.toThrow(/takes no arguments/);
  });

  test('a field without a plan does not compile', async () => {
    const bare = defineReadModel<Resident>({
      type: 'Community',
      table: 'communities',
      visibleTo: () => sql`true`,
      fields: {},
    });
    const read = createReader(runner, resident([1], 0)).list(
      selectionOf(schema, 'Community', '{ id }'),
      bare,
      { limit: 1 },
    );
    await expect(read).rejects.toThrow('Community.id has no plan');
  });
});

describe('field rules', () => {
  test('a forbidden field, at any depth, refuses before any SQL', async () => {
    const result = await ask('{ households { applications { id hidden: score } } }', resident([1], 0, false));
    expect(errorOf(result)).toBeInstanceOf(ForbiddenField);
    expect(runner.statements).toHaveLength(0);
  });

  test('the rule is asked again for a viewer who meets a finished plan', async () => {
    const selection = selectionOf(schema, 'Application', '{ score }');
    await createReader(runner, resident([1], 0, true)).list(selection, applications, { limit: 1 });
    const refused = createReader(runner, resident([1], 0, false)).list(selection, applications, { limit: 1 });
    await expect(refused).rejects.toThrow(ForbiddenField);
    expect(runner.statements).toHaveLength(1);
  });

  test('a filter over a forbidden field can be refused by the same rule', () => {
    expect(() => refuseForbidden(applications, resident([1], 0, false), ['score'])).toThrow(ForbiddenField);
  });
});

describe('pages', () => {
  const PAGE =
    'query ($first: Int!, $after: String) { applications(first: $first, after: $after) { items { id } nextCursor } }';
  const pageOf = (result: ExecutionResult): Page<{ id: number }> => {
    expect(result.errors).toBeUndefined();
    return result.data?.['applications'] as Page<{ id: number }>;
  };
  async function walk(viewer: Resident, first: number): Promise<number[]> {
    const ids: number[] = [];
    for (let after: string | null = null; ;) {
      const page: Page<{ id: number }> = pageOf(await ask(PAGE, viewer, { first, after }));
      ids.push(...page.items.map(({ id }) => id));
      if (page.nextCursor === null) return ids;
      after = page.nextCursor;
    }
  }

  test('a walk meets every visible row exactly once and in order, with any number of branches', async () => {
    const anyScope = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(anyCounty, anyScope, fc.integer({ min: 1, max: 7 }), async (random, scope, first) => {
        await fill(database.client, random);
        // A community named twice makes two branches with the same rows.
        const expected = random.applications
          .filter((row) => scope.includes(row.communityId))
          .sort((a, b) => b.score - a.score || b.id - a.id)
          .map(({ id }) => id);
        expect(await walk(resident(scope, 0), first)).toEqual(expected);
      }),
      { numRuns: 60, seed: 7 },
    );
    await fill(database.client, county);
  }, 120_000);

  test('a changed cursor, a cursor of another order and nonsense are refused, not executed', async () => {
    const viewer = resident([1, 2, 3], 0);
    const { nextCursor } = pageOf(await ask(PAGE, viewer, { first: 2 }));
    const before = runner.statements.length;
    const flipped = `${nextCursor?.slice(0, -2)}${nextCursor?.endsWith('A') ? 'BB' : 'AA'}`;
    for (const after of [
      flipped,
      'x',
      '',
      '!!!',
      Buffer.from('["1","2"]').toString('base64url'),
      `${nextCursor}=`,
    ])
      expect(errorOf(await ask(PAGE, viewer, { first: 2, after }))).toBeInstanceOf(InvalidCursor);
    expect(runner.statements).toHaveLength(before);
    const ascending = createReader(runner, viewer).page(
      selectionOf(schema, 'ApplicationPage', '{ items { id } }'),
      applications,
      {
        orderBy: [{ column: 'id', direction: 'asc' }],
        first: 2,
        after: nextCursor,
      },
    );
    await expect(ascending).rejects.toThrow(InvalidCursor);
  });

  test('a cursor sealed under another key is refused', async () => {
    const selection = selectionOf(schema, 'ApplicationPage', '{ nextCursor }');
    const request = { orderBy: [], first: 2 };
    const { nextCursor } = await createReader(runner, resident([1], 0), { cursorKey: 'one' }).page(
      selection,
      applications,
      request,
    );
    const other = createReader(runner, resident([1], 0), { cursorKey: 'two' });
    await expect(other.page(selection, applications, { ...request, after: nextCursor })).rejects.toThrow(
      InvalidCursor,
    );
  });

  test('a page reads only what is selected', async () => {
    const viewer = resident([1, 2, 3], 0);
    expect(await ask('{ applications(first: 5) { totalCount } }', viewer)).toEqual({
      data: { applications: { totalCount: 12 } },
    });
    expect(runner.statements).toHaveLength(1);
    await ask('{ applications(first: 5) { items { id } } }', viewer);
    expect(runner.statements).toHaveLength(2);
    expect(runner.statements[1]?.text).not.toContain('count');
  });

  test('a total stops at 1001', async () => {
    const many = Array.from({ length: 1200 }, (_, index) => ({
      id: index + 1,
      state: 'OPEN',
      score: 1,
      householdId: 1,
      communityId: 1,
    }));
    await fill(database.client, { ...county, applications: many });
    const page = await createReader(runner, resident([1], 0)).page(
      selectionOf(schema, 'ApplicationPage', '{ totalCount }'),
      applications,
      {
        orderBy: [],
        first: 1,
      },
    );
    expect(page).toMatchObject({ totalCount: 1001, capped: true, items: [] });
    await fill(database.client, county);
  });

  test('a page holds 1 to 100 items', async () => {
    for (const first of [0, 101])
      expect(errorOf(await ask(PAGE, resident([1], 0), { first }))).toBeInstanceOf(PageSizeOutOfRange);
  });

  test('an order in two directions does not compile', async () => {
    const mixed = createReader(runner, resident([1], 0)).page(
      selectionOf(schema, 'ApplicationPage', '{ items { id } }'),
      applications,
      {
        orderBy: [
          { column: 'score', direction: 'desc' },
          { column: 'state', direction: 'asc' },
        ],
        first: 1,
      },
    );
    await expect(mixed).rejects.toThrow(PlanError);
  });

  test('rows without a value in the order are met, too, when the order names a stand-in', async () => {
    const selection = selectionOf(schema, 'ApplicationPage', '{ items { id } nextCursor }');
    const nullable = defineReadModel<Resident>({
      type: 'Application',
      table: 'communities',
      visibleTo: () => sql`true`,
      fields: { id: column() },
    });
    const orderBy = [{ column: 'parent_id', direction: 'asc' as const, ifNull: '2147483647' }];
    const met: unknown[] = [];
    for (let after: string | null = null; ;) {
      const page: Page<object> = await createReader(runner, resident([1], 0)).page(selection, nullable, {
        orderBy,
        first: 2,
        after,
      });
      met.push(...page.items.map((item) => ('id' in item ? item.id : null)));
      if (page.nextCursor === null) break;
      after = page.nextCursor;
    }
    expect(met).toEqual([2, 4, 3, 1, 5]);
  });
});

describe('a mutation payload', () => {
  test('is planned from the fragment on its type', async () => {
    const text =
      'mutation { move(id: 1) { __typename ... on Moved { note application { id household { headName } } } ... on Refused { code } } }';
    const result = await ask(text, resident([1], 0));
    expect(result.data?.['move']).toEqual({
      __typename: 'Moved',
      note: 'moved',
      application: { id: 1, household: { headName: '李' } },
    });
    expect(runner.statements).toHaveLength(1);
  });

  test('that nobody asked for reads nothing', async () => {
    await ask('mutation { move(id: 1) { __typename } }', resident([1], 0));
    expect(runner.statements).toHaveLength(0);
  });
});

test('a to-many relation over a shared parent is read once and given to each', async () => {
  const result = await ask('{ households { community { id households { id } } } }', resident([1, 2], 0));
  expect(result.data).toEqual({
    households: [
      { community: { id: 1, households: [{ id: 1 }] } },
      { community: { id: 2, households: [{ id: 3 }] } },
    ],
  });
});

test('a name that is not a plain identifier is refused where it is declared or compiled', async () => {
  expect(() =>
    defineReadModel<Resident>({ type: 'X', table: 'a"b', visibleTo: () => sql`true`, fields: {} }),
  ).toThrow(/not a column/);
  const odd = defineReadModel<Resident>({
    type: 'Community',
    table: 'communities',
    visibleTo: () => sql`true`,
    fields: { households: toMany(() => households, { foreign: 'community_id"', orderBy: [] }) },
  });
  const read = createReader(runner, resident([1], 0)).list(
    selectionOf(schema, 'Community', '{ households { id } }'),
    odd,
    { limit: 1 },
  );
  await expect(read).rejects.toThrow(/not a column/);
});
