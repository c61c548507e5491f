import { code, date, flag, optional, secretId, text } from '../record-fields.js';
import { defineRecordType } from '../record-type.js';
import { ETHNIC_GROUPS, HUKOU_RELATIONS, SEXES } from '../national-codes.js';

/** 户籍登记 (二(二)3). */
export const hukouRecord = defineRecordType({
  type: 'HukouRecord',
  label: '户籍登记',
  legalBasis: '《公共租赁住房管理办法》第八条、第九条',
  fields: {
    hukouNumber: text('户号', 20),
    isHead: flag('户主'),
    relationCode: code('与户主关系', HUKOU_RELATIONS, { help: 'GB/T 4761' }),
    name: text('姓名', 50),
    citizenId: secretId('公民身份号码'),
    sexCode: code('性别', SEXES, { help: 'GB/T 2261.1' }),
    ethnicCode: code('民族', ETHNIC_GROUPS, { help: 'GB/T 3304' }),
    regionCode: text('户籍地行政区划代码', 12, { help: '6位或12位数字' }),
    address: text('户籍地址', 200),
    hukouType: code('户口类别', { FAMILY: '家庭户', COLLECTIVE: '集体户' }),
    movedInOn: optional(date('迁入日期')),
    hukouStatus: code('户籍状态', {
      NORMAL: '正常',
      MOVED_OUT: '迁出',
      DECEASED: '死亡注销',
      CANCELLED: '其他注销',
    }),
  },
  minors: true,
  several: false,
  key: ['hukouNumber'],
});
