import { parseRealEstateUnitCode } from '../../../../shared/real-estate-unit-code.js';
import { ok } from '../../../../shared/result.js';
import { code, date, decimal, optional, secretId, text } from '../record-fields.js';
import { defineRecordType } from '../record-type.js';

/** 房产登记 (二(二)19, 三(二)). A cancelled right tells how it went: transfers of the last years are looked at too. */
export const propertyRecord = defineRecordType({
  type: 'PropertyRecord',
  label: '房产登记',
  legalBasis: '《公共租赁住房管理办法》第七条、第九条',
  fields: {
    ownerCitizenId: secretId('权利人身份证号'),
    coOwnership: code('共有方式', { SOLE: '单独所有', JOINT: '共同共有', SHARED: '按份共有' }),
    sharePercent: optional(
      decimal('所占份额', '%', 4, { smallest: 0, largest: 100 }, { help: '按份共有时填写' }),
    ),
    address: text('坐落', 200),
    useType: code('用途', { RESIDENTIAL: '住宅', COMMERCIAL: '商业', OFFICE: '办公', PARKING: '车位' }),
    floorAreaSquareMetres: decimal('建筑面积', '平方米', 2, { smallest: 0.01, largest: 100_000 }),
    unitCode: optional(
      text('不动产单元号', 40, {
        check: (value) => {
          const parsed = parseRealEstateUnitCode(value);
          return parsed.ok ? ok(parsed.value.unitCode) : parsed;
        },
      }),
    ),
    certNumber: text('不动产权证号', 60),
    acquiredBy: code('取得方式', {
      PURCHASE: '购买',
      GIFT: '受赠',
      INHERITANCE: '继承',
      DIVORCE_SPLIT: '离婚析产',
      OTHER: '其他',
    }),
    registeredOn: date('登记日期'),
    rightStatus: code('权利状态', { CURRENT: '现势', CANCELLED: '注销' }),
    transferredOn: optional(date('转出日期', { help: '权利已注销时填写' })),
    transferManner: optional(
      code('转出方式', { SALE: '出售', GIFT: '赠与', DIVORCE_SPLIT: '离婚析产', EXPROPRIATION: '征收补偿' }),
    ),
  },
  minors: true,
  several: true,
  key: ['certNumber'],
});
