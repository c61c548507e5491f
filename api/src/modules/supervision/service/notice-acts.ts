import { LockMode } from '@mikro-orm/core';
import { someParameters } from '../../eligibility/index.js';
import { notify, settleNotifications } from '../../messaging/index.js';
import { Agency, workingCalendar } from '../../organization/index.js';
import { nextNumber } from '../../../platform/db/next-number.js';
import { done, refuse, staleVersion, type Outcome, type Refused } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { decide } from '../../../shared/transition-table.js';
import { isUuid } from '../../../shared/uuid.js';
import { addWorkingDays } from '../../../shared/working-days.js';
import { Alert } from '../alert.entity.js';
import { whyNoNotice } from '../rules/alert-states.js';
import {
  NOTICE_SERIES,
  noticeKindLabels,
  problemsOfNotice,
  supervisionNoticeStateLabels,
  supervisionNoticeTransitions,
  type NoticeAction,
  type NoticeKind,
  type NoticeState,
  type NoticeText,
} from '../rules/notice-states.js';
import { NoticeReply, SupervisionNotice } from '../supervision-notice.entity.js';
import { keepNoticePaper } from './notice-document.js';

export interface DraftNotice extends NoticeText {
  readonly kind: NoticeKind;
  readonly agencyId: string;
  readonly alertId?: string | null;
}

export interface NoticeAct {
  readonly id: string;
  readonly expectedVersion: number;
}

type NoticeOutcome = Promise<Outcome<{ noticeId: string }>>;

const EVENTS = {
  edit: 'SupervisionNoticeEdited',
  serve: 'SupervisionNoticeServed',
  receive: 'SupervisionNoticeReceived',
  reply: 'SupervisionNoticeReplied',
  accept: 'SupervisionReplyAccepted',
  return: 'SupervisionReplyReturned',
} as const satisfies Record<NoticeAction, string>;

/** Writes a draft, of itself or from an alert that was found true. Refuses INPUT_INVALID. */
export function createSupervisionNotice(work: Work, input: DraftNotice): NoticeOutcome {
  return work.atomically(async () => {
    work.must('supervisionNotice.create');
    const refused = await refuseDraft(work, input);
    if (refused) return refused;
    const id = work.newId();
    const { kind, agencyId, alertId = null } = input;
    work.em.create(SupervisionNotice, {
      id,
      number: null,
      kind,
      agencyId,
      ...textOf(input),
      alertId,
      state: 'DRAFTED',
      draftedBy: work.actor.accountId ?? work.deny('supervisionNotice.create'),
      draftedAt: work.now(),
      rounds: 0,
    });
    await work.record(
      'SupervisionNoticeDrafted',
      { type: 'SupervisionNotice', id },
      { kind, agencyId, alertId },
    );
    return done({ noticeId: id });
  });
}

/** Changes a draft. Refuses OWN_UNIT, INPUT_INVALID, STALE_VERSION, NOT_ALLOWED_IN_STATE. */
export function editSupervisionNotice(work: Work, input: DraftNotice & NoticeAct): NoticeOutcome {
  return act(work, 'edit', input, async (notice) => {
    const refused = await refuseDraft(work, input);
    if (refused) return refused;
    const { kind, agencyId } = input;
    Object.assign(notice, { kind, agencyId, ...textOf(input) });
    return null;
  });
}

/** Gives it a number and its limit, writes its paper, and tells the unit's liaison. Refuses OWN_UNIT, STALE_VERSION, NOT_ALLOWED_IN_STATE. */
export function serveSupervisionNotice(work: Work, input: NoticeAct): NoticeOutcome {
  return act(work, 'serve', input, async (notice) => {
    const year = work.today().slice(0, 4);
    const last = await nextNumber(work.db, `${NOTICE_SERIES[notice.kind]}${year}`, 0);
    const order = last.slice(NOTICE_SERIES[notice.kind].length + year.length);
    Object.assign(notice, {
      number: `${NOTICE_SERIES[notice.kind]}〔${year}〕${order}号`,
      servedBy: work.actor.accountId,
      servedAt: work.now(),
      dueOn: await limitFromToday(work),
    });
    await keepNoticePaper(work, notice);
    await tellUnit(work, notice, '请签收并按期回复');
    return null;
  });
}

/** The unit signs for it. */
export function receiveSupervisionNotice(work: Work, input: NoticeAct): NoticeOutcome {
  return act(work, 'receive', input, async (notice) => {
    Object.assign(notice, { receivedBy: work.actor.accountId, receivedAt: work.now() });
    await settleNotifications(work, notice.id);
    return null;
  });
}

/** The unit's reply. Refuses REPLY_REQUIRED, STALE_VERSION, NOT_ALLOWED_IN_STATE. */
export function replyToSupervisionNotice(work: Work, input: NoticeAct & { content: string }): NoticeOutcome {
  return act(
    work,
    'reply',
    input,
    async (notice) => {
      notice.rounds += 1;
      work.em.create(NoticeReply, {
        id: work.newId(),
        noticeId: notice.id,
        round: notice.rounds,
        content: input.content.trim(),
        repliedBy: work.actor.accountId ?? work.deny('supervisionNotice.reply'),
        repliedAt: work.now(),
        wasOverdue: notice.dueOn !== null && notice.dueOn !== undefined && work.today() > notice.dueOn,
      });
      await settleNotifications(work, notice.id);
      await notify(
        work,
        { post: 'SUPERVISOR' },
        {
          aboutId: notice.id,
          title: `${notice.number ?? ''}已回复`,
          body: `${noticeKindLabels[notice.kind]}${notice.number ?? ''}收到第${notice.rounds}次回复，请审核。`,
          link: `/supervise/notices/${notice.id}`,
        },
      );
      return null;
    },
    input.content,
  );
}

