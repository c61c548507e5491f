import { holds, type Actor } from '../../../platform/auth/actor.js';
import type { ReadViewer } from '../../../platform/read-viewer.js';
import { identifier, sql } from '../../../platform/db/sql.js';
import {
  column,
  computed,
  defineReadModel,
  sqlField,
  toMany,
  toOne,
  type ReadModel,
} from '../../../platform/read/index.js';
import { agencyRead, communityRead } from '../../organization/index.js';
import { signInResetRead } from './sign-in-reset-read-model.js';

/** Account administration sees all accounts, everybody else their own. Names and posts of colleagues come through `directory`. */
const accountsVisibleTo = (actor: Actor, alias: string) =>
  holds(actor, 'account.read') ? sql`TRUE` : sql`${identifier(alias)}.id = ${actor.accountId}`;

export const accountRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'Account',
  table: 'accounts',
  visibleTo: accountsVisibleTo,
  fields: {
    id: column(),
    loginName: column(),
    displayName: column(),
    state: column(),
    createdAt: column(),
    mustChangePassword: column(),
    version: column(),
    secondFactor: sqlField(
      (alias) => sql`case when exists (select 1 from second_factors f
        where f.account_id = ${identifier(alias)}.id and f.state = 'ACTIVE') then 'ACTIVE' else 'NONE' end`,
    ),
    externalSubject: sqlField(
      (alias) =>
        sql`(select e.subject from external_identities e where e.account_id = ${identifier(alias)}.id)`,
    ),
    signInReset: toOne(() => signInResetRead, { via: 'id' }),
    awaits: computed({
      needs: ['id'],
      resolve: (rows, actor) => rows.map((row) => (row['id'] === actor.accountId ? actor.awaits : null)),
    }),
    mandates: toMany(() => mandateRead, {
      foreign: 'account_id',
      orderBy: [{ column: 'valid_from', direction: 'desc' }],
    }),
    permissions: computed({
      needs: ['id'],
      resolve: (rows, actor) =>
        rows.map((row) => (row['id'] === actor.accountId ? [...actor.grants.keys()].sort() : [])),
    }),
  },
});

/** Who holds which post is printed in the county's directory (通讯录): every signed-in person may see it. */
export const mandateRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'Mandate',
  table: 'mandates',
  visibleTo: () => sql`TRUE`,
  fields: {
    id: column(),
    post: column(),
    validFrom: column(),
    validUntil: column(),
    version: column(),
    agency: toOne(() => agencyRead, { via: 'agency_id' }),
    community: toOne(() => communityRead, { via: 'community_id' }),
    holder: toOne(() => holderRead, { via: 'account_id' }),
  },
});

/** The name of a colleague, and nothing else of the account. */
export const holderRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'PostHolder',
  table: 'accounts',
  visibleTo: () => sql`TRUE`,
  fields: { id: column(), displayName: column() },
});
