import { decide } from '../../../shared/transition-table.js';
import { done, refuse, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { notify, settleNotifications } from '../../messaging/index.js';
import { topicStateLabels, topicTransitions } from '../rules/topic-states.js';
import { lockTopic, staleRow, type TopicRow } from './lock-rows.js';
import { topicFacts } from './topic-facts.js';
import { holdsForCounty } from './visibility.js';

const LONGEST_REASON = 500;

export interface ApproveTopic {
  readonly topicId: string;
  readonly expectedVersion: number;
}

/** 召集人 lets a reviewed topic onto the plenary's agenda. Refuses STALE_VERSION, NOT_ALLOWED_IN_STATE, OWN_TOPIC. */
export function approveTopic(work: Work, input: ApproveTopic): Promise<Outcome<{ topicId: string }>> {
  return work.atomically(async () => {
    const topic = await lockTopic(work, 'topic.approve', input.topicId);
    if (!holdsForCounty(work.actor, 'topic.approve'))
      return work.deny('topic.approve', { type: 'Topic', id: topic.id });
    const stale = staleRow(topic, input.expectedVersion);
    if (stale) return stale;
    const verdict = decide(
      topicTransitions,
      'approve',
      topic.state,
      await topicFacts(work, topic),
      topicStateLabels,
    );
    if (verdict.refused) return verdict;
    Object.assign(topic, { state: verdict.to, approvedBy: work.actor.accountId, approvedAt: work.now() });
    await work.record('TopicApproved', { type: 'Topic', id: topic.id });
    await settleNotifications(work, topic.id);
    return done({ topicId: topic.id });
  });
}

export interface ReturnTopic extends ApproveTopic {
  readonly reason: string;
}

/** The office or 召集人 sends a topic back before a meeting discussed it. Refuses STALE_VERSION, NOT_ALLOWED_IN_STATE, TOPIC_IN_MEETING, REASON_MISSING, REASON_TOO_LONG. */
export function returnTopic(work: Work, input: ReturnTopic): Promise<Outcome<{ topicId: string }>> {
  return work.atomically(async () => {
    const topic = await lockTopic(work, 'topic.return', input.topicId);
    if (!holdsForCounty(work.actor, 'topic.return'))
      return work.deny('topic.return', { type: 'Topic', id: topic.id });
    const stale = staleRow(topic, input.expectedVersion);
    if (stale) return stale;
    // A topic in discussion is returned by the meeting, with its record.
    if (topic.state === 'DISCUSSED')
      return refuse('IN_DISCUSSION', '议题正在会上讨论，请在会议记录中把结果记为“退回”。');
    const reason = input.reason.trim();
    if (reason.length > LONGEST_REASON)
      return refuse('REASON_TOO_LONG', `退回原因不能超过 ${LONGEST_REASON} 个字，请删减。`);
    const facts = await topicFacts(work, topic, reason !== '');
    const verdict = decide(topicTransitions, 'return', topic.state, facts, topicStateLabels);
    if (verdict.refused) return verdict;
    Object.assign(topic, { state: verdict.to, returnReason: reason });
    await work.record('TopicReturned', { type: 'Topic', id: topic.id }, { reason });
    await tellProposer(work, topic);
    return done({ topicId: topic.id });
  });
}

/** The unit's liaison, whoever that is now: the topic is the unit's, not the person's. */
export async function tellProposer(work: Work, topic: TopicRow): Promise<void> {
  await settleNotifications(work, topic.id);
  await notify(
    work,
    { post: 'LIAISON', agencyId: topic.proposerAgencyId },
    {
      aboutId: topic.id,
      title: '您单位提交的议题被退回',
      body: `议题《${topic.title}》被退回，请按退回原因修改后重新提交。`,
      link: `/joint/topics/${topic.id}`,
    },
  );
}
