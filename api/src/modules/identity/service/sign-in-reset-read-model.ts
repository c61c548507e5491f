import { holds, type Actor } from '../../../platform/auth/actor.js';
import { identifier, sql } from '../../../platform/db/sql.js';
import { column, computed, defineReadModel, type ReadModel } from '../../../platform/read/index.js';
import type { ReadViewer } from '../../../platform/read-viewer.js';
import { actionsOnSignInReset } from '../rules/sign-in-reset.js';
import { listSignInDeciders, listSignInRequests } from './sign-in-requests.js';

/** The three administrators see what waits: one asks, one decides, one looks on. An account where nothing waits has no row. */
export const signInResetRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'SignInReset',
  table: 'accounts',
  visibleTo: (viewer, alias) => {
    if (!holds(viewer, 'signInReset.read')) return sql`FALSE`;
    const t = identifier(alias);
    return sql`(${t}.state = 'ACTIVE' AND (${t}.sign_in_reset_hash IS NOT NULL OR EXISTS (
      SELECT 1 FROM external_identities e WHERE e.account_id = ${t}.id AND e.confirmed_at IS NULL)))`;
  },
  fields: {
    id: column(),
    loginName: column(),
    displayName: column(),
    version: column(),
    requests: computed<ReadViewer>({
      needs: ['id'],
      async resolve(rows, _viewer, runner) {
        const ids = rows.map((row) => String(row['id']));
        const requests = await listSignInRequests(runner, ids);
        return ids.map((id) => requests.filter(({ accountId }) => accountId === id));
      },
    }),
    availableActions: computed<ReadViewer>({
      needs: ['id'],
      async resolve(rows, viewer, runner) {
        const ids = rows.map((row) => String(row['id']));
        const requests = await listSignInRequests(runner, ids);
        const deciders = await listSignInDeciders(runner);
        return ids.map((accountId) => choicesOf(viewer, { accountId, requests, deciders }));
      },
    }),
  },
});

interface Waiting {
  readonly accountId: string;
  readonly requests: Awaited<ReturnType<typeof listSignInRequests>>;
  readonly deciders: Awaited<ReturnType<typeof listSignInDeciders>>;
}

function choicesOf(viewer: Actor, { accountId, requests, deciders }: Waiting) {
  const askedBy = requests.filter((one) => one.accountId === accountId).map((one) => one.askedBy.id);
  const actor = { actorId: viewer.accountId, actorStandsIn: holds(viewer, 'signInReset.standIn') };
  return actionsOnSignInReset({ accountId, askedBy, deciders, ...actor }, (permission) =>
    holds(viewer, permission),
  );
}
