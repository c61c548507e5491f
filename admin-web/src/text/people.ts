import type { IdType, Sex } from '../graphql/gql/graphql.js';
import { relationNames } from './relations.js';

/** What most households consist of stands first: spouse, children, parents, parents-in-law, grandchildren. */
const common = ['10', '20', '30', '51', '52', '55', '56', '53', '54', '41', '42'];

const toOption = (value: string) => ({ value, label: relationNames[value] ?? value });

/** 与申请人的关系, the everyday ones before the rest of the standard. */
export const relationGroups = [
  { group: '常用', items: common.map(toOption) },
  {
    group: '其他',
    items: Object.keys(relationNames)
      .filter((code) => !common.includes(code) && code !== '01')
      .map(toOption),
  },
];

/** 婚姻状况 (GB/T 2261.2). */
export const maritalNames: Record<string, string> = {
  '10': '未婚',
  '20': '已婚',
  '21': '初婚',
  '22': '再婚',
  '23': '复婚',
  '30': '丧偶',
  '40': '离婚',
  '90': '未说明的婚姻状况',
};

/** 初婚、再婚、复婚 are read as married; the desk asks no more than it needs. */
export const maritalChoices = ['10', '20', '30', '40', '90'].map((value) => ({
  value,
  label: maritalNames[value] ?? value,
}));

/** 证件类型. */
export const idTypeNames: Record<IdType, string> = {
  RESIDENT_ID: '居民身份证',
  MILITARY_OFFICER: '军官证',
  SOLDIER: '士兵证',
  BIRTH_CERTIFICATE: '出生医学证明',
  HUKOU_CANCELLED: '户口注销证明',
  PASSPORT: '护照',
  OTHER: '其他证件',
};

/** 性别 (GB/T 2261.1). */
export const sexNames: Record<Sex, string> = {
  MALE: '男',
  FEMALE: '女',
  UNKNOWN: '未知',
  UNSPECIFIED: '未说明',
};
