import { date, optional, secretId, text } from '../record-fields.js';
import { defineRecordType } from '../record-type.js';

/** 出生登记 (二(二)8). */
export const birthRecord = defineRecordType({
  type: 'BirthRecord',
  label: '出生登记',
  legalBasis: '《公共租赁住房管理办法》第九条、第二十八条',
  fields: {
    bornOn: date('出生日期'),
    birthCertNumber: optional(text('出生医学证明编号', 40)),
    motherCitizenId: optional(secretId('母亲身份证号')),
    fatherCitizenId: optional(secretId('父亲身份证号')),
  },
  minors: true,
  several: false,
  key: [],
});
