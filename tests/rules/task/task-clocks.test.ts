import { describe, expect, test } from '@jest/globals';
import {
  feedbackOnAfterReport,
  isFeedbackAnswered,
  nextFeedbackOn,
} from '../../../api/src/modules/task/rules/feedback-cycle.js';
import { reminderSteps } from '../../../api/src/modules/task/rules/reminder-steps.js';
import {
  lampDaysOf,
  redReasonOf,
  taskLampOf,
  type LampFacts,
} from '../../../api/src/modules/task/rules/task-lamp.js';
import { sheetColorOf } from '../../../api/src/modules/task/rules/sheet-color.js';
import { plainDate } from '../../../api/src/shared/plain-date.js';
import { readCalendarSource } from '../../../api/src/shared/working-calendar-source.js';
import type { WorkingCalendar } from '../../../api/src/shared/working-days.js';

const calendar: WorkingCalendar = Object.fromEntries(
  readCalendarSource([2024, 2025, 2026]).exceptions.map(({ date, kind }) => [date, kind]),
);
const parameters = { yellowDaysLeft: 7, feedbackGraceDays: 3, redReturnCount: 2 };
const cadence = {
  firstDays: 7,
  secondDays: 3,
  lastDays: 1,
  liaisonDays: 3,
  convenerDays: 7,
  bulletinDays: 15,
};

const lamp = (today: string, more: Partial<LampFacts> = {}) => {
  const facts: LampFacts = {
    state: 'IN_PROGRESS',
    registeredOn: plainDate('2024-01-02'),
    dueOn: plainDate('2024-03-01'),
    feedbackDueOn: null,
    claimedOn: null,
    returnCount: 0,
    ...more,
  };
  return taskLampOf(facts.state, lampDaysOf(facts, parameters), plainDate(today));
};

describe('why a light is red', () => {
  const why = (today: string, more: Partial<LampFacts> = {}) => {
    const facts: LampFacts = {
      state: 'IN_PROGRESS',
      registeredOn: plainDate('2026-01-05'),
      dueOn: plainDate('2026-06-30'),
      feedbackDueOn: plainDate('2026-02-27'),
      claimedOn: null,
      returnCount: 0,
      ...more,
    };
    return redReasonOf(facts, lampDaysOf(facts, parameters), plainDate(today));
  };
  const twice = { returnCount: 2 };
  const claimed = (day: string) => ({ state: 'VERIFIED' as const, claimedOn: plainDate(day) });

  test.each([
    ['a green light has none', '2026-02-01', {}, null],
    ['nor has a yellow one', '2026-03-02', {}, null],
    ['feedback that is missing', '2026-03-03', {}, 'FEEDBACK_MISSING'],
    ['sent back twice', '2026-02-01', twice, 'RETURNED'],
    ['sent back twice, without a due date', '2026-02-01', { ...twice, dueOn: null }, 'RETURNED'],
    ['on the due day it is still the returns', '2026-06-30', { ...twice, feedbackDueOn: null }, 'RETURNED'],
    ['what is late is said first', '2026-07-01', twice, 'OVERDUE'],
    ['claimed too late', '2026-07-10', claimed('2026-07-01'), 'CLAIMED_LATE'],
    ['claimed in time after two returns', '2026-07-10', { ...twice, ...claimed('2026-06-30') }, 'RETURNED'],
    ['claimed in time', '2026-07-10', claimed('2026-06-30'), null],
    ['suspended', '2026-07-10', { ...twice, state: 'SUSPENDED' as const }, null],
    ['done', '2026-07-10', { ...twice, state: 'DONE' as const }, null],
  ])('%s', (_case, today, more, expected) => expect(why(today, more)).toBe(expected));
});

