/** 联络员会议 prepares, 全体会议 decides. */
export const MEETING_KINDS = ['LIAISON', 'PLENARY'] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

export const MEETING_STATES = [
  'PLANNED',
  'AGENDA_LOCKED',
  'CONVENED',
  'HELD',
  'MINUTES_ISSUED',
  'CANCELLED',
] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

export const TOPIC_KINDS = ['POLICY', 'CASE', 'DATA', 'CLUE', 'STUDY', 'OTHER'] as const;
export type TopicKind = (typeof TOPIC_KINDS)[number];

/** No state secret enters this system; INTERNAL is shown to whoever has to do with the topic only. */
export const SECRECY_LEVELS = ['ORDINARY', 'INTERNAL'] as const;
export type Secrecy = (typeof SECRECY_LEVELS)[number];

export const TOPIC_STATES = [
  'COLLECTED',
  'LIAISON_REVIEWED',
  'APPROVED',
  'SCHEDULED',
  'DISCUSSED',
  'RESOLVED',
  'DEFERRED',
  'RETURNED',
] as const;
export type TopicState = (typeof TOPIC_STATES)[number];

export const RESOLUTION_STATES = ['DRAFTED', 'ISSUED', 'FULFILLED', 'REVOKED', 'SUPERSEDED'] as const;
export type ResolutionState = (typeof RESOLUTION_STATES)[number];

/** What became of an item: a liaison meeting reviews, a plenary resolves or defers, both may send a topic back. */
export const ITEM_OUTCOMES = ['REVIEWED', 'RESOLVED', 'DEFERRED', 'RETURNED'] as const;
export type ItemOutcome = (typeof ITEM_OUTCOMES)[number];

export const OUTCOMES_OF: Readonly<Record<MeetingKind, readonly ItemOutcome[]>> = {
  LIAISON: ['REVIEWED', 'RETURNED'],
  PLENARY: ['RESOLVED', 'DEFERRED', 'RETURNED'],
};

/** Topics that may stand on the agenda of each kind; a plenary's may be put there while they still wait for 召集人. */
export const WELCOME_TOPICS: Readonly<Record<MeetingKind, readonly TopicState[]>> = {
  LIAISON: ['COLLECTED'],
  PLENARY: ['COLLECTED', 'LIAISON_REVIEWED', 'APPROVED'],
};

/** 回执: whether an invited unit comes. */
export const ATTENDANCES = ['PENDING', 'ATTENDING', 'SUBSTITUTE', 'LEAVE'] as const;
export type Attendance = (typeof ATTENDANCES)[number];

export const DOCUMENT_KINDS = ['NOTICE', 'AGENDA', 'SIGN_IN', 'MINUTES'] as const;
export type MeetingDocumentKind = (typeof DOCUMENT_KINDS)[number];
