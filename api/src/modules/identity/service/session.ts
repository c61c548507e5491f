import { createHash } from 'node:crypto';
import type pg from 'pg';
import { z } from 'zod';
import type { Actor } from '../../../platform/auth/actor.js';
import type { SessionGate } from '../../../platform/auth/session-gate.js';
import type { Clock } from '../../../platform/clock.js';
import { pgRunner } from '../../../platform/db/sql.js';
import type { Work } from '../../../platform/work.js';
import { actorOfMandates } from '../rules/actor-of-mandates.js';
import { POST_KINDS } from '../rules/post-kinds.js';
import { SECOND_FACTOR_POSTS } from '../rules/second-factor-posts.js';
import { ABSOLUTE_HOURS, IDLE_MINUTES } from '../rules/session-limits.js';
import { Session } from '../session.entity.js';

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

const found = z.object({
  sessionId: z.string(),
  accountId: z.string(),
  name: z.string(),
  awaits: z.enum(['ENROL', 'VERIFY']).nullable(),
  elevatedAt: z.number().nullable(),
  mandates: z.array(
    z.object({ post: z.enum(POST_KINDS), agencyId: z.string(), communityId: z.string().nullable() }),
  ),
  communities: z.record(z.string(), z.array(z.string())),
});

type SignedInActor = Actor & { readonly sessionId: string };

function actorOf(text: string): SignedInActor {
  const session = found.parse(JSON.parse(text));
  const { mandates: posts, communities: communitiesOf, ...person } = session;
  return { ...actorOfMandates({ ...person, posts, communitiesOf }), sessionId: session.sessionId };
}

/** Actors by what the database answered, word for word: another answer is another entry, so nothing here can be out of date. */
const actors = new Map<string, SignedInActor>();
const MOST_ACTORS = 1_000;

function knownActorOf(text: string): SignedInActor {
  const known = actors.get(text);
  if (known) return known;
  if (actors.size >= MOST_ACTORS) actors.clear();
  const actor = actorOf(text);
  actors.set(text, actor);
  return actor;
}

/** The session with its holder's present posts, read on every request, so that the end of either bites at once. */
export const sessionGate: SessionGate = {
  lookUp: (token, at) => ({
    name: 'session_of',
    text: 'select session, is_stale from session_of($1, $2, $3, $4)',
    values: [hashToken(token), at.toISOString(), IDLE_MINUTES, SECOND_FACTOR_POSTS],
  }),
  sessionOf([text, isStale]) {
    const actor = knownActorOf(String(text));
    return { actor, sessionId: actor.sessionId, isStale: isStale === true };
  },
  touch: (sessionId, at) => ({
    text: 'select touch_session($1, $2)',
    values: [sessionId, at.toISOString()],
  }),
};

/** For what is no operation: the actor of a session, noted as in use. Null when there is none. */
export async function findSession(
  { pool, clock }: { pool: pg.Pool; clock: Clock },
  token: string,
): Promise<Actor | null> {
  const runner = pgRunner(pool);
  const [row] = await runner.rows(sessionGate.lookUp(token, clock.now()));
  if (!row) return null;
  const { actor, sessionId, isStale } = sessionGate.sessionOf(row);
  if (isStale) await runner.rows(sessionGate.touch(sessionId, clock.now()));
  return actor;
}

/** A token for the cookie: 256 random bits. */
const newToken = (work: Work): string => work.ids.bytes(32).toString('base64url');

export interface NewSession {
  readonly accountId: string;
  readonly userAgent: string;
  /** The second factor was passed on the way in. */
  readonly hasPassedFactor: boolean;
  /** Whether signing in proved enough to count as a fresh proof: not while a second factor is still to be passed. */
  readonly isElevated: boolean;
}

/** Starts a session for an account inside the open transaction and returns the token for the cookie. */
export function startSession(
  work: Work,
  { accountId, userAgent, hasPassedFactor, isElevated }: NewSession,
): string {
  const token = newToken(work);
  const now = work.now();
  work.em.create(Session, {
    id: work.newId(),
    tokenHash: hashToken(token),
    accountId,
    startedAt: now,
    lastSeenAt: now,
    expiresAt: new Date(now.getTime() + ABSOLUTE_HOURS * 3_600_000),
    userAgent: userAgent.slice(0, 200),
    elevatedAt: isElevated ? now : null,
    secondFactorAt: hasPassedFactor ? now : null,
  });
  return token;
}

/** Marks the actor's session as freshly proved and gives it another token; the old one is dead (no fixation, ASVS 7.2.4). */
export async function elevateSession(work: Work, hasPassedFactor: boolean): Promise<string> {
  const token = newToken(work);
  await work.changeOne({
    text: `update sessions set token_hash = $2, elevated_at = $3,
      second_factor_at = case when $4 then $3 else second_factor_at end where id = $1 and ended_at is null`,
    values: [work.actor.sessionId, hashToken(token), work.now().toISOString(), hasPassedFactor],
  });
  return token;
}
