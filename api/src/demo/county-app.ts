import type { App } from '../app.js';
import { systemActor } from '../platform/auth/actor.js';
import { SettableClock } from '../platform/clock.js';
import { Work } from '../platform/work.js';
import { seededIds } from './seeded-ids.js';

/** What the county's history asks of the product. */
export type CountyApp = Pick<App, 'workAs' | 'workAsSystem'>;

/**
 * The same product with a clock and ids of its own: two histories that know nothing of each other go side by side, and each
 * gets the same ids whatever the other does meanwhile.
 */
export function withOwnTime(
  { environment }: App,
  seed: string,
  start: Date,
): { app: CountyApp; clock: SettableClock } {
  const clock = new SettableClock(start);
  const ids = seededIds(seed);
  const own = { ...environment, clock, ids };
  return {
    clock,
    app: {
      workAs: (actor) => new Work(own, actor, ids.code(10)),
      workAsSystem: (cause, permissions) => new Work(own, systemActor(cause, permissions), ids.code(10)),
    },
  };
}
