import { done, refuse, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import type { PlainDate } from '../../../shared/plain-date.js';
import type { DayKind } from '../../../shared/working-days.js';
import { CalendarDay } from '../calendar-day.entity.js';
import { forgetCalendar } from './working-calendar.js';

export interface EditCalendarDay {
  readonly day: PlainDate;
  readonly kind: DayKind;
  readonly note: string;
  readonly source: string;
}

/**
 * Sets what a day counts as. Limits that were already worked out keep their due date. What a day was when people worked on
 * it stays: whoever read at night or on a Sunday would make it office hours afterwards. Only that the office closes on the
 * very day (snow, flood) may be entered late. Refuses INPUT_INVALID, DAY_IS_OVER.
 */
export function editCalendarDay(work: Work, input: EditCalendarDay): Promise<Outcome<{ day: string }>> {
  return work.atomically(async () => {
    work.must('calendar.edit');
    const note = input.note.trim();
    const source = input.source.trim();
    if (note === '' || [...note].length > 60 || source === '' || [...source].length > 100)
      return refuse('INPUT_INVALID', '请写明节假日名称（不超过60字）和依据的文件（不超过100字）后再保存。');
    const today = work.today();
    if (input.day < today || (input.day === today && input.kind === 'WORKDAY'))
      return refuse(
        'DAY_IS_OVER',
        '已经过去的日子不能再改，今天也不能再改为上班。请从明天起改；今天临时放假的，可以改为放假。',
      );
    await work.em.upsert(CalendarDay, { day: input.day, kind: input.kind, note, source });
    forgetCalendar(work);
    await work.record(
      'CalendarDayEdited',
      { type: 'CalendarDay', id: input.day },
      { kind: input.kind, source },
    );
    return done({ day: input.day });
  });
}
