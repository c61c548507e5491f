import type { MandateRequestState } from '../graphql/gql/graphql.js';

/** 任职报批的状态 */
export const mandateRequestStateNames: Readonly<Record<MandateRequestState, string>> = {
  REQUESTED: '待审批',
  APPROVED: '已批准',
  REJECTED: '未批准',
  WITHDRAWN: '已撤回',
};
