import { holds, reachOf, type Permission } from '../../../platform/auth/actor.js';
import { identifier, sql, type SqlRunner } from '../../../platform/db/sql.js';
import type { ReadViewer } from '../../../platform/read-viewer.js';
import {
  column,
  computed,
  defineReadModel,
  matching,
  toOne,
  type ColumnValues,
  type Condition,
  type ReadModel,
} from '../../../platform/read/index.js';
import { holderRead } from '../../identity/index.js';
import { taskRead } from '../../task/index.js';
import { agencyRead, workingDayLimit } from '../../organization/index.js';
import { actionsOnClue, type ClueState } from '../rules/clue-states.js';
import {
  actionsOnProblem,
  OWING_PROBLEM_STATES,
  waitForTask,
  type ChainLink,
  type ProblemState,
} from '../rules/problem-states.js';
import { rectificationTasksOf } from './rectification-task.js';

/** The receiving unit and whoever registered it; never anybody of the accused unit, whatever else they hold. */
export const clueTransferRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'ClueTransfer',
  table: 'clue_transfers',
  visibleTo: (viewer, alias) => {
    const row = identifier(alias);
    const reach = reachOf(viewer, 'clueTransfer.read');
    const agencies = [...viewer.agencyIds];
    const theirs = reach.county
      ? sql`TRUE`
      : sql`(${row}.target_agency_id = any(${[...reach.agencyIds]}) or (${reach.own} and ${row}.registered_by = ${viewer.accountId}))`;
    return sql`(${theirs} and (${row}.accused_agency_id is null or not ${row}.accused_agency_id = any(${agencies})))`;
  },
  fields: {
    id: column(),
    number: column(),
    target: toOne(() => agencyRead, { via: 'target_agency_id' }),
    accused: toOne(() => agencyRead, { via: 'accused_agency_id' }),
    summary: column(),
    evidenceRefs: column(),
    state: column(),
    registeredBy: toOne(() => holderRead, { via: 'registered_by' }),
    transferredAt: column(),
    receivedBy: toOne(() => holderRead, { via: 'received_by' }),
    receivedAt: column(),
    feedbackCategory: column(),
    feedbackAt: column(),
    isMine: computed<ReadViewer>({
      needs: ['registered_by'],
      resolve: (rows, viewer) => rows.map((row) => row['registered_by'] === viewer.accountId),
    }),
    version: column(),
    availableActions: computed<ReadViewer>({
      needs: ['state', 'target_agency_id'],
      resolve: (rows, viewer) =>
        rows.map((row) =>
          viewer.agencyIds.includes(String(row['target_agency_id']))
            ? actionsOnClue(row['state'] as ClueState, (permission) =>
                holds(viewer, permission as Permission),
              )
            : [],
        ),
    }),
  },
});

const taskOf = async (rows: readonly ColumnValues[], runner: SqlRunner) => {
  const taskIds = rows.flatMap((row) => (row['task_id'] == null ? [] : [String(row['task_id'])]));
  const tasks = await rectificationTasksOf(runner, taskIds);
  return (row: ColumnValues) => tasks.get(String(row['task_id'] ?? '')) ?? null;
};

/** The ledger for the office and 纪委监委; a unit sees what it has to put right. */
export const problemRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'Problem',
  table: 'problems',
  visibleTo: (viewer, alias) => {
    const reach = reachOf(viewer, 'problem.read');
    return reach.county ? sql`TRUE` : sql`${identifier(alias)}.lead_agency_id = any(${[...reach.agencyIds]})`;
  },
  fields: {
    id: column(),
    number: column(),
    link: column(),
    source: column(),
    title: column(),
    description: column(),
    requirement: column(),
    lead: toOne(() => agencyRead, { via: 'lead_agency_id' }),
    dueOn: column(),
    ...workingDayLimit({
      due: 'due_on',
      needs: ['state'],
      isRunning: (row) => OWING_PROBLEM_STATES.includes(row['state'] as ProblemState),
    }),
    state: column(),
    registeredBy: toOne(() => holderRead, { via: 'registered_by' }),
    registeredAt: column(),
    measures: column(),
    rectifiedBy: toOne(() => holderRead, { via: 'rectified_by' }),
    rectifiedAt: column(),
    lookBackFrom: column(),
    lookBackHolds: column(),
    lookBackNote: column(),
    lookedBackBy: toOne(() => holderRead, { via: 'looked_back_by' }),
    lookedBackAt: column(),
    closedBy: toOne(() => holderRead, { via: 'closed_by' }),
    closedAt: column(),
    task: toOne(() => taskRead, { via: 'task_id' }),
    waitsForTask: computed<ReadViewer>({
      needs: ['state', 'task_id'],
      resolve: async (rows, _viewer, runner) => {
        const task = await taskOf(rows, runner);
        return rows.map((row) => waitForTask(row['state'] as ProblemState, task(row)));
      },
    }),
    taskSentBackAt: column(),
    taskSentBackReason: column(),
    reopened: column(),
    version: column(),
    availableActions: computed<ReadViewer>({
      needs: ['state', 'lead_agency_id', 'rectified_by', 'look_back_from', 'look_back_holds', 'task_id'],
      resolve: async (rows, viewer, runner) => {
        const task = await taskOf(rows, runner);
        return rows.map((row) =>
          actionsOnProblem(
            row['state'] as ProblemState,
            {
              today: viewer.today,
              actorId: viewer.accountId,
              agencyIds: viewer.agencyIds,
              leadAgencyId: String(row['lead_agency_id']),
              rectifiedBy: row['rectified_by'] as string | null,
              lookBackFrom: row['look_back_from'] as string | null,
              lookBackHolds: row['look_back_holds'] as boolean | null,
              task: task(row),
            },
            (permission) => holds(viewer, permission as Permission),
          ),
        );
      },
    }),
  },
});

/** Rules are written to be known: whoever reads problems reads them. */
export const chainRuleRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'ChainRule',
  table: 'chain_rules',
  visibleTo: (viewer) => (holds(viewer, 'problem.read') ? sql`TRUE` : sql`FALSE`),
  fields: {
    id: column(),
    link: column(),
    title: column(),
    docNo: column(),
    owner: toOne(() => agencyRead, { via: 'owner_agency_id' }),
    adoptedOn: column(),
    revision: column(),
    summary: column(),
    supersededAt: column(),
    version: column(),
  },
});

export interface ClueFilterValues {
  readonly states?: readonly ClueState[] | null;
  readonly targetAgencyId?: string | null;
}

export const clueCondition = (filter: ClueFilterValues | null | undefined): Condition => {
  const { states, targetAgencyId } = filter ?? {};
  return matching((row) => [
    states?.length && sql`${row}.state = any(${[...states]})`,
    targetAgencyId && sql`${row}.target_agency_id = ${targetAgencyId}`,
  ]);
};

export interface ProblemFilterValues {
  readonly states?: readonly ProblemState[] | null;
  readonly links?: readonly ChainLink[] | null;
  readonly leadAgencyId?: string | null;
  readonly isOverdue?: boolean | null;
}

export const problemCondition = (
  filter: ProblemFilterValues | null | undefined,
  today: string,
): Condition => {
  const { states, links, leadAgencyId, isOverdue } = filter ?? {};
  return matching((row) => [
    states?.length && sql`${row}.state = any(${[...states]})`,
    links?.length && sql`${row}.link = any(${[...links]})`,
    leadAgencyId && sql`${row}.lead_agency_id = ${leadAgencyId}`,
    isOverdue && sql`(${row}.due_on < ${today} and ${row}.state = any(${[...OWING_PROBLEM_STATES]}))`,
  ]);
};
