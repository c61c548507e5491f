import { addDays, type PlainDate } from '../shared/plain-date.js';
import { plainDateInShanghai, type WorkingCalendar } from '../shared/working-days.js';
import { workingDayUpTo, workingDaysBack } from './office-calendar.js';
import { SeededRandom } from './seeded-random.js';
import { STAGES, type Detour, type Stage, type StoryKind } from './story-kinds.js';
import type { StoryLevel } from './story-steps.js';
import { StoryTimeline, type PlannedStep } from './story-timeline.js';

export interface PlannedStory {
  readonly kind: StoryKind;
  readonly startsOn: PlainDate;
  readonly steps: readonly PlannedStep[];
  readonly sweeps: readonly PlainDate[];
  /** The agencies' answers were looked at by the rules: only then can a special fact be found. */
  readonly reachesCountyReview: boolean;
}

export interface PlanningTable {
  readonly seed: string;
  readonly calendar: WorkingCalendar;
  readonly now: Date;
  /** The first day of the county's history. */
  readonly from: PlainDate;
  readonly agencyIds: readonly string[];
}

const LEVELS: readonly StoryLevel[] = ['COMMUNITY', 'SUBDISTRICT', 'COUNTY'];
const REVIEW_STAGE = {
  INTAKE: 'SUBMITTED',
  COMMUNITY: 'COMMUNITY_REVIEW',
  SUBDISTRICT: 'SUBDISTRICT_REVIEW',
  COUNTY: 'COUNTY_REVIEW',
} as const;
const PUBLICITY_STAGE = {
  COMMUNITY: 'COMMUNITY_PUBLICITY',
  SUBDISTRICT: 'SUBDISTRICT_PUBLICITY',
  COUNTY: 'COUNTY_PUBLICITY',
} as const;

/** When what happens in one household's story. Two plannings with the same table and number are equal. */
export function planStory(kind: StoryKind, household: number, table: PlanningTable): PlannedStory {
  const random = new SeededRandom(`${table.seed}|story|${household}`);
  const today = plainDateInShanghai(table.now);
  const target = lastDayOf(kind, today, random, table.calendar);
  const latest = latestStart(kind, household, table, target);
  const earliest = kind.openSince ? latest : table.from;
  const span = Math.max(0, (Date.parse(latest) - Date.parse(earliest)) / 86_400_000);
  const story = tell(kind, household, table, addDays(earliest, Math.floor(random.next() * span)));
  // An objection cannot come later than it does: the publicity would be over.
  return kind.openSince && kind.detour !== 'OBJECTION_OPEN' ? movedToTarget(story, target) : story;
}

/** The day of the last act of an open story; yesterday for one that is over. */
function lastDayOf(
  kind: StoryKind,
  today: PlainDate,
  random: SeededRandom,
  calendar: WorkingCalendar,
): PlainDate {
  if (!kind.openSince) return addDays(today, -1);
  const days = random.between(...kind.openSince);
  if (!isPublicity(kind)) return workingDaysBack(addDays(today, -1), days - 1, calendar);
  const day = workingDayUpTo(addDays(today, -days), calendar);
  // Over a long holiday the publicity would have run out: then it was released in it.
  return day < addDays(today, -7) ? addDays(today, -1) : day;
}

const isPublicity = ({ to, detour }: StoryKind): boolean => to.endsWith('_PUBLICITY') && detour === 'NONE';

const LONGEST_STORY_DAYS = 600;

/** The last day on which the story can begin and still be where it should be by `target`: what begins later never ends earlier. */
function latestStart(kind: StoryKind, household: number, table: PlanningTable, target: PlainDate): PlainDate {
  const endsInTime = (daysBefore: number): boolean =>
    lastDay(tell(kind, household, table, addDays(target, -daysBefore))) <= target;
  let least = 0;
  let most = LONGEST_STORY_DAYS;
  if (!endsInTime(most)) throw new Error(`the story “${kind.name}” does not fit before ${target}`);
  while (least < most) {
    const middle = Math.floor((least + most) / 2);
    if (endsInTime(middle)) most = middle;
    else least = middle + 1;
  }
  return addDays(target, -most);
}

