import type { DayUnit } from '../../../shared/deadline.js';
import { listActions } from '../../../shared/transition-table.js';
import { holds, reachOf, type Actor } from '../../../platform/auth/actor.js';
import { identifier, sql, type SqlRunner } from '../../../platform/db/sql.js';
import type { ReadViewer } from '../../../platform/read-viewer.js';
import {
  column,
  computed,
  defineReadModel,
  sqlField,
  toMany,
  toOne,
  type ColumnValues,
  type ReadModel,
} from '../../../platform/read/index.js';
import { agencyRead, communityRead, daysLeftField, workingDayLimit } from '../../organization/index.js';
import { caseVisibleTo, householdKeys, openFromRow, type ReviewLevel } from '../../registry/index.js';
import {
  reviewsBefore,
  type NoticeLevel,
  type NoticeState,
  type ObjectionState,
} from '../rules/notice-levels.js';
import { reachesNotice } from '../rules/notice-policy.js';
import {
  noticeStateLabels,
  noticeTransitions,
  objectionStateLabels,
  objectionTransitions,
  type NoticeFacts,
} from '../rules/notice-states.js';
import { countBlocking, type NoticeFinding } from '../rules/scan-severity.js';

/** The name of the account in a column. Colleagues' names are in the directory. */
const nameOf = (accountColumn: string) =>
  sqlField(
    (t) =>
      sql`(SELECT a.display_name FROM accounts a WHERE a.id = ${identifier(t)}.${identifier(accountColumn)})`,
  );

/** One action for a button: allowed, or the reason why not now. */
interface NoticeAction {
  readonly action: string;
  readonly label: string;
  readonly allowed: boolean;
  readonly reason: string | null;
}

function noticeVisibleTo(viewer: Actor, alias: string) {
  const reach = reachOf(viewer, 'publicNotice.read');
  return reach.county ? sql`TRUE` : sql`${identifier(alias)}.community_id = ANY(${reach.areaIds})`;
}

function noticeActions(row: ColumnValues, viewer: ReadViewer): NoticeAction[] {
  const endsOn = row['ends_on'] as string | null;
  const facts: NoticeFacts = {
    actorId: viewer.accountId,
    submitterIds: [...(row['submitter_ids'] as string[]), String(row['submitted_by'])],
    blockingFindings: countBlocking(row['scan_findings'] as NoticeFinding[]),
    openObjections: 0,
    periodEnded: endsOn !== null && endsOn < viewer.today,
    hasReason: true,
  };
  return listActions(noticeTransitions, row['state'] as NoticeState, facts, noticeStateLabels)
    .filter(({ action }) =>
      reachesNotice(reachOf(viewer, noticeTransitions[action].permission), String(row['community_id'])),
    )
    .map(({ action, label, verdict }) => ({
      action,
      label,
      allowed: !verdict.refused,
      reason: verdict.refused ? verdict.message : null,
    }));
}

/** Notices as the offices see them: by community, the whole county for 数据服务中心. */
export const publicNoticeRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'PublicNotice',
  table: 'public_notices',
  visibleTo: noticeVisibleTo,
  fields: {
    id: column(),
    publicNumber: column(),
    authenticityCode: column(),
    level: column(),
    state: column(),
    title: column(),
    body: column(),
    days: column(),
    dayUnit: column(),
    objectionPhone: column(),
    objectionMailbox: column(),
    objectionAddress: column(),
    scanFindings: column(),
    submittedAt: column(),
    publishedAt: column(),
    endsOn: column(),
    daysLeft: daysLeftField({
      due: 'ends_on',
      unitOf: (row) => row['day_unit'] as DayUnit,
      isRunning: (row) => row['state'] === 'PUBLISHED',
      needs: ['day_unit', 'state'],
    }),
    offlineAt: column(),
    returnReason: column(),
    version: column(),
    submittedByName: nameOf('submitted_by'),
    releasedByName: nameOf('released_by'),
    community: toOne(() => communityRead, { via: 'community_id' }),
    openObjections: sqlField(
      (t) =>
        sql`(SELECT count(*)::int FROM objections o WHERE o.notice_id = ${identifier(t)}.id AND o.state = 'RECEIVED')`,
    ),
    objections: toMany(() => objectionRead, {
      foreign: 'notice_id',
      orderBy: [{ column: 'received_at', direction: 'asc' }],
    }),
    // The release reviewer judges a text and has no business with the case behind it.
    caseId: computed({
      needs: ['case_id'],
      resolve: (rows, viewer) =>
        rows.map((row) => (holds(viewer, 'application.read') ? row['case_id'] : null)),
    }),
    availableActions: computed({
      needs: ['state', 'submitted_by', 'submitter_ids', 'scan_findings', 'ends_on', 'community_id'],
      resolve: (rows, viewer) => rows.map((row) => noticeActions(row, viewer)),
    }),
  },
});

