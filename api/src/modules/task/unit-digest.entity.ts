import { defineEntity, p } from '@mikro-orm/core';
import { id, instant } from '../../platform/db/base.entity.js';

/** 每周提示 of one unit. `weekOn` is the Monday of the week; unique per unit and week: that is what makes it exactly once. */
export const UnitDigest = defineEntity({
  name: 'UnitDigest',
  tableName: 'unit_digests',
  properties: {
    id: id(),
    agencyId: p.string().length(40),
    weekOn: p.date(),
    sentAt: instant(),
  },
  uniques: [{ name: 'a_unit_has_one_digest_a_week', properties: ['agencyId', 'weekOn'] }],
});
