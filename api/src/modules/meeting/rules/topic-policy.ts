import { reachOf, type Actor } from '../../../platform/auth/actor.js';
import { HOST_AGENCY } from '../../../shared/host-agency.js';

/** What of a topic decides whose it is. */
export interface TopicOwner {
  readonly proposerAgencyId: string;
  readonly submittedBy?: string | null;
}

/** 召集人 lets no topic onto the agenda that they brought in themselves, or that comes from a unit for which they hold a post. */
export const isOwnTopic = (actor: Actor, { proposerAgencyId, submittedBy }: TopicOwner): boolean =>
  (submittedBy !== null && submittedBy === actor.accountId) || actor.ownAgencyIds.includes(proposerAgencyId);

/** Who writes a topic anew: the unit that proposed it; the office only what it proposed itself, or what the same person entered for a unit. */
export function maySubmitAgain(actor: Actor, { proposerAgencyId, submittedBy }: TopicOwner): boolean {
  const { county, agencyIds } = reachOf(actor, 'topic.submit');
  if (agencyIds.includes(proposerAgencyId)) return true;
  return county && (proposerAgencyId === HOST_AGENCY || submittedBy === actor.accountId);
}
