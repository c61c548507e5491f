import type { MandateRequestState } from '../../graphql/gql/graphql.js';
import { mandateRequestStateNames } from '../../text/mandate-requests.js';

export interface MandateRequestsSearch {
  /** One state, or every one; what waits for a decision when the address says nothing. */
  state?: MandateRequestState | 'ALL' | undefined;
  after?: string | undefined;
}

const states = Object.keys(mandateRequestStateNames) as MandateRequestState[];

export function parseMandateRequestsSearch(raw: Record<string, unknown>): MandateRequestsSearch {
  const state = raw['state'] === 'ALL' ? 'ALL' : states.find((known) => known === raw['state']);
  const after =
    typeof raw['after'] === 'string' && /^.{1,400}$/u.test(raw['after']) ? raw['after'] : undefined;
  return { ...(state === undefined ? {} : { state }), ...(after === undefined ? {} : { after }) };
}
