import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
} from 'graphql';
import { newKey } from '../support/client.js';

/** Values by the name of an argument or input field, wherever it occurs. */
export type Values = Readonly<Record<string, unknown>>;

const BY_TYPE: Values = {
  ID: '0190a000-0000-7000-8000-000000000000',
  String: '文字',
  Int: 1,
  Float: 1,
  Boolean: true,
  PlainDate: '2026-07-01',
  Instant: '2026-07-01T00:00:00Z',
  Fen: 0,
};

/** A value of the type that has everything required and nothing else, with the given ones where their names occur. */
function valueOf(type: GraphQLInputType, values: Values): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return [valueOf(bare.ofType, values)];
  if (isEnumType(bare)) return bare.getValues()[0]?.name;
  if (!isInputObjectType(bare)) return BY_TYPE[bare.name];
  const fields = Object.values(bare.getFields());
  return Object.fromEntries(
    fields.flatMap((field) => {
      if (field.name === 'idempotencyKey') return [[field.name, newKey()]];
      if (field.name in values) return [[field.name, values[field.name]]];
      return isNonNullType(field.type) && field.defaultValue === undefined
        ? [[field.name, valueOf(field.type, values)]]
        : [];
    }),
  );
}

/** Selects what tells one thing from another, and nothing confidential. */
function selectionOf(type: GraphQLNamedType): string {
  if (isUnionType(type)) return '{ __typename ... on Refusal { code message } }';
  if (!isObjectType(type)) return '';
  const fields = type.getFields();
  if ('items' in fields) return `{ items ${selectionOf(getNamedType(fields['items'].type))} }`;
  const shown = ['id', 'communityId', 'personId'].filter((name) => name in fields);
  return `{ ${shown.join(' ') || '__typename'} }`;
}

/** More of a list than a county of this test has, so that nothing is missing because it stands on the next page. */
const PAGE: Values = { first: 50 };

/** The smallest valid request for an operation. */
export function requestFor(
  root: 'query' | 'mutation',
  field: GraphQLField<unknown, unknown>,
  about: Values,
): { query: string; variables: Record<string, unknown> } {
  const values = { ...PAGE, ...about };
  const given = field.args.filter(
    ({ name, type, defaultValue }) => name in values || (isNonNullType(type) && defaultValue === undefined),
  );
  const head = given.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const pass = given.map(({ name }) => `${name}: $${name}`).join(', ');
  const query = `${root}${head && `(${head})`} { ${field.name}${pass && `(${pass})`} ${selectionOf(getNamedType(field.type))} }`;
  const variables = Object.fromEntries(
    given.map(({ name, type }) => [name, name in values ? values[name] : valueOf(type, values)]),
  );
  return { query, variables };
}
