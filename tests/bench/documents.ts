import { createHash } from 'node:crypto';

/** What is asked, in the words of each server. The rows and columns are the same; only the spelling differs. */

const person = 'id name sex';

/** Q1: a page of the worklist with its households. */
const worklist = `query Worklist($filter: ApplicationFilter) {
  applications(filter: $filter, first: 50) {
    totalCount nextCursor
    items {
      id applicationNumber guaranteeType householdSize state stateSince dueOn lamp createdAt version
      community { id name } applicant { ${person} } maskedIdNumber
      members { id isApplicant relationCode isAdult joinedAt person { ${person} } }
    }
  }
}`;

const head = `id applicationNumber receiptNumber guaranteeType householdSize state stateSince resumeState dueOn lamp correctionRound
  rejectionCode createdAt submittedAt registeredAt version community { id name } applicant { ${person} } maskedIdNumber
  members { id isApplicant relationCode isAdult joinedAt leftAt person { ${person} } maskedIdNumber consentSignedOn hasDeclared }
  steps { id action fromState toState actorName agencyName opinion reasonCode at tookDays wasOverdue }`;

/** Q2: head, members without anything decrypted, steps. */
const detail = `query Detail($id: ID!) { application(id: $id) { ${head} } }`;

/** Q2 as the case page asks it: with what the person may do now. No other server here can answer that. */
const casePage = `query CasePage($id: ID!) {
  application(id: $id) { ${head} availableActions { action label isAllowed reason } }
}`;

/** T1. */
const signFor = `mutation SignFor($input: SignForVerificationRequestInput!) {
  signForVerificationRequest(input: $input) {
    __typename
    ... on SignForVerificationRequestPayload { request { id state version signedForAt dueOn agency { id shortName } person { id name } } }
    ... on Refusal { code message }
  }
}`;

export const productDocuments = { worklist, detail, casePage, signFor };
export type ProductDocument = keyof typeof productDocuments;

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The manifest that the product is started with: hash to text, as the browser's build writes it. */
export const manifest = (): Record<string, string> =>
  Object.fromEntries(Object.values(productDocuments).map((text) => [hashOf(text), text]));

const graphilePerson = 'rowId name sex';
const masked = `vaultEntriesByPersonId(condition: { kind: "ID_NUMBER" }, first: 1) { nodes { masked } }`;

export const graphileDocuments = {
  worklist: `query Worklist($community: String!, $state: String!) {
    allApplications(condition: { communityId: $community, state: $state }, orderBy: [QUEUE_ON_ASC], first: 50) {
      totalCount pageInfo { endCursor }
      nodes {
        rowId applicationNumber guaranteeType householdSize state stateSince dueOn warnOn createdAt version
        communityByCommunityId { rowId name } personByApplicantId { ${graphilePerson} ${masked} }
        householdByHouseholdId { householdMembersByHouseholdId { nodes {
          rowId isApplicant relationCode isAdult joinedAt personByPersonId { ${graphilePerson} }
        } } }
      }
    }
  }`,
  detail: `query Detail($id: UUID!) {
    applicationByRowId(rowId: $id) {
      rowId applicationNumber receiptNumber guaranteeType householdSize state stateSince resumeState dueOn warnOn correctionRound
      rejectionCode createdAt submittedAt registeredAt version communityByCommunityId { rowId name } personByApplicantId { ${graphilePerson} ${masked} }
      householdByHouseholdId {
        householdMembersByHouseholdId { nodes {
          rowId isApplicant relationCode isAdult joinedAt leftAt personByPersonId { ${graphilePerson} ${masked} }
        } }
        consentsByHouseholdId { nodes { personId signedOn endedAt } }
        confidentialFactsByHouseholdId { nodes { personId kind } }
      }
      applicationStepsByCaseId { nodes { rowId action fromState toState actorName agencyId opinion reasonCode at tookDays wasOverdue } }
    }
  }`,
  signFor: `mutation SignFor($input: SignForInput!) {
    signFor(input: $input) {
      result { rowId state version signedForAt dueOn agencyByAgencyId { rowId shortName } personByPersonId { rowId name } }
    }
  }`,
};

export const idiomaticDocuments = {
  worklist: `query Worklist($community: String!, $state: String!) {
    applications(community: $community, state: $state) {
      totalCount nextCursor
      items {
        id applicationNumber guaranteeType householdSize state stateSince dueOn lamp createdAt version
        community { id name } applicant { ${person} } maskedIdNumber
        members { id isApplicant relationCode isAdult joinedAt person { ${person} } }
      }
    }
  }`,
  detail,
  signFor: `mutation SignFor($input: SignForInput!) {
    signFor(input: $input) { id state version signedForAt dueOn agency { id shortName } person { id name } }
  }`,
};
