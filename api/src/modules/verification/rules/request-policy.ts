import { listActions } from '../../../shared/transition-table.js';
import type { AnswerResult, RequestState } from './request-states.js';
import { requestStateLabels, requestTransitions, type RequestAction } from './request-transitions.js';

/** The part of a permission's reach that matters here: requests have an agency, no area. */
export interface RequestReach {
  readonly county: boolean;
  readonly agencyIds: readonly string[];
}

/** An agency acts on what it was asked itself; being involved in the case is not enough. */
export const reachesRequest = (reach: RequestReach, request: { readonly agencyId: string }): boolean =>
  reach.county || reach.agencyIds.includes(request.agencyId);

/** A button, with the reason when it is refused now. */
export interface RequestActionChoice {
  readonly action: RequestAction;
  readonly label: string;
  readonly isAllowed: boolean;
  readonly reason: string | null;
}

/** Table × permissions: actions of others are not listed at all. */
export function actionsOnRequest(
  request: {
    readonly agencyId: string;
    readonly state: RequestState;
    readonly result: AnswerResult | null;
    readonly isUnderReview: boolean;
  },
  reachOf: (permission: string) => RequestReach,
): RequestActionChoice[] {
  const facts = { result: request.result, reason: undefined, isUnderReview: request.isUnderReview };
  return listActions(requestTransitions, request.state, facts, requestStateLabels)
    .filter(({ permission }) => reachesRequest(reachOf(permission), request))
    .map(({ action, label, verdict }) => ({
      action,
      label,
      isAllowed: !verdict.refused,
      reason: verdict.refused ? verdict.message : null,
    }));
}
