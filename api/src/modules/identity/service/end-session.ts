import { done, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { Session } from '../session.entity.js';

/** Ends one of the actor's own sessions, for example on a computer left behind. Harmless when it has ended already. */
export function endSession(
  work: Work,
  input: { readonly sessionId: string },
): Promise<Outcome<{ sessionId: string }>> {
  return work.atomically(async () => {
    work.must('session.read');
    const session = await work.em.findOne(Session, { id: input.sessionId });
    if (!session || session.accountId !== work.actor.accountId)
      return work.deny('session.read', { type: 'Session', id: input.sessionId });
    if (!session.endedAt) {
      session.endedAt = work.now();
      await work.record('SessionEnded', { type: 'Session', id: session.id });
    }
    return done({ sessionId: session.id });
  });
}

/** Ends every live session of a person inside the open transaction: what they may do has just changed. */
export async function endSessionsOf(
  work: Work,
  accountId: string,
  except: string | null = null,
): Promise<void> {
  const sessions = await work.em.find(Session, { accountId, endedAt: null, expiresAt: { $gt: work.now() } });
  for (const session of sessions) {
    if (session.id === except) continue;
    session.endedAt = work.now();
    await work.record('SessionEnded', { type: 'Session', id: session.id });
  }
}
