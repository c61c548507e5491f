import type { Work } from '../../../platform/work.js';
import { isOwnTopic } from '../rules/topic-policy.js';
import type { TopicFacts } from '../rules/topic-states.js';
import type { TopicRow } from './lock-rows.js';
import { meetingsHolding } from './meetings-holding.js';

/** What the guards of a topic ask for. The topic is locked, and an agenda is fixed with its topics locked: neither overtakes the other. */
export async function topicFacts(work: Work, topic: TopicRow, hasReason = true): Promise<TopicFacts> {
  const holding = await meetingsHolding(work.db, [topic.id]);
  return { hasReason, heldBy: holding.get(topic.id) ?? null, isOwn: isOwnTopic(work.actor, topic) };
}
