import { LockMode } from '@mikro-orm/core';
import { done, refuse, staleVersion, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import type { PlainDate } from '../../../shared/plain-date.js';
import { isUuid } from '../../../shared/uuid.js';
import { registerTask } from '../../task/index.js';
import { noticeKindLabels, whyNoTask } from '../rules/notice-states.js';
import { SupervisionNotice } from '../supervision-notice.entity.js';
import type { NoticeAct } from './notice-acts.js';

export interface NoticeTask extends NoticeAct {
  readonly content: string;
  readonly acceptance: string;
  readonly dueOn: PlainDate;
}

/**
 * 转督办: what a 督促单 or 监督建议 asks for becomes a task that the office assigns. Registered as the system: a supervisor
 * follows tasks up and keeps none. Refuses STALE_VERSION, NOT_ALLOWED_IN_STATE, ASKS_FOR_REPLY_ONLY, HAS_TASK, OWN_UNIT, INPUT_INVALID.
 */
export function createSupervisionTask(work: Work, input: NoticeTask): Promise<Outcome<{ noticeId: string }>> {
  return work.atomically(async () => {
    const { id, expectedVersion, content, acceptance, dueOn } = input;
    work.must('supervisionNotice.createTask');
    const notice = isUuid(id)
      ? await work.em.findOne(SupervisionNotice, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
      : null;
    if (!notice) return work.deny('supervisionNotice.createTask', { type: 'SupervisionNotice', id });
    if (notice.version !== expectedVersion) return staleVersion(notice.version);
    const isOwnUnit = work.actor.agencyIds.includes(notice.agencyId);
    const why = whyNoTask(notice.kind, notice.state, notice.taskId ?? null, isOwnUnit);
    if (why) return refuse(why.code, why.message);
    const registered = await work.asSystem('SupervisionTaskCreated', ['task.create'], (system) =>
      registerTask(system, {
        origin: {
          kind: 'SUPERVISION_NOTICE',
          id: notice.id,
          label: `${noticeKindLabels[notice.kind]}${notice.number ?? ''}`,
        },
        title: notice.title,
        content,
        acceptance,
        leadAgencyId: notice.agencyId,
        coAgencyIds: [],
        dueOn,
        feedbackCycle: null,
        contact: notice.contact,
      }),
    );
    if (registered.refused) return registered;
    notice.taskId = registered.taskId;
    const about = { type: 'SupervisionNotice', id };
    await work.record('SupervisionTaskCreated', about, { number: notice.number, taskId: registered.taskId });
    return done({ noticeId: id });
  });
}
