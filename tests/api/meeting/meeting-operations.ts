import { REFUSAL } from '../../support/client.js';

export const MEETING = `meeting { id version state itemCount presentCount
  agenda { id version outcome topic { id state title } resolutions { id no version state supersedes { id } supersededBy { id no meetingId } } }
  invitations { id version attendance agency { id } guestName isOwn }
  documents { id kind number title versionNumber reason } }`;
const onMeeting = (name: string, input: string) =>
  `mutation($input: ${input}!) { ${name}(input: $input) { ... on MeetingPayload { __typename ${MEETING} } ${REFUSAL} } }`;
const onTopic = (name: string, input: string) =>
  `mutation($input: ${input}!) { ${name}(input: $input) { ... on TopicPayload { __typename topic { id version state opinionsMissing } } ${REFUSAL} } }`;

export const SOLICIT = `mutation($input: OpenSolicitationInput!) { openSolicitation(input: $input) { ... on SolicitationPayload { __typename solicitation { id isOpen } } ${REFUSAL} } }`;
export const SUBMIT = onTopic('submitTopic', 'SubmitTopicInput');
export const OPINE = onTopic('giveOpinion', 'GiveOpinionInput');
export const APPROVE = onTopic('approveTopic', 'ApproveTopicInput');
export const RETURN = onTopic('returnTopic', 'ReturnTopicInput');
export const RESUBMIT = onTopic('resubmitTopic', 'ResubmitTopicInput');
export const PLAN = onMeeting('planMeeting', 'PlanMeetingInput');
export const AGENDA = onMeeting('setAgenda', 'SetAgendaInput');
export const LOCK = onMeeting('lockAgenda', 'MeetingVersionInput');
export const REPLY = onMeeting('replyInvitation', 'ReplyInvitationInput');
export const SIGN_IN = onMeeting('signInAttendee', 'SignInAttendeeInput');
export const SIGN_IN_EXPECTED = onMeeting('signInExpected', 'SignInExpectedInput');
export const CONVENE = onMeeting('conveneMeeting', 'MeetingVersionInput');
export const RECORD = onMeeting('recordAgendaItem', 'RecordAgendaItemInput');
export const RESOLVE = onMeeting('saveResolution', 'SaveResolutionInput');
export const COMPLETE = onMeeting('completeMeeting', 'MeetingVersionInput');
export const ISSUE = onMeeting('issueMinutes', 'MeetingVersionInput');
export const CORRECT = onMeeting('correctMinutes', 'CorrectMinutesInput');
export const CANCEL = onMeeting('cancelMeeting', 'CancelMeetingInput');
export const REMOVE = onMeeting('removeResolution', 'RemoveResolutionInput');
export const REVOKE = onMeeting('revokeResolution', 'RevokeResolutionInput');
export const IN_FORCE = `query($keyword: String!) {
  resolutions(filter: { states: [ISSUED], keyword: $keyword }) { items { id no } } }`;
export const SET_PARAMETER = `mutation($input: SetPolicyParameterInput!) { setPolicyParameter(input: $input) { __typename ${REFUSAL} } }`;
export const CHANGE = onMeeting('changeMeeting', 'ChangeMeetingInput');

export interface Seen {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly presentCount: number;
  readonly agenda: readonly {
    readonly id: string;
    readonly version: number;
    readonly topic: { readonly id: string; readonly state: string };
    readonly resolutions: readonly {
      readonly id: string;
      readonly no: string | null;
      readonly version: number;
      readonly state: string;
      readonly supersedes: { readonly id: string } | null;
      readonly supersededBy: readonly { readonly id: string; readonly meetingId: string }[];
    }[];
  }[];
  readonly invitations: readonly {
    readonly id: string;
    readonly version: number;
    readonly attendance: string;
    readonly agency: { readonly id: string } | null;
    readonly guestName: string | null;
  }[];
  readonly documents: readonly {
    readonly id: string;
    readonly kind: string;
    readonly number: string;
    readonly title: string;
    readonly versionNumber: number;
    readonly reason: string | null;
  }[];
}
export interface SeenTopic {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}

export const UNITS = ['CIVIL_AFFAIRS', 'PROPERTY_CENTER', 'PUBLIC_SECURITY'];
export const draft = {
  kind: 'DATA',
  title: '不动产登记数据每月更新',
  background: '目前每季度更新一次，疑点发现较晚。',
  proposal: '改为每月更新。',
  consultedAgencyIds: ['PROPERTY_CENTER'],
  secrecy: 'ORDINARY',
};