/** The reply is good; the matter is closed. Refuses OWN_UNIT, OWN_REPLY, STALE_VERSION, NOT_ALLOWED_IN_STATE. */
export function acceptSupervisionReply(work: Work, input: NoticeAct): NoticeOutcome {
  return act(work, 'accept', input, async (notice) => {
    await judge(work, notice, 'ACCEPTED', null);
    notice.closedAt = work.now();
    await settleNotifications(work, notice.id);
    return null;
  });
}

/** The reply is not enough; the limit starts again. Refuses OWN_UNIT, OWN_REPLY, REASON_REQUIRED, STALE_VERSION, NOT_ALLOWED_IN_STATE. */
export function returnSupervisionReply(work: Work, input: NoticeAct & { reason: string }): NoticeOutcome {
  return act(
    work,
    'return',
    input,
    async (notice) => {
      await judge(work, notice, 'RETURNED', input.reason.trim());
      notice.dueOn = await limitFromToday(work);
      await settleNotifications(work, notice.id);
      await tellUnit(work, notice, '回复被退回，请按退回原因补充后再次回复');
      return null;
    },
    input.reason,
  );
}

/** Lock → authorize → decide → change → audit, the same for every act on a notice. */
function act(
  work: Work,
  action: NoticeAction,
  { id, expectedVersion }: NoticeAct,
  change: (notice: SupervisionNotice) => Promise<Refused | null>,
  text?: string,
): NoticeOutcome {
  return work.atomically(async () => {
    const { permission } = supervisionNoticeTransitions[action];
    const reach = work.must(permission);
    const notice = isUuid(id)
      ? await work.em.findOne(SupervisionNotice, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
      : null;
    const isTheirs = notice !== null && (reach.county || reach.agencyIds.includes(notice.agencyId));
    // A draft is not there for the unit.
    if (!notice || !isTheirs || (!reach.county && notice.state === 'DRAFTED'))
      return work.deny(permission, { type: 'SupervisionNotice', id });
    work.actBy(permission, { agencyIds: [notice.agencyId] });
    if (notice.version !== expectedVersion) return staleVersion(notice.version);
    const facts = {
      actorId: work.actor.accountId,
      repliedBy: await lastReplier(work, notice),
      isOwnUnit: work.actor.agencyIds.includes(notice.agencyId),
      text,
    };
    const verdict = decide(
      supervisionNoticeTransitions,
      action,
      notice.state,
      facts,
      supervisionNoticeStateLabels,
    );
    if (verdict.refused) return verdict;
    enter(notice, verdict.to);
    const refused = await change(notice);
    if (refused) return refused;
    const { number = null, rounds, dueOn = null } = notice;
    await work.record(EVENTS[action], { type: 'SupervisionNotice', id }, { number, rounds, dueOn });
    return done({ noticeId: id });
  });
}

const enter = (notice: SupervisionNotice, state: NoticeState): void => void Object.assign(notice, { state });

async function lastReplier(work: Work, notice: SupervisionNotice): Promise<string | null> {
  if (notice.state !== 'REPLIED') return null;
  const reply = await work.em.findOne(NoticeReply, { noticeId: notice.id, round: notice.rounds });
  return reply?.repliedBy ?? null;
}

async function judge(
  work: Work,
  notice: SupervisionNotice,
  verdict: 'ACCEPTED' | 'RETURNED',
  verdictReason: string | null,
): Promise<void> {
  const reply = await work.em.findOneOrFail(NoticeReply, { noticeId: notice.id, round: notice.rounds });
  Object.assign(reply, { verdict, verdictReason, judgedBy: work.actor.accountId, judgedAt: work.now() });
}

async function limitFromToday(work: Work): Promise<string> {
  const key = 'supervision.replyDays';
  const { [key]: days } = await someParameters(work, work.today(), [key]);
  return addWorkingDays(work.today(), days.value, await workingCalendar(work));
}

async function tellUnit(work: Work, notice: SupervisionNotice, what: string): Promise<void> {
  const name = `${noticeKindLabels[notice.kind]}${notice.number ?? ''}`;
  await notify(
    work,
    { post: 'LIAISON', agencyId: notice.agencyId },
    {
      aboutId: notice.id,
      title: `收到${noticeKindLabels[notice.kind]}`,
      body: `${name}：${what}，回复期限${notice.dueOn ?? ''}。`,
      link: `/supervise/notices/${notice.id}`,
    },
  );
}

const textOf = ({ title, content, contact }: NoticeText): NoticeText => ({
  title: title.trim(),
  content: content.trim(),
  contact: contact.trim(),
});

async function refuseDraft(work: Work, input: DraftNotice): Promise<Refused | null> {
  const problems = problemsOfNotice(input);
  const agency = await work.em.findOne(Agency, { id: input.agencyId });
  if (!agency || work.actor.agencyIds.includes(input.agencyId))
    problems.push({ field: 'agencyId', message: '请选择被监督的单位，不能是本单位。' });
  if (input.alertId) {
    const alert = isUuid(input.alertId) ? await work.em.findOne(Alert, { id: input.alertId }) : null;
    const why = alert
      ? whyNoNotice({ ...alert, accountId: alert.accountId ?? null, actorId: work.actor.accountId })
      : '没有这条预警，请从预警页面重新拟稿。';
    if (why !== null) problems.push({ field: 'alertId', message: why });
  }
  return problems.length > 0
    ? refuse('INPUT_INVALID', '文书没有保存，请按提示修改后再提交。', problems)
    : null;
}
