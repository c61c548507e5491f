import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { id, instant, version } from '../../platform/db/base.entity.js';
import { Agency } from '../organization/index.js';
import { Alert } from './alert.entity.js';
import { NOTICE_KINDS, NOTICE_STATES } from './rules/notice-states.js';

/** 监督文书: what 纪委监委 puts to a unit, and how far its reply is. */
export const SupervisionNotice = defineEntity({
  name: 'SupervisionNotice',
  tableName: 'supervision_notices',
  properties: {
    id: id(),
    /** Given when it is served. */
    number: p.string().length(40).nullable().unique('supervision_notices_number_is_unique'),
    kind: p.enum(NOTICE_KINDS),
    agencyId: p.manyToOne(Agency).mapToPk().fieldName('agency_id'),
    title: p.string().length(100),
    content: p.string().length(4000),
    contact: p.string().length(100),
    alertId: p
      .manyToOne(Alert)
      .mapToPk()
      .fieldName('alert_id')
      .nullable()
      .deleteRule('no action')
      .updateRule('no action'),
    state: p.enum(NOTICE_STATES),
    draftedBy: p.uuid(),
    draftedAt: instant(),
    servedBy: p.uuid().nullable(),
    servedAt: instant().nullable(),
    dueOn: p.date().nullable(),
    receivedBy: p.uuid().nullable(),
    receivedAt: instant().nullable(),
    /** The task that what it asks for became. */
    taskId: p.uuid().nullable().unique('supervision_notices_task_id_unique'),
    rounds: p.integer().default(0),
    closedAt: instant().nullable(),
    version: version(),
  },
  checks: [
    {
      name: 'a_served_notice_has_number_and_limit',
      expression:
        "state = 'DRAFTED' or (number is not null and due_on is not null and served_by is not null)",
    },
  ],
  indexes: [
    { name: 'supervision_notices_by_drafting', properties: ['draftedAt', 'id'] },
    { name: 'supervision_notices_by_agency', properties: ['agencyId', 'state'] },
  ],
});

export type SupervisionNotice = InferEntity<typeof SupervisionNotice>;

/** 回复: one per round. */
export const NoticeReply = defineEntity({
  name: 'NoticeReply',
  tableName: 'notice_replies',
  properties: {
    id: id(),
    noticeId: p.manyToOne(SupervisionNotice).mapToPk().fieldName('notice_id'),
    round: p.integer(),
    content: p.string().length(4000),
    repliedBy: p.uuid(),
    repliedAt: instant(),
    wasOverdue: p.boolean(),
    verdict: p.enum(['ACCEPTED', 'RETURNED'] as const).nullable(),
    verdictReason: p.string().length(500).nullable(),
    judgedBy: p.uuid().nullable(),
    judgedAt: instant().nullable(),
  },
  uniques: [{ name: 'one_reply_per_round', properties: ['noticeId', 'round'] }],
  checks: [
    { name: 'nobody_judges_their_own_reply', expression: 'judged_by is null or judged_by <> replied_by' },
  ],
});
