import { done, refuse, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { isUuid } from '../../../shared/uuid.js';
import { AgendaItem } from '../agenda-item.entity.js';
import type { MeetingKind, TopicState } from '../rules/meeting-kinds.js';
import { Topic } from '../topic.entity.js';
import { lockMeeting, staleRow } from './lock-rows.js';
import { AGENDA_IS_LOCKED } from './plan-meeting.js';

export interface SetAgenda {
  readonly meetingId: string;
  readonly expectedVersion: number;
  /** In their order. */
  readonly items: readonly { readonly topicId: string; readonly minutes: number }[];
}

const MOST_MINUTES = 240;
/** Topics that may stand on the agenda of each kind; a plenary's may be put there while they still wait for 召集人. */
const WELCOME: Readonly<Record<MeetingKind, readonly TopicState[]>> = {
  LIAISON: ['COLLECTED'],
  PLENARY: ['COLLECTED', 'LIAISON_REVIEWED', 'APPROVED'],
};

/** The whole agenda (议程) in its order, with the minutes for each item. Refuses STALE_VERSION, AGENDA_IS_LOCKED, AGENDA_INVALID, TOPIC_NOT_READY. */
export function setAgenda(work: Work, input: SetAgenda): Promise<Outcome<{ meetingId: string }>> {
  return work.atomically(async () => {
    const meeting = await lockMeeting(work, 'meeting.plan', input.meetingId);
    const stale = staleRow(meeting, input.expectedVersion);
    if (stale) return stale;
    if (meeting.state !== 'PLANNED') return AGENDA_IS_LOCKED;
    const topicIds = input.items.map(({ topicId }) => topicId);
    const isValid =
      new Set(topicIds).size === topicIds.length &&
      topicIds.every(isUuid) &&
      input.items.every(
        ({ minutes }) => Number.isInteger(minutes) && minutes >= 1 && minutes <= MOST_MINUTES,
      );
    if (!isValid)
      return refuse(
        'AGENDA_INVALID',
        `每个议题只能列一次，时间为 1 至 ${MOST_MINUTES} 分钟。请检查后重新保存。`,
      );
    const ready = await work.em.count(Topic, {
      id: { $in: topicIds },
      state: { $in: [...WELCOME[meeting.kind]] },
    });
    if (ready !== topicIds.length)
      return refuse(
        'TOPIC_NOT_READY',
        '有议题已经退回或已列入别的会议，不能列入议程。请刷新页面后重新选择。',
      );
    await work.em.nativeDelete(AgendaItem, { meetingId: meeting.id });
    for (const [place, { topicId, minutes }] of input.items.entries())
      work.em.create(AgendaItem, {
        id: work.newId(),
        meetingId: meeting.id,
        topicId,
        position: place + 1,
        minutes,
        record: '',
      });
    await work.em.flush();
    // The agenda is part of the meeting as it was shown: whoever ordered the older one is told.
    await work.changeOne({
      text: 'update meetings set version = version + 1 where id = $1',
      values: [meeting.id],
    });
    await work.record('AgendaSet', { type: 'Meeting', id: meeting.id }, { topicIds });
    return done({ meetingId: meeting.id });
  });
}
