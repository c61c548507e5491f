import type { App } from '../../api/src/app.js';
import type { CountyStaff } from '../../api/src/demo/county-staff.js';
import type { HouseholdAtWork } from '../../api/src/demo/household-at-work.js';
import type { PlannedHousehold } from '../../api/src/demo/planned-household.js';
import type { StoryStep } from '../../api/src/demo/story-steps.js';
import type { SettableClock } from '../../api/src/platform/clock.js';
import { aFamily, theFamily } from './journey-family.js';
import { resolveBefore } from './journey-meeting.js';
import type { Product } from './product.js';

/** A Wednesday, 10:00 in Shanghai, no holiday near: the day every journey begins on. */
export const TODAY = new Date('2026-07-08T02:00:00.000Z');
const DAY = 24 * 3_600_000;
/** Longer than any publicity. */
const PUBLICITY_DAYS = 8;

export interface SeedFacts {
  /** Cases that exist already, in the order they were entered. */
  readonly caseIds: readonly string[];
}

export interface Field {
  readonly app: App;
  readonly clock: SettableClock;
  readonly staff: CountyStaff;
  readonly product: Product;
}

type Act = StoryStep | 'publicityEnds' | 'agenciesAnswer';

/** The normal course; a seed names how far it goes. */
const COURSE = [
  ['DRAFT', { do: 'enter' }],
  ['SUBMITTED', { do: 'submit' }],
  ['ACCEPTED', { do: 'accept' }],
  ['COMMUNITY_REVIEW', { do: 'startReview' }],
  ['COMMUNITY_NOTICE', { do: 'passReview', level: 'COMMUNITY' }],
  ['COMMUNITY_PUBLICITY', { do: 'release' }],
  ['SUBDISTRICT_REVIEW', 'publicityEnds'],
  ['SURVEYED', { do: 'survey' }],
  ['SUBDISTRICT_NOTICE', { do: 'passReview', level: 'SUBDISTRICT' }],
  ['SUBDISTRICT_PUBLICITY', { do: 'release' }],
  ['JOINT_VERIFICATION', 'publicityEnds'],
  ['COUNTY_REVIEW', 'agenciesAnswer'],
  ['CONCLUDED', { do: 'concludeSuspicions', confirmed: false }],
  ['RECOMMENDED', { do: 'recommend' }],
  ['COUNTY_NOTICE', { do: 'passReview', level: 'COUNTY' }],
  ['COUNTY_PUBLICITY', { do: 'release' }],
  ['WAITLISTED', 'publicityEnds'],
] as const satisfies readonly (readonly [string, Act])[];

type CourseStage = (typeof COURSE)[number][0];

/** The family of `theFamily`, handled by the first clerks, up to a stage that it reached yesterday morning. */
const familyAt =
  (stage: CourseStage, plan: PlannedHousehold = theFamily) =>
  async (field: Field): Promise<SeedFacts> => {
    const acts = COURSE.slice(0, COURSE.findIndex(([name]) => name === stage) + 1).map(
      ([, act]) => act as Act,
    );
    const waits = acts.filter((act) => act === 'publicityEnds').length;
    field.clock.set(new Date(TODAY.getTime() - DAY - waits * PUBLICITY_DAYS * DAY));
    const household = aHousehold(field, plan);
    for (const act of acts) await perform(field, household, act);
    field.clock.set(TODAY);
    return { caseIds: [household.applicationId] };
  };

async function perform(
  { app, clock, staff, product }: Field,
  household: HouseholdAtWork,
  act: Act,
): Promise<void> {
  if (act === 'publicityEnds') {
    clock.advance(PUBLICITY_DAYS * DAY);
    await product.sweepDueDates((cause, permissions) => app.workAsSystem(cause, permissions));
    return;
  }
  if (act === 'agenciesAnswer') {
    for (const agencyId of staff.answeringAgencies()) {
      await product.signForCases(app, staff, agencyId, [household]);
      await product.answerCases(app, staff, agencyId, [household]);
    }
    return;
  }
  await product.performStep({ app, clock }, household, act);
}

function aHousehold({ staff, product }: Field, plan: PlannedHousehold): HouseholdAtWork {
  const random = new product.SeededRandom('journeys');
  const [community] = staff.communities;
  if (!community) throw new Error('the county has no community');
  const first = (post: Parameters<CountyStaff['anyOf']>[0]) =>
    staff.anyOf(post, new product.SeededRandom(`first ${post}`));
  return {
    number: 0,
    communityId: community.id,
    plan,
    // A seed performs the acts itself; the story is only read when a county is planned.
    story: {
      kind: { name: 'journey', of400: 0, to: 'ENTERED', detour: 'NONE', openSince: null },
      startsOn: '2026-06-01',
      steps: [],
      sweeps: [],
      reachesCountyReview: true,
    },
    clerk: staff.clerkOf(community.id, new product.SeededRandom('first clerk')),
    subdistrictClerk: first('SUBDISTRICT_CLERK'),
    reviewer: first('COUNTY_REVIEWER'),
    approver: first('COUNTY_APPROVER'),
    releaser: first('RELEASE_REVIEWER'),
    random,
    applicationId: '',
    personIds: [],
  } as unknown as HouseholdAtWork;
}

