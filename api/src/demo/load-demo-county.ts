import { fileURLToPath } from 'node:url';
import type { App } from '../app.js';
import { loadSampleParameters } from '../modules/eligibility/index.js';
import { loadMechanism, workingCalendar } from '../modules/organization/index.js';
import type { SettableClock } from '../platform/clock.js';
import { done } from '../platform/outcome.js';
import { addMonths } from '../shared/plain-date.js';
import { plainDateInShanghai, startOfDayInShanghai, type WorkingCalendar } from '../shared/working-days.js';
import { appointStaff, giveContacts, type CountyStaff } from './county-staff.js';
import { insist } from './insist.js';
import { workJointly, type JointYear } from './joint-year.js';
import { planCounty } from './plan-county.js';
import { checkPromises, type CountyTable } from './promises.js';
import { superviseCounty } from './supervise-county.js';
import { tellStories } from './tell-stories.js';

const mechanismFolder = fileURLToPath(new URL('../../../schema/mechanism', import.meta.url));
const HISTORY_MONTHS = 18;
/** Below this many households the joint meeting's year is a short one. */
const SMALL_COUNTY = 200;

export interface DemoCountyOptions {
  readonly seed: string;
  readonly households: number;
  /** The end of the county's history. */
  readonly now: Date;
  /** The app's own clock: moved through the history. */
  readonly clock: SettableClock;
  readonly log: (line: string) => void;
  /** Tells the joint meeting's year beside the households' stories; in the same thread unless somebody has another one. */
  readonly tellJointYear?: (year: JointYear) => Promise<void>;
}

/**
 * Fills an empty migrated database with the demonstration county, through the use cases and as the people whose turn it
 * is. The same seed, number and `now` give the same county. Throws when a promise about it is not kept.
 */
export async function loadDemoCounty(app: App, options: DemoCountyOptions): Promise<CountyTable> {
  const { clock, now, log, seed, households } = options;
  const tellJointYear = options.tellJointYear ?? ((year: JointYear) => workJointly(app, year));
  const from = addMonths(plainDateInShanghai(now), -HISTORY_MONTHS);
  clock.set(startOfDayInShanghai(from));
  const { staff, calendar } = await foundCounty(app);
  log(
    `演示县：${staff.accounts.length} 个账号、${staff.communities.length} 个社区已建立，正在生成 ${options.households} 户的办理过程……`,
  );
  const county = planCounty({ ...options, from, calendar, staff });
  // Side by side: while one waits for the database, the other works.
  await Promise.all([
    tellStories({ app, clock, staff, ...county, log }),
    tellJointYear({ seed, from, now, staff: staff.record, calendar, isSmall: households < SMALL_COUNTY }),
  ]);
  const caseIds = county.households.map(({ applicationId }) => applicationId);
  await superviseCounty({ app, clock, staff, now, caseIds });
  const table = await checkPromises(app, county.differing);
  return table;
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
