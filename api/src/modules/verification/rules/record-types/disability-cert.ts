import { code, date, optional, secretDisabilityCert } from '../record-fields.js';
import { defineRecordType } from '../record-type.js';
import { DISABILITY_CATEGORIES, DISABILITY_GRADES } from '../national-codes.js';

/** 残疾人证 (二(二)15). */
export const disabilityCert = defineRecordType({
  type: 'DisabilityCert',
  label: '残疾人证',
  legalBasis: '《公共租赁住房管理办法》第十五条',
  fields: {
    disabilityCertNumber: secretDisabilityCert('残疾人证号'),
    category: code('残疾类别', DISABILITY_CATEGORIES, { help: 'GB/T 26341' }),
    grade: code('残疾等级', DISABILITY_GRADES, { help: '一级最重，四级最轻' }),
    validUntil: optional(date('有效期至')),
    status: code('状态', { VALID: '有效', EXPIRED: '过期', CANCELLED: '注销' }),
  },
  minors: true,
  several: false,
  key: ['disabilityCertNumber'],
});