/** Four families of three at once, so that every agency has a long queue. */
async function manyRequests(field: Field): Promise<SeedFacts> {
  const caseIds: string[] = [];
  for (let order = 0; order < 4; order += 1)
    caseIds.push(...(await familyAt('JOINT_VERIFICATION', aFamily(order + 1))(field)).caseIds);
  return { caseIds };
}

/** As many households as every kind of story needs, with their history: the lists and home pages of a county at work. */
const TOLD_HOUSEHOLDS = 110;
const HISTORY_DAYS = 200;

async function countyAtWork({ app, clock, staff, product }: Field): Promise<SeedFacts> {
  const start = new Date(TODAY.getTime() - HISTORY_DAYS * DAY);
  clock.set(start);
  const work = app.workAsSystem('journeys', []);
  let calendar: Awaited<ReturnType<Product['workingCalendar']>> = {};
  await work.atomically(async () => {
    calendar = await product.workingCalendar(work);
    return { refused: false as const };
  });
  const from = start.toISOString().slice(0, 10) as Parameters<Product['planCounty']>[0]['from'];
  const plan = product.planCounty({
    seed: 'journeys',
    households: TOLD_HOUSEHOLDS,
    now: TODAY,
    from,
    calendar,
    staff,
  });
  await product.tellStories({ app, clock, staff, ...plan, log: () => undefined });
  return { caseIds: plan.households.map(({ applicationId }) => applicationId) };
}

/** A county that asks 卫健局 about applicants too: which agency answers what is configuration (ADR 0007). */
async function healthAsked(field: Field): Promise<SeedFacts> {
  const work = field.app.workAsSystem('journeys', []);
  await work.atomically(async () => {
    for (const recordType of ['DeathRecord', 'HealthCategory'])
      work.em.create(field.product.VerificationScope, {
        id: work.newId(),
        agencyId: 'HEALTH',
        recordType,
        scope: 'APPLICANT',
        clause: '二(二)8',
        enabled: true,
      });
    return Promise.resolve({ refused: false as const });
  });
  return familyAt('JOINT_VERIFICATION')(field);
}

/** A case that its community let lie for three weeks, an evening reading, and 纪委监委 that has looked at the county. */
async function supervised(field: Field): Promise<SeedFacts> {
  const { app, clock, staff, product } = field;
  const start = new Date(TODAY.getTime() - 30 * DAY);
  clock.set(start);
  const household = aHousehold(field, theFamily);
  for (const act of COURSE.slice(0, COURSE.findIndex(([name]) => name === 'COMMUNITY_REVIEW') + 1))
    await perform(field, household, act[1] as Act);
  await product.superviseCounty({ app, clock, staff, now: TODAY, caseIds: [household.applicationId] });
  return { caseIds: [household.applicationId] };
}

/** The joint meeting has met: one resolution is in force, and a unit works because of it. */
async function metBefore(field: Field): Promise<SeedFacts> {
  field.clock.set(new Date(TODAY.getTime() - 30 * DAY));
  await resolveBefore(field);
  field.clock.set(TODAY);
  return { caseIds: [] };
}

/** The same county with a family under check: a unit has both a resolution to carry out and requests to answer. */
async function metAndAsked(field: Field): Promise<SeedFacts> {
  await metBefore(field);
  return familyAt('JOINT_VERIFICATION')(field);
}

/** How each kind of county comes about. Every one begins with the base county: mechanism, parameters, contacts, accounts. */
export const seeds = {
  empty: () => Promise.resolve({ caseIds: [] }),
  draft: familyAt('DRAFT'),
  submitted: familyAt('SUBMITTED'),
  communityReview: familyAt('COMMUNITY_REVIEW'),
  communityNotice: familyAt('COMMUNITY_NOTICE'),
  communityPublicity: familyAt('COMMUNITY_PUBLICITY'),
  subdistrictReview: familyAt('SUBDISTRICT_REVIEW'),
  jointVerification: familyAt('JOINT_VERIFICATION'),
  healthAsked,
  manyRequests,
  countyAtWork,
  countyReview: familyAt('COUNTY_REVIEW'),
  recommended: familyAt('RECOMMENDED'),
  waitlisted: familyAt('WAITLISTED'),
  supervised,
  metBefore,
  metAndAsked,
} as const satisfies Record<string, (field: Field) => Promise<SeedFacts>>;

export type SeedName = keyof typeof seeds;
