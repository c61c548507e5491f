/** 申请状态, in the order of the statute's chain (办法 第八、九条; the notice 二(二)20–21). */
export const APPLICATION_STATES = [
  'DRAFT',
  'SUBMITTED',
  'NOT_ACCEPTED',
  'ACCEPTED',
  'COMMUNITY_REVIEW',
  'COMMUNITY_PUBLICITY',
  'SUBDISTRICT_REVIEW',
  'SUBDISTRICT_PUBLICITY',
  'JOINT_VERIFICATION',
  'COUNTY_REVIEW',
  'COUNTY_PUBLICITY',
  'WAITLISTED',
  'CORRECTION_REQUIRED',
  'OBJECTION_CHECK',
  'REJECTED',
  'RECONSIDERATION',
  'UPHELD',
  'LAPSED',
  'WITHDRAWN',
  'CANCELLED',
] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

/** 保障对象类别 (办法 第三条; 民政 categories of the notice 二(二)9). */
/** Labels as in the notice to the public. */
export const GUARANTEE_TYPE_LABELS = {
  LOW_INCOME: '城镇中等偏下收入住房困难家庭',
  MINIMUM_LIVING: '城市最低生活保障家庭',
  EXTREME_POVERTY: '城市分散供养特困人员',
  MARGINAL_LOW_INCOME: '城市最低生活保障边缘家庭',
  NEW_EMPLOYEE: '新就业无房职工',
  MIGRANT_WORKER: '城镇稳定就业外来务工人员',
} as const;

export const GUARANTEE_TYPES = [
  'LOW_INCOME',
  'MINIMUM_LIVING',
  'EXTREME_POVERTY',
  'MARGINAL_LOW_INCOME',
  'NEW_EMPLOYEE',
  'MIGRANT_WORKER',
] as const;
export type GuaranteeType = (typeof GUARANTEE_TYPES)[number];
