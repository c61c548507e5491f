import { identifier, sql } from '../../../platform/db/sql.js';
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
import type { ReadViewer } from '../../../platform/read-viewer.js';
import type { SqlRunner } from '../../../platform/db/sql.js';
import { addDays, type PlainDate } from '../../../shared/plain-date.js';
import { endedResolutions, meetingsOfResolutions, topicRead } from '../../meeting/index.js';
import { officeFileReadFor } from '../../messaging/index.js';
import {
  agencyRead,
  daysLeftField,
  mechanismItemRead,
  workingCalendarBetween,
} from '../../organization/index.js';
import { isFeedbackAnswered } from '../rules/feedback-cycle.js';
import { actionsOnTask, type TaskChoice } from '../rules/task-actions.js';
import { UNIT_STEPS } from '../rules/task-policy.js';
import { isOverdue, redReasonOf, taskLampOf } from '../rules/task-lamp.js';
import {
  WORKING_STATES,
  type FeedbackCycle,
  type PartState,
  type TaskState,
} from '../rules/task-vocabulary.js';
import { TASK_FILES } from './task-files.js';
import { ofVisibleTask, taskVisibleTo } from './task-visibility.js';

/** The name of the account in a column. Colleagues' names are in the directory. */
const nameOf = (accountColumn: string) =>
  sqlField(
    (t) =>
      sql`(SELECT a.display_name FROM accounts a WHERE a.id = ${identifier(t)}.${identifier(accountColumn)})`,
  );

const lastReport = (field: 'text' | 'percent' | 'at') =>
  sqlField(
    (t) =>
      sql`(SELECT ls.${identifier(field)} FROM task_steps ls WHERE ls.task_id = ${identifier(t)}.id AND ls.action = 'report' ORDER BY ls.ordinal DESC LIMIT 1)`,
  );

const isRunning = (state: TaskState): boolean => state === 'REGISTERED' || WORKING_STATES.includes(state);

/** A quarter, and the longest holiday that its last day may move over. */
const LONGEST_CYCLE_DAYS = 110;

const dayOf = (value: unknown): PlainDate | null => (value ?? null) as PlainDate | null;

interface Surroundings {
  readonly openParts: number;
  readonly hasOpenExtension: boolean;
  readonly hasOpenTopic: boolean;
  readonly hasWorkedOnIt: boolean;
  readonly isRequester: boolean;
  readonly supportParts: Readonly<Record<string, PartState>>;
}

async function surroundingsOf(
  rows: readonly ColumnValues[],
  viewer: ReadViewer,
  runner: SqlRunner,
): Promise<Map<string, Surroundings>> {
  const found = await runner.rows({
    text: `select t.id,
        coalesce((select json_object_agg(p.agency_id, p.state) from task_parts p where p.task_id = t.id and p.role = 'SUPPORT'), '{}'),
        exists (select 1 from task_extensions e where e.task_id = t.id and e.state = 'REQUESTED'),
        exists (select 1 from topics o where o.source_task_id = t.id and o.state <> 'RESOLVED'),
        coalesce(t.claimed_by = $2, false) or exists (select 1 from task_steps s where s.task_id = t.id and s.actor_id = $2 and s.action = any($3)),
        exists (select 1 from task_extensions e where e.task_id = t.id and e.state = 'REQUESTED' and e.requested_by = $2)
      from tasks t where t.id = any($1)`,
    values: [rows.map((row) => row['id']), viewer.accountId, [...UNIT_STEPS]],
  });
  return new Map(
    found.map(([id, parts, hasOpenExtension, hasOpenTopic, hasWorkedOnIt, isRequester]) => {
      const supportParts = parts as Record<string, PartState>;
      const openParts = Object.values(supportParts).filter((state) => state !== 'REPORTED').length;
      const around = {
        openParts,
        hasOpenExtension: hasOpenExtension === true,
        hasOpenTopic: hasOpenTopic === true,
        hasWorkedOnIt: hasWorkedOnIt === true,
        isRequester: isRequester === true,
        supportParts,
      };
      return [String(id), around];
    }),
  );
}

const resolutionOf = (row: ColumnValues): string[] =>
  row['origin_kind'] === 'RESOLUTION' && row['origin_id'] != null ? [String(row['origin_id'])] : [];

const suspendedResolution = (row: ColumnValues): string[] =>
  row['state'] === 'SUSPENDED' ? resolutionOf(row) : [];

