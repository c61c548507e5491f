import { defineEntity, p } from '@mikro-orm/core';
import { id, version } from '../../platform/db/base.entity.js';
import { AgendaItem } from './agenda-item.entity.js';
import { Meeting } from './meeting.entity.js';
import { RESOLUTION_STATES } from './rules/meeting-kinds.js';

/** 议定事项. Its number is given when the minutes are issued: until then an item may still be taken out. */
export const Resolution = defineEntity({
  name: 'Resolution',
  tableName: 'resolutions',
  properties: {
    id: id(),
    meetingId: p.manyToOne(Meeting).mapToPk().fieldName('meeting_id').index('resolutions_by_meeting'),
    agendaItemId: p.manyToOne(AgendaItem).mapToPk().fieldName('agenda_item_id').index('resolutions_by_item'),
    sequence: p.integer(),
    no: p.string().length(20).nullable().unique('resolutions_no_is_unique'),
    content: p.string().length(1000),
    leadAgencyId: p.string().length(40).nullable(),
    coAgencyIds: p.json<string[]>(),
    dueOn: p.date().nullable(),
    acceptance: p.string().length(500),
    /** The duty or key task of the mechanism that it carries out. */
    mechanismItemId: p.string().length(60).nullable(),
    /** An earlier resolution that this one takes the place of. */
    supersedesId: p.uuid().nullable(),
    state: p.enum(RESOLUTION_STATES),
    revokeReason: p.string().length(500).nullable(),
    version: version(),
  },
  checks: [
    {
      name: 'an_issued_resolution_is_complete',
      expression:
        "state = 'DRAFTED' or (no is not null and lead_agency_id is not null and due_on is not null)",
    },
  ],
});
