import type { Actor } from '../auth/actor.js';
import type { AttemptLimit } from '../auth/attempt-limit.js';
import type { Work } from '../work.js';
import type { OperationReads } from './operation-reads.js';

/** What a resolver sees of one request. */
export interface Context {
  readonly actor: Actor;
  readonly requestId: string;
  readonly userAgent: string;
  readonly peerAddress: string;
  readonly attempts: AttemptLimit;
  readonly work: Work;
  /** The query operation's one transaction, opened at its first read. */
  readonly reads: OperationReads;
  /** The same in the audit reader's role: for the audit trail and nothing else. */
  readonly auditReads: OperationReads;
  /** The answer may set or clear the session cookie. */
  setSession(token: string | null): void;
}
