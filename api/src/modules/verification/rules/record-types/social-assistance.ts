import { code, date, fen, integer, optional, text } from '../record-fields.js';
import { defineRecordType } from '../record-type.js';

/** 社会救助 (二(二)9). */
export const socialAssistance = defineRecordType({
  type: 'SocialAssistance',
  label: '社会救助',
  legalBasis: '《社会救助暂行办法》第四十条；《公共租赁住房管理办法》第九条',
  fields: {
    assistanceType: code('救助类别', {
      URBAN_MINIMUM_LIVING: '城市低保',
      RURAL_MINIMUM_LIVING: '农村低保',
      DISPERSED_EXTREME_POVERTY: '分散供养特困',
      MINIMUM_LIVING_MARGIN: '低保边缘',
    }),
    certNumber: text('证号', 40),
    coveredPersons: integer('保障人口', '人', { smallest: 1, largest: 30 }),
    monthlyFen: fen('月救助金额'),
    startsOn: date('起始日期'),
    endsOn: optional(date('终止日期')),
    status: code('状态', { ACTIVE: '在保', STOPPED: '停保' }),
  },
  minors: true,
  several: true,
  key: ['assistanceType', 'certNumber'],
});
