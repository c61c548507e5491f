import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { SeededRandom } from '../../api/src/demo/seeded-random.js';
import { PERMISSIONS } from '../../api/src/modules/identity/index.js';
import { createSchema } from '../../api/src/platform/graphql/schema.js';
import { resolvers } from '../../api/src/resolvers.js';
import { Documents, operationsOf } from '../api/fuzz/documents.js';
import { Values } from '../api/fuzz/values.js';
import { aWorld, NAMES, type Asker, type World } from '../api/fuzz/world.js';
import { printLine } from '../support/print-line.js';
import { POSTS } from './operation-table.js';
import { withoutPolicies } from './without-policies.js';
import { withoutPredicates } from './without-predicates.js';

const ASKERS: readonly Asker[] = ['PUBLIC', ...POSTS];

/** Fields whose values come from sealed rows alone: whatever is below them was read from one. */
const SEALED_FIELDS = new Set([
  'maskedIdNumber',
  'masked',
  'profile',
  'declared',
  'attachments',
  'evidence',
  'records',
  'supersededRecords',
]);

/** Tried for each operation, so that each of its parts is asked for by somebody. */
const DOCUMENTS = 60;
const EACH = 2;

/** One question of one person about one case: the same words whichever nets are up. */
interface Question {
  readonly name: string;
  readonly asker: Asker;
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

let schema: GraphQLSchema;
let world: World;
let questions: readonly Question[];

beforeAll(async () => {
  schema = await createSchema(resolvers, PERMISSIONS);
  world = await aWorld();
  questions = questionsOf();
}, 120_000);
afterAll(() => world.county.close());

/**
 * Every query of the schema that can reach a sealed row, in the name of every post, about a case of ours and one of the
 * other community. A document that mentions no sealed field proves nothing and is left out.
 */
function questionsOf(): Question[] {
  const about = [world.cases[2], world.cases[3]];
  const reads = [...operationsOf(schema)].filter(([, { root }]) => root === 'query');
  return reads.flatMap(([name, operation]) => {
    const documents = Array.from({ length: DOCUMENTS }, (_, order) =>
      new Documents(schema, new SeededRandom(`${name}|${order}`)).of(operation),
    ).filter(({ text }) => (text.match(/\w+/gu) ?? []).some((word) => SEALED_FIELDS.has(word)));
    return ASKERS.flatMap((asker, order) =>
      about.flatMap((pools) =>
        chosen(documents, order).map(({ text, given }): Question => {
          const values = new Values(new SeededRandom(`${name}|${asker}`), world.common);
          const variables = Object.fromEntries(
            operation.field.args
              .filter((argument) => given.includes(argument.name))
              .map(({ name: argument, type }) => [
                argument,
                // More rows are visible without predicates: what was on the page must still be on it.
                argument === 'first' ? 100 : values.of(type, argument, name, pools ?? {}),
              ]),
          );
          return { name, asker, query: text, variables: { ...variables, yes: true } };
        }),
      ),
    );
  });
}

/** Each asker asks with documents of their own, as long as there are that many. */
const chosen = <T>(documents: readonly T[], order: number): T[] =>
  [
    ...new Set(
      Array.from(
        { length: Math.min(EACH, documents.length) },
        (_, n) => (order * EACH + n) % documents.length,
      ),
    ),
  ].flatMap((at) => documents[at] ?? []);

/** The values of an answer that only sealed rows hold, by where they stand; the order of rows does not count. */
function sealedIn(value: unknown, path = '', isSealed = false): string[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((one) => sealedIn(one, path, isSealed));
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([key, below]) =>
      key === '__typename' ? [] : sealedIn(below, `${path}.${key}`, isSealed || SEALED_FIELDS.has(key)),
    );
  return isSealed ? [`${path}=${JSON.stringify(value)}`] : [];
}

interface Answered {
  readonly sealed: readonly string[];
  readonly text: string;
}

/** `nets` names the operations: a plan is made once a document, and these must be made anew. */
async function askAll(nets: string, asked = questions): Promise<Answered[]> {
  const answers: Answered[] = [];
  for (const { asker, query, variables } of asked) {
    const { data } =
      (await world.askers.get(asker)?.send(query.replace(/^query/u, `query ${nets}`), variables)) ?? {};
    answers.push({ sealed: [...new Set(sealedIn(data))].sort(), text: JSON.stringify(data ?? null) });
  }
  return answers;
}

const differing = (one: readonly Answered[], other: readonly Answered[]): string[] =>
  questions.flatMap(({ name, asker, query }, at) =>
    JSON.stringify(one[at]?.sealed) === JSON.stringify(other[at]?.sealed)
      ? []
      : [`${name} ${asker}: ${one[at]?.sealed.join(' ')} | ${other[at]?.sealed.join(' ')} | ${query}`],
  );

describe('every query of the schema that reaches sealed rows, by every post, about both communities', () => {
  let both: Answered[];
  const foreign = (answers: readonly Answered[]): number => {
    const marks = [NAMES.theirs, ...(world.cases[3]?.['applicationId'] ?? [])];
    return answers.filter(
      ({ text }, at) =>
        questions[at]?.asker === 'COMMUNITY_CLERK' && marks.some((mark) => text.includes(mark)),
    ).length;
  };

  beforeAll(async () => {
    both = await askAll('BothNets');
  }, 120_000);

  it('meets sealed rows often enough to prove something', () => {
    const withSealed = both.filter(({ sealed }) => sealed.length > 0).length;
    printLine(`one net at a time: ${questions.length} questions, ${withSealed} answers with sealed values`);
    expect(withSealed).toBeGreaterThanOrEqual(50);
    expect(foreign(both)).toBe(0);
  });

  it('shows the same sealed values with every predicate TRUE', async () => {
    const alone = await withoutPredicates(() => askAll('PoliciesAlone'));
    // The control: the other community's unsealed rows are there, so the predicates are really gone.
    expect(foreign(alone)).toBeGreaterThan(0);
    expect(differing(both, alone)).toEqual([]);
  }, 180_000);

  it('shows the same sealed values without row-level security', async () => {
    expect(differing(both, await withoutPolicies(world.county, () => askAll('PredicatesAlone')))).toEqual([]);
  }, 180_000);

  it('shows foreign sealed values once both nets are down', async () => {
    const none = await withoutPolicies(world.county, () => withoutPredicates(() => askAll('NoNets')));
    expect(differing(both, none).length).toBeGreaterThan(0);
  }, 180_000);
});
