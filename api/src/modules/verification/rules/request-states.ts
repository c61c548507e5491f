/** 核查请求 states: SENT → SIGNED_FOR → ANSWERED → ACCEPTED | DISPUTED → RE_ANSWERED; WAIVED with a reason. */
export const REQUEST_STATES = [
  'SENT',
  'SIGNED_FOR',
  'ANSWERED',
  'DISPUTED',
  'RE_ANSWERED',
  'ACCEPTED',
  'WAIVED',
] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

/** Waiting for the agency: a case's verification closes when none of its requests is in one of these. */
export const OPEN_STATES = ['SENT', 'SIGNED_FOR', 'DISPUTED'] as const satisfies readonly RequestState[];

export const isOpen = (state: RequestState): boolean =>
  (OPEN_STATES as readonly RequestState[]).includes(state);

/** 核查结果: 无记录 (looked, nothing there) is never the same as 未查询. */
export const ANSWER_RESULTS = [
  'NO_RECORD',
  'HAS_RECORD',
  'PERSON_MISMATCH',
  'SOURCE_ERROR',
  'NOT_COVERED',
] as const;
export type AnswerResult = (typeof ANSWER_RESULTS)[number];

export const ANSWER_RESULT_LABELS: Readonly<Record<AnswerResult, string>> = {
  NO_RECORD: '无记录',
  HAS_RECORD: '有记录',
  PERSON_MISMATCH: '人员信息不符',
  SOURCE_ERROR: '来源系统故障',
  NOT_COVERED: '不在查询范围',
};
