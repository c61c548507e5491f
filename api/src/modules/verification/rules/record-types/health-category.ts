import { code, date, optional } from '../record-fields.js';
import { defineRecordType } from '../record-type.js';

/** 健康类别 (二(二)8): the category only, no diagnosis (个人信息保护法 第二十八条). */
export const healthCategory = defineRecordType({
  type: 'HealthCategory',
  label: '健康类别',
  legalBasis: '《公共租赁住房管理办法》第十五条',
  fields: {
    healthCategory: code(
      '健康类别',
      { SERIOUS_ILLNESS: '重大疾病', DISABLED: '失能', MENTAL_DISORDER: '精神障碍', NONE: '无' },
      { help: '只填类别，不填诊断' },
    ),
    validUntil: optional(date('有效期至')),
  },
  minors: true,
  several: false,
  key: [],
});
