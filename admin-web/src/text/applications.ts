import type { ApplicationState, GuaranteeType, Lamp, SurveyConclusion } from '../graphql/gql/graphql.js';

type Tone = 'neutral' | 'running' | 'good' | 'attention' | 'bad';

/** 申请状态 */
export const applicationStateNames: Record<ApplicationState, string> = {
  DRAFT: '草稿',
  SUBMITTED: '已提交',
  NOT_ACCEPTED: '不予受理',
  ACCEPTED: '已受理',
  COMMUNITY_REVIEW: '社区初审',
  COMMUNITY_PUBLICITY: '社区公示',
  SUBDISTRICT_REVIEW: '街道审核',
  SUBDISTRICT_PUBLICITY: '街道公示',
  JOINT_VERIFICATION: '联审联查',
  COUNTY_REVIEW: '县级核准',
  COUNTY_PUBLICITY: '县级公示',
  WAITLISTED: '轮候登记',
  CORRECTION_REQUIRED: '待补正',
  OBJECTION_CHECK: '异议核查',
  REJECTED: '已驳回',
  RECONSIDERATION: '复核中',
  UPHELD: '维持驳回',
  LAPSED: '逾期失效',
  WITHDRAWN: '已撤回',
  CANCELLED: '取消登记',
};

/** What is left to do about a rejection, while the limit for serving its notice runs. */
export const rejectionToServe = '驳回待送达';

/** The state as it concerns whoever looks for what is due: a rejection with a limit waits to be served. */
export const describeCaseState = ({
  state,
  lamp,
}: {
  state: ApplicationState;
  lamp?: Lamp | null | undefined;
}): string => (state === 'REJECTED' && lamp != null ? rejectionToServe : applicationStateNames[state]);

export const applicationStateTones: Record<ApplicationState, Tone> = {
  DRAFT: 'neutral',
  SUBMITTED: 'running',
  NOT_ACCEPTED: 'bad',
  ACCEPTED: 'running',
  COMMUNITY_REVIEW: 'running',
  COMMUNITY_PUBLICITY: 'running',
  SUBDISTRICT_REVIEW: 'running',
  SUBDISTRICT_PUBLICITY: 'running',
  JOINT_VERIFICATION: 'running',
  COUNTY_REVIEW: 'running',
  COUNTY_PUBLICITY: 'running',
  WAITLISTED: 'good',
  CORRECTION_REQUIRED: 'attention',
  OBJECTION_CHECK: 'attention',
  REJECTED: 'bad',
  RECONSIDERATION: 'attention',
  UPHELD: 'bad',
  LAPSED: 'neutral',
  WITHDRAWN: 'neutral',
  CANCELLED: 'neutral',
};

/** 保障对象类别 as the notice to the public spells it. */
export const guaranteeTypeNames: Record<GuaranteeType, string> = {
  LOW_INCOME: '城镇中等偏下收入住房困难家庭',
  MINIMUM_LIVING: '城市最低生活保障家庭',
  EXTREME_POVERTY: '城市分散供养特困人员',
  MARGINAL_LOW_INCOME: '城市最低生活保障边缘家庭',
  NEW_EMPLOYEE: '新就业无房职工',
  MIGRANT_WORKER: '城镇稳定就业外来务工人员',
};

/** For a column or a line of a card, where the names above would be cut to the same beginning. */
export const guaranteeTypeShortForms: Record<GuaranteeType, string> = {
  LOW_INCOME: '中等偏下收入',
  MINIMUM_LIVING: '城市低保',
  EXTREME_POVERTY: '分散供养特困',
  MARGINAL_LOW_INCOME: '低保边缘',
  NEW_EMPLOYEE: '新就业无房职工',
  MIGRANT_WORKER: '外来务工人员',
};

export const surveyConclusionNames: Record<SurveyConclusion, string> = {
  CONSISTENT: '与申报一致',
  INCONSISTENT: '与申报不一致',
  NOT_REACHED: '未见到人',
};

export function listOptions(names: Readonly<Record<string, string>>): { value: string; label: string }[] {
  return Object.entries(names).map(([value, label]) => ({ value, label }));
}
