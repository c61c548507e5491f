import { parseSocialCreditCode } from '../../../../shared/social-credit-code.js';
import { code, date, decimal, fen, optional, text } from '../record-fields.js';
import { defineRecordType } from '../record-type.js';

/** 工商登记 (二(二)5, 三(一)). `coverage`: elsewhere hidden businesses were only found by the nationwide register. */
export const businessRegistration = defineRecordType({
  type: 'BusinessRegistration',
  label: '工商登记',
  legalBasis: '《公共租赁住房管理办法》第七条、第九条',
  fields: {
    creditCode: text('统一社会信用代码', 18, { check: parseSocialCreditCode }),
    name: text('名称', 100),
    entityType: code('主体类型', {
      COMPANY: '公司',
      PARTNERSHIP: '合伙企业',
      SOLE: '个人独资企业',
      INDIVIDUAL: '个体工商户',
      COOPERATIVE: '农民专业合作社',
      OTHER: '其他',
    }),
    role: code('人员角色', {
      LEGAL_REPRESENTATIVE: '法定代表人',
      PRINCIPAL: '负责人',
      OPERATOR: '经营者',
      SHAREHOLDER: '股东',
      EXECUTIVE: '高管',
    }),
    subscribedFen: optional(fen('认缴出资额')),
    sharePercent: optional(decimal('出资比例', '%', 4, { smallest: 0, largest: 100 })),
    establishedOn: date('成立日期'),
    registrationStatus: code('登记状态', { ACTIVE: '存续', REVOKED: '吊销', CANCELLED: '注销' }),
    address: optional(text('住所', 200)),
    coverage: code('查询范围', { NATIONWIDE: '全国', LOCAL: '本县' }),
  },
  minors: false,
  several: true,
  key: ['creditCode', 'role'],
});
