import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  execute,
  NoUnusedFragmentsRule,
  NoUnusedVariablesRule,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type OperationDefinitionNode,
} from 'graphql';
import { createJitExecutor } from '../../../api/src/platform/graphql/executor.js';
import { resident } from './county.js';
import { anyCounty } from './county-data.js';
import { countingRunner, fill, startDatabase, type TestDatabase } from './database.js';
import { anyOperation } from './random-document.js';
import { naiveSchema, planSchema } from './schemas.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await startDatabase();
});
afterAll(() => database.stop());

const anyViewer = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 }),
    fc.integer({ min: 0, max: 3 }),
  )
  .map(([communities, level]) => resident(communities, level));
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const rules = specifiedRules.filter(
  (rule) => rule !== NoUnusedFragmentsRule && rule !== NoUnusedVariablesRule,
);
const operationOf = (document: DocumentNode): OperationDefinitionNode =>
  document.definitions[0] as OperationDefinitionNode;
const RUNS = Number(process.env['READ_PLAN_RUNS'] ?? 150);

describe('a plan answers like naive resolvers with the same visibility', () => {
  test('for random counties, documents, switches and viewers, through graphql-js and compiled', async () => {
    const plans = planSchema();
    const jit = createJitExecutor(plans);
    let nonEmpty = 0;
    await fc.assert(
      fc.asyncProperty(
        anyCounty,
        fc.array(anyOperation, { minLength: 4, maxLength: 4 }),
        anyViewer,
        anyViewer,
        async (county, operations, first, second) => {
          await fill(database.client, county);
          const naive = naiveSchema(county);
          for (const { text, variables } of operations) {
            const document = parse(text);
            expect(validate(plans, document, rules)).toEqual([]);
            // The second viewer may meet the first one's plan, the third run certainly meets it with other switches.
            const others = { ...variables, a: !variables.a };
            for (const [viewer, values] of [
              [first, variables],
              [second, variables],
              [first, others],
            ] as const) {
              const expected = await execute({
                schema: naive,
                document,
                contextValue: viewer,
                variableValues: values,
              });
              const context = { runner: countingRunner(database.client), viewer, prepared: true };
              const planned = await execute({
                schema: plans,
                document,
                contextValue: context,
                variableValues: values,
              });
              const compiled = await jit({
                document,
                operation: operationOf(document),
                variables: values,
                context,
              });
              expect(plain(planned)).toEqual(plain(expected));
              expect(plain(compiled)).toEqual(plain(expected));
              if (JSON.stringify(expected).length > 60) nonEmpty++;
            }
          }
        },
      ),
      { numRuns: RUNS, seed: 20_260_101 },
    );
    expect(nonEmpty).toBeGreaterThan(RUNS);
  }, 600_000);
});
