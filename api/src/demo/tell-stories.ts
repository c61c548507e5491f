import type { SettableClock } from '../platform/clock.js';
import type { PlainDate } from '../shared/plain-date.js';
import { sweepDueDates } from '../wiring.js';
import { answerCases, signForCases } from './agency-desk.js';
import type { CountyApp } from './county-app.js';
import type { CountyStaff } from './county-staff.js';
import type { HouseholdAtWork } from './household-at-work.js';
import { instantAt } from './office-calendar.js';
import { performStep } from './story-acts.js';
import { StoryPace } from './story-pace.js';
import type { AgencyStep, TimedStep } from './story-steps.js';

export interface Telling {
  readonly app: CountyApp;
  readonly clock: SettableClock;
  readonly staff: CountyStaff;
  readonly households: readonly HouseholdAtWork[];
  readonly steps: readonly TimedStep[];
  readonly sweeps: readonly PlainDate[];
  readonly log: (line: string) => void;
  /** With whom the steps are shared; with nobody unless given. */
  readonly pace?: StoryPace;
}

/** Lets everything happen in the order of time, household by household, with the sweep on the mornings that need it. */
export async function tellStories(telling: Telling): Promise<void> {
  const { steps, sweeps, log, pace = new StoryPace(0, []) } = telling;
  let swept = 0;
  let next = 0;
  let told = 0;
  while (next < steps.length || swept < sweeps.length) {
    const step = steps[next];
    const sweepOn = sweeps[swept];
    const sweepAt = sweepOn && instantAt(sweepOn, 0, 5);
    if (sweepAt && (!step || sweepAt <= step.at)) {
      moveTo(telling.clock, sweepAt);
      await pace.together(swept, () =>
        sweepDueDates((cause, permissions) => telling.app.workAsSystem(cause, permissions)),
      );
      swept += 1;
      continue;
    }
    if (!step) break;
    moveTo(telling.clock, step.at);
    next += await tellStep(telling, next, step, pace);
    const tenths = Math.floor((next * 10) / steps.length);
    if (tenths > told) log(`演示县：已办理 ${(told = tenths) * 10}%`);
  }
}

/** One act, or what one agency does at one hour for many cases; returns how many steps that were. */
async function tellStep(telling: Telling, next: number, timed: TimedStep, pace: StoryPace): Promise<number> {
  const { app, clock, staff, households, steps } = telling;
  const { household, step, at, turn } = timed;
  if (!('agencyId' in step)) {
    const perform = () => performStep({ app, clock }, get(households, household), step);
    await (turn === undefined ? perform() : pace.inTurn(turn, perform));
    return 1;
  }
  const together: HouseholdAtWork[] = [];
  for (let index = next; isSameDesk(steps[index], step, at); index += 1)
    together.push(get(households, steps[index]?.household ?? 0));
  const desk = step.do === 'signFor' ? signForCases : answerCases;
  await desk(app, staff, step.agencyId, together);
  return together.length;
}

function isSameDesk(other: TimedStep | undefined, step: AgencyStep, at: Date): boolean {
  if (!other || other.at.getTime() !== at.getTime() || !('agencyId' in other.step)) return false;
  return other.step.agencyId === step.agencyId && other.step.do === step.do;
}

/** Never back: an act that took a while pushes the next one on. */
function moveTo(clock: SettableClock, at: Date): void {
  if (at > clock.now()) clock.set(at);
}

function get(households: readonly HouseholdAtWork[], number: number): HouseholdAtWork {
  const household = households[number];
  if (!household) throw new Error(`there is no household ${number}`);
  return household;
}