describe('督办灯', () => {
  // 2024 is a leap year: seven days before 1 March is 23 February, not 22.
  test.each([
    ['2024-02-22', 'GREEN'],
    ['2024-02-23', 'YELLOW'],
    ['2024-02-29', 'YELLOW'],
    ['2024-03-01', 'YELLOW'],
    ['2024-03-02', 'RED'],
  ])('over a leap day: %s is %s', (today, expected) => expect(lamp(today)).toBe(expected));

  test.each([
    ['2025-12-25', 'GREEN'],
    ['2025-12-26', 'YELLOW'],
    ['2026-01-02', 'YELLOW'],
    ['2026-01-03', 'RED'],
  ])("over a year's end: %s is %s", (today, expected) =>
    expect(lamp(today, { dueOn: plainDate('2026-01-02') })).toBe(expected),
  );

  test('feedback late by up to three days is yellow, later red, even with months left', () => {
    const late = (today: string) =>
      lamp(today, { dueOn: plainDate('2024-12-31'), feedbackDueOn: plainDate('2024-02-29') });
    expect([late('2024-02-29'), late('2024-03-01'), late('2024-03-03'), late('2024-03-04')]).toEqual([
      'GREEN',
      'YELLOW',
      'YELLOW',
      'RED',
    ]);
  });

  test('returned once changes nothing, twice is red', () => {
    expect(lamp('2024-01-10', { returnCount: 1 })).toBe('GREEN');
    expect(lamp('2024-01-10', { returnCount: 2 })).toBe('RED');
  });

  test('what was claimed in time stays green however long the office takes; claimed late it is red', () => {
    const claimed = { state: 'COMPLETION_CLAIMED' as const };
    expect(lamp('2024-04-01', { ...claimed, claimedOn: plainDate('2024-03-01') })).toBe('GREEN');
    expect(lamp('2024-04-01', { ...claimed, claimedOn: plainDate('2024-03-02') })).toBe('RED');
  });

  test('suspended is grey and done is blue, whatever the day', () => {
    expect(lamp('2025-01-01', { state: 'SUSPENDED' })).toBe('GREY');
    expect(lamp('2025-01-01', { state: 'DONE' })).toBe('BLUE');
    expect(lamp('2025-01-01', { state: 'CLOSED' })).toBe('BLUE');
  });

  test('a standing task has no due date to be late for', () =>
    expect(lamp('2030-01-01', { dueOn: null })).toBe('GREEN'));
});

describe('督办单', () => {
  test.each([
    ['GREEN', 'ROUTINE', 'BLUE'],
    ['GREEN', 'URGENT', 'YELLOW'],
    ['YELLOW', 'ROUTINE', 'YELLOW'],
    ['YELLOW', 'URGENT', 'YELLOW'],
    ['RED', 'ROUTINE', 'RED'],
  ] as const)('under a light of %s, %s: %s', (light, urgency, color) =>
    expect(sheetColorOf(light, urgency)).toBe(color),
  );
});

