import { code, date, decimal, fen, optional, secretId, text } from '../record-fields.js';
import { defineRecordType } from '../record-type.js';

/** 网签备案 (三(一)): a signed but unregistered purchase counts like a home. */
export const presaleFiling = defineRecordType({
  type: 'PresaleFiling',
  label: '网签备案',
  legalBasis: '《公共租赁住房管理办法》第七条、第九条',
  fields: {
    contractNumber: text('合同号', 60),
    buyerCitizenId: secretId('买受人身份证号'),
    address: text('坐落', 200),
    filedOn: date('备案日期'),
    floorAreaSquareMetres: decimal('建筑面积', '平方米', 2, { smallest: 0.01, largest: 100_000 }),
    amountFen: optional(fen('合同金额')),
    status: code('状态', { FILED: '备案', CANCELLED: '撤销' }),
  },
  minors: true,
  several: true,
  key: ['contractNumber'],
});
