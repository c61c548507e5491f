import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { id, instant, version } from '../../platform/db/base.entity.js';

/** 人员 known to the programme. The id number is not here: the vault holds it. */
export const Person = defineEntity({
  name: 'Person',
  tableName: 'persons',
  properties: {
    id: id(),
    name: p.string().length(50),
    /** Full pinyin and initials, lower case, separated by a space: searched by prefix. */
    pinyin: p.string().length(200),
    sex: p.enum(['UNKNOWN', 'MALE', 'FEMALE', 'UNSPECIFIED'] as const),
    registeredAt: instant(),
    version: version(),
  },
  indexes: [
    {
      name: 'persons_by_pinyin',
      expression: 'create index "persons_by_pinyin" on "persons" ("pinyin" text_pattern_ops)',
    },
  ],
});

export type Person = InferEntity<typeof Person>;