function lastDay({ steps, sweeps }: PlannedStory): PlainDate {
  const days = [...steps.map(({ at }) => plainDateInShanghai(at)), ...sweeps];
  return days.reduce((last, day) => (day > last ? day : last));
}

/** The last act of a person is put on the day it should be; what time did stays where it is. */
function movedToTarget(story: PlannedStory, target: PlainDate): PlannedStory {
  const last = story.steps.at(-1);
  const swept = story.sweeps.at(-1);
  if (!last || 'agencyId' in last.step || (swept && swept >= plainDateInShanghai(last.at))) return story;
  const moved = new Date(
    `${target}T${new Date(last.at.getTime() + 8 * 3_600_000).toISOString().slice(11, 23)}+08:00`,
  );
  return { ...story, steps: [...story.steps.slice(0, -1), { ...last, at: moved }] };
}

function tell(kind: StoryKind, household: number, table: PlanningTable, startsOn: PlainDate): PlannedStory {
  const random = new SeededRandom(`${table.seed}|acts|${household}`);
  const timeline = new StoryTimeline(startsOn, table.calendar, random);
  const teller = new Teller(timeline, random, table, household);
  teller.tell(kind);
  return {
    kind,
    startsOn,
    steps: timeline.steps,
    sweeps: timeline.sweeps,
    reachesCountyReview: teller.stages.has('COUNTY_REVIEW'),
  };
}

class Teller {
  readonly stages = new Set<Stage>();

  constructor(
    private readonly timeline: StoryTimeline,
    private readonly random: SeededRandom,
    private readonly table: PlanningTable,
    private readonly household: number,
  ) {}

  tell({ to, detour }: StoryKind): void {
    const stages = STAGES.slice(0, STAGES.indexOf(to) + 1);
    const level = this.levelOf(detour);
    for (const stage of stages) {
      this.enter(stage, detour);
      this.stages.add(stage);
      if (this.isOverAfter(stage, detour, level)) return;
    }
  }

  /** Households take turns, so that every level occurs whatever chance does. */
  private levelOf(detour: Detour): StoryLevel | 'INTAKE' {
    const turn = this.household % 3;
    if (detour === 'REJECTED') return LEVELS[[0, 1, 2, 2][this.household % 4] ?? 2] ?? 'COUNTY';
    if (detour === 'CORRECTED' || detour === 'CORRECTION_OPEN' || detour === 'LAPSED')
      return (['INTAKE', ...LEVELS] as const)[this.household % 4] ?? 'INTAKE';
    return LEVELS[turn] ?? 'COUNTY';
  }

  private enter(stage: Stage, detour: Detour): void {
    const { timeline } = this;
    switch (stage) {
      case 'ENTERED':
        return void timeline.act({ do: 'enter' });
      case 'SUBMITTED':
        return void timeline.wait(0, 1).act({ do: 'submit' });
      case 'ACCEPTED':
        return void timeline.wait(0, 4).act({ do: 'accept' });
      case 'COMMUNITY_REVIEW':
        return void timeline.wait(0, 2).act({ do: 'startReview' });
      case 'COMMUNITY_NOTICE':
        return void timeline.wait(1, this.sometimesLate(4)).act({ do: 'passReview', level: 'COMMUNITY' });
      case 'COMMUNITY_PUBLICITY':
      case 'SUBDISTRICT_PUBLICITY':
      case 'COUNTY_PUBLICITY':
        return void timeline.wait(0, 2).act({ do: 'release' });
      case 'SUBDISTRICT_REVIEW':
        return void timeline.runOut();
      case 'SUBDISTRICT_NOTICE':
        return void timeline
          .wait(1, 3)
          .act({ do: 'survey' })
          .wait(0, this.sometimesLate(2))
          .act({ do: 'passReview', level: 'SUBDISTRICT' });
      case 'JOINT_VERIFICATION':
        timeline.runOut();
        return detour === 'HALF_ANSWERED' ? this.halfAnswered() : undefined;
      case 'COUNTY_REVIEW':
        return void timeline.agenciesAnswer(this.table.agencyIds);
      case 'RECOMMENDED':
        return void timeline
          .wait(1, 4)
          .act({ do: 'concludeSuspicions', confirmed: false })
          .act({ do: 'recommend' });
      case 'COUNTY_NOTICE':
        return void timeline.wait(1, this.sometimesLate(4)).act({ do: 'passReview', level: 'COUNTY' });
      case 'WAITLISTED':
        return void timeline.runOut();
    }
  }

