import type { AuditEntry, AuditInsertion, AuditRecorder } from '../../../platform/audit.js';
import { canonicalBytes, type JsonValue } from '../../../shared/canonical-json.js';
import type { AuditLog } from './audit-log.js';
import type { Receipts } from './receipts.js';

/** Longest canonical event in bytes; a longer one is a bug, not data. */
const MAX_BYTES = 16_384;

/**
 * Turns an entry into its canonical bytes and one `INSERT`. The bytes are what is hashed; the columns only serve
 * searching. What was committed leaves a receipt where somebody compares (a process that sequences).
 */
export function auditRecorder(receipts: Receipts | null, log: AuditLog | null): AuditRecorder {
  const recorder: AuditRecorder = { insertion: (entry) => insertionOf(entry, receipts) };
  if (log) logs.set(recorder, log);
  return recorder;
}

/** The recorder is what the rest of the product knows of this module; the module itself finds its log again by it. */
const logs = new WeakMap<AuditRecorder, AuditLog>();

export function auditLogOf(recorder: AuditRecorder): AuditLog {
  const log = logs.get(recorder);
  if (!log) throw new Error('this process was started without an audit log');
  return log;
}

function insertionOf(entry: AuditEntry, receipts: Receipts | null): AuditInsertion {
  const canonical = Buffer.from(canonicalBytes(canonicalForm(entry)));
  if (canonical.length > MAX_BYTES) throw new Error(`audit event ${entry.type} is too large`);
  return {
    name: 'audit_event',
    committed: () => receipts?.keep(entry.id, canonical),
    text: `insert into audit_events (id, type, occurred_at, actor_id, agency_id, object_type, object_id, case_id, canonical)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    values: [
      entry.id,
      entry.type,
      entry.occurredAt.toISOString(),
      entry.actor.accountId,
      entry.agencyId,
      entry.object.type,
      entry.object.id,
      entry.object.caseId ?? null,
      canonical,
    ],
  };
}

function canonicalForm(entry: AuditEntry): JsonValue {
  const { actor } = entry;
  return {
    id: entry.id,
    type: entry.type,
    occurredAt: entry.occurredAt.toISOString(),
    actor: {
      kind: actor.kind,
      account: actor.accountId,
      agency: entry.agencyId,
      session: actor.sessionId,
      cause: actor.cause ?? null,
    },
    object: { type: entry.object.type, id: entry.object.id, case: entry.object.caseId ?? null },
    details: entry.details as JsonValue,
    request: entry.requestId,
  };
}
