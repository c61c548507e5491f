import { defineEntity, p } from '@mikro-orm/core';
import { Agency } from './agency.entity.js';

/** 社区 under the subdistrict (街道); `id` is its 12-digit statistical code. */
export const Community = defineEntity({
  name: 'Community',
  tableName: 'communities',
  properties: {
    id: p.string().length(12).primary(),
    name: p.string().length(60),
    ordinal: p.integer(),
    /** The community committee (社区居委会) that takes applications in. */
    agencyId: p.manyToOne(Agency).mapToPk().fieldName('agency_id'),
    subdistrictId: p.manyToOne(Agency).mapToPk().fieldName('subdistrict_id'),
  },
});
