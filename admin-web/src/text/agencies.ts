import type { AgencyKind, MechanismItemKind } from '../graphql/gql/graphql.js';

/** 单位性质 */
export const agencyKindNames: Record<AgencyKind, string> = {
  MEMBER: '成员单位',
  SUB_UNIT: '下属机构',
  COMMUNITY_COMMITTEE: '社区居委会',
  COLLECTIVE: '集体承担',
};

/** 机制条目的种类 */
export const mechanismItemNames: Record<MechanismItemKind, string> = {
  DUTY: '工作职责',
  KEY_TASK: '重点任务',
  REQUIREMENT: '工作要求',
  RULE: '会议规则',
};

/** 核查对象 */
const scopeNames: Readonly<Record<string, string>> = {
  APPLICANT: '申请家庭',
  WAITLISTED: '轮候家庭',
  TENANT: '保障家庭',
};

export function nameScope(scope: string): string {
  return scopeNames[scope] ?? scope;
}
