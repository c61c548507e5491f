import type { CacheExchangeOpts } from '@urql/exchange-graphcache';

type CacheSchema = CacheExchangeOpts['schema'];

interface CacheSchemaFile {
  schema: CacheSchema;
  unkeyedTypes: string[];
}

/** Written by bin/write-cache-schema.mjs after code generation; a glob, so that the build also runs before the first emission. */
const files = import.meta.glob<CacheSchemaFile>('./gql/cache-schema.json', {
  eager: true,
  import: 'default',
});
const file = files['./gql/cache-schema.json'];

export const cacheSchema: CacheSchema = file?.schema;
export const unkeyedTypes: readonly string[] = file?.unkeyedTypes ?? [];
