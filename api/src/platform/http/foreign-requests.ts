import type { FastifyReply, FastifyRequest } from 'fastify';
import { PUBLIC_ACTOR } from '../auth/actor.js';
import type { AttemptLimit } from '../auth/attempt-limit.js';
import { Work, type WorkEnvironment } from '../work.js';
import { findForeign, FOREIGN_REQUEST } from './own-pages.js';

export type ForeignGate = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | undefined>;

/**
 * Keeps other sites out. The attempt is recorded, until the source has to wait: a flood must not fill the audit trail.
 * `body` is the form of the route's failures.
 */
export function foreignGate(
  environment: WorkEnvironment,
  attempts: AttemptLimit,
  body: (code: string, message: string) => object = (code, message) => ({ code, message }),
): ForeignGate {
  return async (request, reply) => {
    const reason = findForeign(request);
    if (!reason) return undefined;
    const { wait } = await attempts.claim(`foreign|${request.ip}`);
    if (wait === 0) await record(new Work(environment, PUBLIC_ACTOR, request.id), reason, request.ip);
    return reply.code(403).send(body(FOREIGN_REQUEST.code, FOREIGN_REQUEST.message));
  };
}

async function record(work: Work, reason: string, peerAddress: string): Promise<void> {
  await work.atomically(async () => {
    await work.record('attempt', { type: 'Operation', id: FOREIGN_REQUEST.code }, { reason, peerAddress });
    return { refused: false };
  });
}
