import { addDays, type PlainDate } from '../shared/plain-date.js';
import { addWorkingDays, plainDateInShanghai, type WorkingCalendar } from '../shared/working-days.js';
import { instantAt, workingDayFrom } from './office-calendar.js';
import type { SeededRandom } from './seeded-random.js';
import type { AgencyStep, StoryStep } from './story-steps.js';

/** Calendar days of every review publicity in the sample parameters. */
const PUBLICITY_DAYS = 7;
const CORRECTION_WORKING_DAYS = 15;
const MINUTE = 60_000;

export interface PlannedStep {
  readonly at: Date;
  readonly step: StoryStep | AgencyStep;
}

/** Lays the acts of one story out on working days; what time alone does falls on the sweep of the morning after. */
export class StoryTimeline {
  readonly steps: PlannedStep[] = [];
  /** Mornings on which the sweep ends something of this story. */
  readonly sweeps: PlainDate[] = [];
  private last = new Date(0);

  constructor(
    public day: PlainDate,
    private readonly calendar: WorkingCalendar,
    private readonly random: SeededRandom,
  ) {
    this.day = workingDayFrom(day, calendar);
  }

  /** Moves on by `least` to `most` working days. */
  wait(least: number, most: number): this {
    const days = this.random.between(least, most);
    const from = workingDayFrom(this.day, this.calendar);
    this.day = days === 0 ? from : addWorkingDays(from, days, this.calendar);
    return this;
  }

  /** Moves on by calendar days: the public does not wait for office hours. */
  skip(least: number, most: number): this {
    this.day = addDays(this.day, this.random.between(least, most));
    return this;
  }

  /** An act on the present day, in office hours, after the one before. */
  act(step: StoryStep): this {
    const drawn = instantAt(
      this.day,
      this.random.between(9, 16),
      this.random.between(0, 59),
      this.random.between(0, 59),
    );
    const earliest = this.last.getTime() + this.random.between(6, 25) * MINUTE;
    this.last = new Date(Math.max(drawn.getTime(), earliest));
    this.steps.push({ at: this.last, step });
    return this;
  }

  /** The publicity runs out, at the earliest today when an objection held it up; the sweep of the next morning moves the case on. */
  runOut(): this {
    const end = addDays(this.releasedOn(), PUBLICITY_DAYS);
    this.day = addDays(end > this.day ? end : this.day, 1);
    this.sweeps.push(this.day);
    this.last = instantAt(this.day, 0, 30);
    return this;
  }

  /** The limit for the correction passes unused. */
  lapse(): this {
    this.day = addDays(addWorkingDays(this.day, CORRECTION_WORKING_DAYS, this.calendar), 1);
    this.sweeps.push(this.day);
    return this;
  }

  /** Every agency signs for its requests on the next working day and answers within the limit. */
  agenciesAnswer(agencyIds: readonly string[], silent: ReadonlySet<string> = new Set()): this {
    const openedOn = this.day;
    agencyIds.forEach((agencyId, index) => {
      if (silent.has(agencyId)) return;
      const signedOn = addWorkingDays(openedOn, 1, this.calendar);
      const answeredOn = addWorkingDays(signedOn, this.random.between(0, 3), this.calendar);
      // Each desk has its hour, so that it works through the cases of a day together.
      this.steps.push({ at: instantAt(signedOn, 8, 40 + index), step: { do: 'signFor', agencyId } });
      this.steps.push({ at: instantAt(answeredOn, 17, 10 + index), step: { do: 'answer', agencyId } });
      if (answeredOn > this.day) this.day = answeredOn;
    });
    this.last = instantAt(this.day, 17, 40);
    return this;
  }

  private releasedOn(): PlainDate {
    const released = this.steps.findLast(({ step }) => step.do === 'release');
    if (!released) throw new Error('nothing was released');
    return plainDateInShanghai(released.at);
  }
}
