import { defineEntity, p } from '@mikro-orm/core';
import { id, instant, version } from '../../platform/db/base.entity.js';
import { MEETING_KINDS, MEETING_STATES } from './rules/meeting-kinds.js';

/** 会议 of the joint meeting. `ordinal` counts the meetings of a year, both kinds together. */
export const Meeting = defineEntity({
  name: 'Meeting',
  tableName: 'meetings',
  properties: {
    id: id(),
    kind: p.enum(MEETING_KINDS),
    year: p.integer(),
    ordinal: p.integer(),
    title: p.string().length(100),
    state: p.enum(MEETING_STATES),
    scheduledAt: instant(),
    place: p.string().length(100),
    chair: p.string().length(60),
    recorder: p.string().length(60),
    cancelReason: p.string().length(500).nullable(),
    plannedBy: p.uuid(),
    convenedAt: instant().nullable(),
    heldAt: instant().nullable(),
    minutesIssuedAt: instant().nullable(),
    version: version(),
  },
  uniques: [{ name: 'a_meeting_is_numbered_once', properties: ['year', 'ordinal'] }],
  indexes: [{ name: 'meetings_by_day', properties: ['scheduledAt', 'id'] }],
});
