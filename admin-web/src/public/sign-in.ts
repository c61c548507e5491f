import { graphql } from '../graphql/gql/gql.js';
import type { ResultOf, VariablesOf } from '@graphql-typed-document-node/core';

const signInDocument = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      ... on SignInPayload {
        signedIn
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export type SignInOutcome = 'signedIn' | 'refused' | 'unreachable';
export type SignIn = (credentials: { loginName: string; password: string }) => Promise<SignInOutcome>;

/** One request by hand: the light entry does without a GraphQL client. */
export const signIn: SignIn = async (input) => {
  const variables: VariablesOf<typeof signInDocument> = { input };
  const meta = (signInDocument as { __meta__?: { hash?: string } }).__meta__;
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', 'x-zhulian-csrf': '1' },
      body: JSON.stringify({ operationName: 'SignIn', variables, extensions: { persistedQuery: { version: 1, sha256Hash: meta?.hash } } }),
    });
    const answer = (await response.json()) as { data?: ResultOf<typeof signInDocument> | null };
    if (answer.data == null) return response.status >= 500 ? 'unreachable' : 'refused';
    return answer.data.signIn.__typename === 'SignInPayload' ? 'signedIn' : 'refused';
  } catch {
    return 'unreachable';
  }
};
