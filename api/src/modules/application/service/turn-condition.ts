import type { Actor } from '../../../platform/auth/actor.js';
import { sql, type Sql } from '../../../platform/db/sql.js';
import { oneOf } from '../../../platform/read/matching.js';
import { IN_TURN_WHILE_LIMIT_RUNS, statesInTurnOf } from '../rules/application-policy.js';
import { NO_DUE_DATE } from '../rules/clock.js';

/** 轮到我办理: one condition for the list and its counts, on a case's state and the day it is due, 9999-12-31 without one. */
export function turnCondition(state: Sql, queueOn: Sql, actor: Actor): Sql {
  const inTurn = oneOf(state, statesInTurnOf(actor));
  // Whose turn never comes has an empty list, not the whole one.
  if (!inTurn) return sql`FALSE`;
  return sql`(${inTurn} AND (${queueOn} < ${NO_DUE_DATE} OR ${state} <> ALL(${[...IN_TURN_WHILE_LIMIT_RUNS]})))`;
}
