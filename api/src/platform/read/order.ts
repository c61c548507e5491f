import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { identifier, join, raw, sql, type Sql } from '../db/sql.js';
import { InvalidCursor, PlanError } from './errors.js';
import type { Order } from './model.js';

/** The order a list is really read in: the key is always last, so that no two rows are equal. */
export function totalOrder(orderBy: readonly Order[], key: string): readonly Order[] {
  const directions = new Set(orderBy.map((order) => order.direction));
  if (directions.size > 1)
    throw new PlanError('a keyset order goes in one direction: a row comparison knows no other');
  if (orderBy.some((order) => order.column === key)) return orderBy;
  return [...orderBy, { column: key, direction: orderBy[0]?.direction ?? 'asc' }];
}

function expression(alias: string, { column, ifNull }: Order): Sql {
  const plain = sql`${identifier(alias)}.${identifier(column)}`;
  if (ifNull === undefined) return plain;
  // Written into the text, so that the expression is the one of the index.
  if (!/^[\w:. +-]+$/.test(ifNull)) throw new PlanError(`not a literal for an order: ${ifNull}`);
  return sql`coalesce(${plain}, ${raw(`'${ifNull}'`)})`;
}

export function orderClause(alias: string, order: readonly Order[]): Sql {
  const parts = order.map(
    (part) => sql`${expression(alias, part)} ${raw(part.direction === 'desc' ? 'DESC' : 'ASC')}`,
  );
  return sql`ORDER BY ${join(parts, ', ')}`;
}

/** The order values as text: exact in both directions, whatever the driver makes of the column's type. */
export const orderTexts = (alias: string, order: readonly Order[]): Sql[] =>
  order.map((part) => sql`${expression(alias, part)}::text`);

/** Everything behind the last row, as one row comparison: the form an index on the same columns can seek. */
export function behind(alias: string, order: readonly Order[], value: (index: number) => unknown): Sql {
  const columns = join(
    order.map((part) => expression(alias, part)),
    ', ',
  );
  const values = join(
    order.map((_, index) => value(index)),
    ', ',
  );
  return sql`(${columns}) ${raw(order[0]?.direction === 'desc' ? '<' : '>')} (${values})`;
}

/** What a cursor is good for: one model in one order. */
export interface CursorSeal {
  readonly list: string;
  readonly key: string;
}

export function sealOf(type: string, order: readonly Order[], key: string): CursorSeal {
  const list = createHash('sha256')
    .update(JSON.stringify([type, order]))
    .digest('base64url')
    .slice(0, 12);
  return { list, key };
}

const macOf = (seal: CursorSeal, body: string): Buffer =>
  createHmac('sha256', seal.key).update(`${seal.list}.${body}`).digest().subarray(0, 12);

/** An opaque cursor: the last row's order values and a seal over them, the list and its order. */
export function encodeCursor(seal: CursorSeal, values: readonly unknown[]): string {
  if (values.some((value) => typeof value !== 'string'))
    throw new PlanError('an order column held NULL: declare ifNull or make it NOT NULL');
  const body = JSON.stringify(values);
  return Buffer.concat([macOf(seal, body), Buffer.from(body)]).toString('base64url');
}

export function decodeCursor(seal: CursorSeal, cursor: string, length: number): string[] {
  const bytes = Buffer.from(cursor, 'base64url');
  // Decoding skips foreign characters; only the exact spelling that was issued is accepted.
  if (bytes.length < 12 || bytes.toString('base64url') !== cursor) throw new InvalidCursor();
  const body = bytes.subarray(12).toString();
  if (!timingSafeEqual(bytes.subarray(0, 12), macOf(seal, body))) throw new InvalidCursor();
  const values: unknown = JSON.parse(body);
  if (!Array.isArray(values) || values.length !== length) throw new InvalidCursor();
  return values.map(String);
}
