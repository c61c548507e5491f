import pg from 'pg';
import sql, { empty, join, raw, Sql } from 'sql-template-tag';

export { empty, join, raw, Sql, sql };

/** `name` asks for a prepared statement: for texts that never differ, because a connection keeps every name it has heard. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
  readonly name?: string;
}

/** What a read needs of a connection: one statement in, rows as arrays out. */
export interface SqlRunner {
  rows(statement: Statement): Promise<unknown[][]>;
}

/** Column and table names come from declarations, never from requests; this keeps it so. */
export function identifier(name: string): Sql {
  if (!/^[a-z_][a-z0-9_]*$/.test(name))
    throw new Error(`not a column or table name: ${JSON.stringify(name)}`);
  return raw(`"${name}"`);
}

const { builtins } = pg.types;

const parsers = new Map<number, (text: string) => unknown>([
  [builtins.INT8, Number],
  [builtins.DATE, (text) => text],
  [builtins.TIMESTAMP, (text) => text.replace(' ', 'T')],
  [builtins.TIMESTAMPTZ, instantText],
]);

/** How values arrive, for the pool too: the same text whether a plan or a use case reads. */
export const wireTypes: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => parsers.get(oid) ?? pg.types.getTypeParser(oid, format),
};

/** Runs statements on one client. Instants and dates stay text: no `Date` is built only to be printed again. */
export function pgRunner(client: pg.ClientBase | pg.Pool): SqlRunner {
  return {
    async rows({ text, values, name }) {
      const result = await client.query<unknown[]>({
        text,
        values: [...values],
        name,
        rowMode: 'array',
        types: wireTypes,
      });
      return result.rows;
    },
  };
}

/** Sessions run in UTC, so the first branch is the usual one; it keeps microseconds, the other one milliseconds. */
function instantText(text: string): string {
  if (text.endsWith('+00')) return `${text.slice(0, 10)}T${text.slice(11, -3)}Z`;
  const instant = new Date(text);
  return Number.isNaN(instant.getTime()) ? text : instant.toISOString();
}
