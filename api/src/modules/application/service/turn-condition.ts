import type { Actor } from '../../../platform/auth/actor.js';
import { sql, type Sql } from '../../../platform/db/sql.js';
import { oneOf } from '../../../platform/read/matching.js';
import { countyTurnOf, IN_TURN_WHILE_LIMIT_RUNS, statesInTurnOf } from '../rules/application-policy.js';
import { NO_DUE_DATE } from '../rules/clock.js';

/** 轮到我办理: one condition for the list and its counts, on a case's state and the day it is due, 9999-12-31 without one. */
export function turnCondition(state: Sql, queueOn: Sql, actor: Actor): Sql {
  const inTurn = oneOf(state, statesInTurnOf(actor));
  // Whose turn never comes has an empty list, not the whole one.
  if (!inTurn) return sql`FALSE`;
  return sql`(${inTurn} AND (${queueOn} < ${NO_DUE_DATE} OR ${state} <> ALL(${[...IN_TURN_WHILE_LIMIT_RUNS]})))`;
}

/** Whether the reviewer's recommendation of the present stay in 县级核准 is there: what the approver waits for. */
export const recommended = (a: Sql): Sql =>
  sql`EXISTS (SELECT 1 FROM application_steps rs WHERE rs.case_id = ${a}.id AND rs.action = 'recommend' AND rs.at >= ${a}.state_since)`;

/** Of the cases whose state is in turn those that wait for this actor: at the county reviewer and approver take turns. */
export function countyTurnCondition(a: Sql, actor: Actor): Sql | null {
  const turn = countyTurnOf(actor);
  if (turn === 'ALL' || turn === 'NONE') return null;
  const found = recommended(a);
  return sql`(${a}.state <> 'COUNTY_REVIEW' OR ${turn === 'RECOMMENDED' ? found : sql`NOT ${found}`})`;
}
