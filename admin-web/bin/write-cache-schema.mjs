/** Writes what the normalised cache needs of the schema: possible types, field names, and the types that have no id. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { buildSchema, introspectionFromSchema } from 'graphql';

const schemaFile = new URL('../../schema/schema.graphql', import.meta.url);
const target = new URL('../src/graphql/gql/cache-schema.json', import.meta.url);

const { __schema: full } = introspectionFromSchema(buildSchema(readFileSync(schemaFile, 'utf8')), {
  descriptions: false,
});
const anyScalar = { kind: 'SCALAR', name: 'Any' };

/** The cache asks a type for null, list and object; which scalar it is does not matter to it. */
function shorten(type) {
  if (type.ofType) return { kind: type.kind, ofType: shorten(type.ofType) };
  return type.kind === 'SCALAR' || type.kind === 'ENUM' ? anyScalar : { kind: type.kind, name: type.name };
}

function shortenType(type) {
  const fields = (type.fields ?? []).map((field) => ({
    name: field.name,
    type: shorten(field.type),
    args: field.args.map((argument) => ({ name: argument.name, type: anyScalar })),
  }));
  const possibleTypes = (type.possibleTypes ?? []).map((one) => ({ kind: one.kind, name: one.name }));
  if (type.kind === 'OBJECT')
    return {
      kind: type.kind,
      name: type.name,
      fields,
      interfaces: type.interfaces.map((one) => ({ kind: one.kind, name: one.name })),
    };
  if (type.kind === 'INTERFACE')
    return { kind: type.kind, name: type.name, fields, interfaces: [], possibleTypes };
  return { kind: type.kind, name: type.name, possibleTypes };
}

const types = full.types.filter(
  (type) => ['OBJECT', 'INTERFACE', 'UNION'].includes(type.kind) && !type.name.startsWith('__'),
);
const roots = new Set([full.queryType?.name, full.mutationType?.name, full.subscriptionType?.name]);
const unkeyedTypes = types
  .filter(
    (type) =>
      type.kind === 'OBJECT' &&
      !roots.has(type.name) &&
      !type.fields.some((field) => field.name === 'id' || field.name === '_id'),
  )
  .map((type) => type.name);

mkdirSync(new URL('.', target), { recursive: true });
writeFileSync(
  target,
  `${JSON.stringify({
    schema: {
      __schema: {
        queryType: full.queryType,
        mutationType: full.mutationType ?? null,
        subscriptionType: full.subscriptionType ?? null,
        types: [...types.map(shortenType), anyScalar],
      },
    },
    unkeyedTypes,
  })}\n`,
);
