/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** 岗位（一 组成、联络员、专人；二 各级审核）。 */
export type PostKind =
  /** 审计管理员。 */
  | 'AUDIT_ADMIN'
  /** 社区经办人：受理、初步审核、公示、报送。 */
  | 'COMMUNITY_CLERK'
  /** 召集人：县政府分管领导。 */
  | 'CONVENER'
  /** 县住建局核准人。 */
  | 'COUNTY_APPROVER'
  /** 县保障房管理单位审核人：信息比对、联审联查。 */
  | 'COUNTY_REVIEWER'
  /** 部门数据员：信息对接专人。 */
  | 'DATA_CONTACT'
  /** 副召集人：县住建局主要负责同志。 */
  | 'DEPUTY_CONVENER'
  /** 联络员：成员单位分管领导，每单位一名。 */
  | 'LIAISON'
  /** 联席会议办公室工作人员。 */
  | 'OFFICE_CLERK'
  /** 联席会议办公室主任。 */
  | 'OFFICE_DIRECTOR'
  /** 数据服务中心发布审核员。 */
  | 'RELEASE_REVIEWER'
  /** 安全管理员。 */
  | 'SECURITY_ADMIN'
  /** 街道经办人：调查、审核、公示。 */
  | 'SUBDISTRICT_CLERK'
  /** 纪委监委监督员。 */
  | 'SUPERVISOR'
  /** 系统管理员：账号与任职。 */
  | 'SYSTEM_ADMIN';

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { __typename: 'Query', viewer: { __typename: 'Account', id: string, loginName: string, displayName: string, mustChangePassword: boolean, permissions: Array<string>, mandates: Array<{ __typename: 'Mandate', id: string, post: PostKind, validUntil: string | null, agency: { __typename: 'Agency', id: string, name: string }, community: { __typename: 'Community', id: string, name: string } | null }> } | null };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { __typename: 'Mutation', signOut:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'InputRefused', code: string, message: string }
    | { __typename: 'SignOutPayload', signedOut: boolean }
    | { __typename: 'StaleVersion', code: string, message: string }
   };


export const ViewerDocument = {"__meta__":{"hash":"sha256:fc032a020c56e235dc95e749824150d98503d1d3ed92fff2e8808263d1eb50c6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"loginName"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"mandates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const SignOutDocument = {"__meta__":{"hash":"sha256:069a1b8e98a7b9042981945779d89382aff065d09a064088ec5efc2d6f5fdbfd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"signOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignOutPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"signedOut"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;