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

/** Sets what a day counts as. Limits that were already worked out keep their due date. Refuses INPUT_INVALID. */
export function editCalendarDay(work: Work, input: EditCalendarDay): Promise<Outcome<{ day: string }>> {
  return work.atomically(async () => {
    work.must('calendar.edit');
    const note = input.note.trim();
    const source = input.source.trim();
    if (note === '' || [...note].length > 60 || source === '' || [...source].length > 100)
      return refuse('INPUT_INVALID', '请写明节假日名称（不超过60字）和依据的文件（不超过100字）后再保存。');
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
