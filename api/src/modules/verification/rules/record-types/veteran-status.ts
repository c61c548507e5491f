import { code, flag, optional, text } from '../record-fields.js';
import { defineRecordType } from '../record-type.js';

/** 退役军人和优抚对象 (二(二)17). The regular pension decides priority under 办法 第十五条. */
export const veteranStatus = defineRecordType({
  type: 'VeteranStatus',
  label: '退役军人和优抚对象',
  legalBasis: '《公共租赁住房管理办法》第十五条',
  fields: {
    veteranType: code('类别', {
      VETERAN: '退役军人',
      MARTYR_FAMILY: '烈士遗属',
      DUTY_DEATH_FAMILY: '因公牺牲军人遗属',
      ILLNESS_DEATH_FAMILY: '病故军人遗属',
      DISABLED_SOLDIER: '残疾军人',
    }),
    certNumber: optional(text('优待证号', 40)),
    hasRegularPension: flag('享受国家定期抚恤补助'),
  },
  minors: true,
  several: false,
  key: ['veteranType'],
});
