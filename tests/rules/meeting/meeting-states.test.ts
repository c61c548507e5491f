import { describe, expect, it } from '@jest/globals';
import {
  MEETING_STATES,
  RESOLUTION_STATES,
  TOPIC_STATES,
  WELCOME_TOPICS,
  type MeetingState,
  type ResolutionState,
  type TopicState,
} from '../../../api/src/modules/meeting/rules/meeting-kinds.js';
import {
  meetingStateLabels,
  meetingTransitions,
  quorumOf,
  type MeetingFacts,
} from '../../../api/src/modules/meeting/rules/meeting-states.js';
import {
  resolutionStateLabels,
  resolutionTransitions,
} from '../../../api/src/modules/meeting/rules/resolution-states.js';
import { resolutionNumber } from '../../../api/src/modules/meeting/rules/resolution-number.js';
import { checkTopicDraft } from '../../../api/src/modules/meeting/rules/topic-draft.js';
import { topicStateLabels, topicTransitions } from '../../../api/src/modules/meeting/rules/topic-states.js';
import { plainDate } from '../../../api/src/shared/plain-date.js';
import { decide } from '../../../api/src/shared/transition-table.js';

const ready: MeetingFacts = {
  kind: 'PLENARY',
  today: plainDate('2026-07-20'),
  scheduledOn: plainDate('2026-07-20'),
  items: 2,
  lostTopics: [],
  unapprovedTopics: [],
  unpreparedTopics: [],
  invited: 21,
  present: 21,
  quorumPercent: 66,
  openItems: 0,
  emptyResolvedItems: 0,
  incompleteResolutions: 0,
  hasReason: true,
};

const free = { hasReason: true, heldBy: null, isOwn: false };

/** From each state, where each action leads when no guard objects; what is not written is refused. */
const meetings: Record<keyof typeof meetingTransitions, Partial<Record<MeetingState, MeetingState>>> = {
  lockAgenda: { PLANNED: 'AGENDA_LOCKED' },
  convene: { AGENDA_LOCKED: 'CONVENED' },
  complete: { CONVENED: 'HELD' },
  issueMinutes: { HELD: 'MINUTES_ISSUED' },
  correctMinutes: { MINUTES_ISSUED: 'MINUTES_ISSUED' },
  change: { PLANNED: 'PLANNED' },
  changeAnnounced: { AGENDA_LOCKED: 'AGENDA_LOCKED' },
  cancel: { PLANNED: 'CANCELLED', AGENDA_LOCKED: 'CANCELLED' },
};
const topics: Record<keyof typeof topicTransitions, Partial<Record<TopicState, TopicState>>> = {
  resubmit: { RETURNED: 'COLLECTED', DEFERRED: 'COLLECTED' },
  review: { COLLECTED: 'LIAISON_REVIEWED' },
  approve: { LIAISON_REVIEWED: 'APPROVED' },
  return: { COLLECTED: 'RETURNED', LIAISON_REVIEWED: 'RETURNED', DISCUSSED: 'RETURNED' },
  schedule: { APPROVED: 'SCHEDULED' },
  unschedule: { SCHEDULED: 'APPROVED' },
  discuss: { SCHEDULED: 'DISCUSSED' },
  resolve: { DISCUSSED: 'RESOLVED' },
  defer: { DISCUSSED: 'DEFERRED' },
};
const resolutions: Record<
  keyof typeof resolutionTransitions,
  Partial<Record<ResolutionState, ResolutionState>>
> = {
  issue: { DRAFTED: 'ISSUED' },
  fulfil: { ISSUED: 'FULFILLED' },
  revoke: { ISSUED: 'REVOKED' },
  supersede: { ISSUED: 'SUPERSEDED' },
};

const cellsOf = <Action extends string, State extends string>(
  matrix: Record<Action, Partial<Record<State, State>>>,
  states: readonly State[],
) =>
  (Object.keys(matrix) as Action[]).flatMap((action) =>
    states.map((state) => [action, state, matrix[action][state] ?? '-'] as const),
  );
