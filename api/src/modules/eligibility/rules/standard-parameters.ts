import { measures, numberParameter, type ParameterDefinition } from './policy-parameter.js';

const COUNTY_LINE = { basis: measures('第七条'), mustBeSetLocally: true } as const;

/** Lines that the county government approves and publishes (办法 第七条). The samples fit a demonstration only. */
export const standardParameters = {
  'standard.areaLinePerHead': numberParameter(
    'STANDARD',
    '人均住房建筑面积线',
    'SQUARE_METRE',
    [5, 60],
    17,
    COUNTY_LINE,
  ),
  'standard.incomeLinePerHead': numberParameter(
    'STANDARD',
    '家庭人均月收入线',
    'FEN_PER_MONTH',
    [50_000, 2_000_000],
    250_000,
    COUNTY_LINE,
  ),
  'standard.financialAssetLinePerHead': numberParameter(
    'STANDARD',
    '家庭人均金融资产线',
    'FEN',
    [0, 50_000_000],
    6_000_000,
    COUNTY_LINE,
  ),
  'standard.minimumWage': numberParameter(
    'STANDARD',
    '当地月最低工资',
    'FEN_PER_MONTH',
    [100_000, 500_000],
    205_000,
    { mustBeSetLocally: true },
  ),
  'standard.residenceYears': numberParameter(
    'STANDARD',
    '本地户籍或居住年限',
    'YEAR',
    [0, 10],
    1,
    COUNTY_LINE,
  ),
  'standard.singleApplicantAge': numberParameter(
    'STANDARD',
    '单身申请人最低年龄',
    'YEAR',
    [18, 60],
    30,
    COUNTY_LINE,
  ),
  'standard.employmentMonths': numberParameter(
    'STANDARD',
    '外来务工人员稳定就业月数',
    'MONTH',
    [0, 60],
    12,
    COUNTY_LINE,
  ),
  'standard.graduationYears': numberParameter(
    'STANDARD',
    '新就业职工毕业年限',
    'YEAR',
    [1, 10],
    5,
    COUNTY_LINE,
  ),
} as const satisfies Record<string, ParameterDefinition>;

/** Parameters of the checks R01-R16; each check raises a suspicion, none decides. */
export const ruleParameters = {
  'rule.R01.countNonResidential': numberParameter(
    'RULE',
    '商铺、写字楼计入房产核查（1计入，0不计）',
    'SWITCH',
    [0, 1],
    1,
  ),
  'rule.R02.transferYears': numberParameter('RULE', '房屋转让或被征收追溯年数', 'YEAR', [0, 10], 5, {
    strictness: 'HIGHER_IS_STRICTER',
  }),
  'rule.R03.priceLine': numberParameter(
    'RULE',
    '车辆购置价线（多辆合并计算）',
    'FEN',
    [0, 100_000_000],
    25_000_000,
    {
      strictness: 'LOWER_IS_STRICTER',
    },
  ),
  'rule.R03.displacementLine': numberParameter(
    'RULE',
    '自然吸气发动机排量线',
    'MILLILITRE',
    [800, 6000],
    2400,
    {
      strictness: 'LOWER_IS_STRICTER',
    },
  ),
  'rule.R03.turboDisplacementLine': numberParameter(
    'RULE',
    '涡轮增压发动机排量线',
    'MILLILITRE',
    [800, 6000],
    2000,
    {
      strictness: 'LOWER_IS_STRICTER',
    },
  ),
  'rule.R03.vehicleCount': numberParameter('RULE', '家庭车辆数达到几辆提示', 'COUNT', [1, 5], 2, {
    strictness: 'LOWER_IS_STRICTER',
  }),
  'rule.R03.soldMonths': numberParameter('RULE', '已售车辆追溯月数', 'MONTH', [0, 60], 12, {
    strictness: 'HIGHER_IS_STRICTER',
  }),
  'rule.R03.lowValueLine': numberParameter(
    'RULE',
    '低于此购置价的车辆不计',
    'FEN',
    [0, 10_000_000],
    1_000_000,
  ),
  'rule.R04.capitalLine': numberParameter('RULE', '认缴出资额线', 'FEN', [0, 1_000_000_000], 10_000_000, {
    strictness: 'LOWER_IS_STRICTER',
  }),
  'rule.R08.divorceMonths': numberParameter('RULE', '申请前离婚追溯月数', 'MONTH', [0, 60], 12, {
    strictness: 'HIGHER_IS_STRICTER',
  }),
  'rule.R10.idleKwhPerMonth': numberParameter(
    'RULE',
    '空置判断：月用电不多于（千瓦时）',
    'COUNT',
    [0, 50],
    5,
  ),
  'rule.R10.idleMonths': numberParameter('RULE', '空置判断：连续月数', 'MONTH', [1, 12], 6, {
    basis: measures('第二十七条'),
    strictness: 'LOWER_IS_STRICTER',
    nationalValue: 6,
  }),
  'rule.R16.staleDays': numberParameter('RULE', '核查结果有效天数（审核）', 'CALENDAR_DAY', [15, 365], 90, {
    strictness: 'LOWER_IS_STRICTER',
  }),
  'rule.R16.annualStaleDays': numberParameter(
    'RULE',
    '核查结果有效天数（年度复审）',
    'CALENDAR_DAY',
    [30, 730],
    365,
    {
      strictness: 'LOWER_IS_STRICTER',
    },
  ),
} as const satisfies Record<string, ParameterDefinition>;

/** Rent, lease and exit. */
export const tenancyParameters = {
  'tenancy.leaseYears': numberParameter('TENANCY', '租赁期限上限', 'YEAR', [1, 10], 5, {
    basis: measures('第十八条'),
    strictness: 'LOWER_IS_STRICTER',
    nationalValue: 5,
  }),
  'tenancy.filingDays': numberParameter('TENANCY', '合同备案期限', 'CALENDAR_DAY', [1, 60], 30, {
    basis: measures('第十七条'),
    strictness: 'LOWER_IS_STRICTER',
    nationalValue: 30,
  }),
  'tenancy.renewalNoticeMonths': numberParameter('TENANCY', '续租申请提前月数', 'MONTH', [1, 6], 3, {
    basis: measures('第三十条'),
    nationalValue: 3,
  }),
  'tenancy.rent': numberParameter('TENANCY', '租金标准', 'FEN_PER_SQUARE_METRE_MONTH', [10, 10_000], 300, {
    basis: measures('第十九条'),
    mustBeSetLocally: true,
  }),
  'tenancy.arrearsWarnMonths': numberParameter('TENANCY', '累计欠租预警月数', 'MONTH', [1, 6], 3, {
    strictness: 'LOWER_IS_STRICTER',
  }),
  'tenancy.arrearsExitMonths': numberParameter('TENANCY', '累计欠租应腾退月数', 'MONTH', [1, 12], 6, {
    basis: measures('第二十九条'),
    strictness: 'LOWER_IS_STRICTER',
    nationalValue: 6,
  }),
  'tenancy.banYears': numberParameter('TENANCY', '违规后禁止再申请年数（自退回之日起）', 'YEAR', [1, 10], 5, {
    basis: measures('第三十五、三十六条'),
    strictness: 'HIGHER_IS_STRICTER',
    nationalValue: 5,
  }),
} as const satisfies Record<string, ParameterDefinition>;