describe('定期反馈', () => {
  const next = (after: string, cycle: 'WEEKLY' | 'MONTHLY' | 'QUARTERLY') =>
    nextFeedbackOn(plainDate(after), cycle, calendar);

  test.each([
    ['2026-07-08', 'WEEKLY', '2026-07-10'],
    ['2026-07-10', 'WEEKLY', '2026-07-17'],
    // The Friday of National Day 2025 is a holiday; the first working day after it is 9 October.
    ['2025-09-30', 'WEEKLY', '2025-10-09'],
    // Reporting on that moved day answers for the week before, and the next is due on Friday the 10th.
    ['2025-10-09', 'WEEKLY', '2025-10-10'],
    ['2024-02-10', 'MONTHLY', '2024-02-29'],
    ['2025-02-10', 'MONTHLY', '2025-02-28'],
    // 31 January 2026 is a Saturday: Monday 2 February.
    ['2026-01-15', 'MONTHLY', '2026-02-02'],
    ['2026-02-02', 'MONTHLY', '2026-02-28'],
    ['2025-12-31', 'QUARTERLY', '2026-03-31'],
    ['2025-11-01', 'QUARTERLY', '2025-12-31'],
  ] as const)('after %s, %s: due on %s', (after, cycle, expected) => {
    expect(next(after, cycle)).toBe(expected);
  });

  const afterReport = (dueOn: string | null, today: string, cycle: 'WEEKLY' | 'MONTHLY' | 'QUARTERLY') =>
    feedbackOnAfterReport(dueOn === null ? null : plainDate(dueOn), plainDate(today), cycle, calendar);

  test.each([
    ['within the month', '2026-07-31', '2026-07-10', 'MONTHLY', '2026-08-31'],
    ['twice in one month', '2026-08-31', '2026-07-20', 'MONTHLY', '2026-08-31'],
    ['on the last day', '2026-07-10', '2026-07-10', 'WEEKLY', '2026-07-17'],
    ['late, in the month after', '2026-07-31', '2026-08-05', 'MONTHLY', '2026-08-31'],
    // That Friday moved over the holidays to Thursday the 9th: a report before it answers for its week.
    ['before a last day that moved', '2025-10-09', '2025-10-08', 'WEEKLY', '2025-10-10'],
    ['with nothing due yet', null, '2025-11-01', 'QUARTERLY', '2025-12-31'],
  ] as const)('a report %s', (_case, dueOn, today, cycle, expected) => {
    expect(afterReport(dueOn, today, cycle)).toBe(expected);
  });

  test.each([
    ['2026-07-31', '2026-07-10', 'MONTHLY', false],
    ['2026-08-31', '2026-07-10', 'MONTHLY', true],
    ['2026-08-31', '2026-07-31', 'MONTHLY', true],
    ['2026-08-31', '2026-08-03', 'MONTHLY', false],
    ['2026-07-17', '2026-07-10', 'WEEKLY', true],
    ['2026-07-17', '2026-07-11', 'WEEKLY', false],
    ['2026-06-30', '2026-07-11', 'QUARTERLY', false],
  ] as const)('next due on %s: on %s its %s cycle is answered: %s', (dueOn, today, cycle, expected) => {
    expect(isFeedbackAnswered(plainDate(dueOn), plainDate(today), cycle, calendar)).toBe(expected);
  });
});

describe('催办节奏', () => {
  const steps = (dueOn: string, today: string, feedbackDueOn: string | null = null) =>
    reminderSteps(
      { dueOn: plainDate(dueOn), feedbackDueOn: feedbackDueOn === null ? null : plainDate(feedbackDueOn) },
      plainDate(today),
      cadence,
      calendar,
    ).map(({ step }) => step);

  test.each([
    ['2026-07-13', []],
    ['2026-07-15', ['FIRST']],
    ['2026-07-20', ['FIRST']],
    ['2026-07-21', ['SECOND']],
    ['2026-07-23', ['LAST']],
    ['2026-07-24', ['DUE']],
    ['2026-07-25', []],
    ['2026-07-27', ['DAILY:2026-07-27']],
    ['2026-07-29', ['DAILY:2026-07-29', 'LIAISON']],
    ['2026-08-04', ['DAILY:2026-08-04', 'LIAISON', 'CONVENER']],
    ['2026-08-14', ['DAILY:2026-08-14', 'LIAISON', 'CONVENER', 'BULLETIN']],
  ])('due Friday 24 July 2026, on %s: %j', (today, expected) => {
    expect(steps('2026-07-24', today)).toEqual(expected);
  });

  test('nothing goes out during National Day, and the last reminder comes before it', () => {
    // Due 9 October 2025, the first working day after the holidays of 1 to 8 October.
    expect(steps('2025-10-09', '2025-09-30')).toEqual(['LAST']);
    for (const day of ['2025-10-01', '2025-10-05', '2025-10-08'])
      expect(steps('2025-10-09', day)).toEqual([]);
    expect(steps('2025-10-09', '2025-10-09')).toEqual(['DUE']);
  });

  test('a Sunday worked in exchange is a day like any other', () => {
    // 28 September 2025 is worked for National Day.
    expect(steps('2025-09-26', '2025-09-28')).toEqual(['DAILY:2025-09-28']);
    expect(steps('2025-09-26', '2025-09-27')).toEqual([]);
  });

  test('feedback of a cycle is asked for once, from the day before', () => {
    expect(steps('2026-12-31', '2026-07-29', '2026-07-31')).toEqual([]);
    expect(steps('2026-12-31', '2026-07-30', '2026-07-31')).toEqual(['FEEDBACK:2026-07-31']);
    expect(steps('2026-12-31', '2026-08-03', '2026-07-31')).toEqual(['FEEDBACK:2026-07-31']);
  });
});
