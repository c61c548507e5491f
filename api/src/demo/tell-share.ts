import type { MessagePort } from 'node:worker_threads';
import type { App } from '../app.js';
import { startOfDayInShanghai } from '../shared/working-days.js';
import { withOwnTime } from './county-app.js';
import { CountyStaff, type StaffRecord } from './county-staff.js';
import { planCounty, type CountyPlanning } from './plan-county.js';
import { shareOf } from './share-stories.js';
import { StoryPace } from './story-pace.js';
import { tellStories } from './tell-stories.js';

/** One teller's part of the county's stories: plain values, so that it can be told in another thread. */
export interface StoryShare {
  /** The whole county's plan follows from it, in every thread the same. */
  readonly planning: Omit<CountyPlanning, 'staff'> & { readonly staff: StaffRecord };
  /** From 1; the first teller, 0, is who founded the county. */
  readonly teller: number;
  readonly tellers: number;
}

/** Tells it with a clock and ids of its own; gives the application ids by household number. */
export async function tellShare(
  product: App,
  { planning, teller, tellers }: StoryShare,
  lines: readonly MessagePort[],
): Promise<ReadonlyMap<number, string>> {
  const { seed, from } = planning;
  const own = withOwnTime(product, `${seed}|teller ${teller}`, startOfDayInShanghai(from));
  const staff = new CountyStaff(planning.staff);
  const share = shareOf(planCounty({ ...planning, staff }), teller, tellers);
  const pace = new StoryPace(teller, lines);
  try {
    await tellStories({ ...own, staff, ...share, log: () => undefined, pace });
  } finally {
    pace.close();
  }
  const mine = new Set(share.steps.map(({ household }) => household));
  return new Map(
    share.households.flatMap(({ number, applicationId }) =>
      mine.has(number) ? [[number, applicationId]] : [],
    ),
  );
}
