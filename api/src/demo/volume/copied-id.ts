/** One copy of a story: `days` earlier than its template (negative), number `copy`. */
export interface CopyOf {
  readonly copy: number;
  readonly days: number;
}

const DAY_MS = 86_400_000;

/**
 * The id that a copy has in place of the template's: the time part moved with the dates, the last part mixed with the
 * copy's number. The same in SQL (`pg_temp.copied_id`), because rows are copied there and ciphertexts are bound here.
 */
export function copiedId(id: string, { copy, days }: CopyOf): string {
  const hex = id.replaceAll('-', '');
  const time = (parseInt(hex.slice(0, 12), 16) + days * DAY_MS).toString(16).padStart(12, '0');
  const last = ((parseInt(hex.slice(24), 16) ^ copy) >>> 0).toString(16).padStart(8, '0');
  const moved = `${time}${hex.slice(12, 24)}${last}`;
  return [
    moved.slice(0, 8),
    moved.slice(8, 12),
    moved.slice(12, 16),
    moved.slice(16, 20),
    moved.slice(20),
  ].join('-');
}

/** One expression without a FROM, not strict: PostgreSQL then writes it into the statement instead of calling it a million times. */
export const COPIED_ID_FUNCTION = `
create function pg_temp.copied_id(id uuid, days int, copy int) returns uuid language sql immutable as $$
  select (lpad(to_hex(('x' || left(replace(id::text, '-', ''), 12))::bit(48)::bigint + days::bigint * ${DAY_MS}), 12, '0')
    || substr(replace(id::text, '-', ''), 13, 12)
    || lpad(to_hex(('x' || right(id::text, 8))::bit(32)::bigint # copy::bigint), 8, '0'))::uuid
$$`;

export const movedInstant = (instant: string, days: number): string =>
  new Date(Date.parse(instant) + days * DAY_MS).toISOString();

export const movedDate = (date: string, days: number): string =>
  movedInstant(`${date}T00:00:00.000Z`, days).slice(0, 10);
