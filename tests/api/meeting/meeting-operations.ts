import { REFUSAL } from '../../support/client.js';

export const MEETING = `meeting { id version state itemCount presentCount
  agenda { id version outcome topic { id state title } resolutions { id no version state } }
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
export const CONVENE = onMeeting('conveneMeeting', 'MeetingVersionInput');
export const RECORD = onMeeting('recordAgendaItem', 'RecordAgendaItemInput');
export const RESOLVE = onMeeting('saveResolution', 'SaveResolutionInput');
export const COMPLETE = onMeeting('completeMeeting', 'MeetingVersionInput');
export const ISSUE = onMeeting('issueMinutes', 'MeetingVersionInput');
export const CORRECT = onMeeting('correctMinutes', 'CorrectMinutesInput');
export const CANCEL = onMeeting('cancelMeeting', 'CancelMeetingInput');
export const REVOKE = onMeeting('revokeResolution', 'RevokeResolutionInput');
export const CHANGE = onMeeting('changeMeeting', 'ChangeMeetingInput');
