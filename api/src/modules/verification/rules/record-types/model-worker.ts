import { code, integer, optional, text } from '../record-fields.js';
import { defineRecordType } from '../record-type.js';

/** 劳动模范 (二(二)16). */
export const modelWorker = defineRecordType({
  type: 'ModelWorker',
  label: '劳动模范',
  legalBasis: '《公共租赁住房管理办法》第十五条',
  fields: {
    level: code('级别', { NATIONAL: '全国', PROVINCIAL: '省部级', MUNICIPAL: '市级', COUNTY: '县级' }),
    awardedBy: text('授予单位', 100),
    awardYear: integer('授予年份', '年', { smallest: 1949, largest: 2100 }),
    certNumber: optional(text('证书号', 40)),
  },
  minors: false,
  several: true,
  key: ['level', 'awardYear'],
});
