import pg from 'pg';

/** The database did not do it now and may do it in a moment; nothing was saved. */
export class DatabaseBusy extends Error {
  readonly code = 'BUSY';
  readonly extensions = { code: 'BUSY', http: { status: 503 } };

  constructor(options?: ErrorOptions) {
    super('系统正忙，没有保存这次操作。请等几秒钟再试一次。', options);
    this.name = 'DatabaseBusy';
  }
}

/** The connection broke while the commit was on its way: only the database knows. */
export class OutcomeUnknown extends Error {
  readonly code = 'OUTCOME_UNKNOWN';
  readonly extensions = { code: 'OUTCOME_UNKNOWN', http: { status: 503 } };

  constructor(options?: ErrorOptions) {
    super(OUTCOME_UNKNOWN, options);
    this.name = 'OutcomeUnknown';
  }
}

/** A repeat carries the same idempotency key, so it is done once whatever became of the first. */
export const OUTCOME_UNKNOWN =
  '系统没有及时答复，这次操作是否已保存还不能确定。请不要重新填写，再点一次同一个按钮即可，不会重复办理。';

/** Over a time limit, out of a deadlock, no connection left, shutting down or starting up. */
const PASSING_STATES = new Set(['57014', '55P03', '25P03', '40P01', '53300', '57P01', '57P02', '57P03']);

const NO_CONNECTION = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND']);

/** Null for a bug; otherwise what to tell a person who only has to wait. */
export function passingRefusal(error: unknown): DatabaseBusy | OutcomeUnknown | null {
  if (error instanceof OutcomeUnknown || error instanceof DatabaseBusy) return error;
  if (isConnectionLost(error) || PASSING_STATES.has(codeOf(error))) return new DatabaseBusy({ cause: error });
  return null;
}

/** No answer of the server's, or its last words. pg has no class for a connection that broke. */
export function isConnectionLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof pg.DatabaseError) return error.severity === 'FATAL' || error.severity === 'PANIC';
  if (NO_CONNECTION.has(codeOf(error)) || isWithoutSocket(error)) return true;
  return /^(Connection (terminated|ended)|Client has encountered a connection error)/u.test(error.message);
}

/** A server that is down has no socket. */
const isWithoutSocket = (error: Error): boolean =>
  codeOf(error) === 'ENOENT' && 'syscall' in error && error.syscall === 'connect';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
