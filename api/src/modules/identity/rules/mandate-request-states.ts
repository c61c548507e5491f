import {
  allOf,
  listActions,
  PASS,
  refuse,
  type ActionOf,
  type Guard,
  type StateLabels,
  type TransitionTable,
} from '../../../shared/transition-table.js';

/** 任职报批: asked for by the system administrator, decided by the security administrator (三员分立). */
export const MANDATE_REQUEST_STATES = ['REQUESTED', 'APPROVED', 'REJECTED', 'WITHDRAWN'] as const;
export type MandateRequestState = (typeof MANDATE_REQUEST_STATES)[number];

export const mandateRequestStateLabels: StateLabels<MandateRequestState> = {
  REQUESTED: '待审批',
  APPROVED: '已批准',
  REJECTED: '未批准',
  WITHDRAWN: '已撤回',
};

export interface MandateRequestFacts {
  /** Account of whoever asked; null for the county's set-up. */
  readonly requestedBy: string | null;
  /** Account the post is meant for. */
  readonly accountId: string;
  /** Account of whoever acts. */
  readonly actorId: string | null;
  readonly reason?: string | undefined;
}

const byAnotherPerson: Guard<MandateRequestFacts> = ({ requestedBy, accountId, actorId }) => {
  if (actorId === requestedBy)
    return refuse(
      'OWN_REQUEST',
      '任职由一人报批、另一人审批，您不能审批自己报的，请由另一名安全管理员审批。',
    );
  if (actorId === accountId) return refuse('OWN_ACCOUNT', '不能审批自己的任职，请由另一名安全管理员审批。');
  return PASS;
};

const LONGEST_REASON = 200;

const hasReason: Guard<MandateRequestFacts> = ({ reason }) => {
  const length = [...(reason?.trim() ?? '')].length;
  if (length === 0) return refuse('REASON_REQUIRED', '请写明不批准的原因，报批人据此修改后可以重新报批。');
  if (length > LONGEST_REASON)
    return refuse('REASON_TOO_LONG', `原因不超过${LONGEST_REASON}字，现在是${length}字，请精简。`);
  return PASS;
};

export const mandateRequestTransitions = {
  approve: {
    from: ['REQUESTED'],
    to: 'APPROVED',
    permission: 'mandate.approve',
    label: '批准',
    when: byAnotherPerson,
  },
  reject: {
    from: ['REQUESTED'],
    to: 'REJECTED',
    permission: 'mandate.reject',
    label: '不批准',
    when: allOf(byAnotherPerson, hasReason),
  },
  withdraw: { from: ['REQUESTED'], to: 'WITHDRAWN', permission: 'mandate.withdraw', label: '撤回' },
} as const satisfies TransitionTable<MandateRequestState, MandateRequestFacts>;

export type MandateRequestAction = ActionOf<typeof mandateRequestTransitions>;

/** A button, with the reason when it is refused now. */
export interface MandateRequestChoice {
  readonly action: MandateRequestAction;
  readonly label: string;
  readonly isAllowed: boolean;
  readonly reason: string | null;
}

/** Table × permissions: actions of others are not listed at all. A reason is asked for later, with the act. */
export function actionsOnMandateRequest(
  state: MandateRequestState,
  facts: MandateRequestFacts,
  mayDo: (permission: string) => boolean,
): MandateRequestChoice[] {
  const given = { ...facts, reason: facts.reason ?? '-' };
  return listActions(mandateRequestTransitions, state, given, mandateRequestStateLabels)
    .filter(({ permission }) => mayDo(permission))
    .map(({ action, label, verdict }) => ({
      action,
      label,
      isAllowed: !verdict.refused,
      reason: verdict.refused ? verdict.message : null,
    }));
}
