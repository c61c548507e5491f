import {
  allOf,
  PASS,
  refuse,
  type GuardVerdict,
  type TransitionTable,
} from '../../../shared/transition-table.js';
import { WHO_THEN } from './task-policy.js';
import type { TaskState } from './task-vocabulary.js';

/** What the guards need to know of a task and of who acts. */
export interface TaskFacts {
  /** The actor's own unit leads or supports the task; a convener who holds no post for it stands above. */
  readonly isOwnWork: boolean;
  /** The actor has acted on it in the name of a unit: reported, claimed, asked for an extension. */
  readonly hasWorkedOnIt: boolean;
  /** A text that says why, what was done or what was found was given. True while only asking which actions there are. */
  readonly hasText: boolean;
  /** Supporting units that have not reported their own part. */
  readonly openParts: number;
  readonly hasOpenExtension: boolean;
  /** A due date, or a cycle of feedback. */
  readonly hasClock: boolean;
  /** The days between 办结 and 回头看 are over. */
  readonly isLookBackDue: boolean;
  /** False when what it came from was revoked or replaced: nothing goes on from there. */
  readonly originStands: boolean;
  /** Where a suspended task goes back to. */
  readonly suspendedFrom: TaskState | null;
}

const hasText =
  (code: string, message: string) =>
  (facts: TaskFacts): GuardVerdict =>
    facts.hasText ? PASS : refuse(code, message);

/** 谁承办谁不得核验、办结、销号: the unit that does the work never closes it. The table `tasks` says the same as a constraint. */
function isNotOwnWork(facts: TaskFacts): GuardVerdict {
  if (facts.isOwnWork)
    return refuse('OWN_WORK', `本单位是这项任务的承办单位，不能自己核验、办结或销号，${WHO_THEN}`);
  return facts.hasWorkedOnIt
    ? refuse(
        'OWN_WORK',
        '您以承办单位的名义办理过这项任务，不能由本人退回、核验、办结或销号，请由其他人办理。',
      )
    : PASS;
}

/** 中止 stops the clock of what is owed: a unit does not stop its own. */
function isAnothersWork(facts: TaskFacts): GuardVerdict {
  if (facts.isOwnWork)
    return refuse('OWN_WORK', `本单位是这项任务的承办单位，不能自己中止或恢复，${WHO_THEN}`);
  return facts.hasWorkedOnIt
    ? refuse('OWN_WORK', '您以承办单位的名义办理过这项任务，不能由本人中止或恢复，请由其他人办理。')
    : PASS;
}

const hasClock = (facts: TaskFacts): GuardVerdict =>
  facts.hasClock ? PASS : refuse('CLOCK_MISSING', '这项任务既没有办结时限，也没有反馈周期，请补充后再交办。');

const isLookBackDue = (facts: TaskFacts): GuardVerdict =>
  facts.isLookBackDue ? PASS : refuse('LOOK_BACK_EARLY', '还没有到回头看的日期，到期后看过实际效果再销号。');

const partsAreReported = (facts: TaskFacts): GuardVerdict =>
  facts.openParts === 0
    ? PASS
    : refuse(
        'PARTS_OPEN',
        `还有 ${facts.openParts} 个配合单位没有反馈本单位承担的部分，请先催促反馈再申请办结。`,
      );

const hasNoOpenExtension = (facts: TaskFacts): GuardVerdict =>
  facts.hasOpenExtension
    ? refuse('EXTENSION_OPEN', '有一项延期申请还没有审批，请等审批后再申请办结。')
    : PASS;

const originStands = (facts: TaskFacts): GuardVerdict =>
  facts.originStands
    ? PASS
    : refuse('ORIGIN_ENDED', '这项任务来自的议定事项已经撤销或被替代，不再办理，不能恢复。');

/** Only a task that was suspended has somewhere to go back to. */
const backTo = (facts: TaskFacts): TaskState => facts.suspendedFrom ?? 'ASSIGNED';

/** 督办任务 from 立项 to 销号. Reporting and returning one's part of it are the parts' own states. */
export const taskTransitions = {
  assign: { from: ['REGISTERED'], to: 'ASSIGNED', permission: 'task.assign', label: '交办', when: hasClock },
  receive: { from: ['ASSIGNED'], to: 'RECEIVED', permission: 'task.receive', label: '签收' },
  start: { from: ['RECEIVED'], to: 'IN_PROGRESS', permission: 'task.report', label: '开始承办' },
  report: {
    from: ['IN_PROGRESS', 'REPORTED', 'RETURNED'],
    to: 'REPORTED',
    permission: 'task.report',
    label: '反馈进展',
    when: hasText('REPORT_MISSING', '请写明办理进展：做了什么、到了哪一步。'),
  },
  claimCompletion: {
    from: ['REPORTED'],
    to: 'COMPLETION_CLAIMED',
    permission: 'task.claimCompletion',
    label: '申请办结',
    when: allOf(
      hasText('CLAIM_MISSING', '请对照验收标准写明完成情况。'),
      partsAreReported,
      hasNoOpenExtension,
    ),
  },
  return: {
    from: ['REPORTED', 'COMPLETION_CLAIMED', 'VERIFIED'],
    to: 'RETURNED',
    permission: 'task.return',
    label: '退回',
    when: allOf(isNotOwnWork, hasText('REASON_MISSING', '请写明退回原因和需要补充的内容。')),
  },
  verify: {
    from: ['COMPLETION_CLAIMED'],
    to: 'VERIFIED',
    permission: 'task.verify',
    label: '核验通过',
    when: allOf(isNotOwnWork, hasText('FINDING_MISSING', '请对照验收标准写明核验情况。')),
  },
  complete: {
    from: ['VERIFIED'],
    to: 'DONE',
    permission: 'task.complete',
    label: '办结',
    when: isNotOwnWork,
    clock: 'lookBack',
  },
  close: {
    from: ['DONE'],
    to: 'CLOSED',
    permission: 'task.close',
    label: '回头看后销号',
    when: allOf(
      isNotOwnWork,
      isLookBackDue,
      hasText('LOOK_BACK_MISSING', '请写明回头看的时间、方式和结果，再销号。'),
    ),
  },
  reopen: {
    from: ['DONE'],
    to: 'RETURNED',
    permission: 'task.return',
    label: '回头看不合格，退回',
    when: allOf(isNotOwnWork, hasText('REASON_MISSING', '请写明回头看发现的问题。')),
  },
  suspend: {
    from: ['ASSIGNED', 'RECEIVED', 'IN_PROGRESS', 'REPORTED', 'RETURNED', 'COMPLETION_CLAIMED', 'VERIFIED'],
    to: 'SUSPENDED',
    permission: 'task.suspend',
    label: '中止',
    when: allOf(isAnothersWork, hasText('REASON_MISSING', '请写明中止的原因和依据。')),
  },
  resume: {
    from: ['SUSPENDED'],
    to: ['ASSIGNED', 'RECEIVED', 'IN_PROGRESS', 'REPORTED', 'RETURNED', 'COMPLETION_CLAIMED', 'VERIFIED'],
    target: backTo,
    permission: 'task.suspend',
    label: '恢复办理',
    when: allOf(isAnothersWork, originStands),
  },
} as const satisfies TransitionTable<TaskState, TaskFacts>;

export type TaskAction = keyof typeof taskTransitions;
