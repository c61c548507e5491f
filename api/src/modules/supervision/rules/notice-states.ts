import {
  allOf,
  listActions,
  PASS,
  refuse,
  type Guard,
  type StateLabels,
  type TransitionTable,
} from '../../../shared/transition-table.js';

/** 监督文书 of 纪委监委 (二(二)1). */
export const NOTICE_KINDS = ['REMINDER', 'URGING', 'ADVICE'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];
export const noticeKindLabels: Readonly<Record<NoticeKind, string>> = {
  REMINDER: '提醒函',
  URGING: '督促单',
  ADVICE: '监督建议',
};

/** What stands before the year in a number. */
export const NOTICE_SERIES: Readonly<Record<NoticeKind, string>> = {
  REMINDER: '监提',
  URGING: '监督',
  ADVICE: '监建',
};

export const NOTICE_STATES = [
  'DRAFTED',
  'SERVED',
  'RECEIVED',
  'REPLIED',
  'REPLY_RETURNED',
  'ACCEPTED',
] as const;
export type NoticeState = (typeof NOTICE_STATES)[number];

export const supervisionNoticeStateLabels: StateLabels<NoticeState> = {
  DRAFTED: '拟稿',
  SERVED: '已送达，待签收',
  RECEIVED: '已签收，待回复',
  REPLIED: '已回复，待审核',
  REPLY_RETURNED: '回复被退回',
  ACCEPTED: '回复已采纳',
};

/** States in which the unit owes something and the clock runs. */
export const OWING_STATES: readonly NoticeState[] = ['SERVED', 'RECEIVED', 'REPLY_RETURNED'];

export interface NoticeFacts {
  readonly actorId: string | null;
  /** Who gave the reply that is to be judged. */
  readonly repliedBy: string | null;
  /** The actor holds a post at the unit that it was written to. */
  readonly isOwnUnit: boolean;
  /** The reply, or why it is returned. */
  readonly text?: string | undefined;
}

const LONGEST_REPLY = 4000;
const LONGEST_REASON = 500;

const lengthOf = (text: string | undefined): number => [...(text?.trim() ?? '')].length;

const replyGiven: Guard<NoticeFacts> = ({ text }) => {
  const length = lengthOf(text);
  return length >= 5 && length <= LONGEST_REPLY
    ? PASS
    : refuse('REPLY_REQUIRED', `请写明办理情况和结果，5至${LONGEST_REPLY}字。`);
};

const reasonGiven: Guard<NoticeFacts> = ({ text }) => {
  const length = lengthOf(text);
  return length >= 5 && length <= LONGEST_REASON
    ? PASS
    : refuse('REASON_REQUIRED', `请写明退回的原因和还需补充的内容，5至${LONGEST_REASON}字。`);
};

const byAnotherPerson: Guard<NoticeFacts> = ({ actorId, repliedBy }) =>
  repliedBy !== null && actorId === repliedBy
    ? refuse('OWN_REPLY', '回复由一人作出、另一人审核，您不能审核自己的回复。')
    : PASS;

/** What 纪委监委 does with a notice, nobody does who sits at the unit as well. */
export const OWN_UNIT = {
  code: 'OWN_UNIT',
  message: '这份文书是发给您任职的单位的，不能由您办理，请由其他监督员办理。',
} as const;

const ofAnotherUnit: Guard<NoticeFacts> = ({ isOwnUnit }) =>
  isOwnUnit ? refuse(OWN_UNIT.code, OWN_UNIT.message) : PASS;

export const supervisionNoticeTransitions = {
  edit: {
    from: ['DRAFTED'],
    to: 'DRAFTED',
    permission: 'supervisionNotice.edit',
    when: ofAnotherUnit,
    label: '修改',
  },
  serve: {
    from: ['DRAFTED'],
    to: 'SERVED',
    permission: 'supervisionNotice.serve',
    when: ofAnotherUnit,
    clock: 'supervision.replyDays',
    label: '送达',
  },
  receive: { from: ['SERVED'], to: 'RECEIVED', permission: 'supervisionNotice.receive', label: '签收' },
  reply: {
    from: ['RECEIVED', 'REPLY_RETURNED'],
    to: 'REPLIED',
    permission: 'supervisionNotice.reply',
    when: replyGiven,
    label: '回复',
  },
  accept: {
    from: ['REPLIED'],
    to: 'ACCEPTED',
    permission: 'supervisionNotice.accept',
    when: allOf(ofAnotherUnit, byAnotherPerson),
    label: '采纳回复',
  },
  return: {
    from: ['REPLIED'],
    to: 'REPLY_RETURNED',
    permission: 'supervisionNotice.return',
    when: allOf(ofAnotherUnit, byAnotherPerson, reasonGiven),
    clock: 'supervision.replyDays',
    label: '退回回复',
  },
} as const satisfies TransitionTable<NoticeState, NoticeFacts>;

export type NoticeAction = keyof typeof supervisionNoticeTransitions;

/** The buttons on a notice; texts are typed only then. */
export function actionsOnNotice(
  state: NoticeState,
  facts: Omit<NoticeFacts, 'text'>,
  mayDo: (permission: string) => boolean,
) {
  const typed = { ...facts, text: '内容在办理时填写' };
  return listActions(supervisionNoticeTransitions, state, typed, supervisionNoticeStateLabels)
    .filter(({ permission }) => mayDo(permission))
    .map(({ action, label, verdict }) => ({
      action,
      label,
      isAllowed: !verdict.refused,
      reason: verdict.refused ? verdict.message : null,
    }));
}

/** Kinds that ask for something to be done; a 提醒函 asks for an answer. */
const ASKS_FOR_ACTION: readonly NoticeKind[] = ['URGING', 'ADVICE'];

/** Why what a notice asks for cannot become a task now; null where it can. */
export function whyNoTask(
  kind: NoticeKind,
  state: NoticeState,
  taskId: string | null,
  isOwnUnit: boolean,
): { readonly code: string; readonly message: string } | null {
  if (isOwnUnit) return OWN_UNIT;
  if (!ASKS_FOR_ACTION.includes(kind))
    return {
      code: 'ASKS_FOR_REPLY_ONLY',
      message: '提醒函只要求回复，不转督办；需要督办的请发督促单或监督建议。',
    };
  if (taskId !== null) return { code: 'HAS_TASK', message: '这份文书已经转为督办任务，请查看该任务的进展。' };
  return state === 'DRAFTED' || state === 'ACCEPTED'
    ? { code: 'NOT_ALLOWED_IN_STATE', message: '送达以后、回复采纳以前才能转督办。' }
    : null;
}

export interface NoticeText {
  readonly title: string;
  readonly content: string;
  readonly contact: string;
}

const TEXTS = { title: ['标题', 100], content: ['内容', 4000], contact: ['联系人和电话', 100] } as const;

/** What keeps a draft from being saved. */
export function problemsOfNotice(text: NoticeText): { field: string; message: string }[] {
  return (Object.keys(TEXTS) as (keyof typeof TEXTS)[]).flatMap((field) => {
    const [label, longest] = TEXTS[field];
    const length = lengthOf(text[field]);
    return length >= 1 && length <= longest
      ? []
      : [{ field, message: `请填写${label}，不超过${longest}字。` }];
  });
}
