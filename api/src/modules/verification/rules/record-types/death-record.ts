import { date, optional, text } from '../record-fields.js';
import { defineRecordType } from '../record-type.js';

/** 死亡登记 (二(二)8). */
export const deathRecord = defineRecordType({
  type: 'DeathRecord',
  label: '死亡登记',
  legalBasis: '《公共租赁住房管理办法》第二十八条',
  fields: {
    diedOn: date('死亡日期'),
    deathCertNumber: optional(text('死亡证明编号', 40)),
  },
  minors: true,
  several: false,
  key: [],
});
