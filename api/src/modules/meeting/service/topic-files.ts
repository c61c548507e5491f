import { identifier, sql } from '../../../platform/db/sql.js';
import { done, refuse } from '../../../platform/outcome.js';
import type { OfficeFileOwner } from '../../messaging/index.js';
import { takesFiles } from '../rules/topic-states.js';
import { lockTopic } from './lock-rows.js';
import { reachesAgency, topicVisibleTo } from './visibility.js';

/** 附件 of a topic: brought by its proposer until the liaison meeting has reviewed it, opened by whoever sees the topic. */
export const TOPIC_FILES: OfficeFileOwner = {
  kind: 'TOPIC',
  objectType: 'Topic',
  lockForUpload: async (work, ownerId) => {
    const topic = await lockTopic(work, 'topic.submit', ownerId);
    if (
      !reachesAgency(
        work.must('topic.submit', { agencyIds: [topic.proposerAgencyId] }),
        topic.proposerAgencyId,
      )
    )
      return work.deny('topic.submit', { type: 'Topic', id: topic.id });
    if (!takesFiles(topic.state))
      return refuse(
        'NOT_ALLOWED_IN_STATE',
        '联络员会议审过的议题不再增加附件，以免审的和议的不是同一份材料。需要补充的，请与联席会议办公室联系退回议题。',
      );
    return done({ agencyId: topic.proposerAgencyId });
  },
  visibleTo: (actor, alias) =>
    sql`EXISTS (SELECT 1 FROM topics t WHERE t.id = ${identifier(alias)}.owner_id AND ${topicVisibleTo(actor, 't')})`,
};
