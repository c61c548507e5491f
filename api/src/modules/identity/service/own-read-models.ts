import sql from 'sql-template-tag';
import { identifier } from '../../../platform/db/sql.js';
import type { ReadViewer } from '../../../platform/read-viewer.js';
import { column, computed, defineReadModel, sqlField, type ReadModel } from '../../../platform/read/index.js';

const ownRows = (viewer: ReadViewer, alias: string) =>
  sql`${identifier(alias)}.account_id = ${viewer.accountId}`;

/** One's own declared relatives: relation and time. The number is not stored, so it cannot be shown. */
export const relativeRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'DeclaredRelative',
  table: 'declared_relatives',
  visibleTo: ownRows,
  fields: { id: column(), relation: column(), declaredAt: column() },
});

export const preferenceRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'Preference',
  table: 'preferences',
  key: 'key',
  visibleTo: ownRows,
  fields: {
    key: column(),
    value: sqlField((alias) => sql`${identifier(alias)}.value::text`),
    savedAt: column(),
  },
});

/** One's own sessions that could still be used. */
export const sessionRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'SignedInSession',
  table: 'sessions',
  visibleTo: ownRows,
  fields: {
    id: column(),
    startedAt: column(),
    lastSeenAt: column(),
    expiresAt: column(),
    userAgent: column(),
    isCurrent: computed({
      needs: ['id'],
      resolve: (rows, viewer) => rows.map((row) => row['id'] === viewer.sessionId),
    }),
  },
});
