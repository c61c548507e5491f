import type { AnswerResult, RequestScope, VerificationState } from '../graphql/gql/graphql.js';

type Tone = 'neutral' | 'running' | 'good' | 'attention' | 'bad';

/** 核查请求的状态 */
export const verificationStateNames: Record<VerificationState, string> = {
  SENT: '待签收',
  SIGNED_FOR: '已签收',
  ANSWERED: '已答复',
  DISPUTED: '疑义退回',
  RE_ANSWERED: '已重新答复',
  ACCEPTED: '已采信',
  WAIVED: '已免查',
};

export const verificationStateTones: Record<VerificationState, Tone> = {
  SENT: 'attention',
  SIGNED_FOR: 'running',
  ANSWERED: 'good',
  DISPUTED: 'bad',
  RE_ANSWERED: 'good',
  ACCEPTED: 'neutral',
  WAIVED: 'neutral',
};

/** 核查结果 */
export const answerResultNames: Record<AnswerResult, string> = {
  NO_RECORD: '无记录',
  HAS_RECORD: '有记录',
  PERSON_MISMATCH: '人员不符',
  SOURCE_ERROR: '来源系统故障',
  NOT_COVERED: '不在查询范围',
};

export const answerResultHints: Record<AnswerResult, string> = {
  NO_RECORD: '查了，没有查到这个人的记录。',
  HAS_RECORD: '查到了记录，在下面填写。',
  PERSON_MISMATCH: '姓名和证件号码对不上，需要说明。',
  SOURCE_ERROR: '系统查不了，需要说明。',
  NOT_COVERED: '本单位的数据不包括这个人或这类情况。',
};

/** 核查对象 */
export const requestScopeNames: Record<RequestScope, string> = {
  APPLICANT: '申请家庭',
  WAITLISTED: '轮候家庭',
  TENANT: '保障家庭',
};

/** Whose words stand in `reason`: of the waiver, or of the last dispute. */
export const describeReason = (state: VerificationState): string =>
  state === 'WAIVED' ? '免查理由' : '疑义退回的理由';
