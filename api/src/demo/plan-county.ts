import type { PlainDate } from '../shared/plain-date.js';
import type { WorkingCalendar } from '../shared/working-days.js';
import { applyTrait, fitsTrait } from './apply-trait.js';
import type { CountyStaff } from './county-staff.js';
import { assignHousehold, type HouseholdAtWork } from './household-at-work.js';
import { inventHousehold, type Invention } from './invent-household.js';
import { InventedPeople } from './invented-people.js';
import { planStory, type PlannedStory } from './plan-story.js';
import { UNDECLARED, type PlannedHousehold, type Trait } from './planned-household.js';
import { SeededRandom } from './seeded-random.js';
import { kindsFor, type Detour } from './story-kinds.js';
import type { TimedStep } from './story-steps.js';

export interface CountyPlan {
  readonly households: readonly HouseholdAtWork[];
  /** Every act of every household, in the order of time. */
  readonly steps: readonly TimedStep[];
  /** Mornings on which time ends something, in order. */
  readonly sweeps: readonly PlainDate[];
  /** Households in which a register contradicts the declaration. */
  readonly differing: number;
}

export interface CountyPlanning {
  readonly seed: string;
  readonly households: number;
  readonly now: Date;
  readonly from: PlainDate;
  readonly calendar: WorkingCalendar;
  readonly staff: CountyStaff;
}

/** How many of 400 households have a special fact that the rules find; the undeclared ones contradict the declaration. */
const TRAITS_OF_400: Readonly<Record<Trait, number>> = {
  UNDECLARED_HOME: 8,
  UNDECLARED_PRESALE: 5,
  UNDECLARED_TRANSFER: 6,
  UNDECLARED_CAR: 9,
  UNDECLARED_BUSINESS: 9,
  UNDECLARED_INCOME: 5,
  LOWER_WAGE_DECLARED: 12,
  HIDDEN_SPOUSE: 6,
  PUBLIC_EMPLOYEE: 6,
  RECENT_DIVORCE: 5,
  SHARED_PHONE: 8,
  DECLARED_CAR: 8,
};

/** The whole county on paper: who, what, when. Nothing is random any more after this. */
export function planCounty(planning: CountyPlanning): CountyPlan {
  const { seed, staff } = planning;
  const random = new SeededRandom(`${seed}|county`);
  const agencyIds = staff.answeringAgencies();
  const stories = random
    .shuffled(kindsFor(planning.households))
    .map((kind, number) => planStory(kind, number, { ...planning, agencyIds }));
  const given = giveTraits(stories, new InventedPeople(random), random);
  const plans = given.map(({ plan }) => plan);
  const differing = given.filter(({ trait }) => trait !== null && isUndeclared(trait)).length;
  const households = stories.map((story, number) =>
    assignHousehold(number, planOf(plans, number), story, staff, seed),
  );
  const steps = households.flatMap(({ number, story }) =>
    story.steps.map((timed) => ({ ...timed, household: number })),
  );
  steps.sort((left, right) => left.at.getTime() - right.at.getTime() || left.household - right.household);
  const sweeps = [...new Set(stories.flatMap((story) => story.sweeps))].sort();
  return { households, steps: withTurns(steps), sweeps, differing };
}

/** An application gets its number when it is entered and another when it is accepted. */
const DRAWING: ReadonlySet<string> = new Set(['enter', 'accept']);

function withTurns(steps: readonly TimedStep[]): TimedStep[] {
  let turn = 0;
  return steps.map((timed) => (DRAWING.has(timed.step.do) ? { ...timed, turn: turn++ } : timed));
}

interface Given {
  readonly plan: PlannedHousehold;
  readonly trait: Trait | null;
}

const isUndeclared = (trait: Trait): boolean => UNDECLARED.some((undeclared) => undeclared === trait);

function giveTraits(stories: readonly PlannedStory[], people: InventedPeople, random: SeededRandom): Given[] {
  const traits = chooseTraits(stories, random);
  return stories.map((story, number) => {
    const invention: Invention = { random, people, on: story.startsOn };
    const trait = traits.get(number) ?? null;
    if (!trait) return { plan: inventHousehold(invention), trait };
    return { plan: applyTrait(inventFitting(trait, invention), trait, invention), trait };
  });
}

/** Which story gets which special fact. A rejection by the county comes first: it needs a fact that speaks for it. */
function chooseTraits(stories: readonly PlannedStory[], random: SeededRandom): Map<number, Trait> {
  const checked = stories.flatMap(({ reachesCountyReview }, number) => (reachesCountyReview ? [number] : []));
  const isRejected = (number: number) => REJECTIONS.has(stories[number]?.kind.detour ?? 'NONE');
  const order = [
    ...checked.filter(isRejected),
    ...random.shuffled(checked.filter((number) => !isRejected(number))),
  ];
  const traits = random.shuffled(traitsFor(stories.length));
  return new Map(
    traits.flatMap((trait, index) => (index < order.length ? [[order[index] ?? 0, trait] as const] : [])),
  );
}

const REJECTIONS: ReadonlySet<Detour> = new Set(['REJECTED', 'REJECTED_UNSERVED', 'RECONSIDERED', 'UPHELD']);

/** Enough of each even in a small county. The first to give a shared number is not found: nobody else has it yet. */
function traitsFor(households: number): Trait[] {
  return (Object.entries(TRAITS_OF_400) as [Trait, number][]).flatMap(([trait, of400]) =>
    Array.from(
      { length: Math.max(trait === 'SHARED_PHONE' ? 7 : 3, Math.round((of400 * households) / 400)) },
      () => trait,
    ),
  );
}

const MOST_TRIES = 200;

function inventFitting(trait: Trait, invention: Invention): PlannedHousehold {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const household = inventHousehold(invention);
    if (fitsTrait(household, trait)) return household;
  }
  throw new Error(`no household fits ${trait}`);
}

function planOf(plans: readonly PlannedHousehold[], number: number): PlannedHousehold {
  const plan = plans[number];
  if (!plan) throw new Error(`household ${number} has no plan`);
  return plan;
}
