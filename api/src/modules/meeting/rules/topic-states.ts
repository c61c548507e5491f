import {
  allOf,
  PASS,
  refuse,
  type GuardVerdict,
  type StateLabels,
  type TransitionTable,
} from '../../../shared/transition-table.js';
import type { TopicState } from './meeting-kinds.js';

/** What the guards of a topic need to know. */
export interface TopicFacts {
  /** A return says why. True while only asking which actions there are. */
  readonly hasReason: boolean;
  /** Title of the meeting that has it on an agenda that stands and is not over; null when none has. */
  readonly heldBy: string | null;
  /** The actor brought it in, or holds a post for the unit that did. */
  readonly isOwn: boolean;
}

export const topicStateLabels: StateLabels<TopicState> = {
  COLLECTED: '已征集',
  LIAISON_REVIEWED: '联络员会议已审',
  APPROVED: '召集人已审定',
  SCHEDULED: '已列入议程',
  DISCUSSED: '已讨论',
  RESOLVED: '已议定',
  DEFERRED: '缓议',
  RETURNED: '已退回',
};

const hasReason = (facts: TopicFacts): GuardVerdict =>
  facts.hasReason ? PASS : refuse('REASON_MISSING', '请填写退回原因，说明需要补充或改正的地方。');

/** What the units were sent is what the meeting reviews: nobody takes it away or writes it anew meanwhile. */
const isFree = ({ heldBy }: TopicFacts): GuardVerdict =>
  heldBy === null
    ? PASS
    : refuse(
        'TOPIC_IN_MEETING',
        `议题已列入《${heldBy}》的议程，会议结束前不能退回或修改。需要退回的，请在这次会议的记录中把结果记为“退回”，或先取消会议。`,
      );

const isAnothers = ({ isOwn }: TopicFacts): GuardVerdict =>
  isOwn
    ? refuse(
        'OWN_TOPIC',
        '这是您本人或您任职的单位提出的议题，不能由您审定，请由另一位召集人或副召集人审定。',
      )
    : PASS;

/** 议题 from its collection to what the plenary made of it. What happens in a meeting is recorded with that meeting. */
export const topicTransitions = {
  resubmit: {
    from: ['RETURNED', 'DEFERRED'],
    to: 'COLLECTED',
    permission: 'topic.submit',
    label: '修改后重新提交',
    when: isFree,
  },
  review: {
    from: ['COLLECTED'],
    to: 'LIAISON_REVIEWED',
    permission: 'meeting.record',
    label: '联络员会议审过',
  },
  approve: {
    from: ['LIAISON_REVIEWED'],
    to: 'APPROVED',
    permission: 'topic.approve',
    label: '审定上会',
    when: isAnothers,
  },
  return: {
    from: ['COLLECTED', 'LIAISON_REVIEWED', 'DISCUSSED'],
    to: 'RETURNED',
    permission: 'topic.return',
    label: '退回',
    when: allOf(isFree, hasReason),
  },
  schedule: {
    from: ['APPROVED'],
    to: 'SCHEDULED',
    permission: 'meeting.lockAgenda',
    label: '列入议程',
  },
  // A cancelled meeting gives its topics back: they need not be approved twice.
  unschedule: {
    from: ['SCHEDULED'],
    to: 'APPROVED',
    permission: 'meeting.cancel',
    label: '移出议程',
  },
  discuss: {
    from: ['SCHEDULED'],
    to: 'DISCUSSED',
    permission: 'meeting.record',
    label: '讨论',
  },
  resolve: { from: ['DISCUSSED'], to: 'RESOLVED', permission: 'meeting.complete', label: '议定' },
  defer: { from: ['DISCUSSED'], to: 'DEFERRED', permission: 'meeting.complete', label: '缓议' },
} as const satisfies TransitionTable<TopicState, TopicFacts>;

/** Whether files may still be added: what the liaison meeting reviewed stays what the plenary discusses. */
export const takesFiles = (state: TopicState): boolean =>
  state === 'COLLECTED' || state === 'RETURNED' || state === 'DEFERRED';
