import { REFUSAL } from '../../support/client.js';

const REQUEST = `id version state result lamp dueOn reason recordType maskedIdNumber relationCode
  person { name sex } agency { id } availableActions { action isAllowed reason }`;
export const QUEUE = `query($filter: VerificationRequestFilter) {
  verificationRequests(filter: $filter, first: 100) { totalCount items { ${REQUEST} } } }`;
const mutation = (name: string, payload = `request { ${REQUEST} }`): string => {
  const type = name.charAt(0).toUpperCase() + name.slice(1);
  return `mutation($input: ${type}Input!) { ${name}(input: $input) { __typename ... on ${type}Payload { ${payload} } ${REFUSAL} } }`;
};
export const SIGN = mutation('signForVerificationRequest');
export const SIGN_MANY = mutation('signForVerificationRequests', 'signedIds');
export const ANSWER = mutation('answerVerificationRequest');
const VERDICTS =
  'verdicts { requestId isAnswered refusal { code message ... on InputRefused { problems { field message } } } }';
export const ANSWER_MANY = `mutation($input: AnswerVerificationRequestsInput!) { answerVerificationRequests(input: $input) { __typename
  ... on AnswerVerificationRequestsPayload { ${VERDICTS} } ${REFUSAL} } }`;
export const ANSWER_ALIKE = `mutation($input: AnswerVerificationRequestsAlikeInput!) { answerVerificationRequestsAlike(input: $input) { __typename
  ... on AnswerVerificationRequestsPayload { ${VERDICTS} } ${REFUSAL} } }`;
export const DISPUTE = mutation('disputeVerificationRequest');
export const ACCEPT = mutation('acceptVerificationRequest');
export const WAIVE = mutation('waiveVerificationRequest');
export const MATRIX = `query($caseId: ID!) { verificationMatrix(caseId: $caseId) { id state recordType
  records { __typename result answerRound dataAsOf note agency { id }
    ... on PropertyRecord { ownerCitizenIdMasked address useType floorAreaSquareMetres registeredOn }
    ... on Vehicle { plateNumberMasked isTurbocharged } }
  supersededRecords { answerRound ... on PropertyRecord { address } } } }`;

/** A request as the operations select it. */
export interface Row {
  id: string;
  version: number;
  state: string;
  recordType: string;
  lamp: string | null;
  maskedIdNumber: string;
  relationCode: string;
  person: { name: string };
  agency: { id: string };
  availableActions: { action: string; isAllowed: boolean }[];
}
