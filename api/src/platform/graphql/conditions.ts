import { identifier, sql } from '../db/sql.js';
import type { Condition } from '../read/index.js';

/** Rows whose column has this value; what a resolver needs to name one thing or the rows of one case. */
export const columnIs =
  (column: string, value: string): Condition =>
  (alias) =>
    sql`${identifier(alias)}.${identifier(column)} = ${value}`;
