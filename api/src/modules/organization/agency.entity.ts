import { defineEntity, p } from '@mikro-orm/core';

/** 单位: a member of the joint meeting (成员单位), a sub-unit of one, or a community committee. `id` is the stable code of the mechanism's data. */
export const Agency = defineEntity({
  name: 'Agency',
  tableName: 'agencies',
  properties: {
    id: p.string().length(40).primary(),
    name: p.string().length(100),
    shortName: p.string().length(40),
    kind: p.enum(['MEMBER', 'SUB_UNIT', 'COMMUNITY_COMMITTEE', 'COLLECTIVE'] as const),
    isMember: p.boolean(),
    isGovernmentDepartment: p.boolean(),
    dataBasis: p.string().length(200),
    clause: p.string().length(60),
    ordinal: p.integer(),
    /** Where objections and questions are taken: printed on public notices. */
    contactPhone: p.string().length(40).nullable(),
    contactAddress: p.string().length(200).nullable(),
    /** The agency this one belongs to: 县保障房管理单位 under 县住建局, a community under its subdistrict. */
    parentId: p.string().length(40).nullable(),
  },
});
