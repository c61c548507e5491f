import {
  allOf,
  PASS,
  refuse,
  type GuardVerdict,
  type StateLabels,
  type TransitionTable,
} from '../../../shared/transition-table.js';
import { formatChineseDate, type PlainDate } from '../../../shared/plain-date.js';
import type { MeetingKind, MeetingState } from './meeting-kinds.js';

/** What the guards of a meeting need to know; the most favourable values while only asking which actions there are. */
export interface MeetingFacts {
  readonly kind: MeetingKind;
  readonly today: PlainDate;
  /** The day it is called for. */
  readonly scheduledOn: PlainDate;
  readonly items: number;
  /** Titles of the topics on the agenda that were returned, deferred or taken by another meeting since they were put there. */
  readonly lostTopics: readonly string[];
  /** Titles of the topics on a plenary agenda that 召集人 has not approved. */
  readonly unapprovedTopics: readonly string[];
  /** Titles of the topics on the agenda that no liaison meeting which was held has reviewed. */
  readonly unpreparedTopics: readonly string[];
  readonly invited: number;
  readonly present: number;
  readonly quorumPercent: number;
  /** Items without an outcome. */
  readonly openItems: number;
  /** Items that were resolved and have no resolution. */
  readonly emptyResolvedItems: number;
  /** Resolutions without lead unit or due date. */
  readonly incompleteResolutions: number;
  readonly hasReason: boolean;
}

export const meetingStateLabels: StateLabels<MeetingState> = {
  PLANNED: '筹备中',
  AGENDA_LOCKED: '议程已定',
  CONVENED: '正在召开',
  HELD: '已召开',
  MINUTES_ISSUED: '纪要已印发',
  CANCELLED: '已取消',
};

const hasItems = (facts: MeetingFacts): GuardVerdict =>
  facts.items > 0 ? PASS : refuse('AGENDA_EMPTY', '议程上还没有议题，请先把议题列入议程。');

const hasGuests = (facts: MeetingFacts): GuardVerdict =>
  facts.invited > 0 ? PASS : refuse('NOBODY_INVITED', '还没有通知任何单位参会，请先选定参会单位。');

/** 《甲》《乙》 */
export const titlesOf = (titles: readonly string[]): string => titles.map((title) => `《${title}》`).join('');

/** What the meeting will read is what was put on its agenda, or the agenda does not stand. */
function areStillWelcome({ lostTopics }: MeetingFacts): GuardVerdict {
  if (lostTopics.length === 0) return PASS;
  return refuse(
    'TOPIC_NOT_READY',
    `${titlesOf(lostTopics)}已经退回、已有会议结果或已列入别的会议，不能列入议程。请移出后重新确定议程。`,
  );
}

function wasPrepared(facts: MeetingFacts): GuardVerdict {
  if (facts.kind === 'LIAISON' || facts.unpreparedTopics.length === 0) return PASS;
  return refuse(
    'LIAISON_MEETING_MISSING',
    `有 ${facts.unpreparedTopics.length} 个议题还没有经联络员会议审过：${titlesOf(facts.unpreparedTopics)}。请先召开联络员会议，再确定全体会议议程。`,
  );
}

function wasApproved(facts: MeetingFacts): GuardVerdict {
  if (facts.kind === 'LIAISON' || facts.unapprovedTopics.length === 0) return PASS;
  return refuse(
    'TOPIC_NOT_APPROVED',
    `有 ${facts.unapprovedTopics.length} 个议题还没有经召集人审定：${titlesOf(facts.unapprovedTopics)}。请召集人审定后再确定议程，或先把它移出议程。`,
  );
}

/** 签到 and 开始会议: at the door, not before the day. */
export const isItsDay = ({ today, scheduledOn }: Pick<MeetingFacts, 'today' | 'scheduledOn'>): GuardVerdict =>
  today >= scheduledOn
    ? PASS
    : refuse(
        'MEETING_NOT_DUE',
        `会议定于${formatChineseDate(scheduledOn)}召开，当天才能签到和开始。需要提前的，请先变更会议安排。`,
      );

