import { reachOf, type Actor } from '../../../platform/auth/actor.js';

/** 县住建局, in which the office sits (一): in its name the office proposes. */
export const HOST_AGENCY = 'HOUSING';

/** What of a topic decides whose it is. */
export interface TopicOwner {
  readonly proposerAgencyId: string;
  readonly submittedBy?: string | null;
}

/** Who writes a topic anew: the unit that proposed it; the office only what it proposed itself, or what the same person entered for a unit. */
export function maySubmitAgain(actor: Actor, { proposerAgencyId, submittedBy }: TopicOwner): boolean {
  const { county, agencyIds } = reachOf(actor, 'topic.submit');
  if (agencyIds.includes(proposerAgencyId)) return true;
  return county && (proposerAgencyId === HOST_AGENCY || submittedBy === actor.accountId);
}
