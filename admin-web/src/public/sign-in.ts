import { graphql } from '../graphql/gql/public/gql.js';
import { request } from './request.js';

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

/** A refusal is the server's sentence: one for every failure, and how long to wait after several. */
type SignInOutcome = { kind: 'signedIn' } | { kind: 'refused'; message: string } | { kind: 'unreachable' };
export type SignIn = (credentials: {
  loginName: string;
  password: string;
  code: string | null;
}) => Promise<SignInOutcome>;

/** The session is a cookie no script can read; nothing of it is kept here. */
export const signIn: SignIn = async (input) => {
  const answer = await request(signInDocument, 'SignIn', { input });
  if (answer.kind !== 'done') return answer;
  const result = answer.data.signIn;
  return result.__typename === 'SignInPayload'
    ? { kind: 'signedIn' }
    : { kind: 'refused', message: result.message };
};
