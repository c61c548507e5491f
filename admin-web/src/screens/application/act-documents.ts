import { graphql } from '../../graphql/gql/index.js';

/** Steps that need no words. */
export const plainActs = {
  submit: graphql(`
    mutation SubmitApplication($input: ApplicationActInput!) {
      result: submitApplication(input: $input) {
        ...ActOutcome_ApplicationResult
      }
    }
  `),
  startReview: graphql(`
    mutation StartApplicationReview($input: ApplicationActInput!) {
      result: startApplicationReview(input: $input) {
        ...ActOutcome_ApplicationResult
      }
    }
  `),
  resubmit: graphql(`
    mutation ResubmitApplication($input: ApplicationActInput!) {
      result: resubmitApplication(input: $input) {
        ...ActOutcome_ApplicationResult
      }
    }
  `),
};

/** Steps with an opinion. */
export const opinionActs = {
  passCommunityReview: graphql(`
    mutation PassCommunityReview($input: ApplicationOpinionInput!) {
      result: passCommunityReview(input: $input) {
        ...ActOutcome_ApplicationResult
      }
    }
  `),
  passSubdistrictReview: graphql(`
    mutation PassSubdistrictReview($input: ApplicationOpinionInput!) {
      result: passSubdistrictReview(input: $input) {
        ...ActOutcome_ApplicationResult
      }
    }
  `),
  recommend: graphql(`
    mutation RecommendApplication($input: ApplicationOpinionInput!) {
      result: recommendApplication(input: $input) {
        ...ActOutcome_ApplicationResult
      }
    }
  `),
  approve: graphql(`
    mutation ApproveApplication($input: ApplicationOpinionInput!) {
      result: approveApplication(input: $input) {
        ...ActOutcome_ApplicationResult
      }
    }
  `),
  requestReconsideration: graphql(`
    mutation RequestReconsideration($input: ApplicationOpinionInput!) {
      result: requestReconsideration(input: $input) {
        ...ActOutcome_ApplicationResult
      }
    }
  `),
  reopen: graphql(`
    mutation ReopenApplication($input: ApplicationOpinionInput!) {
      result: reopenApplication(input: $input) {
        ...ActOutcome_ApplicationResult
      }
    }
  `),
  withdraw: graphql(`
    mutation WithdrawApplication($input: ApplicationOpinionInput!) {
      result: withdrawApplication(input: $input) {
        ...ActOutcome_ApplicationResult
      }
    }
  `),
};

/** Steps against the applicant: a reason from the list and words of its own. */
export const reasonActs = {
  decline: graphql(`
    mutation DeclineApplication($input: ApplicationReasonInput!) {
      result: declineApplication(input: $input) {
        ...ActOutcome_ApplicationResult
      }
    }
  `),
  reject: graphql(`
    mutation RejectApplication($input: ApplicationReasonInput!) {
      result: rejectApplication(input: $input) {
        ...ActOutcome_ApplicationResult
      }
    }
  `),
  uphold: graphql(`
    mutation UpholdRejection($input: ApplicationReasonInput!) {
      result: upholdRejection(input: $input) {
        ...ActOutcome_ApplicationResult
      }
    }
  `),
  cancel: graphql(`
    mutation CancelRegistration($input: ApplicationReasonInput!) {
      result: cancelRegistration(input: $input) {
        ...ActOutcome_ApplicationResult
      }
    }
  `),
};
