import { code, date, fen, optional, text } from '../record-fields.js';
import { defineRecordType } from '../record-type.js';

/** 养老待遇 (二(二)10). */
export const pensionBenefit = defineRecordType({
  type: 'PensionBenefit',
  label: '养老待遇发放',
  legalBasis: '《公共租赁住房管理办法》第七条、第九条',
  fields: {
    monthlyFen: fen('月养老金'),
    startsOn: date('起发日期'),
    payStatus: code('发放状态', { PAYING: '正常发放', SUSPENDED: '暂停发放', STOPPED: '停止发放' }),
    stopReason: optional(text('停发原因', 100)),
  },
  minors: false,
  several: true,
  key: ['startsOn'],
});
