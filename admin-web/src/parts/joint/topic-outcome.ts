import { getFragmentData, graphql, type FragmentType } from '../../graphql/gql/index.js';
import { assertNever } from '../../lib/assert-never.js';
import { readRefusal, type Outcome } from '../outcome.js';

/** Everything a topic's page shows; every act answers with it. */
export const topicFragment = graphql(`
  fragment TopicDetail_Topic on Topic {
    id
    kind
    title
    background
    proposal
    secrecy
    state
    returnReason
    sourceTaskId
    collectedAt
    submittedByName
    approvedByName
    consultedAgencyIds
    consultedNames
    opinionsMissing
    opinionWantedFrom
    version
    proposer {
      id
      name
      shortName
    }
    mayAttach
    files {
      id
      ...OfficeFileList_OfficeFile
    }
    opinions {
      id
      opinion
      givenAt
      givenByName
      agency {
        id
        shortName
      }
    }
    availableActions {
      action
      label
      allowed
      reason
    }
  }
`);

export const topicOutcomeFragment = graphql(`
  fragment TopicOutcome_TopicResult on TopicResult {
    ... on TopicPayload {
      topic {
        id
        ...TopicDetail_Topic
      }
    }
    ... on ActionRefused {
      code
      message
    }
    ... on InputRefused {
      code
      message
      problems {
        field
        message
      }
    }
    ... on StaleVersion {
      code
      message
      currentVersion
    }
  }
`);

export function readTopicOutcome(masked: FragmentType<typeof topicOutcomeFragment>): Outcome<{ id: string }> {
  const result = getFragmentData(topicOutcomeFragment, masked);
  switch (result.__typename) {
    case 'TopicPayload':
      return { kind: 'done', payload: { id: result.topic.id } };
    case 'ActionRefused':
    case 'InputRefused':
    case 'StaleVersion':
      return readRefusal(result);
    default:
      return assertNever(result);
  }
}
