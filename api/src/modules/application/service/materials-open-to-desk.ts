import { sql, type SqlRunner } from '../../../platform/db/sql.js';
import type { ReadViewer } from '../../../platform/read-viewer.js';
import { computed } from '../../../platform/read/index.js';
import { reaches } from '../rules/application-policy.js';
import type { ApplicationState } from '../rules/application-vocabulary.js';
import { isOpenToDesk, type EditedCase } from '../rules/material-edits.js';

/** Whether the viewer is the desk and may still change the material, as the acts decide it. */
export const mayBeChanged = computed<ReadViewer>({
  needs: ['case_id', 'agency_id', 'uploaded_at'],
  resolve: async (rows, viewer, runner) => {
    if (!viewer.grants.has('application.edit')) return rows.map(() => false);
    const cases = await casesOf(runner, [...new Set(rows.map((row) => String(row['case_id'])))]);
    return rows.map((row) => {
      const place = cases.get(String(row['case_id']));
      if (!place || !reaches(viewer, 'application.edit', place.communityId)) return false;
      const uploadedAt = new Date(String(row['uploaded_at']));
      return isOpenToDesk(place, { agencyId: String(row['agency_id']), uploadedAt });
    });
  },
});

async function casesOf(
  runner: SqlRunner,
  ids: readonly string[],
): Promise<Map<string, EditedCase & { readonly communityId: string }>> {
  const rows = await runner.rows(
    sql`SELECT a.id, a.state, a.state_since, a.community_id, c.agency_id
        FROM applications a JOIN communities c ON c.id = a.community_id WHERE a.id = ANY(${ids})`,
  );
  return new Map(
    rows.map(([id, state, stateSince, communityId, deskAgencyId]) => [
      String(id),
      {
        state: state as ApplicationState,
        stateSince: new Date(String(stateSince)),
        communityId: String(communityId),
        deskAgencyId: String(deskAgencyId),
      },
    ]),
  );
}
