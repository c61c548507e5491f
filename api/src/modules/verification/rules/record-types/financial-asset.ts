import { code, date, fen, optional, text } from '../record-fields.js';
import { defineRecordType } from '../record-type.js';

/** 金融资产 (三(一)); which agency answers is configuration. */
export const financialAsset = defineRecordType({
  type: 'FinancialAsset',
  label: '金融资产',
  legalBasis: '《公共租赁住房管理办法》第七条、第九条',
  fields: {
    kind: code('资产类型', { DEPOSIT: '存款', SECURITIES: '证券', INSURANCE: '商业保险' }),
    amountFen: fen('金额'),
    institution: optional(text('机构', 100)),
    valuedOn: date('计值日期'),
  },
  minors: true,
  several: true,
  key: ['kind', 'institution'],
});
