import { reachOf, type Actor, type Permission } from '../../../platform/auth/actor.js';
import type { ReviewLevel } from '../../registry/index.js';
import type { ApplicationAction } from './application-states.js';
import { applicationTransitions } from './application-states.js';
import type { ApplicationState } from './application-vocabulary.js';

/** Which level acts in a state: returning and rejecting are one verb, but only the level whose turn it is may do them. */
const LEVEL_OF_STATE: Partial<Record<ApplicationState, readonly ReviewLevel[]>> = {
  SUBMITTED: ['COMMUNITY'],
  COMMUNITY_REVIEW: ['COMMUNITY'],
  SUBDISTRICT_REVIEW: ['SUBDISTRICT'],
  COUNTY_REVIEW: ['COUNTY_REVIEW', 'COUNTY_APPROVAL'],
};

const LEVEL_PERMISSION: Readonly<Record<ReviewLevel, Permission>> = {
  COMMUNITY: 'review.community',
  SUBDISTRICT: 'review.subdistrict',
  COUNTY_REVIEW: 'review.county',
  COUNTY_APPROVAL: 'review.approval',
};

/** Acts that are a review: they bind a person to one level of the case. */
const LEVEL_OF_ACTION: Partial<Record<ApplicationAction, ReviewLevel>> = {
  accept: 'COMMUNITY',
  decline: 'COMMUNITY',
  startReview: 'COMMUNITY',
  passCommunityReview: 'COMMUNITY',
  passSubdistrictReview: 'SUBDISTRICT',
  recommend: 'COUNTY_REVIEW',
  approve: 'COUNTY_APPROVAL',
  uphold: 'COUNTY_APPROVAL',
  reopen: 'COUNTY_APPROVAL',
};

export interface ApplicationPlace {
  readonly communityId: string;
  readonly state: ApplicationState;
}

/** Whether the permission reaches the case. */
export function reaches(actor: Actor, permission: Permission, communityId: string): boolean {
  const reach = reachOf(actor, permission);
  return reach.county || reach.areaIds.includes(communityId);
}

/** The level at which the actor would act, null when the action is not a review. */
export function levelOf(
  actor: Actor,
  action: ApplicationAction,
  place: ApplicationPlace,
): ReviewLevel | null {
  const fixed = LEVEL_OF_ACTION[action];
  if (fixed) return fixed;
  if (action !== 'return' && action !== 'reject') return null;
  return (
    LEVEL_OF_STATE[place.state]?.find((level) =>
      reaches(actor, LEVEL_PERMISSION[level], place.communityId),
    ) ?? null
  );
}

/** Whether the actor may take this action on this case at all (its state aside): permission, area, and whose turn it is. */
export function mayAct(actor: Actor, action: ApplicationAction, place: ApplicationPlace): boolean {
  const { permission } = applicationTransitions[action];
  if (!reaches(actor, permission, place.communityId)) return false;
  if (action === 'return' || action === 'reject') return levelOf(actor, action, place) !== null;
  return true;
}

/** States in which there is a 驳回通知书 to hand out: a rejection that stands or is being reconsidered. */
export const HAS_REJECTION_NOTICE: readonly ApplicationState[] = ['REJECTED', 'RECONSIDERATION', 'UPHELD'];

/** 驳回通知书 names the household: for those who read the case and serve or decide rejections there, not for all who read. */
export function mayOpenRejectionNotice(actor: Actor, communityId: string): boolean {
  return (
    reaches(actor, 'application.read', communityId) &&
    (['application.serveRejection', 'application.reject'] as const).some((permission) =>
      reaches(actor, permission, communityId),
    )
  );
}

/** 驳回: it waits for the community while the notice is to be served, and its limit runs; then for the applicant alone. */
export const IN_TURN_WHILE_LIMIT_RUNS: readonly ApplicationState[] = ['REJECTED'];

/** In 县级核准 a case waits for the reviewer until there is a recommendation, then for the approver. ALL: for one who is both. */
export function countyTurnOf(actor: Actor): 'ALL' | 'RECOMMENDED' | 'NOT_RECOMMENDED' | 'NONE' {
  const approves = actor.grants.has('review.approval');
  if (actor.grants.has('review.county')) return approves ? 'ALL' : 'NOT_RECOMMENDED';
  return approves ? 'RECOMMENDED' : 'NONE';
}

/** The states in which it is this actor's turn: where some action that is a review, an intake or an answer waits for them. */
export function statesInTurnOf(actor: Actor): ApplicationState[] {
  const states = new Set<ApplicationState>();
  const anywhere = (permission: Permission) => actor.grants.has(permission);
  if (anywhere('review.community'))
    for (const state of [
      'DRAFT',
      'SUBMITTED',
      'ACCEPTED',
      'COMMUNITY_REVIEW',
      'CORRECTION_REQUIRED',
      'REJECTED',
    ] as const)
      states.add(state);
  if (anywhere('review.subdistrict')) states.add('SUBDISTRICT_REVIEW');
  if (anywhere('review.county')) states.add('COUNTY_REVIEW');
  if (anywhere('review.approval'))
    for (const state of ['COUNTY_REVIEW', 'RECONSIDERATION'] as const) states.add(state);
  if (anywhere('objection.conclude')) states.add('OBJECTION_CHECK');
  return [...states];
}