async function choicesOf(
  rows: readonly ColumnValues[],
  viewer: ReadViewer,
  runner: SqlRunner,
): Promise<TaskChoice[][]> {
  const around = await surroundingsOf(rows, viewer, runner);
  const ended = await endedResolutions(runner, rows.flatMap(suspendedResolution));
  return rows.map((row) => {
    const more = around.get(String(row['id']));
    const lookBackOn = dayOf(row['look_back_on']);
    if (!more) return [];
    return actionsOnTask(
      {
        ...more,
        state: row['state'] as TaskState,
        leadAgencyId: String(row['lead_agency_id']),
        workingAgencyIds: row['working_agency_ids'] as string[],
        dueOn: dayOf(row['due_on']),
        hasClock: dayOf(row['due_on']) !== null || (row['feedback_cycle'] ?? null) !== null,
        isOverdue: isOverdue(
          {
            state: row['state'] as TaskState,
            dueOn: dayOf(row['due_on']),
            feedbackDueOn: dayOf(row['feedback_due_on']),
          },
          viewer.today,
        ),
        isLookBackDue: lookBackOn !== null && lookBackOn <= viewer.today,
        suspendedFrom: (row['suspended_from'] ?? null) as TaskState | null,
        originStands: !ended.has(String(row['origin_id'] ?? '')),
      },
      viewer,
    );
  });
}

/** One look at the calendar for a whole list; none where nothing is periodic. */
async function reportedThisCycle(
  rows: readonly ColumnValues[],
  { today }: ReadViewer,
  runner: SqlRunner,
): Promise<boolean[]> {
  const isReported = (row: ColumnValues) =>
    row['state'] === 'REPORTED' && row['feedback_cycle'] != null && row['feedback_due_on'] != null;
  if (!rows.some(isReported)) return rows.map(() => false);
  const calendar = await workingCalendarBetween(runner, today, addDays(today, LONGEST_CYCLE_DAYS));
  return rows.map((row) => {
    const dueOn = dayOf(row['feedback_due_on']);
    const cycle = row['feedback_cycle'] as FeedbackCycle;
    return dueOn !== null && isReported(row) && isFeedbackAnswered(dueOn, today, cycle, calendar);
  });
}

/** 督办任务, for the county's office, the convener and supervisors; a unit sees what it leads or supports. */
export const taskRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'Task',
  table: 'tasks',
  visibleTo: taskVisibleTo,
  fields: {
    id: column(),
    number: column(),
    originKind: column(),
    originId: column(),
    originLabel: column(),
    title: column(),
    content: column(),
    acceptance: column(),
    instructedBy: column(),
    leadLeader: column(),
    coLeaders: column(),
    contact: column(),
    urgency: column(),
    dueOn: column(),
    feedbackCycle: column(),
    feedbackDueOn: column(),
    state: column(),
    returnCount: column(),
    registeredAt: column(),
    assignedAt: column(),
    receivedAt: column(),
    claimedOn: column(),
    doneOn: column(),
    completedAt: column(),
    lookBackOn: column(),
    closedAt: column(),
    lookBack: column(),
    version: column(),
    lastReport: lastReport('text'),
    percent: lastReport('percent'),
    lastReportAt: lastReport('at'),
    verifiedByName: nameOf('verified_by'),
    closedByName: nameOf('closed_by'),
    daysLeft: daysLeftField({
      due: 'due_on',
      unitOf: () => 'CALENDAR_DAY',
      // What has been handed in waits for the office: the unit's clock stands.
      isRunning: (row) => isRunning(row['state'] as TaskState),
      needs: ['state'],
    }),
    hasReportedThisCycle: computed<ReadViewer>({
      needs: ['state', 'feedback_cycle', 'feedback_due_on'],
      resolve: reportedThisCycle,
    }),
    lamp: computed<ReadViewer>({
      needs: ['state', 'yellow_on', 'red_on'],
      resolve: (rows, { today }) =>
        rows.map((row) =>
          taskLampOf(
            row['state'] as TaskState,
            { yellowOn: dayOf(row['yellow_on']), redOn: dayOf(row['red_on']) },
            today,
          ),
        ),
    }),
    redReason: computed<ReadViewer>({
      needs: ['state', 'yellow_on', 'red_on', 'due_on', 'feedback_due_on', 'claimed_on'],
      resolve: (rows, { today }) =>
        rows.map((row) => {
          const facts = {
            state: row['state'] as TaskState,
            dueOn: dayOf(row['due_on']),
            feedbackDueOn: dayOf(row['feedback_due_on']),
            claimedOn: dayOf(row['claimed_on']),
          };
          const days = { yellowOn: dayOf(row['yellow_on']), redOn: dayOf(row['red_on']) };
          return redReasonOf(facts, days, today);
        }),
    }),
    extensionUntil: sqlField(
      (t) =>
        sql`(SELECT te.requested_until FROM task_extensions te WHERE te.task_id = ${identifier(t)}.id AND te.state = 'REQUESTED')`,
    ),
    meetingId: computed<ReadViewer>({
      needs: ['origin_kind', 'origin_id'],
      resolve: async (rows, viewer, runner) => {
        const meetings = await meetingsOfResolutions(runner, viewer, rows.flatMap(resolutionOf));
        return rows.map((row) => meetings.get(String(row['origin_id'])) ?? null);
      },
    }),
    workingNames: sqlField(
      (t) =>
        sql`(SELECT array_agg(wa.short_name ORDER BY array_position(${identifier(t)}.working_agency_ids::text[], wa.id::text)) FROM agencies wa WHERE wa.id = ANY(${identifier(t)}.working_agency_ids))`,
    ),
    leadAgency: toOne(() => agencyRead, { via: 'lead_agency_id' }),
    mechanismItem: toOne(() => mechanismItemRead, { via: 'mechanism_item_id' }),
    parts: toMany(() => taskPartRead, {
      foreign: 'task_id',
      orderBy: [
        { column: 'role', direction: 'asc' },
        { column: 'agency_id', direction: 'asc' },
      ],
    }),
    steps: toMany(() => taskStepRead, {
      foreign: 'task_id',
      orderBy: [{ column: 'ordinal', direction: 'desc' }],
    }),
    extensions: toMany(() => taskExtensionRead, {
      foreign: 'task_id',
      orderBy: [{ column: 'requested_at', direction: 'desc' }],
    }),
    documents: toMany(() => taskDocumentRead, {
      foreign: 'task_id',
      orderBy: [{ column: 'issued_at', direction: 'desc' }],
    }),
    files: toMany(() => taskFileRead, {
      foreign: 'owner_id',
      orderBy: [{ column: 'uploaded_at', direction: 'desc' }],
    }),
    reminders: toMany(() => taskReminderRead, {
      foreign: 'task_id',
      orderBy: [{ column: 'fired_at', direction: 'desc' }],
    }),
    topics: toMany(() => topicRead, {
      foreign: 'source_task_id',
      orderBy: [{ column: 'collected_at', direction: 'desc' }],
    }),
    availableActions: computed<ReadViewer>({
      needs: [
        'id',
        'state',
        'origin_kind',
        'origin_id',
        'lead_agency_id',
        'working_agency_ids',
        'due_on',
        'feedback_cycle',
        'feedback_due_on',
        'look_back_on',
        'suspended_from',
      ],
      resolve: choicesOf,
    }),
  },
});

const taskPartRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'TaskPart',
  table: 'task_parts',
  visibleTo: ofVisibleTask,
  fields: {
    id: column(),
    role: column(),
    state: column(),
    receivedAt: column(),
    reportedAt: column(),
    returnCount: column(),
    agency: toOne(() => agencyRead, { via: 'agency_id' }),
  },
});

const taskStepRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'TaskStep',
  table: 'task_steps',
  visibleTo: ofVisibleTask,
  fields: {
    id: column(),
    action: column(),
    fromState: column(),
    toState: column(),
    actorName: column(),
    text: column(),
    percent: column(),
    at: column(),
    agency: toOne(() => agencyRead, { via: 'agency_id' }),
  },
});

const taskExtensionRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'TaskExtension',
  table: 'task_extensions',
  visibleTo: ofVisibleTask,
  fields: {
    id: column(),
    dueOnBefore: column(),
    requestedUntil: column(),
    reason: column(),
    state: column(),
    requestedAt: column(),
    requestedByName: nameOf('requested_by'),
    decidedAt: column(),
    decidedByName: nameOf('decided_by'),
    decisionReason: column(),
    version: column(),
  },
});

const taskFileRead = officeFileReadFor(TASK_FILES);

const taskReminderRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'TaskReminder',
  table: 'task_reminders',
  visibleTo: ofVisibleTask,
  fields: {
    id: column(),
    kind: column(),
    firedAt: column(),
    recipients: column(),
    firedByName: nameOf('fired_by'),
  },
});

/** Issued papers: a bulletin goes to every unit, a notice to the units of its task. */
export const taskDocumentRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'TaskDocument',
  table: 'task_documents',
  visibleTo: (viewer, alias) =>
    sql`(${identifier(alias)}.task_id IS NULL OR ${ofVisibleTask(viewer, alias)})`,
  fields: {
    id: column(),
    kind: column(),
    number: column(),
    title: column(),
    sha256: column(),
    issuedAt: column(),
    issuedByName: nameOf('issued_by'),
  },
});
