import { sql, type SqlRunner } from '../../../platform/db/sql.js';
import type { Condition } from '../../../platform/read/index.js';
import { matching } from '../../../platform/read/matching.js';
import type { AlertState } from '../rules/alert-states.js';

export interface AlertFilterValues {
  readonly states?: readonly AlertState[] | null;
  readonly modelCodes?: readonly string[] | null;
  readonly raisedSince?: Date | null;
}

/** Alerts in these states, of these models, raised since then. */
export const alertCondition = (filter: AlertFilterValues = {}): Condition =>
  matching((row) => [
    filter.states && sql`${row}.state = any(${[...filter.states]})`,
    filter.modelCodes && sql`${row}.model_code = any(${[...filter.modelCodes]})`,
    filter.raisedSince && sql`${row}.raised_at >= ${filter.raisedSince.toISOString()}`,
  ]);

/** How many wait for a conclusion: a number of the frame, asked for again and again by itself, and no reading of any of them. */
export async function countOpenAlerts(runner: SqlRunner): Promise<number> {
  const [row] = await runner.rows(
    sql`select count(*)::int from alerts a where ${alertCondition({ states: ['RAISED'] })('a')}`,
  );
  return Number(row?.[0]);
}
