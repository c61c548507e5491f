import type { Work } from '../../../platform/work.js';
import type { TopicFacts } from '../rules/topic-states.js';
import type { TopicRow } from './lock-rows.js';
import { meetingsHolding } from './meetings-holding.js';

/** What the guards of a topic ask for. The topic is locked, and an agenda is fixed with its topics locked: neither overtakes the other. */
export async function topicFacts(
  work: Work,
  { id }: Pick<TopicRow, 'id'>,
  hasReason = true,
): Promise<TopicFacts> {
  return { hasReason, heldBy: (await meetingsHolding(work.db, [id])).get(id) ?? null };
}
