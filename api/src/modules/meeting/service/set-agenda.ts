import { done, refuse, type FieldProblem, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { isUuid } from '../../../shared/uuid.js';
import { AgendaItem } from '../agenda-item.entity.js';
import { WELCOME_TOPICS } from '../rules/meeting-kinds.js';
import { titlesOf } from '../rules/meeting-states.js';
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

const checkMinutes = (items: SetAgenda['items']): FieldProblem[] =>
  items.flatMap(({ minutes }, place) =>
    Number.isInteger(minutes) && minutes >= 1 && minutes <= MOST_MINUTES
      ? []
      : [
          {
            field: `items.${place}.minutes`,
            message: `第 ${place + 1} 项的时长请填 1 至 ${MOST_MINUTES} 分钟。`,
          },
        ],
  );

/** The whole agenda (议程) in its order, with the minutes for each item. Refuses STALE_VERSION, AGENDA_IS_LOCKED, AGENDA_INVALID, TOPIC_NOT_READY. */
export function setAgenda(work: Work, input: SetAgenda): Promise<Outcome<{ meetingId: string }>> {
  return work.atomically(async () => {
    const meeting = await lockMeeting(work, 'meeting.plan', input.meetingId);
    const stale = staleRow(meeting, input.expectedVersion);
    if (stale) return stale;
    if (meeting.state !== 'PLANNED') return AGENDA_IS_LOCKED;
    const topicIds = input.items.map(({ topicId }) => topicId);
    if (new Set(topicIds).size !== topicIds.length || !topicIds.every(isUuid))
      return refuse('AGENDA_INVALID', '每个议题只能列一次。请移出重复的议题后重新保存。');
    const tooLong = checkMinutes(input.items);
    if (tooLong.length > 0) return refuse('AGENDA_INVALID', '议程填写有误，请按提示改正。', tooLong);
    const topics = await work.em.find(Topic, { id: { $in: topicIds } });
    const unwelcome = topics.filter(({ state }) => !WELCOME_TOPICS[meeting.kind].includes(state));
    if (unwelcome.length > 0 || topics.length !== topicIds.length)
      return refuse(
        'TOPIC_NOT_READY',
        `${titlesOf(unwelcome.map(({ title }) => title)) || '有议题'}已经退回或已列入别的会议，不能列入议程。请移出后重新保存。`,
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
