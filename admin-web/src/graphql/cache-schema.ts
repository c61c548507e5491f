import { expandCacheSchema, listUnkeyedTypes, type ShortSchema } from './expand-cache-schema.js';

/** Written by bin/write-cache-schema.mjs after code generation; a glob, so that the build also runs before the first emission. */
const files = import.meta.glob<ShortSchema>('./gql/cache-schema.json', {
  eager: true,
  import: 'default',
});
const file = files['./gql/cache-schema.json'];

export const cacheSchema = file && expandCacheSchema(file);
export const unkeyedTypes: readonly string[] = file === undefined ? [] : listUnkeyedTypes(file);
