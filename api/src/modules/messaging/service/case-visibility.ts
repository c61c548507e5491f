import type { Sql } from '../../../platform/db/sql.js';
import type { Actor, Permission } from '../../../platform/auth/actor.js';
import type { Refused } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';

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

/** Whether the actor stands back from a case (回避), answered by the registry as well. */
export type CaseRecusal = (work: Work, caseId: string) => Promise<Refused | null>;

/**
 * Why a material may not be replaced at this stage of its case, null when it may; answered by the application, which holds the case
 * until the upload is kept.
 */
export type ReplacementRefusal = (
  work: Work,
  caseId: string,
  attachmentId: string,
) => Promise<Refused | null>;
