import { readVin } from '../../../../shared/vin.js';
import { ok } from '../../../../shared/result.js';
import { code, date, flag, integer, optional, secretPlate, text } from '../record-fields.js';
import { defineRecordType } from '../record-type.js';

/** 机动车登记 (二(二)3, 三(二)). The police register has no price: that is declared or invoiced. */
export const vehicle = defineRecordType({
  type: 'Vehicle',
  label: '机动车登记',
  legalBasis: '《公共租赁住房管理办法》第七条、第九条',
  fields: {
    plateNumber: secretPlate('号牌号码'),
    plateTypeCode: code('号牌种类', {
      '01': '大型汽车',
      '02': '小型汽车',
      '07': '普通摩托车',
      '08': '轻便摩托车',
      '13': '低速车',
      '15': '挂车',
      '16': '教练汽车',
      '51': '大型新能源汽车',
      '52': '小型新能源汽车',
      '99': '其他',
    }),
    vin: optional(text('车辆识别代号', 30, { check: (value) => ok(readVin(value).vin) })),
    model: text('品牌型号', 60),
    vehicleTypeCode: text('车辆类型', 20, { help: '例如 K33（小型轿车）' }),
    useNature: code('使用性质', { PRIVATE: '非营运', COMMERCIAL: '营运', OTHER: '其他' }),
    displacementMillilitres: optional(
      integer('排量', '毫升', { smallest: 0, largest: 20_000 }, { help: '纯电动车不填' }),
    ),
    isTurbocharged: optional(flag('涡轮增压')),
    isDisabledAdapted: optional(flag('残疾人专用')),
    firstRegisteredOn: date('初次登记日期'),
    transferredOn: optional(date('转移登记日期')),
    vehicleStatus: code('车辆状态', {
      NORMAL: '正常',
      TRANSFERRED: '已转出',
      DEREGISTERED: '注销',
      SCRAPPED: '报废',
    }),
    inspectionUntil: optional(date('检验有效期至')),
  },
  minors: false,
  several: true,
  key: ['plateNumber'],
});