/** What an objector wrote; null for viewers who do not conclude objections of that community. */
interface OpenedObjection {
  readonly content: string;
  readonly contact: string;
}

/** Cases whose objections the viewer concludes, with their household. */
async function concludableHouseholds(
  rows: readonly ColumnValues[],
  viewer: ReadViewer,
  runner: SqlRunner,
): Promise<Map<string, string>> {
  const reach = reachOf(viewer, 'objection.conclude');
  const cases = [...new Set(rows.map((row) => String(row['case_id'])))];
  const found = await runner.rows({
    text: 'select case_id, id from households where case_id = any($1) and ($2 or community_id = any($3))',
    values: [cases, reach.county, reach.areaIds],
  });
  return new Map(found.map(([caseId, id]) => [String(caseId), String(id)]));
}

async function openObjections(
  rows: readonly ColumnValues[],
  viewer: ReadViewer,
  runner: SqlRunner,
): Promise<(OpenedObjection | null)[]> {
  if (!holds(viewer, 'objection.conclude')) return rows.map(() => null);
  const households = await concludableHouseholds(rows, viewer, runner);
  const keys = await householdKeys(runner, viewer.keys, [...households.values()]);
  return rows.map((row) => {
    const key = keys.get(households.get(String(row['case_id'])) ?? '');
    if (!key) return null;
    const sealed = { suite: String(row['suite']), ciphertext: row['ciphertext'] as Buffer };
    return openFromRow(key, 'objections', String(row['id']), sealed) as OpenedObjection;
  });
}

const SEALED_COLUMNS = ['id', 'case_id', 'suite', 'ciphertext'];

const openedField = (field: keyof OpenedObjection) =>
  computed<ReadViewer>({
    needs: SEALED_COLUMNS,
    resolve: async (rows, viewer, runner) =>
      (await openObjections(rows, viewer, runner)).map((opened) => opened?.[field] ?? null),
  });

/** Objections are part of the case: who may not read the case sees none, and only who concludes them reads their content. */
export const objectionRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'Objection',
  table: 'objections',
  visibleTo: (viewer, alias) => caseVisibleTo(viewer, 'application.read', alias),
  fields: {
    id: column(),
    state: column(),
    agency: toOne(() => agencyRead, { via: 'agency_id' }),
    isAnonymous: column(),
    receivedAt: column(),
    dueOn: column(),
    ...workingDayLimit({
      due: 'due_on',
      isRunning: (row) => row['state'] === 'RECEIVED',
      needs: ['state'],
    }),
    concludedAt: column(),
    conclusion: column(),
    version: column(),
    concludedByName: nameOf('concluded_by'),
    content: openedField('content'),
    contact: openedField('contact'),
    availableActions: computed({
      needs: ['id', 'state', 'case_id'],
      resolve: async (rows, viewer, runner) => {
        const concludable = await concludableHouseholds(rows, viewer, runner);
        const own = await againstOwnReview(rows, viewer, runner);
        return rows.map((row) =>
          concludable.has(String(row['case_id'])) ? objectionActions(row, own.has(String(row['id']))) : [],
        );
      },
    }),
  },
});

/** Which of these objections are about a review that the viewer took part in. */
async function againstOwnReview(
  rows: readonly ColumnValues[],
  viewer: ReadViewer,
  runner: SqlRunner,
): Promise<ReadonlySet<string>> {
  const found = await runner.rows({
    text: `select o.id, n.level, p.level from objections o join public_notices n on n.id = o.notice_id
           join case_participants p on p.case_id = o.case_id and p.account_id = $2 where o.id = any($1)`,
    values: [rows.map((row) => row['id']), viewer.accountId],
  });
  const own = found.filter(([, notice, joined]) =>
    reviewsBefore(notice as NoticeLevel).includes(joined as ReviewLevel),
  );
  return new Set(own.map(([id]) => String(id)));
}

function objectionActions(row: ColumnValues, isOwnReview: boolean): NoticeAction[] {
  const facts = { result: 'INVALID', hasConclusion: true, isOwnReview } as const;
  return listActions(objectionTransitions, row['state'] as ObjectionState, facts, objectionStateLabels).map(
    ({ action, label, verdict }) => ({
      action,
      label,
      allowed: !verdict.refused,
      reason: verdict.refused ? verdict.message : null,
    }),
  );
}
