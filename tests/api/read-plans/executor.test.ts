import { expect, test } from '@jest/globals';
import {
  buildSchema,
  execute,
  GraphQLError,
  parse,
  type ExecutionResult,
  type FieldNode,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { createJitExecutor, createJitGateway } from '../../../api/src/platform/graphql/executor.js';

const TYPE_DEFS = `
  type Query { plain: Thing! failing: Int failingLater: String! nested: Thing refused: Int echo(text: String!): String any: Any }
  type Thing { a: Int b: String! child: Thing }
  type Other { a: Int }
  union Any = Thing | Other
`;
const thing = { a: 1, b: 'b', child: { a: 2, b: 'c' } };
const rootValue = {
  plain: () => thing,
  failing: () => {
    throw new Error('failing');
  },
  failingLater: async () => {
    throw new Error('later');
  },
  nested: async () => ({ a: 1, b: null }),
  refused: () => {
    throw new GraphQLError('refused', { extensions: { code: 'FORBIDDEN', requestId: 'r1' } });
  },
  any: () => ({ __typename: 'Thing', ...thing }),
};

function schemaOf(): GraphQLSchema {
  const schema = buildSchema(TYPE_DEFS);
  const fields = schema.getQueryType()?.getFields() ?? {};
  for (const [name, resolve] of Object.entries(rootValue)) Object.assign(fields[name] ?? {}, { resolve });
  Object.assign(fields['echo'] ?? {}, { resolve: (_: unknown, { text }: { text: string }) => text });
  return schema;
}
const plain = (result: ExecutionResult): unknown => JSON.parse(JSON.stringify(result));

async function both(
  text: string,
  variables: Record<string, unknown> = {},
  name?: string,
): Promise<{ jit: ExecutionResult; js: ExecutionResult }> {
  const document = parse(text);
  const operation = document.definitions.find(
    (node): node is OperationDefinitionNode =>
      node.kind === 'OperationDefinition' && (name === undefined || node.name?.value === name),
  );
  if (!operation) throw new Error('no such operation');
  const schema = schemaOf();
  const jit = await createJitExecutor(schema)({ document, operation, variables, context: {} });
  const js = await execute({ schema, document, operationName: name, variableValues: variables });
  return { jit, js };
}

test.each([
  ['data', '{ plain { a x: b child { b } } }', {}],
  ['a thrown error', '{ failing plain { a } }', {}],
  ['a rejected promise under a non-null field', '{ plain { a } failingLater }', {}],
  ['a missing non-null leaf', '{ nested { a b } }', {}],
  ['a refusal with extensions', '{ refused }', {}],
  ['a union of tagged objects', '{ any { __typename ... on Thing { child { b } } ... on Other { a } } }', {}],
  ['a variable of the wrong type', 'query ($t: String!) { echo(text: $t) }', { t: 5 }],
  ['a missing variable', 'query ($t: String!) { echo(text: $t) }', {}],
  ['a switch that is not a boolean', 'query ($s: Boolean!) { plain { a @skip(if: $s) } }', { s: 'yes' }],
  ['everything switched off', 'query ($s: Boolean!) { plain { a @skip(if: $s) } }', { s: true }],
  ['no field left at the root', 'query ($s: Boolean!) { plain @skip(if: $s) { a } }', { s: true }],
  [
    'a fragment spread twice under different conditions',
    'query ($s: Boolean!) { plain { ...F @skip(if: $s) child { ...F } ...F } } fragment F on Thing { a }',
    { s: true },
  ],
  ['a switch with a default', 'query ($s: Boolean = true) { plain { a @skip(if: $s) b } }', {}],
  ['introspection', '{ __schema { types { name } } __type(name: "Thing") { fields { name } } }', {}],
])('a compiled query answers like graphql-js: %s', async (_, text, variables) => {
  const { jit, js } = await both(text, variables);
  expect(plain(jit)).toEqual(plain(js));
});

test('the thrown error itself stays reachable', async () => {
  const { jit, js } = await both('{ failing refused }');
  const originals = (result: ExecutionResult): unknown[] =>
    (result.errors ?? []).map((error) => error.originalError?.message);
  expect(originals(jit)).toEqual(originals(js));
  expect(jit.errors?.every((error) => error instanceof GraphQLError)).toBe(true);
});

test('operations of one document are kept apart', async () => {
  const text = 'query A($x: Boolean!) { plain { a @include(if: $x) b } } query B { plain { b } }';
  for (const [name, variables] of [
    ['A', { x: true }],
    ['A', { x: false }],
    ['B', {}],
  ] as const) {
    const { jit, js } = await both(text, variables, name);
    expect(plain(jit)).toEqual(plain(js));
  }
});

test('two variants of a document share no node: a plan kept by its node is not taken for the other', async () => {
  const seen: FieldNode[] = [];
  const schema = schemaOf();
  Object.assign(schema.getQueryType()?.getFields()['plain'] ?? {}, {
    resolve: (_: unknown, __: unknown, ___: unknown, { fieldNodes }: GraphQLResolveInfo) => {
      seen.push(...fieldNodes);
      return thing;
    },
  });
  const run = createJitExecutor(schema);
  const document = parse(
    'query ($x: Boolean!) { plain { ...F } } fragment F on Thing { a @include(if: $x) b }',
  );
  const operation = document.definitions[0] as OperationDefinitionNode;
  const answers: unknown[] = [];
  for (const x of [false, true, false])
    answers.push(plain(await run({ document, operation, variables: { x }, context: {} })));
  const without = { data: { plain: { b: 'b' } } };
  expect(answers).toEqual([without, { data: { plain: { a: 1, b: 'b' } } }, without]);
  expect(seen[0]).not.toBe(seen[1]);
  expect(seen[0]).toBe(seen[2]);
});

test('a request that names no operation of several is refused in the words of graphql-js', async () => {
  const schema = schemaOf();
  const document = parse('query A { failing } query B { refused }');
  const result = await createJitExecutor(schema)({
    document,
    operation: undefined,
    variables: {},
    context: {},
  });
  expect(plain(result)).toEqual(plain(await execute({ schema, document })));
});

test('more switches than are worth compiling still answer right', async () => {
  const schema = schemaOf();
  const run = createJitExecutor(schema);
  const names = ['p', 'q', 'r', 's', 't', 'u'];
  const document = parse(
    `query (${names.map((name) => `$${name}: Boolean!`).join()}) { plain { ${names.map((name) => `${name}: a @skip(if: $${name})`).join(' ')} } }`,
  );
  for (let bits = 0; bits < 64; bits++) {
    const variables = Object.fromEntries(names.map((name, index) => [name, (bits >> index) % 2 === 1]));
    const result = await run({
      document,
      operation: document.definitions[0] as OperationDefinitionNode,
      variables,
      context: {},
    });
    expect(plain(result)).toEqual(plain(await execute({ schema, document, variableValues: variables })));
  }
});

test('the gateway hands Apollo the schema and an executor', async () => {
  const schema = schemaOf();
  const gateway = createJitGateway(schema);
  const seen: GraphQLSchema[] = [];
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => seen.push(apiSchema));
  expect(seen).toEqual([schema]);
  expect((await gateway.load({ apollo: {} })).executor).toBeInstanceOf(Function);
});
