import type { PlainDate } from '../shared/plain-date.js';
import { plainDateInShanghai } from '../shared/working-days.js';
import type { Actor } from './auth/actor.js';
import type { KeyRing } from './crypto/key-ring.js';
import type { WorkEnvironment } from './work.js';

/** The actor as a reader: who is asking, with what computed fields need to answer (keys to decrypt, today for the lights). */
export interface ReadViewer extends Actor {
  readonly keys: KeyRing;
  readonly today: PlainDate;
}

export function viewerOf(actor: Actor, environment: WorkEnvironment): ReadViewer {
  return { ...actor, keys: environment.keys, today: plainDateInShanghai(environment.clock.now()) };
}
