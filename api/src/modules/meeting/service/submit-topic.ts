import { decide } from '../../../shared/transition-table.js';
import { isUuid } from '../../../shared/uuid.js';
import { done, refuse, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { maySubmitAgain } from '../rules/topic-policy.js';
import { checkTopicDraft, type TopicDraft } from '../rules/topic-draft.js';
import { topicStateLabels, topicTransitions } from '../rules/topic-states.js';
import { Solicitation } from '../solicitation.entity.js';
import { TopicOpinion } from '../topic-opinion.entity.js';
import { AGENCY_UNKNOWN, areMembers, askForOpinions, collectTopic, consultedBy } from './collect-topic.js';
import { lockTopic, staleRow } from './lock-rows.js';
import { topicFacts } from './topic-facts.js';
import { reachesAgency } from './visibility.js';

export interface SubmitTopic extends TopicDraft {
  readonly proposerAgencyId: string;
  readonly solicitationId?: string | null;
}

/** A member submits a topic in its own name, the office in any member's. Refuses SOLICITATION_CLOSED and what {@link collectTopic} refuses. */
export function submitTopic(work: Work, input: SubmitTopic): Promise<Outcome<{ topicId: string }>> {
  return work.atomically(async () => {
    const reach = work.must('topic.submit', { agencyIds: [input.proposerAgencyId] });
    if (!reachesAgency(reach, input.proposerAgencyId))
      return work.deny('topic.submit', { type: 'Agency', id: input.proposerAgencyId });
    if (input.solicitationId) {
      const open = isUuid(input.solicitationId)
        ? await work.em.findOne(Solicitation, { id: input.solicitationId })
        : null;
      if (!open || open.closesOn < work.today())
        return refuse(
          'SOLICITATION_CLOSED',
          '这次议题征集已经截止。请不选征集、直接提交议题，或与联席会议办公室联系。',
        );
    }
    return collectTopic(work, input);
  });
}

export interface ResubmitTopic extends TopicDraft {
  readonly topicId: string;
  readonly expectedVersion: number;
}

/** The office sends a unit's topic back; what it says stays the unit's. */
const NOT_YOURS_TO_WRITE = refuse(
  'NOT_THE_PROPOSER',
  '这个议题是成员单位提出的，只能由提出单位修改后重新提交。请联系该单位的联络员。',
);

/** Mends a returned or deferred topic and submits it again. Refuses NOT_THE_PROPOSER, STALE_VERSION, NOT_ALLOWED_IN_STATE, TOPIC_IN_MEETING, TOPIC_INCOMPLETE, AGENCY_UNKNOWN. */
export function resubmitTopic(work: Work, input: ResubmitTopic): Promise<Outcome<{ topicId: string }>> {
  return work.atomically(async () => {
    const topic = await lockTopic(work, 'topic.submit', input.topicId);
    if (
      !reachesAgency(
        work.must('topic.submit', { agencyIds: [topic.proposerAgencyId] }),
        topic.proposerAgencyId,
      )
    )
      return work.deny('topic.submit', { type: 'Topic', id: topic.id });
    if (!maySubmitAgain(work.actor, topic)) return NOT_YOURS_TO_WRITE;
    const stale = staleRow(topic, input.expectedVersion);
    if (stale) return stale;
    const verdict = decide(
      topicTransitions,
      'resubmit',
      topic.state,
      await topicFacts(work, topic),
      topicStateLabels,
    );
    if (verdict.refused) return verdict;
    const problems = checkTopicDraft(input);
    if (problems.length > 0) return refuse('TOPIC_INCOMPLETE', '议题填写有误，请按提示改正。', problems);
    const consultedAgencyIds = consultedBy({ ...input, proposerAgencyId: topic.proposerAgencyId });
    if (!(await areMembers(work, consultedAgencyIds))) return AGENCY_UNKNOWN;
    Object.assign(topic, {
      kind: input.kind,
      title: input.title.trim(),
      background: input.background.trim(),
      proposal: input.proposal.trim(),
      secrecy: input.secrecy,
      consultedAgencyIds,
      submittedBy: work.actor.accountId,
      state: verdict.to,
      returnReason: null,
      reviewedInMeetingId: null,
      approvedBy: null,
      approvedAt: null,
    });
    // What was said about the old text is not said about the new one.
    await work.em.nativeDelete(TopicOpinion, { topicId: topic.id });
    await work.record('TopicResubmitted', { type: 'Topic', id: topic.id });
    await askForOpinions(work, topic.id, topic.title, consultedAgencyIds);
    return done({ topicId: topic.id });
  });
}
