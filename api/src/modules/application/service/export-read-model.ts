import { holds, reachOf, type Permission } from '../../../platform/auth/actor.js';
import { identifier, sql } from '../../../platform/db/sql.js';
import { column, computed, defineReadModel, toOne, type ReadModel } from '../../../platform/read/index.js';
import type { ReadViewer } from '../../../platform/read-viewer.js';
import { holderRead } from '../../identity/index.js';
import { agencyRead } from '../../organization/index.js';
import { actionsOnExport, type ExportState } from '../rules/export-states.js';

/** One's own, or all of them for whoever decides about them. */
export const exportRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'WorklistExport',
  table: 'worklist_exports',
  visibleTo: (viewer, alias) => {
    const reach = reachOf(viewer, 'export.read');
    if (reach.county) return sql`TRUE`;
    return reach.own ? sql`${identifier(alias)}.requested_by = ${viewer.accountId}` : sql`FALSE`;
  },
  fields: {
    id: column(),
    number: column(),
    purpose: column(),
    reason: column(),
    state: column(),
    rowCount: column(),
    requestedAt: column(),
    decidedAt: column(),
    decisionReason: column(),
    expiresAt: column(),
    downloads: column(),
    version: column(),
    agency: toOne(() => agencyRead, { via: 'agency_id' }),
    requestedBy: toOne(() => holderRead, { via: 'requested_by' }),
    decidedBy: toOne(() => holderRead, { via: 'decided_by' }),
    isMine: computed<ReadViewer>({
      needs: ['requested_by'],
      resolve: (rows, viewer) => rows.map((row) => row['requested_by'] === viewer.accountId),
    }),
    availableActions: computed<ReadViewer>({
      needs: ['state', 'requested_by'],
      resolve: (rows, viewer) =>
        rows.map((row) =>
          actionsOnExport(
            row['state'] as ExportState,
            { requestedBy: String(row['requested_by']), actorId: viewer.accountId },
            (permission) => holds(viewer, permission as Permission),
          ),
        ),
    }),
  },
});
