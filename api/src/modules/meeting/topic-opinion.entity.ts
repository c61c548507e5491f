import { defineEntity, p } from '@mikro-orm/core';
import { id, instant } from '../../platform/db/base.entity.js';
import { Topic } from './topic.entity.js';

/** 会商意见 of one consulted unit. A unit gives one; giving it again replaces the text. */
export const TopicOpinion = defineEntity({
  name: 'TopicOpinion',
  tableName: 'topic_opinions',
  properties: {
    id: id(),
    topicId: p.manyToOne(Topic).mapToPk().fieldName('topic_id'),
    agencyId: p.string().length(40),
    opinion: p.text(),
    givenBy: p.uuid(),
    givenAt: instant(),
  },
  uniques: [{ name: 'a_unit_gives_one_opinion', properties: ['topicId', 'agencyId'] }],
});
