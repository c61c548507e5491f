import { identifier, join, sql, type Sql } from '../db/sql.js';
import type { Condition } from './shapes.js';

/** One thing that a filter may ask for; anything falsy was not asked for. */
type Part = Sql | null | undefined | false | 0 | '';

/** The condition of a filter on a row: every part that it asks for, and all rows when it asks for none. */
export function matching(partsOf: (row: Sql) => readonly Part[]): Condition {
  return (alias) => {
    const asked = partsOf(identifier(alias)).filter((part) => !!part);
    return asked.length > 0 ? join(asked, ' AND ') : sql`TRUE`;
  };
}
