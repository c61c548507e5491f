import { isObjectType, lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import type { Permission } from '../auth/actor.js';
import { guardOperations } from './requires.js';

export type Resolvers = readonly (new () => object)[];

/** The executable schema. Throws when an operation does not declare who may call it. */
export async function createSchema(
  resolvers: Resolvers,
  permissions: ReadonlySet<Permission>,
): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: [...resolvers] as unknown as NonEmptyArray<() => void>,
    validate: false,
    // Apollo Server checks the schema again before it serves it.
    skipCheck: true,
  });
  return guardOperations(withPlainFields(schema), permissions);
}

/** Fields never load: plans hand out plain objects, so everything below the roots is read by property. */
function withPlainFields(schema: GraphQLSchema): GraphQLSchema {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || roots.includes(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) field.resolve = undefined;
  }
  return schema;
}

/** The text that is committed as schema/schema.graphql. */
export const schemaText = (schema: GraphQLSchema): string =>
  `${printSchema(lexicographicSortSchema(schema))}\n`;
