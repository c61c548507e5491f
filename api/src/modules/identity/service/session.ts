import { createHash } from 'node:crypto';
import type pg from 'pg';
import { z } from 'zod';
import type { Actor } from '../../../platform/auth/actor.js';
import type { Work } from '../../../platform/work.js';
import { actorOfMandates } from '../rules/actor-of-mandates.js';
import { POST_KINDS } from '../rules/post-kinds.js';
import { Session } from '../session.entity.js';

/** Minutes without a request after which a session ends. */
export const IDLE_MINUTES = 30;
/** Hours after which a session ends whatever happens. */
const ABSOLUTE_HOURS = 10;

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

const found = z.object({
  sessionId: z.string(),
  accountId: z.string(),
  name: z.string(),
  mandates: z.array(
    z.object({ post: z.enum(POST_KINDS), agencyId: z.string(), communityId: z.string().nullable() }),
  ),
  communities: z.record(z.string(), z.array(z.string())),
});

/** Looks the session up on every request, so that the end of a post or session bites at once. Null when there is none. */
export async function findSession(pool: pg.Pool, token: string, at: Date): Promise<Actor | null> {
  const { rows } = await pool.query<{ session: unknown }>({
    name: 'session_of',
    text: 'select session_of($1, $2, $3) as session',
    values: [hashToken(token), at.toISOString(), IDLE_MINUTES],
  });
  if (!rows[0]?.session) return null;
  const session = found.parse(rows[0].session);
  return actorOfMandates({
    accountId: session.accountId,
    sessionId: session.sessionId,
    name: session.name,
    posts: session.mandates,
    communitiesOf: session.communities,
  });
}

/** Starts a session for an account inside the open transaction and returns the token for the cookie: 256 random bits. */
export function startSession(work: Work, accountId: string, userAgent: string): string {
  const token = work.ids.bytes(32).toString('base64url');
  const now = work.now();
  work.em.create(Session, {
    id: work.newId(),
    tokenHash: hashToken(token),
    accountId,
    startedAt: now,
    lastSeenAt: now,
    expiresAt: new Date(now.getTime() + ABSOLUTE_HOURS * 3_600_000),
    userAgent: userAgent.slice(0, 200),
  });
  return token;
}
