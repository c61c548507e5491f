import { identifier, sql } from '../../../platform/db/sql.js';
import type { Condition } from '../../../platform/read/index.js';
import type { AlertState } from '../rules/alert-states.js';

export interface AlertFilterValues {
  readonly states?: readonly AlertState[] | null;
  readonly modelCodes?: readonly string[] | null;
}

/** Alerts in these states, of these models. */
export const alertCondition =
  (filter: AlertFilterValues | undefined): Condition =>
  (alias) => {
    const row = identifier(alias);
    const states = filter?.states ? sql`${row}.state = any(${[...filter.states]})` : sql`TRUE`;
    return filter?.modelCodes
      ? sql`${states} and ${row}.model_code = any(${[...filter.modelCodes]})`
      : states;
  };
