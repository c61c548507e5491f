import { defineEntity, p } from '@mikro-orm/core';
import { Person } from './person.entity.js';

/** One live application per person, across all members: the primary key says it. Removed when the case ends. */
export const LiveParticipation = defineEntity({
  name: 'LiveParticipation',
  tableName: 'live_participations',
  properties: {
    personId: p.manyToOne(Person).mapToPk().primary().fieldName('person_id'),
    caseId: p.uuid().index('live_participations_by_case'),
  },
});
