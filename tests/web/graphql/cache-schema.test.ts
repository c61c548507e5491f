import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type GraphQLOutputType,
} from 'graphql';
import {
  expandCacheSchema,
  listUnkeyedTypes,
  type ShortSchema,
} from '../../../admin-web/src/graphql/expand-cache-schema.js';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const schema = buildSchema(read('schema/schema.graphql'));
const generated = 'admin-web/src/graphql/gql';
const short = JSON.parse(read(`${generated}/cache-schema.json`)) as ShortSchema;
const documents = Object.values(
  JSON.parse(read(`${generated}/persisted-documents.json`)) as Record<string, string>,
);

interface ExpandedType {
  kind: string;
  ofType?: ExpandedType;
}
interface Expanded {
  kind: string;
  name: string;
  fields?: { name: string; type: ExpandedType }[];
  interfaces?: { name: string }[];
  possibleTypes?: { name: string }[];
}
const { __schema: whole } = expandCacheSchema(short) as unknown as { __schema: { types: Expanded[] } };
const byName = new Map(whole.types.map((type) => [type.name, type]));
const namesOf = (list: readonly { name: string }[] = []) => list.map(({ name }) => name).sort();

/** What the cache looks at: may it be null, is it a list, may its items be null. */
const shapeOf = (type: GraphQLOutputType): string =>
  isNonNullType(type) ? `${shapeOf(type.ofType)}!` : isListType(type) ? `[${shapeOf(type.ofType)}]` : '';
const shapeOfExpanded = ({ kind, ofType }: ExpandedType): string =>
  kind === 'NON_NULL' && ofType !== undefined
    ? `${shapeOfExpanded(ofType)}!`
    : kind === 'LIST' && ofType !== undefined
      ? `[${shapeOfExpanded(ofType)}]`
      : '';

describe('what the browser’s cache knows of the schema', () => {
  it('knows every field that the office asks, on every object that may answer, as the schema has it', () => {
    const wrong: string[] = [];
    const info = new TypeInfo(schema);
    const check = visitWithTypeInfo(info, {
      Field({ name: { value: field } }) {
        const parent = info.getParentType();
        if (parent == null || field.startsWith('__')) return;
        for (const one of isAbstractType(parent) ? schema.getPossibleTypes(parent) : [parent]) {
          const { type } = ('getFields' in one ? one.getFields()[field] : undefined) ?? {};
          if (type === undefined) continue;
          const known = byName.get(one.name)?.fields?.find(({ name }) => name === field);
          if (known === undefined || shapeOfExpanded(known.type) !== shapeOf(type))
            wrong.push(`${one.name}.${field}`);
        }
        const asked = getNamedType(info.getFieldDef()?.type);
        if (isCompositeType(asked) && !byName.has(asked.name)) wrong.push(asked.name);
      },
    });
    for (const document of documents) visit(parse(document), check);
    expect(wrong).toEqual([]);
    expect(documents.length).toBeGreaterThan(100);
  });

  it('knows every object of a union or an interface, and each object its interfaces', () => {
    for (const { name, kind, possibleTypes, interfaces } of whole.types) {
      const type = schema.getType(name);
      if (isAbstractType(type)) {
        expect(namesOf(possibleTypes)).toEqual(namesOf(schema.getPossibleTypes(type)));
        for (const one of namesOf(possibleTypes)) expect(byName.get(one)?.kind).toBe('OBJECT');
      } else if (isObjectType(type)) {
        const known = type.getInterfaces().filter((one) => byName.has(one.name));
        expect(namesOf(interfaces)).toEqual(namesOf(known));
      } else expect(kind).toBe('SCALAR');
    }
  });

  it('takes for things of their own exactly those that have an id', () => {
    const unkeyed = new Set(listUnkeyedTypes(short));
    for (const name of Object.keys(short.objects)) {
      const type = schema.getType(name);
      if (!isObjectType(type) || name === 'Query' || name === 'Mutation') continue;
      expect([name, unkeyed.has(name)]).toEqual([name, type.getFields()['id'] === undefined]);
    }
  });
});
