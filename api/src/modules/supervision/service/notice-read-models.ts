import { holds, reachOf, type Permission } from '../../../platform/auth/actor.js';
import { identifier, sql, type Sql } from '../../../platform/db/sql.js';
import type { ReadViewer } from '../../../platform/read-viewer.js';
import {
  column,
  computed,
  defineReadModel,
  matching,
  toMany,
  toOne,
  type Condition,
  type ReadModel,
} from '../../../platform/read/index.js';
import { holderRead } from '../../identity/index.js';
import { agencyRead, workingDayLimit } from '../../organization/index.js';
import { taskRead } from '../../task/index.js';
import {
  actionsOnNotice,
  OWING_STATES,
  whyNoTask,
  type NoticeKind,
  type NoticeState,
} from '../rules/notice-states.js';

/** All of them for who supervises; a unit sees what was served on it, never a draft. */
const visibleTo = (viewer: ReadViewer, alias: string): Sql => {
  const reach = reachOf(viewer, 'supervisionNotice.read');
  const row = identifier(alias);
  return reach.county
    ? sql`TRUE`
    : sql`(${row}.agency_id = any(${[...reach.agencyIds]}) and ${row}.state <> 'DRAFTED')`;
};

export const noticeReplyRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'NoticeReply',
  table: 'notice_replies',
  visibleTo: (viewer, alias) => sql`exists (select 1 from supervision_notices n
    where n.id = ${identifier(alias)}.notice_id and ${visibleTo(viewer, 'n')})`,
  fields: {
    id: column(),
    round: column(),
    content: column(),
    repliedBy: toOne(() => holderRead, { via: 'replied_by' }),
    repliedAt: column(),
    wasOverdue: column(),
    verdict: column(),
    verdictReason: column(),
    judgedAt: column(),
  },
});

const noticePaperRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'SupervisionDocument',
  table: 'supervision_documents',
  visibleTo: (viewer, alias) => sql`exists (select 1 from supervision_notices n
    where n.id = ${identifier(alias)}.notice_id and ${visibleTo(viewer, 'n')})`,
  fields: { id: column(), number: column(), title: column(), sha256: column(), issuedAt: column() },
});

export const supervisionNoticeRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'SupervisionNotice',
  table: 'supervision_notices',
  visibleTo,
  fields: {
    id: column(),
    number: column(),
    kind: column(),
    agency: toOne(() => agencyRead, { via: 'agency_id' }),
    title: column(),
    content: column(),
    contact: column(),
    // Which alert it came from is the supervisors' own matter.
    alertId: computed<ReadViewer>({
      needs: ['alert_id'],
      resolve: (rows, viewer) =>
        rows.map((row) => (reachOf(viewer, 'alert.read').county ? row['alert_id'] : null)),
    }),
    state: column(),
    draftedBy: toOne(() => holderRead, { via: 'drafted_by' }),
    draftedAt: column(),
    servedBy: toOne(() => holderRead, { via: 'served_by' }),
    servedAt: column(),
    dueOn: column(),
    ...workingDayLimit({
      due: 'due_on',
      needs: ['state'],
      isRunning: (row) => OWING_STATES.includes(row['state'] as NoticeState),
    }),
    receivedBy: toOne(() => holderRead, { via: 'received_by' }),
    receivedAt: column(),
    rounds: column(),
    closedAt: column(),
    version: column(),
    task: toOne(() => taskRead, { via: 'task_id' }),
    mayBecomeTask: computed<ReadViewer>({
      needs: ['kind', 'state', 'task_id', 'agency_id'],
      resolve: (rows, viewer) =>
        rows.map(
          (row) =>
            holds(viewer, 'supervisionNotice.createTask') &&
            whyNoTask(
              row['kind'] as NoticeKind,
              row['state'] as NoticeState,
              row['task_id'] as string | null,
              viewer.agencyIds.includes(String(row['agency_id'])),
            ) === null,
        ),
    }),
    papers: toMany(() => noticePaperRead, {
      foreign: 'notice_id',
      orderBy: [{ column: 'issued_at', direction: 'desc' }],
    }),
    replies: toMany(() => noticeReplyRead, {
      foreign: 'notice_id',
      orderBy: [{ column: 'round', direction: 'desc' }],
    }),
    availableActions: computed<ReadViewer>({
      needs: ['state', 'id', 'agency_id'],
      resolve: async (rows, viewer, runner) => {
        const repliers = await runner.rows(
          sql`select distinct on (notice_id) notice_id, replied_by from notice_replies where notice_id = any(${rows.map((row) => row['id'])}::uuid[]) order by notice_id, round desc`,
        );
        const last = new Map(repliers.map(([noticeId, by]) => [noticeId, String(by)]));
        return rows.map((row) =>
          actionsOnNotice(
            row['state'] as NoticeState,
            {
              actorId: viewer.accountId,
              repliedBy: last.get(row['id']) ?? null,
              isOwnUnit: viewer.agencyIds.includes(String(row['agency_id'])),
            },
            (permission) => holds(viewer, permission as Permission),
          ),
        );
      },
    }),
  },
});

/** Notices in these states, with a reply since then. */
export const noticeCondition = (
  states: readonly NoticeState[] | null | undefined,
  repliedSince: Date | null | undefined,
): Condition =>
  matching((row) => [
    states && sql`${row}.state = any(${[...states]})`,
    repliedSince &&
      sql`exists (select 1 from notice_replies r where r.notice_id = ${row}.id and r.replied_at >= ${repliedSince.toISOString()})`,
  ]);
