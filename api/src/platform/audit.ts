import type { Actor } from './auth/actor.js';
import type { Statement } from './db/sql.js';

/** What an event is about. `caseId` makes it appear in the case's history. */
export interface AuditObject {
  readonly type: string;
  readonly id: string;
  readonly caseId?: string | null;
}

export interface AuditEntry {
  readonly id: string;
  readonly type: string;
  readonly occurredAt: Date;
  readonly actor: Actor;
  /** In whose name: the unit of the post by which it was done. */
  readonly agencyId: string | null;
  readonly object: AuditObject;
  /** Ids, codes and reasons only: never a secret or confidential value. */
  readonly details: Readonly<Record<string, unknown>>;
  readonly requestId: string;
}

/** One `INSERT` in the transaction of the change. The audit module plugs its recorder in; nobody imports that module. */
export interface AuditRecorder {
  insertion(entry: AuditEntry): AuditInsertion;
}

export interface AuditInsertion extends Statement {
  /** To be called once the transaction is committed. */
  readonly committed: () => void;
}
