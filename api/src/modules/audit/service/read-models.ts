import { identifier, sql, type Sql } from '../../../platform/db/sql.js';
import type { ReadViewer } from '../../../platform/read-viewer.js';
import {
  column,
  computed,
  defineReadModel,
  sqlField,
  toOne,
  type ReadModel,
} from '../../../platform/read/index.js';
import { parseCanonical } from '../rules/entry-columns.js';
import { mayReadDetails, READING_OBJECTS, seesCaseEvents, seesEveryEvent } from '../rules/trail-policy.js';

const eventVisibleTo = (viewer: ReadViewer, alias: string): Sql => {
  if (seesEveryEvent(viewer)) return sql`TRUE`;
  if (!seesCaseEvents(viewer)) return sql`FALSE`;
  const e = identifier(alias);
  return sql`(${e}.case_id IS NOT NULL OR ${e}.object_type = ANY(${[...READING_OBJECTS]}))`;
};

/** Names come from tables of which the audit reader sees these columns only. */
const nameOf = (text: (t: Sql) => Sql) => sqlField((alias) => text(identifier(alias)));

const auditEventRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'AuditEvent',
  table: 'audit_events',
  visibleTo: eventVisibleTo,
  fields: {
    id: column(),
    type: column(),
    occurredAt: column(),
    recordedAt: column(),
    objectType: column(),
    objectId: column(),
    caseId: column(),
    actorName: nameOf((t) => sql`(SELECT a.display_name FROM accounts a WHERE a.id = ${t}.actor_id)`),
    agencyName: nameOf((t) => sql`(SELECT g.short_name FROM agencies g WHERE g.id = ${t}.agency_id)`),
    caseNumber: nameOf(
      (t) => sql`(SELECT c.application_number FROM applications c WHERE c.id = ${t}.case_id)`,
    ),
    bySystem: computed({
      needs: ['canonical'],
      resolve: (rows) =>
        rows.map((row) => parseCanonical(row['canonical'] as Buffer)?.actor.kind === 'SYSTEM'),
    }),
    requestId: computed({
      needs: ['canonical'],
      resolve: (rows) => rows.map((row) => parseCanonical(row['canonical'] as Buffer)?.request ?? ''),
    }),
    details: computed<ReadViewer>({
      needs: ['canonical', 'case_id', 'object_type'],
      resolve: (rows, viewer) =>
        rows.map((row) => {
          const about = { caseId: row['case_id'] as string | null, objectType: String(row['object_type']) };
          return mayReadDetails(viewer, about) ? detailsOf(row['canonical'] as Buffer) : null;
        }),
    }),
  },
});

function detailsOf(canonical: Buffer): { name: string; value: string }[] {
  const details = parseCanonical(canonical)?.details ?? {};
  return Object.entries(details).flatMap(([name, value]) => {
    if (value === null) return [];
    return [{ name, value: typeof value === 'string' ? value : JSON.stringify(value) }];
  });
}

export const auditEntryRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'AuditEntry',
  table: 'audit_log_entries',
  key: 'entry_index',
  visibleTo: (viewer, alias) =>
    seesEveryEvent(viewer)
      ? sql`TRUE`
      : sql`EXISTS (SELECT 1 FROM audit_events ve WHERE ve.id = ${identifier(alias)}.event_id AND ${eventVisibleTo(viewer, 've')})`,
  fields: {
    id: nameOf((t) => sql`${t}.entry_index::text`),
    index: column('entry_index'),
    clockWentBack: column(),
    event: toOne(() => auditEventRead, { via: 'event_id' }),
  },
});
