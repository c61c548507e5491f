import { holds, reachOf, type Actor } from '../../../platform/auth/actor.js';
import { sql, type Sql } from '../../../platform/db/sql.js';
import type { Condition } from '../../../platform/read/index.js';
import { anyOf, matching, oneOf } from '../../../platform/read/matching.js';
import { HOST_AGENCY } from '../../../shared/host-agency.js';
import type { PlainDate } from '../../../shared/plain-date.js';
import { searchPart } from '../../../shared/search-prefix.js';
import { UNIT_STEPS } from '../rules/task-policy.js';
import type { TaskLamp, TaskOrigin, TaskState } from '../rules/task-vocabulary.js';

/** Every part that is given must hold. */
export interface TaskFilterValues {
  readonly states?: readonly TaskState[] | null;
  readonly lamps?: readonly TaskLamp[] | null;
  /** Units that lead or support. */
  readonly agencyIds?: readonly string[] | null;
  readonly leadAgencyId?: string | null;
  readonly originKinds?: readonly TaskOrigin[] | null;
  readonly originId?: string | null;
  readonly mechanismItemId?: string | null;
  readonly dueFrom?: PlainDate | null;
  readonly dueTo?: PlainDate | null;
  /** The calendar day of the registration, in the county. */
  readonly registeredFrom?: PlainDate | null;
  readonly registeredTo?: PlainDate | null;
  readonly isOverdue?: boolean | null;
  /** Whose decision it waits for: an extension, the verification, 办结, the look-back that is due. */
  readonly decider?: Actor | null;
  readonly keyword?: string | null;
}

/** The light as SQL, from the days kept on the row: the same sentence as `taskLampOf`. */
export function lampCondition(t: Sql, lamp: TaskLamp, today: PlainDate): Sql {
  const runs = sql`${t}.state NOT IN ('SUSPENDED', 'DONE', 'CLOSED')`;
  const red = sql`coalesce(${t}.red_on <= ${today}, false)`;
  const yellow = sql`coalesce(${t}.yellow_on <= ${today}, false)`;
  switch (lamp) {
    case 'GREY':
      return sql`${t}.state = 'SUSPENDED'`;
    case 'BLUE':
      return sql`${t}.state IN ('DONE', 'CLOSED')`;
    case 'RED':
      return sql`(${runs} AND ${red})`;
    case 'YELLOW':
      return sql`(${runs} AND NOT ${red} AND ${yellow})`;
    case 'GREEN':
      return sql`(${runs} AND NOT ${red} AND NOT ${yellow})`;
  }
}

/** 超期: open, past due and not yet claimed. Narrower than the red light, which also runs for a feedback that is missing. */
const overdueCondition = (t: Sql, today: PlainDate): Sql =>
  sql`(${t}.state NOT IN ('SUSPENDED', 'DONE', 'CLOSED') AND ${t}.claimed_on IS NULL AND ${t}.due_on < ${today})`;

/** It waits for this person: {@link isAskedToDecide} as SQL, and nobody decides what they had a hand in for a unit. */
function awaitsDecisionOf(t: Sql, actor: Actor, today: PlainDate): Sql {
  if (!reachOf(actor, 'task.verify').county) return sql`FALSE`;
  const isAsked = holds(actor, 'task.oversee')
    ? sql`(${HOST_AGENCY} = ANY(${t}.working_agency_ids) AND NOT ${t}.working_agency_ids && ${[...actor.ownAgencyIds]}::text[])`
    : sql`NOT ${t}.working_agency_ids && ${[...actor.agencyIds]}::text[]`;
  const isClaimed = sql`${t}.state IN ('COMPLETION_CLAIMED', 'VERIFIED')`;
  const isToLookBack = sql`(${t}.state = 'DONE' AND ${t}.look_back_on <= ${today})`;
  const isToExtend = sql`EXISTS (SELECT 1 FROM task_extensions te WHERE te.task_id = ${t}.id AND te.state = 'REQUESTED')`;
  const hasWorkedOnIt = sql`EXISTS (SELECT 1 FROM task_steps ts WHERE ts.task_id = ${t}.id AND ts.actor_id = ${actor.accountId} AND ts.action = ANY(${[...UNIT_STEPS]}::text[]))`;
  return sql`(${isAsked} AND NOT ${hasWorkedOnIt} AND (${isToExtend} OR ${isClaimed} OR ${isToLookBack}))`;
}

const registeredOn = (t: Sql): Sql => sql`(${t}.registered_at AT TIME ZONE 'Asia/Shanghai')::date`;

/** The filter as a condition. What counts tasks (statistics, bulletin) asks here too: a number and its list are the same rows. */
export function taskCondition(filter: TaskFilterValues, today: PlainDate): Condition {
  const { states, originKinds, agencyIds, leadAgencyId, originId, mechanismItemId, lamps } = filter;
  const { dueFrom, dueTo, registeredFrom, registeredTo, isOverdue, decider } = filter;
  const like = searchPart(filter.keyword);
  return matching((t) => [
    oneOf(sql`${t}.state`, states),
    oneOf(sql`${t}.origin_kind`, originKinds),
    agencyIds?.length && sql`${t}.working_agency_ids && ${[...agencyIds]}::text[]`,
    leadAgencyId && sql`${t}.lead_agency_id = ${leadAgencyId}`,
    originId && sql`${t}.origin_id = ${originId}`,
    mechanismItemId && sql`${t}.mechanism_item_id = ${mechanismItemId}`,
    dueFrom && sql`${t}.due_on >= ${dueFrom}`,
    dueTo && sql`${t}.due_on <= ${dueTo}`,
    registeredFrom && sql`${registeredOn(t)} >= ${registeredFrom}`,
    registeredTo && sql`${registeredOn(t)} <= ${registeredTo}`,
    isOverdue && overdueCondition(t, today),
    decider && awaitsDecisionOf(t, decider, today),
    anyOf(lamps?.map((lamp) => lampCondition(t, lamp, today))),
    like && sql`(${t}.title ILIKE ${like} OR ${t}.number ILIKE ${like} OR ${t}.origin_label ILIKE ${like})`,
  ]);
}
