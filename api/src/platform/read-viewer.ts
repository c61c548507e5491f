import type { PlainDate } from '../shared/plain-date.js';
import { plainDateInShanghai } from '../shared/working-days.js';
import type { Actor } from './auth/actor.js';
import type { KeyRing } from './crypto/key-ring.js';
import type { DomainEvents } from './events.js';
import type { WorkEnvironment } from './work.js';

/** The actor as a reader: who is asking, with what computed fields need to answer (keys to decrypt, today for the lights, whom to ask what another module knows). */
export interface ReadViewer extends Actor {
  readonly keys: KeyRing;
  readonly events: DomainEvents;
  readonly today: PlainDate;
}

export function viewerOf(actor: Actor, environment: WorkEnvironment): ReadViewer {
  const { keys, events, clock } = environment;
  return { ...actor, keys, events, today: plainDateInShanghai(clock.now()) };
}
