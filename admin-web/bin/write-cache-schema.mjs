/** Writes what the normalised cache needs of the schema: of every type that the office asks, which asked fields may be null. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import {
  buildSchema,
  GraphQLNonNull,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isUnionType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

const schemaFile = new URL('../../schema/schema.graphql', import.meta.url);
const folder = new URL('../src/graphql/gql/', import.meta.url);

const schema = buildSchema(readFileSync(schemaFile, 'utf8'));
const documents = Object.values(
  JSON.parse(readFileSync(new URL('persisted-documents.json', folder), 'utf8')),
).map((text) => parse(text));

/** Name of a type to the names of the fields that somebody asks it. */
const asked = new Map();

function keepType(type) {
  if (asked.has(type.name) || !('getFields' in type || isUnionType(type))) return;
  // Whether a type has an identity is seen from its id, whoever asks it.
  asked.set(type.name, new Set('getFields' in type && 'id' in type.getFields() ? ['id'] : []));
  if (isAbstractType(type)) for (const one of schema.getPossibleTypes(type)) keepType(one);
}

function keepField(parent, field) {
  keepType(parent);
  keepType(getNamedType(field.type));
  asked.get(parent.name).add(field.name);
  // The cache asks the type of the very object, not the interface it was asked through.
  if (isInterfaceType(parent))
    for (const one of schema.getPossibleTypes(parent)) keepField(one, one.getFields()[field.name]);
}

const typeInfo = new TypeInfo(schema);
const reader = visitWithTypeInfo(typeInfo, {
  Field() {
    const field = typeInfo.getFieldDef();
    if (!field.name.startsWith('__')) keepField(typeInfo.getParentType(), field);
  },
  InlineFragment: () => keepType(typeInfo.getType()),
  FragmentDefinition: () => keepType(typeInfo.getType()),
});
for (const document of documents) visit(document, reader);

/** `[?]` is a list that is never null of items that may be null: the cache looks at nothing else of a type. */
function markOf(type) {
  if (!isNonNullType(type)) return `${markOf(new GraphQLNonNull(type))}?`;
  return isListType(type.ofType) ? `[${markOf(type.ofType.ofType)}]` : '';
}

const fieldsOf = (type) =>
  [...asked.get(type.name)]
    .sort()
    .map((name) => `${name}${markOf(type.getFields()[name].type)}`)
    .join(' ');

const types = [...asked.keys()].sort().map((name) => schema.getType(name));
const namesOf = (list) => list.map(({ name }) => name).join(' ');
const table = (list, lineOf) => Object.fromEntries(list.map((type) => [type.name, lineOf(type)]));

mkdirSync(folder, { recursive: true });
writeFileSync(
  new URL('cache-schema.json', folder),
  `${JSON.stringify(
    {
      objects: table(
        types.filter((type) => !isAbstractType(type)),
        fieldsOf,
      ),
      interfaces: table(types.filter(isInterfaceType), (type) => namesOf(schema.getPossibleTypes(type))),
      unions: table(types.filter(isUnionType), (type) => namesOf(type.getTypes())),
    },
    null,
    2,
  )}\n`,
);
