import { p } from '@mikro-orm/core';

/** Property builders shared by all entities, so that a key, an instant or a version is declared one way only. */

/** Opaque UUIDv7 made by `Work.ids`, never by the database: a use case knows the id before it writes. */
export const id = () => p.uuid().primary();

/** Optimistic lock: every single-row update asserts that exactly one row changed. */
export const version = () => p.integer().version();

/** An instant of the work clock, in UTC, milliseconds. */
export const instant = () => p.datetime(3);
