import { REFUSAL, type TestClient } from '../../support/client.js';

const mutation = (name: string, payload: string, shown: string): string =>
  `mutation($input: AdministerAccountInput!) { ${name}(input: $input) { __typename ... on ${payload} { ${shown} } ${REFUSAL} } }`;

export const RESET = mutation('resetPassword', 'ResetPasswordPayload', 'initialPassword account { version }');
export const CONFIRM = mutation('approveSignInReset', 'ApproveSignInResetPayload', 'accountId secondHalf');
export const REFUSE = mutation('rejectSignInReset', 'RejectSignInResetPayload', 'accountId');

export interface Reset {
  readonly initialPassword: string;
  readonly account: { readonly version: number };
}

/** What the page of the account is about to be sent with. */
export async function atVersion(
  administrator: TestClient,
  accountId: string,
): Promise<{ accountId: string; expectedVersion: number }> {
  const { account } = await administrator.run<{ account: { version: number } }>(
    'query($id: ID!) { account(id: $id) { version } }',
    { id: accountId },
  );
  return { accountId, expectedVersion: account.version };
}

/** Confirms what waits at an account; gives the second half of its password, null for an identity. */
export async function confirmSignIn(security: TestClient, accountId: string): Promise<string | null> {
  const { secondHalf } = await security.done<{ secondHalf: string | null }>(
    CONFIRM,
    await atVersion(security, accountId),
  );
  return secondHalf;
}
