import { holds, type Actor, type Permission } from '../../../platform/auth/actor.js';
import { sql } from '../../../platform/db/sql.js';
import { column, computed, defineReadModel, toOne, type ReadModel } from '../../../platform/read/index.js';
import type { ReadViewer } from '../../../platform/read-viewer.js';
import { agencyRead, communityRead } from '../../organization/index.js';
import { actionsOnMandateRequest, type MandateRequestState } from '../rules/mandate-request-states.js';
import { holderRead } from './read-models.js';

/** The three administrators see every request: one asks, one decides, one looks on. */
export const mandateRequestRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'MandateRequest',
  table: 'mandate_requests',
  visibleTo: (viewer) => (holds(viewer, 'mandate.read') ? sql`TRUE` : sql`FALSE`),
  fields: {
    id: column(),
    post: column(),
    handOver: column(),
    state: column(),
    requestedAt: column(),
    decidedAt: column(),
    reason: column(),
    version: column(),
    agency: toOne(() => agencyRead, { via: 'agency_id' }),
    community: toOne(() => communityRead, { via: 'community_id' }),
    holder: toOne(() => holderRead, { via: 'account_id' }),
    requestedBy: toOne(() => holderRead, { via: 'requested_by' }),
    decidedBy: toOne(() => holderRead, { via: 'decided_by' }),
    availableActions: computed<ReadViewer>({
      needs: ['state', 'requested_by', 'account_id'],
      resolve: (rows, viewer) => rows.map((row) => choicesOf(row, viewer)),
    }),
  },
});

const choicesOf = (row: Readonly<Record<string, unknown>>, viewer: Actor) =>
  actionsOnMandateRequest(
    row['state'] as MandateRequestState,
    {
      requestedBy: String(row['requested_by']),
      accountId: String(row['account_id']),
      actorId: viewer.accountId,
    },
    (permission) => holds(viewer, permission as Permission),
  );
