import { done, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { Session } from '../session.entity.js';

/** Ends the actor's own session; harmless when it has ended already. */
export function signOut(work: Work): Promise<Outcome<object>> {
  return work.atomically(async () => {
    const session = await work.em.findOne(Session, { id: work.actor.sessionId ?? '', endedAt: null });
    if (session) {
      session.endedAt = work.now();
      await work.record('SessionEnded', { type: 'Account', id: session.accountId });
    }
    return done({});
  });
}
