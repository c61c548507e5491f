import { code, date, optional, secretId, text } from '../record-fields.js';
import { defineRecordType } from '../record-type.js';

/** 婚姻登记 (二(二)9). Divorces by judgement are not in this register. */
export const marriageRecord = defineRecordType({
  type: 'MarriageRecord',
  label: '婚姻登记',
  legalBasis: '《公共租赁住房管理办法》第八条、第九条',
  fields: {
    event: code(
      '登记事项',
      { MARRIED: '结婚', DIVORCED: '离婚', ANNULLED: '撤销' },
      { help: '法院判决离婚不在本登记内' },
    ),
    certNumber: text('证件字号', 60),
    registeredOn: date('登记日期'),
    spouseCitizenId: optional(secretId('对方身份证号')),
    office: text('登记机关', 100),
  },
  minors: false,
  several: true,
  key: ['certNumber'],
});
