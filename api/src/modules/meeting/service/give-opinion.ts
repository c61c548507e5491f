import { done, refuse, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { settleNotifications } from '../../messaging/index.js';
import type { TopicState } from '../rules/meeting-kinds.js';
import { checkText } from '../rules/topic-draft.js';
import { TopicOpinion } from '../topic-opinion.entity.js';
import { lockTopic } from './lock-rows.js';
import { reachesAgency } from './visibility.js';

const LONGEST_OPINION = 2000;
/** Until the plenary takes a topic up, those whose opinion was asked may give it. */
export const BEFORE_DISCUSSION: readonly TopicState[] = [
  'COLLECTED',
  'LIAISON_REVIEWED',
  'APPROVED',
  'SCHEDULED',
];

export interface GiveOpinion {
  readonly topicId: string;
  readonly agencyId: string;
  readonly opinion: string;
}

/** A consulted unit says what it thinks (会商意见). Refuses OPINION_INVALID, NOT_CONSULTED, OPINION_TOO_LATE. */
export function giveOpinion(work: Work, input: GiveOpinion): Promise<Outcome<{ topicId: string }>> {
  return work.atomically(async () => {
    const topic = await lockTopic(work, 'topic.giveOpinion', input.topicId);
    if (!reachesAgency(work.must('topic.giveOpinion', { agencyIds: [input.agencyId] }), input.agencyId))
      return work.deny('topic.giveOpinion', { type: 'Topic', id: topic.id });
    // Whoever is not consulted learns no more of an internal topic than of one that is not there.
    if (!topic.consultedAgencyIds.includes(input.agencyId)) {
      if (topic.secrecy === 'INTERNAL')
        return work.deny('topic.giveOpinion', { type: 'Topic', id: topic.id });
      return refuse('NOT_CONSULTED', '这个议题没有征求您单位的意见。如需发表意见，请与联席会议办公室联系。');
    }
    if (!BEFORE_DISCUSSION.includes(topic.state))
      return refuse('OPINION_TOO_LATE', '议题已经上会讨论，不能再提会商意见。请在会上发表意见。');
    const problems = checkText('opinion', '会商意见', input.opinion, LONGEST_OPINION);
    if (problems.length > 0) return refuse('OPINION_INVALID', '会商意见填写有误，请按提示改正。', problems);
    await keepOpinion(work, input);
    await work.record('TopicOpinionGiven', { type: 'Topic', id: topic.id }, { agencyId: input.agencyId });
    await settleNotifications(work, topic.id, work.actor.accountId);
    return done({ topicId: topic.id });
  });
}

async function keepOpinion(work: Work, { topicId, agencyId, opinion }: GiveOpinion): Promise<void> {
  const said = { opinion: opinion.trim(), givenBy: String(work.actor.accountId), givenAt: work.now() };
  const earlier = await work.em.findOne(TopicOpinion, { topicId, agencyId });
  if (earlier) Object.assign(earlier, said);
  else work.em.create(TopicOpinion, { id: work.newId(), topicId, agencyId, ...said });
  await work.em.flush();
}
