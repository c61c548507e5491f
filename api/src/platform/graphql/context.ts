import type { Actor } from '../auth/actor.js';
import type { AttemptLimit } from '../auth/attempt-limit.js';
import type { Work } from '../work.js';
import type { OperationReads } from './operation-reads.js';

/** What is known of a request before anybody is asked who sent it. */
export interface RequestFacts {
  readonly requestId: string;
  /** The session cookie's. */
  readonly token: string | undefined;
  readonly userAgent: string;
  readonly peerAddress: string;
  /** By which a browser is known again that has signed in before. */
  readonly deviceToken: string | undefined;
  /** Asked for by the page itself, by nobody at the keyboard: it does not keep the session alive. */
  readonly isBackground: boolean;
  /** The county's unified identity, when it has one. */
  readonly identityIssuer: string | null;
  readonly attempts: AttemptLimit;
  /** The answer may set or clear the session cookie. */
  setSession(token: string | null): void;
  setDevice(token: string): void;
}

/** What a resolver sees of one request. */
export interface Context extends RequestFacts {
  readonly actor: Actor;
  readonly work: Work;
  /** The query operation's one transaction, opened at its first read. */
  readonly reads: OperationReads;
  /** The same in the audit reader's role: for the audit trail and nothing else. */
  readonly auditReads: OperationReads;
}
