import { fileURLToPath } from 'node:url';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type { App } from '../app.js';
import { loadSampleParameters } from '../modules/eligibility/index.js';
import { loadMechanism, workingCalendar } from '../modules/organization/index.js';
import type { SettableClock } from '../platform/clock.js';
import { done } from '../platform/outcome.js';
import { addMonths } from '../shared/plain-date.js';
import { plainDateInShanghai, startOfDayInShanghai, type WorkingCalendar } from '../shared/working-days.js';
import { appointStaff, giveContacts, type CountyStaff } from './county-staff.js';
import { insist } from './insist.js';
import { workJointly } from './joint-year.js';
import { planCounty, type CountyPlan, type CountyPlanning } from './plan-county.js';
import { checkPromises, type CountyTable } from './promises.js';
import { shareOf } from './share-stories.js';
import { StoryPace } from './story-pace.js';
import { superviseCounty } from './supervise-county.js';
import type { Aside } from './tell-aside.js';
import { tellStories, type Telling } from './tell-stories.js';

const mechanismFolder = fileURLToPath(new URL('../../../schema/mechanism', import.meta.url));
const HISTORY_MONTHS = 18;
/** Below this many households the joint meeting's year is a short one. */
const SMALL_COUNTY = 200;
/** Who tells the stories where there are threads for it: this one and two beside it. On two cores, one waits for the database. */
const TELLERS = 3;

export interface DemoCountyOptions {
  readonly seed: string;
  readonly households: number;
  /** The end of the county's history. */
  readonly now: Date;
  /** The app's own clock: moved through the history. */
  readonly clock: SettableClock;
  readonly log: (line: string) => void;
  /** Threads for parts of it; all is told in this one unless given. */
  readonly aside?: Aside;
}

/**
 * Fills an empty migrated database with the demonstration county, through the use cases and as the people whose turn it
 * is. The same seed, number, `now` and threads give the same county. Throws when a promise about it is not kept.
 */
export async function loadDemoCounty(app: App, options: DemoCountyOptions): Promise<CountyTable> {
  const { clock, now, log, seed, households, aside } = options;
  const from = addMonths(plainDateInShanghai(now), -HISTORY_MONTHS);
  clock.set(startOfDayInShanghai(from));
  const { staff, calendar } = await foundCounty(app);
  log(
    `演示县：${staff.accounts.length} 个账号、${staff.communities.length} 个社区已建立，正在生成 ${options.households} 户的办理过程……`,
  );
  const planning = { seed, households, now, from, calendar, staff };
  const county = planCounty(planning);
  const year = { seed, from, now, staff: staff.record, calendar, isSmall: households < SMALL_COUNTY };
  // Side by side: while one waits for the database, the other works.
  await Promise.all([
    aside
      ? tellWith(aside, { app, clock, staff, ...county, log }, planning)
      : tellStories({ app, clock, staff, ...county, log }),
    aside ? aside.tellJointYear(year) : workJointly(app, year),
  ]);
  const caseIds = county.households.map(({ applicationId }) => applicationId);
  await superviseCounty({ app, clock, staff, now, caseIds });
  const table = await checkPromises(app, county.differing);
  return table;
}

/** Some of the communities here, the others in threads of their own. */
async function tellWith(aside: Aside, county: Telling & CountyPlan, planning: CountyPlanning): Promise<void> {
  const [own = [], ...others] = linesBetween(TELLERS);
  const plain = { ...planning, staff: planning.staff.record };
  const pace = new StoryPace(0, own);
  const [, ...shares] = await Promise.all([
    tellStories({ ...county, ...shareOf(county, 0, TELLERS), pace }),
    ...others.map((lines, index) =>
      aside.tellShare({ planning: plain, teller: index + 1, tellers: TELLERS }, lines),
    ),
  ]).finally(() => pace.close());
  for (const [number, applicationId] of shares.flatMap((share) => [...share]))
    Object.assign(county.households[number] ?? {}, { applicationId });
}

/** Of each teller the ends of its lines to all the others. */
function linesBetween(tellers: number): MessagePort[][] {
  const ends: MessagePort[][] = Array.from({ length: tellers }, () => []);
  ends.forEach((own, one) => {
    for (const other of ends.slice(one + 1)) {
      const { port1, port2 } = new MessageChannel();
      own.push(port1);
      other.push(port2);
    }
  });
  return ends;
}

async function foundCounty(app: App): Promise<{ staff: CountyStaff; calendar: WorkingCalendar }> {
  insist(
    await loadMechanism(app.workAsSystem('demonstration county', ['mechanism.load']), mechanismFolder),
    'mechanism',
  );
  await giveContacts(app);
  insist(
    await loadSampleParameters(app.workAsSystem('demonstration county', ['policyParameter.create'])),
    'parameters',
  );
  const staff = await appointStaff(app);
  const work = app.workAsSystem('demonstration county', []);
  let calendar: WorkingCalendar = {};
  await work.atomically(async () => {
    calendar = await workingCalendar(work);
    return done({});
  });
  return { staff, calendar };
}
