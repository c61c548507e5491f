import {
  DeadlockException,
  OptimisticLockError,
  UniqueConstraintViolationException,
} from '@mikro-orm/postgresql';

/** PostgreSQL's words for two transactions that met: a deadlock, and a row that the other one made first. */
const CROSSINGS = new Set(['40P01', '23505']);

/**
 * Two people met at one thing and PostgreSQL stopped one of them. Nothing of that one's work stands, so it may run again,
 * and then sees what the other did and refuses in words. Statements of the ORM raise its own exceptions, ours PostgreSQL's.
 */
export const isCrossing = (error: unknown): boolean =>
  error instanceof DeadlockException ||
  error instanceof UniqueConstraintViolationException ||
  error instanceof OptimisticLockError ||
  (error instanceof Error && 'code' in error && CROSSINGS.has(String(error.code)));