const expected = (to: string) =>
  to === '-'
    ? expect.objectContaining({ refused: true, code: 'NOT_ALLOWED_IN_STATE' })
    : { refused: false, to };

describe('states of a meeting', () => {
  it.each(cellsOf(meetings, MEETING_STATES))('%s from %s leads to %s', (action, state, to) => {
    expect(decide(meetingTransitions, action, state, ready, meetingStateLabels)).toEqual(expected(to));
  });

  const code = (
    action: keyof typeof meetingTransitions,
    state: MeetingState,
    more: Partial<MeetingFacts>,
  ) => {
    const verdict = decide(meetingTransitions, action, state, { ...ready, ...more }, meetingStateLabels);
    return verdict.refused ? verdict.code : null;
  };

  it('locks no plenary agenda before a liaison meeting on it was held', () => {
    expect(code('lockAgenda', 'PLANNED', { unpreparedTopics: ['甲'] })).toBe('LIAISON_MEETING_MISSING');
    expect(code('lockAgenda', 'PLANNED', { unapprovedTopics: ['甲'] })).toBe('TOPIC_NOT_APPROVED');
    expect(
      code('lockAgenda', 'PLANNED', { kind: 'LIAISON', unpreparedTopics: ['甲'], unapprovedTopics: ['甲'] }),
    ).toBeNull();
  });

  it('locks no agenda with a topic that was returned or taken by another meeting meanwhile', () => {
    for (const kind of ['LIAISON', 'PLENARY'] as const)
      expect(code('lockAgenda', 'PLANNED', { kind, lostTopics: ['甲'] })).toBe('TOPIC_NOT_READY');
    expect([WELCOME_TOPICS.LIAISON, WELCOME_TOPICS.PLENARY]).toEqual([
      ['COLLECTED'],
      ['COLLECTED', 'LIAISON_REVIEWED', 'APPROVED'],
    ]);
  });

  it('names the topics that keep an agenda from being locked', () => {
    const refused = (more: Partial<MeetingFacts>) =>
      decide(meetingTransitions, 'lockAgenda', 'PLANNED', { ...ready, ...more }, meetingStateLabels);
    expect(refused({ unpreparedTopics: ['甲', '乙'] })).toMatchObject({
      message: expect.stringContaining('有 2 个议题还没有经联络员会议审过：《甲》《乙》'),
    });
    expect(refused({ unapprovedTopics: ['丙'] })).toMatchObject({
      message: expect.stringContaining('有 1 个议题还没有经召集人审定：《丙》'),
    });
  });

  it('locks no agenda without topics or without anybody invited', () => {
    expect(code('lockAgenda', 'PLANNED', { items: 0 })).toBe('AGENDA_EMPTY');
    expect(code('lockAgenda', 'PLANNED', { invited: 0 })).toBe('NOBODY_INVITED');
  });

  it('counts the units that a meeting needs', () => {
    expect([quorumOf(21, 66), quorumOf(3, 66), quorumOf(3, 67), quorumOf(50, 66), quorumOf(2, 50)]).toEqual([
      14, 2, 3, 33, 1,
    ]);
  });

  it('begins exactly when the share of units is there', () => {
    expect(code('convene', 'AGENDA_LOCKED', { invited: 3, present: 2, quorumPercent: 66 })).toBeNull();
    expect(code('convene', 'AGENDA_LOCKED', { invited: 3, present: 2, quorumPercent: 67 })).toBe(
      'QUORUM_MISSING',
    );
    expect(code('convene', 'AGENDA_LOCKED', { invited: 100, present: 65, quorumPercent: 66 })).toBe(
      'QUORUM_MISSING',
    );
  });

  it('ends when every item has an outcome, and every resolved one a resolution', () => {
    expect(code('complete', 'CONVENED', { openItems: 1 })).toBe('ITEM_OPEN');
    expect(code('complete', 'CONVENED', { emptyResolvedItems: 1 })).toBe('RESOLUTION_MISSING');
  });

  it('issues no minutes while a resolution lacks lead or due date', () => {
    expect(code('issueMinutes', 'HELD', { incompleteResolutions: 1 })).toBe('RESOLUTION_INCOMPLETE');
  });

  it('begins on its day or later, not before', () => {
    expect(code('convene', 'AGENDA_LOCKED', { today: plainDate('2026-07-19') })).toBe('MEETING_NOT_DUE');
    expect(code('convene', 'AGENDA_LOCKED', { today: plainDate('2026-07-21') })).toBeNull();
  });

  it('changes what the units were told with a reason, and with somebody to tell', () => {
    expect(code('change', 'PLANNED', { hasReason: false, invited: 0 })).toBeNull();
    expect(code('changeAnnounced', 'AGENDA_LOCKED', { hasReason: false })).toBe('REASON_MISSING');
    expect(code('changeAnnounced', 'AGENDA_LOCKED', { invited: 0 })).toBe('NOBODY_INVITED');
  });

  it('corrects and cancels with a reason only', () => {
    expect(code('correctMinutes', 'MINUTES_ISSUED', { hasReason: false })).toBe('REASON_MISSING');
    expect(code('cancel', 'PLANNED', { hasReason: false })).toBe('REASON_MISSING');
  });
});

