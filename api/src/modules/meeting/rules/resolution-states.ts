import {
  PASS,
  refuse,
  type GuardVerdict,
  type StateLabels,
  type TransitionTable,
} from '../../../shared/transition-table.js';
import type { ResolutionState } from './meeting-kinds.js';

/** What the guards of a resolution need to know. */
export interface ResolutionFacts {
  readonly isComplete: boolean;
  readonly hasReason: boolean;
}

export const resolutionStateLabels: StateLabels<ResolutionState> = {
  DRAFTED: '拟定中',
  ISSUED: '已印发',
  FULFILLED: '已落实',
  REVOKED: '已撤销',
  SUPERSEDED: '已被替代',
};

const isComplete = (facts: ResolutionFacts): GuardVerdict =>
  facts.isComplete ? PASS : refuse('RESOLUTION_INCOMPLETE', '议定事项须写明牵头单位和时限。');
const hasReason = (facts: ResolutionFacts): GuardVerdict =>
  facts.hasReason ? PASS : refuse('REASON_MISSING', '请写明撤销原因。');

/** 议定事项: drafted with its item, issued with the minutes, then fulfilled, or no longer to be. */
export const resolutionTransitions = {
  issue: {
    from: ['DRAFTED'],
    to: 'ISSUED',
    permission: 'meeting.issueMinutes',
    label: '随纪要印发',
    when: isComplete,
  },
  fulfil: { from: ['ISSUED'], to: 'FULFILLED', permission: 'resolution.fulfil', label: '记为已落实' },
  revoke: {
    from: ['ISSUED'],
    to: 'REVOKED',
    permission: 'resolution.revoke',
    label: '撤销',
    when: hasReason,
  },
  supersede: {
    from: ['ISSUED'],
    to: 'SUPERSEDED',
    permission: 'meeting.issueMinutes',
    label: '被新的议定事项替代',
  },
} as const satisfies TransitionTable<ResolutionState, ResolutionFacts>;
