import type { FastifyReply, FastifyRequest } from 'fastify';
import { PUBLIC_ACTOR, type Actor } from '../../../platform/auth/actor.js';
import { recordAttempt } from '../../../platform/auth/attempt.js';
import { Denied, SignInRequired } from '../../../platform/auth/denied.js';
import { Work, type WorkEnvironment } from '../../../platform/work.js';
import { findSession } from '../../identity/index.js';

/** What a route that hands out files needs from whoever assembles the product. */
export interface GuardedRoutes {
  readonly environment: WorkEnvironment;
  /** Name of the session cookie. */
  readonly cookieName: string;
}

export type GuardedHandler = (
  request: FastifyRequest,
  reply: FastifyReply,
  actor: Actor,
) => Promise<FastifyReply>;

/** Signs the request in; turns a denial into the one answer for "not there" and "not yours", with its attempt recorded. */
export function guarded(deps: GuardedRoutes, handler: GuardedHandler) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const token = request.cookies[deps.cookieName];
    const actor = (token && (await findSession(deps.environment, token))) || PUBLIC_ACTOR;
    if (actor.kind === 'PUBLIC') {
      const { code, message } = new SignInRequired();
      return reply.code(401).send({ code, message });
    }
    try {
      return await handler(request, reply, actor);
    } catch (error) {
      if (error instanceof Denied) {
        await recordAttempt(new Work(deps.environment, actor, request.id), error);
        return reply.code(404).send({ code: error.code, message: error.message });
      }
      return failed(deps, error, reply);
    }
  };
}

/** A bug: masked, with a reference that the log repeats. Messages may carry values of a household and stay out of it. */
function failed({ environment }: GuardedRoutes, error: unknown, reply: FastifyReply): FastifyReply {
  const reference = environment.ids.code(8);
  const bug = error instanceof Error ? error : new Error('unknown');
  const frames =
    bug.stack
      ?.split('\n')
      .filter((line) => line.startsWith('    at '))
      .join('\n') ?? '';
  environment.log.error({ reference, name: bug.name, frames }, 'unexpected error');
  const message = `系统出错，没有完成这次操作。请稍后重试；如仍出错，请把编号 ${reference} 告诉管理员。`;
  return reply.code(500).send({ code: 'INTERNAL', message });
}
