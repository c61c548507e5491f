import { addDays, daysBetween, type PlainDate } from '../shared/plain-date.js';
import { isWorkingDay, nextWorkingDay, type WorkingCalendar } from '../shared/working-days.js';
import type { SeededRandom } from './seeded-random.js';
import { EXTENSION_REASONS, REPORTS, RETURN_REASONS } from './task-texts.js';

/** One act on a task, by the office or, where one is named, by a unit. */
export interface PlannedAct {
  readonly act:
    | 'receive'
    | 'start'
    | 'report'
    | 'return'
    | 'requestExtension'
    | 'approveExtension'
    | 'claim'
    | 'verify'
    | 'complete'
    | 'close'
    | 'suspend'
    | 'urge';
  readonly on: PlainDate;
  readonly agencyId?: string;
  readonly text?: string;
  readonly percent?: number;
  readonly until?: PlainDate;
}

export interface TaskFrame {
  readonly leadAgencyId: string;
  readonly coAgencyIds: readonly string[];
  readonly assignedOn: PlainDate;
  readonly dueOn: PlainDate;
}

/** How a task goes: most to the end, the others stop somewhere on the way. */
export type Fate =
  | 'END'
  | 'LATE'
  | 'RETURNED_ONCE'
  | 'EXTENDED'
  | 'UNSIGNED'
  | 'UNSTARTED'
  | 'UNREPORTED'
  | 'UNCLAIMED'
  | 'RETURNED'
  | 'RETURNED_TWICE'
  | 'CLAIMED'
  | 'VERIFIED'
  | 'SUSPENDED';

/** Of tasks that are long over: what was ever late was done in the end. */
const OLD_FATES: readonly Fate[] = [
  ...['END', 'END', 'RETURNED_ONCE', 'END', 'LATE', 'END', 'EXTENDED', 'END', 'END', 'LATE'],
] as readonly Fate[];
const NEW_FATES: readonly Fate[] = [
  ...['END', 'UNCLAIMED', 'END', 'RETURNED', 'CLAIMED', 'END', 'UNREPORTED', 'EXTENDED', 'VERIFIED'],
  ...['END', 'SUSPENDED', 'RETURNED_ONCE', 'END', 'UNSTARTED', 'LATE', 'END', 'RETURNED_TWICE', 'END'],
  ...['UNSIGNED', 'END'],
] as readonly Fate[];
/** From this age on a task is over. */
const OLD_DAYS = 110;
const WAITING_DAYS = 65;

/** The fate of the nth task, by the age it has at the end of the history. */
export const fateOf = (index: number, age: number): Fate => {
  const fates = age > OLD_DAYS ? OLD_FATES : NEW_FATES;
  const fate = fates[index % fates.length] ?? 'END';
  // The office lets nothing that was handed in lie for months.
  return age > WAITING_DAYS && (fate === 'CLAIMED' || fate === 'VERIFIED') ? 'END' : fate;
};

const STOPS: Partial<Record<Fate, PlannedAct['act']>> = {
  UNSTARTED: 'start',
  UNREPORTED: 'report',
  UNCLAIMED: 'claim',
  CLAIMED: 'verify',
  VERIFIED: 'complete',
};
/** The sample parameter and a few days. */
const LOOK_BACK_DAYS = 31;

/** What the planning of one task draws on. */
export interface Surroundings {
  readonly random: SeededRandom;
  readonly calendar: WorkingCalendar;
  /** The end of the history: what lies after it has not happened. */
  readonly today: PlainDate;
}

/** The acts of one task in the order of time, as far as they have come. */
export function planActs(frame: TaskFrame, fate: Fate, around: Surroundings): PlannedAct[] {
  if (fate === 'UNSIGNED') return [];
  const acts = new TaskStory(frame, around).tell(fate);
  const stop = STOPS[fate];
  const end = stop === undefined ? acts.length : acts.findIndex(({ act }) => act === stop);
  return acts.slice(0, end).filter(({ on }) => on < around.today);
}

class TaskStory {
  private readonly acts: PlannedAct[] = [];
  private day: PlainDate;
  private due: PlainDate;

