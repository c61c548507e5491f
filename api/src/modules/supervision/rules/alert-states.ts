import {
  listActions,
  PASS,
  refuse,
  type Guard,
  type StateLabels,
  type TransitionTable,
} from '../../../shared/transition-table.js';

/** 预警: raised by a model, concluded by a person. It changes nothing about any case by itself. */
export const ALERT_STATES = ['RAISED', 'CONFIRMED', 'EXPLAINED', 'TO_NOTICE'] as const;
export type AlertState = (typeof ALERT_STATES)[number];

export const alertStateLabels: StateLabels<AlertState> = {
  RAISED: '待核实',
  CONFIRMED: '属实',
  EXPLAINED: '情况已说明',
  TO_NOTICE: '属实，转监督文书',
};

export interface AlertFacts {
  readonly reason?: string | undefined;
  /** The colleague it is about. */
  readonly accountId: string | null;
  readonly actorId: string | null;
}

const SHORTEST = 5;
const LONGEST = 500;

const notAboutOneself: Guard<AlertFacts> = ({ accountId, actorId }) =>
  accountId !== null && accountId === actorId
    ? refuse('OWN_ALERT', '这条预警涉及您本人，请由其他监督员核实。')
    : PASS;

const reasonGiven: Guard<AlertFacts> = ({ reason }) => {
  const length = [...(reason?.trim() ?? '')].length;
  return length >= SHORTEST && length <= LONGEST
    ? PASS
    : refuse('REASON_REQUIRED', `请用${SHORTEST}至${LONGEST}个字写明核实经过和理由。`);
};

const both: Guard<AlertFacts> = (facts) => {
  const own = notAboutOneself(facts);
  return own.ok ? reasonGiven(facts) : own;
};

export const alertTransitions = {
  confirm: { from: ['RAISED'], to: 'CONFIRMED', permission: 'alert.conclude', label: '属实', when: both },
  explain: {
    from: ['RAISED'],
    to: 'EXPLAINED',
    permission: 'alert.conclude',
    label: '情况已说明',
    when: both,
  },
  escalate: {
    from: ['RAISED', 'CONFIRMED'],
    to: 'TO_NOTICE',
    permission: 'alert.conclude',
    label: '转监督文书',
    when: both,
  },
} as const satisfies TransitionTable<AlertState, AlertFacts>;

/** Why an alert cannot be what a notice comes from; null when it can. What is not yet concluded or was explained gives no cause. */
export function whyNoNotice({
  state,
  accountId,
  actorId,
}: Omit<AlertFacts, 'reason'> & { readonly state: AlertState }): string | null {
  if (accountId !== null && accountId === actorId) return '这条预警涉及您本人，请由其他监督员拟写文书。';
  return state === 'CONFIRMED' || state === 'TO_NOTICE'
    ? null
    : '这条预警还没有核实为属实，请先在预警页面作出结论，再拟写文书。';
}

export type AlertAction = keyof typeof alertTransitions;

/** The buttons under an alert; the reason is typed only then. */
export function actionsOnAlert(
  state: AlertState,
  facts: Omit<AlertFacts, 'reason'>,
  mayDo: (permission: string) => boolean,
) {
  return listActions(alertTransitions, state, { ...facts, reason: '理由在办理时填写' }, alertStateLabels)
    .filter(({ permission }) => mayDo(permission))
    .map(({ action, label, verdict }) => ({
      action,
      label,
      isAllowed: !verdict.refused,
      reason: verdict.refused ? verdict.message : null,
    }));
}
