import { holds } from '../../../platform/auth/actor.js';
import { sql } from '../../../platform/db/sql.js';
import { column, defineReadModel, toOne, type ReadModel } from '../../../platform/read/index.js';
import type { ReadViewer } from '../../../platform/read-viewer.js';
import { holderRead } from '../../identity/index.js';

/** Numbers only; the administrator who answers for the keys sees them. */
export const keyRotationRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'KeyRotation',
  table: 'key_rotations',
  visibleTo: (viewer) => (holds(viewer, 'keyRotation.read') ? sql`TRUE` : sql`FALSE`),
  fields: {
    id: column(),
    targetVersion: column(),
    suite: column(),
    state: column(),
    total: column(),
    done: column(),
    startedAt: column(),
    finishedAt: column(),
    startedBy: toOne(() => holderRead, { via: 'started_by' }),
  },
});
