import type { IdType, Sex } from '../graphql/gql/graphql.js';

/** 与申请人的关系 (GB/T 4761). */
export const relationNames: Record<string, string> = {
  '01': '本人',
  '02': '户主',
  '10': '配偶',
  '11': '夫',
  '12': '妻',
  '20': '子',
  '21': '独生子',
  '22': '长子',
  '23': '次子',
  '24': '三子',
  '25': '四子',
  '26': '五子',
  '27': '养子或继子',
  '28': '女婿',
  '29': '其他儿子',
  '30': '女',
  '31': '独生女',
  '32': '长女',
  '33': '次女',
  '34': '三女',
  '35': '四女',
  '36': '五女',
  '37': '养女或继女',
  '38': '儿媳',
  '39': '其他女儿',
  '40': '孙子、孙女或外孙子、外孙女',
  '41': '孙子',
  '42': '孙女',
  '43': '外孙子',
  '44': '外孙女',
  '50': '父母',
  '51': '父亲',
  '52': '母亲',
  '53': '公公',
  '54': '婆婆',
  '55': '岳父',
  '56': '岳母',
  '57': '继父或养父',
  '58': '继母或养母',
  '60': '祖父母或外祖父母',
  '61': '祖父',
  '62': '祖母',
  '63': '外祖父',
  '64': '外祖母',
  '70': '兄弟姐妹',
  '71': '兄',
  '72': '嫂',
  '73': '弟',
  '74': '弟媳',
  '75': '姐姐',
  '76': '姐夫',
  '77': '妹妹',
  '78': '妹夫',
  '97': '其他亲属',
  '99': '非亲属',
};

/** The relations a desk meets every day stand first in the list. */
const common = [
  '10',
  '20',
  '30',
  '51',
  '52',
  '55',
  '56',
  '53',
  '54',
  '61',
  '62',
  '41',
  '42',
  '43',
  '44',
  '71',
  '73',
  '75',
  '77',
  '97',
  '99',
];

export const relationOptions = [
  ...common,
  ...Object.keys(relationNames).filter((code) => !common.includes(code) && code !== '01'),
].map((value) => ({
  value,
  label: relationNames[value] ?? value,
}));

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