describe('states of a topic', () => {
  it.each(cellsOf(topics, TOPIC_STATES))('%s from %s leads to %s', (action, state, to) => {
    expect(decide(topicTransitions, action, state, free, topicStateLabels)).toEqual(expected(to));
  });

  it('is returned with a reason only', () => {
    expect(decide(topicTransitions, 'return', 'COLLECTED', { ...free, hasReason: false })).toMatchObject({
      code: 'REASON_MISSING',
    });
  });

  it.each([
    ['return', 'COLLECTED'],
    ['return', 'LIAISON_REVIEWED'],
    ['resubmit', 'RETURNED'],
    ['resubmit', 'DEFERRED'],
  ] as const)('%s from %s waits for the end of the meeting that has it', (action, state) => {
    expect(decide(topicTransitions, action, state, { ...free, heldBy: '联络员会议' })).toMatchObject({
      code: 'TOPIC_IN_MEETING',
      message: expect.stringContaining('《联络员会议》'),
    });
  });

  it('is not approved by who brought it in', () => {
    expect(decide(topicTransitions, 'approve', 'LIAISON_REVIEWED', { ...free, isOwn: true })).toMatchObject({
      code: 'OWN_TOPIC',
    });
  });

  it('names no id number and leaves nothing empty', () => {
    const draft = {
      kind: 'CASE',
      title: '个案会商',
      background: '申请编号 GZ20260001',
      proposal: '请会商',
      consultedAgencyIds: [],
      secrecy: 'INTERNAL',
    } as const;
    expect(checkTopicDraft(draft)).toEqual([]);
    expect(
      checkTopicDraft({ ...draft, title: ' ', proposal: '610499199001011234' }).map(({ field }) => field),
    ).toEqual(['title', 'proposal']);
  });
});

describe('states of a resolution', () => {
  it.each(cellsOf(resolutions, RESOLUTION_STATES))('%s from %s leads to %s', (action, state, to) => {
    const facts = { isComplete: true, hasReason: true };
    expect(decide(resolutionTransitions, action, state, facts, resolutionStateLabels)).toEqual(expected(to));
  });

  it('is issued when complete and revoked with a reason', () => {
    expect(
      decide(resolutionTransitions, 'issue', 'DRAFTED', { isComplete: false, hasReason: true }),
    ).toMatchObject({
      code: 'RESOLUTION_INCOMPLETE',
    });
    expect(
      decide(resolutionTransitions, 'revoke', 'ISSUED', { isComplete: true, hasReason: false }),
    ).toMatchObject({
      code: 'REASON_MISSING',
    });
  });

  it('is numbered by year, meeting and sequence', () => {
    expect(resolutionNumber(2026, 3, 12)).toBe('2026-3-12');
  });
});
