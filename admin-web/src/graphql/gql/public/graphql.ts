/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** 公示级别：三级审核各公示一次。 */
export type NoticeLevel =
  /** 社区初审公示（二(二)21）。 */
  | 'COMMUNITY'
  /** 县级审核公示。 */
  | 'COUNTY'
  /** 街道审核公示（二(二)20）。 */
  | 'SUBDISTRICT';

/** 筛选公示中的公示；各项同时满足。 */
export type PublishedNoticeFilter = {
  /** 社区代码。 */
  communityId?: string | number | null | undefined;
  /** 级别。 */
  level?: NoticeLevel | null | undefined;
};

/** 登录。 */
export type SignInInput = {
  /** 动态验证码（6 位）或恢复码；没有开通的账号为空。 */
  code?: string | null | undefined;
  /** 登录名。 */
  loginName: string;
  /** 密码。 */
  password: string;
};

/** 公众提出异议，不需登录。一日内对同一公示内容相同的视为重复。 */
export type SubmitObjectionInput = {
  /** 联系方式，匿名时可空，最多 100 字。 */
  contact?: string;
  /** 异议内容，5 至 2000 字。 */
  content: string;
  /** 是否匿名。 */
  isAnonymous: boolean;
  /** 公示编号。 */
  publicNumber: string;
};

export type PublishedNoticesQueryVariables = Exact<{
  filter?: PublishedNoticeFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type PublishedNoticesQuery = { __typename: 'Query', publishedNotices: { __typename: 'PublishedNoticePage', nextCursor: string | null, totalCount: number | null, items: Array<{ __typename: 'PublishedNotice', publicNumber: string, title: string, level: NoticeLevel, communityName: string, publishedAt: string, endsOn: string }> } };

export type PublishedNoticeQueryVariables = Exact<{
  publicNumber: string;
}>;


export type PublishedNoticeQuery = { __typename: 'Query', publishedNotice: { __typename: 'PublishedNotice', publicNumber: string, title: string, body: string, level: NoticeLevel, communityName: string, publishedAt: string, endsOn: string, objectionPhone: string, objectionMailbox: string | null, objectionAddress: string } | null };

export type SubmitObjectionMutationVariables = Exact<{
  input: SubmitObjectionInput;
}>;


export type SubmitObjectionMutation = { __typename: 'Mutation', submitObjection:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'InputRefused', code: string, message: string, problems: Array<{ __typename: 'InputProblem', field: string, message: string }> }
    | { __typename: 'StaleVersion', code: string, message: string }
    | { __typename: 'SubmitObjectionPayload', dueOn: string }
   };

export type ApplicationProgressQueryVariables = Exact<{
  receiptNumber: string;
  queryCode: string;
}>;


export type ApplicationProgressQuery = { __typename: 'Query', applicationProgress: { __typename: 'ApplicationProgress', receiptNumber: string, stateLabel: string, step: number, explanation: string, responsibleAgency: string, responsiblePhone: string | null, dueOn: string | null, readings: Array<{ __typename: 'FileReading', agencyName: string, readOn: string, what: string, purpose: string | null, times: number }> } | null };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { __typename: 'Mutation', signIn:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'InputRefused', code: string, message: string }
    | { __typename: 'SignInPayload', signedIn: boolean }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type VerifyNoticeQueryVariables = Exact<{
  authenticityCode: string;
}>;


export type VerifyNoticeQuery = { __typename: 'Query', verifyNotice: { __typename: 'NoticeAuthenticity', isGenuine: boolean, isOnLine: boolean, explanation: string, publicNumber: string | null, level: NoticeLevel | null, communityName: string | null, publishedAt: string | null, endsOn: string | null } };


export const PublishedNoticesDocument = {"__meta__":{"hash":"sha256:32da1338824c32d1802929f7836d830374be28da1689a2263250c6cdc3480b2f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublishedNotices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedNoticeFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"publishedNotices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"publicNumber"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"communityName"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextCursor"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<PublishedNoticesQuery, PublishedNoticesQueryVariables>;
export const PublishedNoticeDocument = {"__meta__":{"hash":"sha256:99f4278ce5be3284b58474014ad2e2b132f1195028147c805d980f300260a7bd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublishedNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"publicNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"publishedNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"publicNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"publicNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"publicNumber"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"communityName"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"objectionPhone"}},{"kind":"Field","name":{"kind":"Name","value":"objectionMailbox"}},{"kind":"Field","name":{"kind":"Name","value":"objectionAddress"}}]}}]}}]} as unknown as DocumentNode<PublishedNoticeQuery, PublishedNoticeQueryVariables>;
export const SubmitObjectionDocument = {"__meta__":{"hash":"sha256:b445e6e4b31da24594f399de129e0dba9981deb4c19f5d3c0295c9b1d32d7f18"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitObjection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitObjectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"submitObjection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitObjectionPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SubmitObjectionMutation, SubmitObjectionMutationVariables>;
export const ApplicationProgressDocument = {"__meta__":{"hash":"sha256:44d7c1347a91041655648987d48a422843d8faea17429bb83a3929fadf1e0505"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApplicationProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"receiptNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"queryCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"applicationProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"receiptNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"receiptNumber"}}},{"kind":"Argument","name":{"kind":"Name","value":"queryCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"queryCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleAgency"}},{"kind":"Field","name":{"kind":"Name","value":"responsiblePhone"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"readings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agencyName"}},{"kind":"Field","name":{"kind":"Name","value":"readOn"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"times"}}]}}]}}]}}]} as unknown as DocumentNode<ApplicationProgressQuery, ApplicationProgressQueryVariables>;
export const SignInDocument = {"__meta__":{"hash":"sha256:7591d32181d4df9bda6cf74367c4283cb3e0f8c43c4c3743786874a0ca5bee6e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignInPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"signedIn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const VerifyNoticeDocument = {"__meta__":{"hash":"sha256:cb7b45b25e9cc89b1c1278d23de59d6deb877c99531c84709a16742e0b156f15"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VerifyNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"authenticityCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"verifyNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"authenticityCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"authenticityCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isGenuine"}},{"kind":"Field","name":{"kind":"Name","value":"isOnLine"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"publicNumber"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"communityName"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}}]}}]} as unknown as DocumentNode<VerifyNoticeQuery, VerifyNoticeQueryVariables>;