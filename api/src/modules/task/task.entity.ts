import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { id, instant, version } from '../../platform/db/base.entity.js';
import { FEEDBACK_CYCLES, TASK_ORIGINS, TASK_STATES, TASK_URGENCIES } from './rules/task-vocabulary.js';

/** 督办任务: one matter (一事一项) with exactly one lead unit. */
export const Task = defineEntity({
  name: 'Task',
  tableName: 'tasks',
  properties: {
    id: id(),
    number: p.string().length(20).unique('tasks_number_is_unique'),
    originKind: p.enum(TASK_ORIGINS),
    /** The resolution, mechanism item, notice, clue or problem it comes from. */
    originId: p.string().length(60).nullable(),
    /** The origin as people cite it: number of the resolution, clause of the notice. */
    originLabel: p.string().length(200),
    /** The duty or key task of the mechanism it carries out. */
    mechanismItemId: p.string().length(60).nullable().index('tasks_by_mechanism_item'),
    title: p.string().length(200),
    content: p.string().length(2000),
    acceptance: p.string().length(1000),
    instructedBy: p.string().length(60),
    leadLeader: p.string().length(60).default(''),
    coLeaders: p.string().length(200).default(''),
    contact: p.string().length(100),
    urgency: p.enum(TASK_URGENCIES),
    leadAgencyId: p.string().length(40),
    /** Lead and supporting units: on the row, so that a constraint can say that none of them closes it. */
    workingAgencyIds: p.array(),
    /** Null for a standing task, which has a cycle of feedback instead. */
    dueOn: p.date().nullable(),
    /** Counts the due dates the task has had: each has reminders of its own. */
    dueVersion: p.integer().default(1),
    feedbackCycle: p.enum(FEEDBACK_CYCLES).nullable(),
    feedbackDueOn: p.date().nullable(),
    state: p.enum(TASK_STATES),
    suspendedFrom: p.enum(TASK_STATES).nullable(),
    suspendedOn: p.date().nullable(),
    yellowOn: p.date().nullable(),
    redOn: p.date().nullable(),
    returnCount: p.integer().default(0),
    /** How many acts its history has; the next one's number. Also what makes every act, of a part too, a new version. */
    stepCount: p.integer().default(0),
    registeredBy: p.uuid().nullable(),
    registeredAt: instant(),
    assignedAt: instant().nullable(),
    receivedAt: instant().nullable(),
    claimedBy: p.uuid().nullable(),
    claimedOn: p.date().nullable(),
    verifiedBy: p.uuid().nullable(),
    verifierAgencyId: p.string().length(40).nullable(),
    /** The day of the claim that was accepted: what on time is measured by. */
    doneOn: p.date().nullable(),
    completedBy: p.uuid().nullable(),
    completerAgencyId: p.string().length(40).nullable(),
    completedAt: instant().nullable(),
    /** From this day on somebody can look back (回头看) and close it. */
    lookBackOn: p.date().nullable(),
    closedBy: p.uuid().nullable(),
    /** Null when the convener closed it, who acts for the county. */
    closerAgencyId: p.string().length(40).nullable(),
    closedAt: instant().nullable(),
    lookBack: p.string().length(2000).nullable(),
    version: version(),
  },
  checks: [
    {
      name: 'the_unit_that_works_never_closes',
      expression:
        'coalesce(verifier_agency_id <> all (working_agency_ids), true) and coalesce(completer_agency_id <> all (working_agency_ids), true) and coalesce(closer_agency_id <> all (working_agency_ids), true)',
    },
    {
      name: 'who_claims_never_closes',
      expression:
        'coalesce(verified_by <> claimed_by, true) and coalesce(completed_by <> claimed_by, true) and coalesce(closed_by <> claimed_by, true)',
    },
    { name: 'a_closed_task_was_looked_back_at', expression: "state <> 'CLOSED' or look_back is not null" },
    { name: 'the_lead_unit_stands_first', expression: 'working_agency_ids[1] = lead_agency_id' },
    {
      name: 'an_assigned_task_has_a_clock',
      expression: "state = 'REGISTERED' or due_on is not null or feedback_cycle is not null",
    },
  ],
  indexes: [
    { name: 'tasks_by_state', properties: ['state', 'dueOn', 'id'] },
    { name: 'tasks_by_lead_agency', properties: ['leadAgencyId', 'state'] },
    { name: 'tasks_by_origin', properties: ['originKind', 'originId'] },
  ],
});

export type Task = InferEntity<typeof Task>;
