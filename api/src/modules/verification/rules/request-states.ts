/** 核查请求 states (DOMAIN: SENT → SIGNED_FOR → ANSWERED → ACCEPTED | DISPUTED → RE_ANSWERED; WAIVED with a reason). */
export const REQUEST_STATES = ['SENT', 'SIGNED_FOR', 'ANSWERED', 'DISPUTED', 'RE_ANSWERED', 'ACCEPTED', 'WAIVED'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

/** 核查结果: 无记录 (looked, nothing there) is never the same as 未查询. */
export const ANSWER_RESULTS = ['NO_RECORD', 'HAS_RECORD', 'PERSON_MISMATCH', 'SOURCE_ERROR', 'NOT_COVERED'] as const;
export type AnswerResult = (typeof ANSWER_RESULTS)[number];
