import { getFragmentData, graphql, type FragmentType } from '../../graphql/gql/index.js';
import { assertNever } from '../../lib/assert-never.js';
import { readRefusal, type Outcome } from '../outcome.js';

/** Everything a meeting's page shows; every act answers with it, so the page is up to date at once. */
export const meetingFragment = graphql(`
  fragment MeetingDetail_Meeting on Meeting {
    id
    kind
    year
    ordinal
    title
    state
    scheduledAt
    place
    chair
    recorder
    cancelReason
    version
    invitedCount
    repliedCount
    presentCount
    quorumCount
    quorumPercent
    agenda {
      id
      position
      minutes
      record
      outcome
      version
      topic {
        id
        title
        state
        proposer {
          id
          shortName
        }
      }
      resolutions {
        id
        no
        content
        coAgencyIds
        coNames
        dueOn
        acceptance
        state
        revokeReason
        mechanismItem {
          id
          clause
          title
        }
        supersedes {
          id
          meetingId
          no
          content
          state
        }
        supersededBy {
          id
          meetingId
          no
        }
        version
        availableActions {
          action
          label
          allowed
          reason
        }
        lead {
          id
          shortName
        }
      }
    }
    invitations {
      id
      guestName
      guestFrom
      attendance
      attendeeName
      attendeeTitle
      leaveReason
      signedInAt
      isOwn
      version
      agency {
        id
        shortName
      }
    }
    documents {
      id
      kind
      versionNumber
      number
      title
      reason
      issuedAt
    }
    availableActions {
      action
      label
      allowed
      reason
    }
  }
`);

export const meetingOutcomeFragment = graphql(`
  fragment MeetingOutcome_MeetingResult on MeetingResult {
    ... on MeetingPayload {
      meeting {
        id
        ...MeetingDetail_Meeting
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

export function readMeetingOutcome(
  masked: FragmentType<typeof meetingOutcomeFragment>,
): Outcome<{ id: string }> {
  const result = getFragmentData(meetingOutcomeFragment, masked);
  switch (result.__typename) {
    case 'MeetingPayload':
      return { kind: 'done', payload: { id: result.meeting.id } };
    case 'ActionRefused':
    case 'InputRefused':
    case 'StaleVersion':
      return readRefusal(result);
    default:
      return assertNever(result);
  }
}
