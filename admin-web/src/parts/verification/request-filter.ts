import type { Lamp, VerificationRequestFilter, VerificationState } from '../../graphql/gql/graphql.js';
import { lamps } from '../../lib/lamps.js';
import type { ListSearch } from '../../lib/list-search.js';
import { verificationStateNames } from '../../text/verification.js';

const states = Object.keys(verificationStateNames) as VerificationState[];

/** What waits for the agency, what it has answered, and both. */
export const queueViews = {
  open: ['SENT', 'SIGNED_FOR', 'DISPUTED'],
  done: ['ANSWERED', 'RE_ANSWERED', 'ACCEPTED', 'WAIVED'],
  all: states,
} as const satisfies Record<string, readonly VerificationState[]>;

export type QueueView = keyof typeof queueViews;

export function readView(search: ListSearch): QueueView {
  return search.view === 'done' || search.view === 'all' ? search.view : 'open';
}

/** Why the list is empty: there is none of this view at all, or none that fits what was asked for. */
export function nothingThere(search: ListSearch, isFiltered: boolean): string {
  const view = readView(search);
  if (isFiltered || view === 'all') return '没有符合条件的核查请求';
  return view === 'open' ? '没有等待本单位答复的核查请求' : '本单位还没有答复过核查请求';
}

/** The address as the server's filter; a chosen state narrows the view. */
export function toRequestFilter(search: ListSearch): VerificationRequestFilter {
  const chosen = states.filter((state) => search.status?.includes(state));
  const lamp: Lamp | undefined = lamps.find((one) => one === search.lamp);
  return {
    states: chosen.length > 0 ? chosen : [...queueViews[readView(search)]],
    recordTypes: search.type ?? null,
    lamps: lamp === undefined ? null : [lamp],
    personNamePrefix: search.kw ?? null,
  };
}
