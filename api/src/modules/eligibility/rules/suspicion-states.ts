import { PASS, refuse, type Guard, type StateLabels, type TransitionTable } from '../../../shared/transition-table.js';

/** 疑点: raised by a rule, concluded by a person; a concluded one stays as it is. */
export type SuspicionState = 'RAISED' | 'CONFIRMED' | 'CLEARED';

export const SUSPICION_LABELS: StateLabels<SuspicionState> = { RAISED: '待核查', CONFIRMED: '属实', CLEARED: '排除' };

interface SuspicionFacts {
  readonly reasonLength: number;
}

const LONGEST_REASON = 500;

const reasonGiven: Guard<SuspicionFacts> = ({ reasonLength }) =>
  reasonLength >= 1 && reasonLength <= LONGEST_REASON
    ? PASS
    : refuse('REASON_REQUIRED', `请写明核查结论的理由（不超过${LONGEST_REASON}字），例如核对了什么材料、结果如何。`);

/** The states of a suspicion; it never changes eligibility by itself (个人信息保护法 第二十四条). */
export const suspicionTransitions = {
  confirm: { from: ['RAISED'], to: 'CONFIRMED', permission: 'suspicion.conclude', when: reasonGiven, label: '确认疑点' },
  clear: { from: ['RAISED'], to: 'CLEARED', permission: 'suspicion.conclude', when: reasonGiven, label: '排除疑点' },
} as const satisfies TransitionTable<SuspicionState, SuspicionFacts>;
