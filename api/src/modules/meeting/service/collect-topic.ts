import { done, refuse, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { Agency } from '../../organization/index.js';
import { notify } from '../../messaging/index.js';
import { checkTopicDraft, type TopicDraft } from '../rules/topic-draft.js';
import { Topic } from '../topic.entity.js';

export interface CollectTopic extends TopicDraft {
  readonly proposerAgencyId: string;
  readonly solicitationId?: string | null;
  /** The overdue task that returns to the agenda. */
  readonly sourceTaskId?: string | null;
}

/**
 * Puts a topic (议题) among the collected ones and asks the units to be consulted for their opinion. The caller has decided
 * that this may be done; no permission of this module is asked for. Refuses TOPIC_INCOMPLETE, AGENCY_UNKNOWN.
 */
export function collectTopic(work: Work, input: CollectTopic): Promise<Outcome<{ topicId: string }>> {
  return work.atomically(async () => {
    const problems = checkTopicDraft(input);
    if (problems.length > 0) return refuse('TOPIC_INCOMPLETE', '议题填写有误，请按提示改正。', problems);
    const consultedAgencyIds = consultedBy(input);
    if (!(await areMembers(work, [...consultedAgencyIds, input.proposerAgencyId]))) return AGENCY_UNKNOWN;
    const topicId = work.newId();
    work.em.create(Topic, {
      id: topicId,
      kind: input.kind,
      title: input.title.trim(),
      background: input.background.trim(),
      proposal: input.proposal.trim(),
      proposerAgencyId: input.proposerAgencyId,
      submittedBy: work.actor.accountId,
      consultedAgencyIds,
      secrecy: input.secrecy,
      solicitationId: input.solicitationId ?? null,
      sourceTaskId: input.sourceTaskId ?? null,
      state: 'COLLECTED',
      collectedAt: work.now(),
    });
    await work.em.flush();
    await work.record(
      'TopicSubmitted',
      { type: 'Topic', id: topicId },
      {
        kind: input.kind,
        proposerAgencyId: input.proposerAgencyId,
        sourceTaskId: input.sourceTaskId ?? null,
      },
    );
    await askForOpinions(work, topicId, input.title.trim(), consultedAgencyIds);
    return done({ topicId });
  });
}

export const AGENCY_UNKNOWN = refuse(
  'AGENCY_UNKNOWN',
  '所选单位不是联席会议成员单位，请刷新页面后重新选择。',
);

/** A unit is consulted once, and never about its own topic. */
export const consultedBy = (input: {
  readonly consultedAgencyIds: readonly string[];
  readonly proposerAgencyId: string;
}): string[] => [...new Set(input.consultedAgencyIds)].filter((id) => id !== input.proposerAgencyId);

export async function areMembers(work: Work, agencyIds: readonly string[]): Promise<boolean> {
  const wanted = [...new Set(agencyIds)];
  return (await work.em.count(Agency, { id: { $in: wanted }, isMember: true })) === wanted.length;
}

/** Tells the liaisons of the consulted units that their opinion is asked for. */
export async function askForOpinions(
  work: Work,
  topicId: string,
  title: string,
  agencyIds: readonly string[],
): Promise<void> {
  for (const agencyId of agencyIds) {
    await notify(
      work,
      { post: 'LIAISON', agencyId },
      {
        aboutId: topicId,
        title: '有议题请您单位提出会商意见',
        body: `议题《${title}》需要您单位提出会商意见。`,
        link: `/joint/topics/${topicId}`,
      },
    );
  }
}
