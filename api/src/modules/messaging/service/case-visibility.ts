import type { Sql } from '../../../platform/db/sql.js';
import type { Actor, Permission } from '../../../platform/auth/actor.js';

/**
 * Who may see rows of a case. The registry answers it, which stands further down: whoever assembles the product hands the
 * predicate in.
 */
export type CaseVisibility = (
  actor: Actor,
  permission: Permission,
  alias: string,
  caseColumn?: string,
) => Sql;
