import type { MeetingKind } from '../modules/meeting/index.js';
import { addDays, partsOf, type PlainDate } from '../shared/plain-date.js';
import { addWorkingDays, type WorkingCalendar } from '../shared/working-days.js';
import { workingDayFrom, workingDaysBack } from './office-calendar.js';
import type { TopicStory } from './topic-story.js';
import { FIRST_HALF } from './topics-first-half.js';
import { SECOND_HALF } from './topics-second-half.js';
import { NEXT_PLENARY, SENT_BACK } from './topics-waiting.js';

/** One meeting with the days of everything around it. */
export interface PlannedMeeting {
  readonly kind: MeetingKind;
  readonly title: string;
  readonly heldOn: PlainDate;
  readonly plannedOn: PlainDate;
  readonly agendaOn: PlainDate;
  readonly lockedOn: PlainDate;
  readonly minutesOn: PlainDate;
  readonly topics: readonly TopicStory[];
  /** Still to be held when the history ends. */
  readonly isToCome: boolean;
}

/** Quarters of the year: how many days ago the plenary was held, and how many topics each liaison meeting before it reviewed. */
const QUARTERS: readonly { readonly daysAgo: number; readonly reviewed: readonly number[] }[] = [
  { daysAgo: 315, reviewed: [3, 2] },
  { daysAgo: 225, reviewed: [2, 2, 1] },
  { daysAgo: 140, reviewed: [3, 2] },
  { daysAgo: 50, reviewed: [3, 2] },
];
const BETWEEN_MEETINGS = 8;
const DAYS_TO_NEXT = 7;
/** Working days before today on which the liaison meeting for the next plenary was held and that plenary's agenda stood. */
const LAST_REVIEW = 8;
const NEXT_LOCKED = 4;
/** Working days from the agenda to the meeting: the units need them for their receipts. */
const NOTICE_DAYS = 4;
const MINUTES_DAYS = 2;

/** Four plenaries with the liaison meetings before them, one more liaison meeting and the plenary of next week. */
export function planMeetings(today: PlainDate, calendar: WorkingCalendar): PlannedMeeting[] {
  const topics = [...FIRST_HALF, ...SECOND_HALF];
  const meetings = QUARTERS.flatMap(({ daysAgo, reviewed }) => {
    const heldOn = workingDayFrom(addDays(today, -daysAgo), calendar);
    const mine = topics.splice(
      0,
      reviewed.reduce((sum, count) => sum + count, 0),
    );
    const prepared = [...mine];
    const before = reviewed.map((count, index) => {
      const back = (reviewed.length - index) * BETWEEN_MEETINGS;
      const on = workingDaysBack(heldOn, back, calendar);
      return meetingOn('LIAISON', on, prepared.splice(0, count), calendar);
    });
    return [...before, meetingOn('PLENARY', heldOn, mine, calendar)];
  });
  return [...meetings, ...comingMeetings(today, calendar)];
}

function comingMeetings(today: PlainDate, calendar: WorkingCalendar): PlannedMeeting[] {
  const reviewed = workingDaysBack(today, LAST_REVIEW, calendar);
  const lockedOn = workingDaysBack(today, NEXT_LOCKED, calendar);
  const next = workingDayFrom(addDays(today, DAYS_TO_NEXT), calendar);
  return [
    meetingOn('LIAISON', reviewed, [...NEXT_PLENARY, SENT_BACK], calendar),
    {
      ...meetingOn('PLENARY', next, NEXT_PLENARY, calendar),
      plannedOn: workingDaysBack(lockedOn, 1, calendar),
      agendaOn: lockedOn,
      lockedOn,
      isToCome: true,
    },
  ];
}

function meetingOn(
  kind: MeetingKind,
  heldOn: PlainDate,
  topics: readonly TopicStory[],
  calendar: WorkingCalendar,
): PlannedMeeting {
  const lockedOn = workingDaysBack(heldOn, NOTICE_DAYS, calendar);
  return {
    kind,
    title: titleOf(kind, heldOn),
    heldOn,
    plannedOn: workingDaysBack(lockedOn, 1, calendar),
    agendaOn: lockedOn,
    lockedOn,
    minutesOn: addWorkingDays(heldOn, MINUTES_DAYS, calendar),
    topics,
    isToCome: false,
  };
}

function titleOf(kind: MeetingKind, heldOn: PlainDate): string {
  const { year, month, day } = partsOf(heldOn);
  if (kind === 'LIAISON') return `联络员会议（${year}年${month}月${day}日）`;
  // By month: two plenaries may fall into one quarter, and nobody could tell them apart.
  return `${year}年${month}月全体会议`;
}
