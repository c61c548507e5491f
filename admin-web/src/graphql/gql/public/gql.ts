/* eslint-disable */
import * as types from './graphql.js';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query PublishedNotices($filter: PublishedNoticeFilter, $after: String) {\n    publishedNotices(filter: $filter, after: $after, first: 20) {\n      items {\n        publicNumber\n        title\n        level\n        communityName\n        publishedAt\n        endsOn\n      }\n      nextCursor\n      totalCount\n    }\n  }\n": typeof types.PublishedNoticesDocument,
    "\n  query PublishedNotice($publicNumber: String!) {\n    publishedNotice(publicNumber: $publicNumber) {\n      publicNumber\n      title\n      body\n      level\n      communityName\n      publishedAt\n      endsOn\n      objectionPhone\n      objectionMailbox\n      objectionAddress\n    }\n  }\n": typeof types.PublishedNoticeDocument,
    "\n  mutation SubmitObjection($input: SubmitObjectionInput!) {\n    submitObjection(input: $input) {\n      ... on SubmitObjectionPayload {\n        dueOn\n      }\n      ... on Refusal {\n        code\n        message\n      }\n      ... on InputRefused {\n        problems {\n          field\n          message\n        }\n      }\n    }\n  }\n": typeof types.SubmitObjectionDocument,
    "\n  query ApplicationProgress($receiptNumber: String!, $queryCode: String!) {\n    applicationProgress(receiptNumber: $receiptNumber, queryCode: $queryCode) {\n      receiptNumber\n      stateLabel\n      step\n      explanation\n      responsibleAgency\n      responsiblePhone\n      dueOn\n      readings {\n        agencyName\n        readOn\n        what\n        purpose\n        times\n      }\n    }\n  }\n": typeof types.ApplicationProgressDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ... on SignInPayload {\n        signedIn\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  query VerifyNotice($authenticityCode: String!) {\n    verifyNotice(authenticityCode: $authenticityCode) {\n      isGenuine\n      isOnLine\n      explanation\n      publicNumber\n      level\n      communityName\n      publishedAt\n      endsOn\n    }\n  }\n": typeof types.VerifyNoticeDocument,
};
const documents: Documents = {
    "\n  query PublishedNotices($filter: PublishedNoticeFilter, $after: String) {\n    publishedNotices(filter: $filter, after: $after, first: 20) {\n      items {\n        publicNumber\n        title\n        level\n        communityName\n        publishedAt\n        endsOn\n      }\n      nextCursor\n      totalCount\n    }\n  }\n": types.PublishedNoticesDocument,
    "\n  query PublishedNotice($publicNumber: String!) {\n    publishedNotice(publicNumber: $publicNumber) {\n      publicNumber\n      title\n      body\n      level\n      communityName\n      publishedAt\n      endsOn\n      objectionPhone\n      objectionMailbox\n      objectionAddress\n    }\n  }\n": types.PublishedNoticeDocument,
    "\n  mutation SubmitObjection($input: SubmitObjectionInput!) {\n    submitObjection(input: $input) {\n      ... on SubmitObjectionPayload {\n        dueOn\n      }\n      ... on Refusal {\n        code\n        message\n      }\n      ... on InputRefused {\n        problems {\n          field\n          message\n        }\n      }\n    }\n  }\n": types.SubmitObjectionDocument,
    "\n  query ApplicationProgress($receiptNumber: String!, $queryCode: String!) {\n    applicationProgress(receiptNumber: $receiptNumber, queryCode: $queryCode) {\n      receiptNumber\n      stateLabel\n      step\n      explanation\n      responsibleAgency\n      responsiblePhone\n      dueOn\n      readings {\n        agencyName\n        readOn\n        what\n        purpose\n        times\n      }\n    }\n  }\n": types.ApplicationProgressDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ... on SignInPayload {\n        signedIn\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  query VerifyNotice($authenticityCode: String!) {\n    verifyNotice(authenticityCode: $authenticityCode) {\n      isGenuine\n      isOnLine\n      explanation\n      publicNumber\n      level\n      communityName\n      publishedAt\n      endsOn\n    }\n  }\n": types.VerifyNoticeDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublishedNotices($filter: PublishedNoticeFilter, $after: String) {\n    publishedNotices(filter: $filter, after: $after, first: 20) {\n      items {\n        publicNumber\n        title\n        level\n        communityName\n        publishedAt\n        endsOn\n      }\n      nextCursor\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query PublishedNotices($filter: PublishedNoticeFilter, $after: String) {\n    publishedNotices(filter: $filter, after: $after, first: 20) {\n      items {\n        publicNumber\n        title\n        level\n        communityName\n        publishedAt\n        endsOn\n      }\n      nextCursor\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublishedNotice($publicNumber: String!) {\n    publishedNotice(publicNumber: $publicNumber) {\n      publicNumber\n      title\n      body\n      level\n      communityName\n      publishedAt\n      endsOn\n      objectionPhone\n      objectionMailbox\n      objectionAddress\n    }\n  }\n"): (typeof documents)["\n  query PublishedNotice($publicNumber: String!) {\n    publishedNotice(publicNumber: $publicNumber) {\n      publicNumber\n      title\n      body\n      level\n      communityName\n      publishedAt\n      endsOn\n      objectionPhone\n      objectionMailbox\n      objectionAddress\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitObjection($input: SubmitObjectionInput!) {\n    submitObjection(input: $input) {\n      ... on SubmitObjectionPayload {\n        dueOn\n      }\n      ... on Refusal {\n        code\n        message\n      }\n      ... on InputRefused {\n        problems {\n          field\n          message\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SubmitObjection($input: SubmitObjectionInput!) {\n    submitObjection(input: $input) {\n      ... on SubmitObjectionPayload {\n        dueOn\n      }\n      ... on Refusal {\n        code\n        message\n      }\n      ... on InputRefused {\n        problems {\n          field\n          message\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApplicationProgress($receiptNumber: String!, $queryCode: String!) {\n    applicationProgress(receiptNumber: $receiptNumber, queryCode: $queryCode) {\n      receiptNumber\n      stateLabel\n      step\n      explanation\n      responsibleAgency\n      responsiblePhone\n      dueOn\n      readings {\n        agencyName\n        readOn\n        what\n        purpose\n        times\n      }\n    }\n  }\n"): (typeof documents)["\n  query ApplicationProgress($receiptNumber: String!, $queryCode: String!) {\n    applicationProgress(receiptNumber: $receiptNumber, queryCode: $queryCode) {\n      receiptNumber\n      stateLabel\n      step\n      explanation\n      responsibleAgency\n      responsiblePhone\n      dueOn\n      readings {\n        agencyName\n        readOn\n        what\n        purpose\n        times\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ... on SignInPayload {\n        signedIn\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ... on SignInPayload {\n        signedIn\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VerifyNotice($authenticityCode: String!) {\n    verifyNotice(authenticityCode: $authenticityCode) {\n      isGenuine\n      isOnLine\n      explanation\n      publicNumber\n      level\n      communityName\n      publishedAt\n      endsOn\n    }\n  }\n"): (typeof documents)["\n  query VerifyNotice($authenticityCode: String!) {\n    verifyNotice(authenticityCode: $authenticityCode) {\n      isGenuine\n      isOnLine\n      explanation\n      publicNumber\n      level\n      communityName\n      publishedAt\n      endsOn\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;