  constructor(
    private readonly frame: TaskFrame,
    private readonly around: Surroundings,
  ) {
    this.day = frame.assignedOn;
    this.due = frame.dueOn;
  }

  tell(fate: Fate): readonly PlannedAct[] {
    this.begin();
    if (fate === 'SUSPENDED') {
      this.acts.push({ act: 'suspend', on: this.after(3, 6), text: '等待上级文件，暂停办理。' });
      return this.acts;
    }
    this.report(0, this.after(2, Math.max(3, Math.floor(daysBetween(this.day, this.due) / 2))));
    if (fate === 'RETURNED' || fate === 'RETURNED_TWICE' || fate === 'RETURNED_ONCE') {
      this.sendBack();
      if (fate === 'RETURNED') return this.acts;
      this.report(1, this.after(2, 4));
    }
    if (fate === 'RETURNED_TWICE') {
      this.sendBack();
      return this.acts;
    }
    if (fate === 'EXTENDED') this.extend();
    this.handIn(fate === 'LATE');
    this.conclude();
    return this.acts;
  }

  private begin(): void {
    const { leadAgencyId, coAgencyIds } = this.frame;
    for (const agencyId of [leadAgencyId, ...coAgencyIds])
      this.acts.push({ act: 'receive', on: this.after(0, 1), agencyId });
    this.acts.push({ act: 'start', on: this.after(1, 3), agencyId: leadAgencyId });
  }

  private report(index: number, on: PlainDate): void {
    const text = REPORTS[index % REPORTS.length] ?? '';
    const percent = [30, 60, 100][index] ?? 100;
    this.acts.push({ act: 'report', on, agencyId: this.frame.leadAgencyId, text, percent });
  }

  private sendBack(): void {
    this.acts.push({ act: 'return', on: this.after(1, 3), text: this.around.random.pick(RETURN_REASONS) });
  }

  private extend(): void {
    const until = addDays(this.due, 14);
    this.acts.push({
      act: 'requestExtension',
      on: this.to(addDays(this.due, -4)),
      agencyId: this.frame.leadAgencyId,
      until,
      text: this.around.random.pick(EXTENSION_REASONS),
    });
    this.acts.push({ act: 'approveExtension', on: this.to(addDays(this.day, 1)) });
    this.due = until;
  }

  private handIn(isLate: boolean): void {
    const { leadAgencyId, coAgencyIds } = this.frame;
    for (const agencyId of coAgencyIds)
      this.acts.push({
        act: 'report',
        on: this.to(addDays(this.due, -7)),
        agencyId,
        text: '本单位承担的部分已完成。',
      });
    this.report(2, this.to(addDays(this.due, -5)));
    if (isLate) this.acts.push({ act: 'urge', on: this.to(addDays(this.due, 1)) });
    const days = isLate ? this.around.random.between(2, 20) : -this.around.random.between(0, 4);
    const on = this.to(addDays(this.due, days));
    this.acts.push({ act: 'claim', on, agencyId: leadAgencyId, text: '对照验收标准已全部完成，材料齐全。' });
  }

  private conclude(): void {
    this.acts.push({ act: 'verify', on: this.after(1, 4), text: '抽查核对，与反馈一致。' });
    this.acts.push({ act: 'complete', on: this.after(0, 2) });
    const days = LOOK_BACK_DAYS + this.around.random.between(0, 12);
    this.acts.push({
      act: 'close',
      on: this.to(addDays(this.day, days)),
      text: '回头看：实地查看并电话回访，没有反弹。',
    });
  }

  private after(least: number, most: number): PlainDate {
    return this.to(addDays(this.day, this.around.random.between(least, most)));
  }

  /** Moves on to a day, never back, and never to a day on which nobody works. */
  private to(wanted: PlainDate): PlainDate {
    const { calendar } = this.around;
    const later = wanted > this.day ? wanted : this.day;
    this.day = isWorkingDay(later, calendar) ? later : nextWorkingDay(later, calendar);
    return this.day;
  }
}
