import { describe, expect, it } from '@jest/globals';
import { planStory, type PlanningTable } from '../../../api/src/demo/plan-story.js';
import { kindsFor, STORY_KINDS, WAITLISTED } from '../../../api/src/demo/story-kinds.js';
import { plainDate } from '../../../api/src/shared/plain-date.js';
import {
  isWorkingDay,
  plainDateInShanghai,
  type WorkingCalendar,
} from '../../../api/src/shared/working-days.js';

/** A week of National Day: every day a holiday. */
const calendar: WorkingCalendar = Object.fromEntries(
  ['01', '02', '03', '04', '05', '06', '07', '08'].map((day) => [`2025-10-${day}`, 'HOLIDAY' as const]),
);
const tableAt = (now: string): PlanningTable => ({
  seed: 'test',
  calendar,
  now: new Date(now),
  from: plainDate('2024-04-10'),
  agencyIds: ['PUBLIC_SECURITY', 'HRSS', 'CIVIL_AFFAIRS'],
});

describe('the plan of a story', () => {
  it('is the same for the same seed', () => {
    const table = tableAt('2026-07-08T02:00:00.000Z');
    expect(planStory(WAITLISTED, 7, table)).toEqual(planStory(WAITLISTED, 7, table));
  });

  // In the middle of the working day, before office hours, and on the last day of a long holiday.
  it.each(['2026-07-08T06:00:00.000Z', '2026-07-08T00:10:00.000Z', '2025-10-08T03:00:00.000Z'])(
    'lies in the past of %s, in order, for every kind',
    (now) => {
      const table = tableAt(now);
      STORY_KINDS.forEach((kind, number) => {
        for (const household of [number, number + 100, number + 201]) {
          const { steps, sweeps } = planStory(kind, household, table);
          const own = steps.filter(({ step }) => !('agencyId' in step)).map(({ at }) => at.getTime());
          expect(own).toEqual([...own].sort((left, right) => left - right));
          for (const { at } of steps) expect(at.getTime()).toBeLessThan(table.now.getTime());
          for (const day of sweeps) expect(day <= plainDateInShanghai(table.now)).toBe(true);
        }
      });
    },
  );

  it('has the office work on working days only', () => {
    const table = tableAt('2026-07-08T06:00:00.000Z');
    for (const { at, step } of planStory(WAITLISTED, 3, table).steps) {
      if (step.do !== 'object') expect(isWorkingDay(plainDateInShanghai(at), calendar)).toBe(true);
    }
  });

  it('needs enough households for three of every kind', () => {
    expect(kindsFor(400)).toHaveLength(400);
    expect(() => kindsFor(20)).toThrow('too small');
  });
});
