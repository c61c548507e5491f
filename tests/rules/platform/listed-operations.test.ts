import { describe, expect, it } from '@jest/globals';
import { buildSchema, Kind, parse, type FieldNode, type OperationDefinitionNode } from 'graphql';
import { readFileSync } from 'node:fs';
import { COST_BUDGETS } from '../../../api/src/modules/identity/rules/cost-budgets.js';
import type { PostKind } from '../../../api/src/modules/identity/index.js';
import { PUBLIC_ACTOR } from '../../../api/src/platform/auth/actor.js';
import { sizeOf } from '../../../api/src/platform/graphql/operation-size.js';
import { OPERATIONS } from '../../access/operation-table.js';

const file = (path: string): string =>
  readFileSync(new URL(`../../../schema/${path}`, import.meta.url), 'utf8');
const schema = buildSchema(file('schema.graphql'));
const listed = Object.values(JSON.parse(file('operations.json')) as Record<string, string>);

/** The longest page there is. */
const LONGEST = 100;

function sizeAtItsLargest(text: string) {
  const document = parse(text);
  const operation = document.definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  if (!operation) throw new Error('a listed text has an operation');
  const variables = Object.fromEntries(
    (operation.variableDefinitions ?? [])
      .filter(({ type }) => JSON.stringify(type).includes('"Int"'))
      .map(({ variable }) => [variable.name.value, LONGEST]),
  );
  const roots = operation.selectionSet.selections
    .filter((node): node is FieldNode => node.kind === Kind.FIELD)
    .map(({ name }) => name.value);
  return { name: operation.name?.value ?? '', roots, ...sizeOf(schema, { document, operation, variables }) };
}

const sizes = listed.map(sizeAtItsLargest);

describe('the operations of our own pages', () => {
  it('keep half of the depth and a third of the aliases that are allowed', () => {
    expect(sizes.filter(({ depth }) => depth > 8)).toEqual([]);
    expect(sizes.filter(({ aliases }) => aliases > 15)).toEqual([]);
  });

  it('can be afforded by every post that may ask them, with pages of a hundred', () => {
    const tooDear = sizes.flatMap(({ name, roots, cost }) =>
      roots.flatMap((root) => {
        const operation = OPERATIONS[root];
        const budgets = Object.keys(operation?.who ?? {}).map(
          (post) => [post, COST_BUDGETS[post as PostKind]] as const,
        );
        const all = operation?.open ? [...budgets, ['PUBLIC', PUBLIC_ACTOR.costBudget] as const] : budgets;
        return all.filter(([, budget]) => cost > budget).map(([post]) => `${name} costs ${post} ${cost}`);
      }),
    );
    expect(tooDear).toEqual([]);
  });
});
