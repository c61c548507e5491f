import { defineEntity, p } from '@mikro-orm/core';
import { id, instant, version } from '../../platform/db/base.entity.js';
import { Meeting } from './meeting.entity.js';
import { ATTENDANCES } from './rules/meeting-kinds.js';

/** 参会通知 of a member unit (`agencyId`), or of somebody from outside who sits in (列席, `guestName`). */
export const Invitation = defineEntity({
  name: 'Invitation',
  tableName: 'meeting_invitations',
  properties: {
    id: id(),
    meetingId: p.manyToOne(Meeting).mapToPk().fieldName('meeting_id'),
    agencyId: p.string().length(40).nullable(),
    guestName: p.string().length(60).nullable(),
    guestFrom: p.string().length(100).nullable(),
    attendance: p.enum(ATTENDANCES),
    /** Who comes: the liaison, or the substitute. */
    attendeeName: p.string().length(60).nullable(),
    attendeeTitle: p.string().length(60).nullable(),
    leaveReason: p.string().length(200).nullable(),
    repliedBy: p.uuid().nullable(),
    repliedAt: instant().nullable(),
    signedInAt: instant().nullable(),
    version: version(),
  },
  uniques: [{ name: 'a_unit_is_invited_once', properties: ['meetingId', 'agencyId'] }],
  indexes: [{ name: 'meeting_invitations_by_agency', properties: ['agencyId', 'meetingId'] }],
  checks: [
    {
      name: 'an_invitation_has_one_addressee',
      expression: '(agency_id is null) <> (guest_name is null)',
    },
  ],
});
