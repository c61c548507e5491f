import { holds } from '../../../platform/auth/actor.js';
import { sql } from '../../../platform/db/sql.js';
import type { ReadViewer } from '../../../platform/read-viewer.js';
import { column, computed, defineReadModel, type ReadModel } from '../../../platform/read/index.js';
import { topicVisibleTo } from './visibility.js';

export const solicitationRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'Solicitation',
  table: 'solicitations',
  visibleTo: (viewer) => (holds(viewer, 'topic.read') ? sql`TRUE` : sql`FALSE`),
  fields: {
    id: column(),
    title: column(),
    note: column(),
    closesOn: column(),
    openedAt: column(),
    isOpen: computed({
      needs: ['closes_on'],
      resolve: (rows, viewer) => rows.map((row) => String(row['closes_on']) >= viewer.today),
    }),
    // Of the topics those that the reader sees: a number tells that there are others.
    topicCount: computed({
      needs: ['id'],
      resolve: async (rows, viewer, runner) => {
        const ids = rows.map((row) => String(row['id']));
        const counted = await runner.rows(sql`
          SELECT t.solicitation_id, count(*)::int FROM topics t
          WHERE t.solicitation_id = ANY(${ids}::uuid[]) AND ${topicVisibleTo(viewer, 't')} GROUP BY 1`);
        const counts = new Map(counted.map(([id, count]) => [String(id), Number(count)]));
        return ids.map((id) => counts.get(id) ?? 0);
      },
    }),
  },
});
