import { defineEntity, p } from '@mikro-orm/core';
import { id, instant, version } from '../../platform/db/base.entity.js';
import { SECRECY_LEVELS, TOPIC_KINDS, TOPIC_STATES } from './rules/meeting-kinds.js';

/** 议题. Names no person: a case is written by its number. */
export const Topic = defineEntity({
  name: 'Topic',
  tableName: 'topics',
  properties: {
    id: id(),
    kind: p.enum(TOPIC_KINDS),
    title: p.string().length(100),
    background: p.text(),
    proposal: p.text(),
    proposerAgencyId: p.string().length(40).index('topics_by_proposer'),
    submittedBy: p.uuid().nullable(),
    consultedAgencyIds: p.json<string[]>(),
    secrecy: p.enum(SECRECY_LEVELS),
    solicitationId: p.uuid().nullable(),
    state: p.enum(TOPIC_STATES),
    returnReason: p.string().length(500).nullable(),
    /** The liaison meeting that reviewed it. */
    reviewedInMeetingId: p.uuid().nullable(),
    /** The overdue task that came back to the agenda; one topic each. */
    sourceTaskId: p.uuid().nullable(),
    collectedAt: instant(),
    approvedBy: p.uuid().nullable(),
    approvedAt: instant().nullable(),
    version: version(),
  },
  indexes: [
    { name: 'topics_by_state', properties: ['state', 'collectedAt', 'id'] },
    {
      name: 'one_open_topic_per_task',
      expression: `create unique index "one_open_topic_per_task" on "topics" ("source_task_id") where ("state" <> 'RESOLVED')`,
    },
  ],
});