/** How many of the invited member units have to sign in before a meeting may begin. */
export const quorumOf = (invited: number, quorumPercent: number): number =>
  Math.ceil((invited * quorumPercent) / 100);

function hasQuorum(facts: MeetingFacts): GuardVerdict {
  if (facts.present >= quorumOf(facts.invited, facts.quorumPercent)) return PASS;
  return refuse(
    'QUORUM_MISSING',
    `应到 ${facts.invited} 家，已签到 ${facts.present} 家，不足 ${facts.quorumPercent}%，不能开会。请等参会单位签到后再开始。`,
  );
}

const itemsAreClosed = (facts: MeetingFacts): GuardVerdict =>
  facts.openItems === 0
    ? PASS
    : refuse('ITEM_OPEN', `还有 ${facts.openItems} 个议题没有记录结果，请逐项记录后再结束会议。`);

const resolvedItemsHaveResolutions = (facts: MeetingFacts): GuardVerdict =>
  facts.emptyResolvedItems === 0
    ? PASS
    : refuse(
        'RESOLUTION_MISSING',
        `有 ${facts.emptyResolvedItems} 个议题记为“议定”，但没有议定事项。请补上议定事项，或改记为缓议。`,
      );

function resolutionsAreComplete(facts: MeetingFacts): GuardVerdict {
  if (facts.incompleteResolutions === 0) return PASS;
  return refuse(
    'RESOLUTION_INCOMPLETE',
    `有 ${facts.incompleteResolutions} 条议定事项没有写明牵头单位或时限，纪要不能印发。请补全后再印发。`,
  );
}

const hasReason = (facts: MeetingFacts): GuardVerdict =>
  facts.hasReason ? PASS : refuse('REASON_MISSING', '请写明原因，参会单位会看到。');

/** 会议 from its planning to its minutes. */
export const meetingTransitions = {
  lockAgenda: {
    from: ['PLANNED'],
    to: 'AGENDA_LOCKED',
    permission: 'meeting.lockAgenda',
    label: '确定议程并发通知',
    when: allOf(hasItems, hasGuests, areStillWelcome, wasPrepared, wasApproved),
  },
  convene: {
    from: ['AGENDA_LOCKED'],
    to: 'CONVENED',
    permission: 'meeting.convene',
    label: '开始会议',
    when: allOf<MeetingFacts>(isItsDay, hasQuorum),
  },
  complete: {
    from: ['CONVENED'],
    to: 'HELD',
    permission: 'meeting.complete',
    label: '结束会议',
    when: allOf(itemsAreClosed, resolvedItemsHaveResolutions),
  },
  issueMinutes: {
    from: ['HELD'],
    to: 'MINUTES_ISSUED',
    permission: 'meeting.issueMinutes',
    label: '印发纪要',
    when: resolutionsAreComplete,
  },
  correctMinutes: {
    from: ['MINUTES_ISSUED'],
    to: 'MINUTES_ISSUED',
    permission: 'meeting.correctMinutes',
    label: '更正纪要',
    when: hasReason,
  },
  change: {
    from: ['PLANNED'],
    to: 'PLANNED',
    permission: 'meeting.plan',
    label: '修改会议安排',
  },
  // The units have the notice already: they are told why, and asked again.
  changeAnnounced: {
    from: ['AGENDA_LOCKED'],
    to: 'AGENDA_LOCKED',
    permission: 'meeting.plan',
    label: '变更会议安排',
    when: allOf(hasGuests, hasReason),
  },
  cancel: {
    from: ['PLANNED', 'AGENDA_LOCKED'],
    to: 'CANCELLED',
    permission: 'meeting.cancel',
    label: '取消会议',
    when: hasReason,
  },
} as const satisfies TransitionTable<MeetingState, MeetingFacts>;
