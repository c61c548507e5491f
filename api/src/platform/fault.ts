/** What a log may hold of a failure. */
export interface Fault {
  readonly name: string;
  /** PostgreSQL's or Node's code, such as 55P03 for a lock that did not come in time. */
  readonly code?: string;
}

/** Class and code of an error: its message may quote what was written in a case or a task, and stays out of the log. */
export function faultOf(error: unknown): Fault {
  if (!(error instanceof Error)) return { name: 'unknown' };
  const { name } = error;
  return 'code' in error && typeof error.code === 'string' ? { name, code: error.code } : { name };
}
