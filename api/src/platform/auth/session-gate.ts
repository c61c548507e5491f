import type { Statement } from '../db/sql.js';
import type { Actor } from './actor.js';

export interface LiveSession {
  readonly actor: Actor;
  readonly sessionId: string;
  /** Nobody noted for a while that the session is in use. */
  readonly isStale: boolean;
}

/** How a request's token becomes an actor; the identity module's, plugged in by app.ts. */
export interface SessionGate {
  /** Answers with one row when the session lives and none otherwise; changes nothing. */
  lookUp(token: string, at: Date): Statement;
  sessionOf(row: readonly unknown[]): LiveSession;
  /** Notes that the session is in use. */
  touch(sessionId: string, at: Date): Statement;
}
