import { formatChineseDate, plainDate } from '../../../shared/plain-date.js';
import {
  allOf,
  listActions,
  PASS,
  refuse,
  type Guard,
  type StateLabels,
  type TransitionTable,
} from '../../../shared/transition-table.js';

/** The links of the chain (三(三)). */
export const CHAIN_LINKS = [
  'APPLICATION',
  'REVIEW',
  'WAITING',
  'ALLOCATION',
  'TENANCY',
  'EXIT',
  'PROPERTY',
] as const;
export type ChainLink = (typeof CHAIN_LINKS)[number];
export const chainLinkLabels: Readonly<Record<ChainLink, string>> = {
  APPLICATION: '申请',
  REVIEW: '审核',
  WAITING: '轮候',
  ALLOCATION: '分配',
  TENANCY: '租用',
  EXIT: '退出',
  PROPERTY: '物业',
};

export const PROBLEM_SOURCES = ['SUPERVISION', 'INSPECTION', 'COMPLAINT', 'SELF_CHECK'] as const;
export type ProblemSource = (typeof PROBLEM_SOURCES)[number];
export const problemSourceLabels: Readonly<Record<ProblemSource, string>> = {
  SUPERVISION: '监督发现',
  INSPECTION: '检查发现',
  COMPLAINT: '投诉举报',
  SELF_CHECK: '自查发现',
};

export const PROBLEM_STATES = [
  'REGISTERED',
  'RECTIFYING',
  'RECTIFIED',
  'LOOKED_BACK',
  'REOPENED',
  'CLOSED',
] as const;
export type ProblemState = (typeof PROBLEM_STATES)[number];
export const problemStateLabels: StateLabels<ProblemState> = {
  REGISTERED: '已登记',
  RECTIFYING: '整改中',
  RECTIFIED: '已整改，待回头看',
  LOOKED_BACK: '已回头看',
  REOPENED: '重新整改',
  CLOSED: '已销号',
};

/** States in which the unit owes its rectification. */
export const OWING_PROBLEM_STATES: readonly ProblemState[] = ['REGISTERED', 'RECTIFYING', 'REOPENED'];

export interface ProblemFacts {
  readonly today: string;
  readonly actorId: string | null;
  /** Units the person acts for. */
  readonly agencyIds: readonly string[];
  readonly leadAgencyId: string;
  readonly rectifiedBy: string | null;
  readonly lookBackFrom: string | null;
  readonly lookBackHolds: boolean | null;
  /** What the look-back says; false while only asking whether there may be one: that it came back may always be said. */
  readonly confirms: boolean;
  /** The task of the present round; null before the first one. */
  readonly task: RectificationTask | null;
  readonly text?: string | undefined;
}

/** 整改任务 as far as the problem waits for it. Two reports of one thing: neither is over before the other. */
export interface RectificationTask {
  readonly number: string;
  /** Its state in words. */
  readonly stateName: string;
  /** 办结: the office found the work done. */
  readonly isDone: boolean;
  /** 销号: its own look-back is over. */
  readonly isClosed: boolean;
}

const LONGEST = 1000;

const textGiven: Guard<ProblemFacts> = ({ text }) => {
  const length = [...(text?.trim() ?? '')].length;
  return length >= 5 && length <= LONGEST ? PASS : refuse('TEXT_REQUIRED', `请写明情况，5至${LONGEST}字。`);
};

/** The unit that does the work never judges it. */
const notTheLead: Guard<ProblemFacts> = ({ actorId, agencyIds, leadAgencyId, rectifiedBy }) =>
  agencyIds.includes(leadAgencyId) || (rectifiedBy !== null && rectifiedBy === actorId)
    ? refuse('OWN_RECTIFICATION', '整改单位不能自己回头看和销号，请由其他单位办理。')
    : PASS;

const longEnough: Guard<ProblemFacts> = ({ today, lookBackFrom }) =>
  lookBackFrom !== null && today < lookBackFrom
    ? refuse(
        'LOOK_BACK_TOO_EARLY',
        `整改后须经过一段时间再回头看，最早${formatChineseDate(plainDate(lookBackFrom))}。`,
      )
    : PASS;

const holds: Guard<ProblemFacts> = ({ lookBackHolds }) =>
  lookBackHolds === true ? PASS : refuse('PROBLEM_RETURNED', '回头看发现问题反弹，不能销号，请重新整改。');

const returned: Guard<ProblemFacts> = ({ lookBackHolds }) =>
  lookBackHolds === false ? PASS : refuse('PROBLEM_HOLDS', '回头看没有发现反弹，可以销号，不需要重新整改。');

const taskIsDone: Guard<ProblemFacts> = ({ confirms, task }) =>
  !confirms || task === null || task.isDone ? PASS : refuse('TASK_OPEN', waitsForCompletion(task));

const taskIsClosed: Guard<ProblemFacts> = ({ task }) =>
  task === null || task.isClosed ? PASS : refuse('TASK_OPEN', waitsForClosing(task));

const waitsForCompletion = ({ number, stateName }: RectificationTask): string =>
  `整改任务${number}现在是“${stateName}”，还没有办结，不能认定没有反弹。请等任务核验办结；发现反弹的现在就可以认定。`;
const waitsForClosing = ({ number, stateName }: RectificationTask): string =>
  `整改任务${number}现在是“${stateName}”，还没有销号。请先由联席会议办公室对任务回头看并销号，再销号问题。`;

/** What of the task the problem waits for in its present state, for the page to say before anybody writes; null when nothing. */
export function waitForTask(state: ProblemState, task: RectificationTask | null): string | null {
  if (task === null) return null;
  if (state === 'RECTIFIED' && !task.isDone) return waitsForCompletion(task);
  return state === 'LOOKED_BACK' && !task.isClosed ? waitsForClosing(task) : null;
}

export const problemTransitions = {
  start: {
    from: ['REGISTERED', 'REOPENED'],
    to: 'RECTIFYING',
    permission: 'problem.start',
    label: '开始整改',
  },
  rectify: {
    from: ['RECTIFYING'],
    to: 'RECTIFIED',
    permission: 'problem.rectify',
    when: textGiven,
    clock: 'supervision.lookBackDays',
    label: '报告整改完成',
  },
  lookBack: {
    from: ['RECTIFIED'],
    to: 'LOOKED_BACK',
    permission: 'problem.lookBack',
    when: allOf(notTheLead, longEnough, textGiven, taskIsDone),
    label: '回头看',
  },
  close: {
    from: ['LOOKED_BACK'],
    to: 'CLOSED',
    permission: 'problem.close',
    when: allOf(notTheLead, holds, taskIsClosed),
    label: '销号',
  },
  reopen: {
    from: ['LOOKED_BACK'],
    to: 'REOPENED',
    permission: 'problem.reopen',
    when: allOf(notTheLead, returned),
    label: '重新整改',
  },
} as const satisfies TransitionTable<ProblemState, ProblemFacts>;

export type ProblemAction = keyof typeof problemTransitions;

export function actionsOnProblem(
  state: ProblemState,
  facts: Omit<ProblemFacts, 'text' | 'confirms'>,
  mayDo: (permission: string) => boolean,
) {
  const unwritten = { confirms: false, text: '内容在办理时填写' };
  return listActions(problemTransitions, state, { ...facts, ...unwritten }, problemStateLabels)
    .filter(({ permission }) => mayDo(permission))
    .map(({ action, label, verdict }) => ({
      action,
      label,
      isAllowed: !verdict.refused,
      reason: verdict.refused ? verdict.message : null,
    }));
}
