import { defineEntity, p } from '@mikro-orm/core';
import { id, version } from '../../platform/db/base.entity.js';
import { Meeting } from './meeting.entity.js';
import { ITEM_OUTCOMES } from './rules/meeting-kinds.js';
import { Topic } from './topic.entity.js';

/** One item of an agenda (议程): a topic, the minutes planned for it, and what was said and decided. */
export const AgendaItem = defineEntity({
  name: 'AgendaItem',
  tableName: 'agenda_items',
  properties: {
    id: id(),
    meetingId: p.manyToOne(Meeting).mapToPk().fieldName('meeting_id'),
    topicId: p.manyToOne(Topic).mapToPk().fieldName('topic_id').index('agenda_items_by_topic'),
    position: p.integer(),
    minutes: p.integer(),
    record: p.text(),
    outcome: p.enum(ITEM_OUTCOMES).nullable(),
    version: version(),
  },
  uniques: [{ name: 'a_topic_stands_once_on_an_agenda', properties: ['meetingId', 'topicId'] }],
});
