import { MikroORM, type Options } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';
import { wireTypes } from './sql.js';

/**
 * The ORM, for writes, migrations and the schema check; reads are plans (platform/read). Statement logging stays off:
 * MikroORM inlines values into its SQL text.
 */
export function createOrm(
  url: string,
  entities: NonNullable<Options['entities']>,
  options: Options = {},
): MikroORM {
  return new MikroORM({
    clientUrl: url,
    entities,
    extensions: [Migrator],
    debug: false,
    forceUtcTimezone: true,
    ignoreUndefinedInQuery: true,
    implicitTransactions: false,
    pool: { min: 0, max: 8 },
    schemaGenerator: { ignoreSchema: ['pgboss'], disableForeignKeys: false },
    ...options,
    driverOptions: { types: wireTypes, pipeline: true, ...options.driverOptions },
  });
}
