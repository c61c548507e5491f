import { defineEntity, p } from '@mikro-orm/core';
import { Agency } from './agency.entity.js';

/** Which agency answers which record type for whom: configuration, because the notice's clauses differ and conflict (ADR 0007). */
export const VerificationScope = defineEntity({
  name: 'VerificationScope',
  tableName: 'verification_scopes',
  properties: {
    id: p.uuid().primary(),
    agencyId: p.manyToOne(Agency).mapToPk().fieldName('agency_id'),
    recordType: p.string().length(40),
    scope: p.enum(['APPLICANT', 'WAITLISTED', 'TENANT'] as const),
    clause: p.string().length(60),
    enabled: p.boolean(),
  },
  uniques: [
    { name: 'one_scope_per_agency_and_record_type', properties: ['agencyId', 'recordType', 'scope'] },
  ],
});