  /** One act in twelve is late, as in life. */
  private sometimesLate(usual: number): number {
    return this.random.happens(1 / 12) ? usual + 4 : usual;
  }

  /** A few agencies have not answered; of every third case one answer was disputed. */
  private halfAnswered(): void {
    const silent = new Set(this.random.shuffled(this.table.agencyIds).slice(0, this.random.between(2, 5)));
    this.timeline.agenciesAnswer(this.table.agencyIds, silent);
    if (this.household % 3 === 0) this.timeline.wait(1, 1).act({ do: 'dispute' });
  }

  /** Takes the detour when its stage has come; true when the story ends there. */
  private isOverAfter(stage: Stage, detour: Detour, level: StoryLevel | 'INTAKE'): boolean {
    const reviewLevel = level === 'INTAKE' ? 'COMMUNITY' : level;
    switch (detour) {
      case 'NONE':
      case 'HALF_ANSWERED':
        return false;
      case 'DECLINED':
        if (stage === 'SUBMITTED') this.timeline.wait(1, 4).act({ do: 'decline' });
        return stage === 'SUBMITTED';
      case 'CORRECTED':
      case 'CORRECTION_OPEN':
      case 'LAPSED':
        return stage === REVIEW_STAGE[level] && this.returned(detour, level);
      case 'REJECTED':
      case 'REJECTED_UNSERVED':
      case 'RECONSIDERED':
      case 'UPHELD':
      case 'REOPENED':
        return stage === REVIEW_STAGE[reviewLevel] && this.rejected(detour, reviewLevel);
      case 'OBJECTION_OPEN':
      case 'OBJECTION_INVALID':
      case 'OBJECTION_VALID':
        return stage === PUBLICITY_STAGE[reviewLevel] && this.objected(detour, reviewLevel);
      case 'WITHDRAWN':
        return stage === this.withdrawalStage() && this.ended('withdraw', 1, 5);
      case 'CANCELLED':
        return stage === 'WAITLISTED' && this.ended('cancel', 15, 40);
    }
  }

  private withdrawalStage(): Stage {
    return (
      (['SUBMITTED', 'COMMUNITY_PUBLICITY', 'SUBDISTRICT_REVIEW', 'COUNTY_REVIEW'] as const)[
        this.household % 4
      ] ?? 'SUBMITTED'
    );
  }

  private ended(act: 'withdraw' | 'cancel', least: number, most: number): boolean {
    this.timeline.wait(least, most).act({ do: act });
    return true;
  }

  private returned(detour: Detour, level: StoryLevel | 'INTAKE'): boolean {
    this.timeline.wait(1, 2).act({ do: 'return', level });
    if (detour === 'CORRECTION_OPEN') return true;
    if (detour === 'CORRECTED') {
      this.timeline.wait(2, 12).act({ do: 'correct' });
      return false;
    }
    this.timeline.lapse();
    return true;
  }

  private rejected(detour: Detour, level: StoryLevel): boolean {
    const { timeline } = this;
    timeline.wait(1, 2);
    if (level === 'COUNTY') timeline.act({ do: 'concludeSuspicions', confirmed: true });
    timeline.act({ do: 'reject', level });
    if (detour === 'REJECTED_UNSERVED') return true;
    timeline.wait(1, 3).act({ do: 'serve' });
    if (detour === 'REJECTED') return true;
    timeline.wait(3, 12).act({ do: 'reconsider' });
    if (detour === 'RECONSIDERED') return true;
    timeline.wait(3, 12).act({ do: detour === 'UPHELD' ? 'uphold' : 'reopen' });
    return detour === 'UPHELD';
  }

  private objected(detour: Detour, level: StoryLevel): boolean {
    const { timeline } = this;
    timeline.skip(1, 4).act({ do: 'object', atDesk: this.household % 2 === 0 });
    if (detour === 'OBJECTION_OPEN') return true;
    const valid = detour === 'OBJECTION_VALID';
    timeline.wait(1, 6).act({ do: 'concludeObjection', level, valid });
    if (valid) timeline.wait(1, 2).act({ do: 'serve' });
    return valid;
  }
}
