import { defineEntity, p } from '@mikro-orm/core';
import { id, instant } from '../../platform/db/base.entity.js';
import { Household } from './household.entity.js';

/** 授权核查同意书 of one adult (a guardian signs for a minor). 办法 第八条: no query without it. */
export const Consent = defineEntity({
  name: 'Consent',
  tableName: 'consents',
  properties: {
    id: id(),
    householdId: p.manyToOne(Household).mapToPk().fieldName('household_id').index('consents_by_household'),
    caseId: p.uuid(),
    personId: p.uuid(),
    signedByPersonId: p.uuid(),
    signedOn: p.date(),
    attachmentId: p.uuid().nullable(),
    recordedBy: p.uuid(),
    recordedAt: instant(),
    endedAt: instant().nullable(),
  },
});
