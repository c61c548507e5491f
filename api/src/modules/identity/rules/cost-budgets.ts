import type { PostKind } from './post-kinds.js';

/** What the desks that work through long lists may ask for at once: a hundred cases with everything a page shows of them. */
const DESK = 60_000;
/** Posts that read lists and numbers, not cases. */
const OVERVIEW = 30_000;
/** Administrators: accounts, settings, the log. */
const ADMINISTRATION = 15_000;

/** Most that one operation of a post may cost, about as many values as its answer can hold. Of several posts the largest counts. */
export const COST_BUDGETS: Readonly<Record<PostKind, number>> = {
  CONVENER: OVERVIEW,
  DEPUTY_CONVENER: OVERVIEW,
  OFFICE_DIRECTOR: DESK,
  OFFICE_CLERK: DESK,
  LIAISON: OVERVIEW,
  DATA_CONTACT: DESK,
  COMMUNITY_CLERK: DESK,
  SUBDISTRICT_CLERK: DESK,
  COUNTY_REVIEWER: DESK,
  COUNTY_APPROVER: DESK,
  SUPERVISOR: DESK,
  RELEASE_REVIEWER: OVERVIEW,
  SYSTEM_ADMIN: ADMINISTRATION,
  SECURITY_ADMIN: ADMINISTRATION,
  AUDIT_ADMIN: ADMINISTRATION,
};

/** Somebody whose posts have all ended still reads what is everybody's. */
const WITHOUT_POST = 5_000;

export const costBudgetOf = (posts: readonly { readonly post: PostKind }[]): number =>
  Math.max(WITHOUT_POST, ...posts.map(({ post }) => COST_BUDGETS[post]));
