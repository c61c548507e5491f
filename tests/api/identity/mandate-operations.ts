import { REFUSAL, type TestClient } from '../../support/client.js';

const mutation = (name: string): string => {
  const type = name.charAt(0).toUpperCase() + name.slice(1);
  return `mutation($input: ${type}Input!) { ${name}(input: $input) { __typename
    ... on ${type}Payload { mandateRequest { id version state reason decidedBy { displayName } } } ${REFUSAL} } }`;
};
export const ASSIGN = mutation('assignMandate');
export const APPROVE = mutation('approveMandate');
export const REJECT = mutation('rejectMandate');
export const WITHDRAW = mutation('withdrawMandate');

export interface Requested {
  readonly mandateRequest: { readonly id: string; readonly version: number; readonly state: string };
}

export const refOf = ({
  mandateRequest: { id, version },
}: Requested): { id: string; expectedVersion: number } => ({
  id,
  expectedVersion: version,
});

/** One administrator asks for the post, the other approves. */
export async function givePost(system: TestClient, security: TestClient, post: object): Promise<void> {
  await security.done(APPROVE, refOf(await system.done<Requested>(ASSIGN, { ...post })));
}
