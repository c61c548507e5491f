import { code, date, fen, optional, text } from '../record-fields.js';
import { defineRecordType } from '../record-type.js';

/** 经济来源 (三(一)); which agency answers is configuration. */
export const incomeSource = defineRecordType({
  type: 'IncomeSource',
  label: '经济来源',
  legalBasis: '《公共租赁住房管理办法》第七条、第九条',
  fields: {
    kind: code('收入类型', {
      WAGE: '工资薪金',
      BUSINESS: '经营收入',
      PROPERTY: '财产性收入',
      TRANSFER: '转移性收入',
    }),
    amountFen: fen('金额'),
    period: code('金额期间', { MONTH: '每月', YEAR: '每年' }),
    payer: optional(text('来源', 100)),
    startsOn: optional(date('起始日期')),
    endsOn: optional(date('终止日期')),
  },
  minors: false,
  several: true,
  key: ['kind', 'payer'],
});
