import { code, date, optional, text } from '../record-fields.js';
import { defineRecordType } from '../record-type.js';

/** 居住证 (二(二)3). */
export const residencePermit = defineRecordType({
  type: 'ResidencePermit',
  label: '居住证',
  legalBasis: '《公共租赁住房管理办法》第七条、第九条',
  fields: {
    permitNumber: text('居住证号', 30),
    address: text('居住地址', 200),
    issuedOn: date('签发日期'),
    endorsedOn: optional(date('签注日期')),
    expiresOn: optional(date('到期日期')),
    status: code('状态', { VALID: '有效', EXPIRED: '过期', CANCELLED: '注销' }),
  },
  minors: false,
  several: false,
  key: ['permitNumber'],
});
