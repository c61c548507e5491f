import { identifier, join, sql, type Sql } from '../db/sql.js';
import type { Condition } from './shapes.js';

/** One thing that a filter may ask for; anything falsy was not asked for. */
export type Part = Sql | null | undefined | false | 0 | '';

/** The column holds one of these; an empty list was not asked for. */
export function oneOf(column: Sql, values: readonly string[] | null | undefined): Part {
  if (!values?.length) return null;
  return values.length === 1 ? sql`${column} = ${values[0]}` : sql`${column} = ANY(${[...values]})`;
}

/** Any of these holds; an empty list was not asked for. */
export function anyOf(conditions: readonly Sql[] | null | undefined): Part {
  return conditions?.length ? join(conditions, ' OR ', '(', ')') : null;
}

/** The condition of a filter on a row: every part that it asks for, and all rows when it asks for none. */
export function matching(partsOf: (row: Sql) => readonly Part[]): Condition {
  return (alias) => {
    const asked = partsOf(identifier(alias)).filter((part) => !!part);
    return asked.length > 0 ? join(asked, ' AND ') : sql`TRUE`;
  };
}
