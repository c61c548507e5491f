import { defineEntity, p } from '@mikro-orm/core';
import { id, instant } from '../../platform/db/base.entity.js';

/** 政策参数: one value of one key from a date on, with the document and article that set it. Never overwritten: a new version ends the old. */
export const PolicyParameter = defineEntity({
  name: 'PolicyParameter',
  tableName: 'policy_parameters',
  properties: {
    id: id(),
    key: p.string().length(80),
    value: p.json<number | string>(),
    validFrom: p.date(),
    validUntil: p.date().nullable(),
    docTitle: p.string().length(200),
    docNo: p.string().length(80),
    article: p.string().length(60),
    approvedBy: p.string().length(100),
    /** A sample of the demonstration county, to be replaced before real use. */
    isSample: p.boolean(),
    enteredBy: p.uuid(),
    enteredAt: instant(),
  },
  indexes: [
    {
      name: 'one_current_value_per_parameter',
      expression:
        'create unique index "one_current_value_per_parameter" on "policy_parameters" ("key") where ("valid_until" is null)',
    },
  ],
});
