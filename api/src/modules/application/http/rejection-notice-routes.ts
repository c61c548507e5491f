import type { FastifyInstance } from 'fastify';
import { Work } from '../../../platform/work.js';
import { guarded, sendPaper, type GuardedRoutes } from '../../messaging/index.js';
import { openRejectionNotice } from '../service/open-rejection-notice.js';

/** `GET /rejection-notices/:id` hands out 驳回通知书 of the application with this id, each time with its event. */
export function registerRejectionNoticeRoutes(http: FastifyInstance, deps: GuardedRoutes): void {
  http.get(
    '/rejection-notices/:id',
    guarded(deps, async (request, reply, actor) => {
      const { id } = request.params as { id: string };
      const work = new Work(deps.environment, actor, request.id);
      return sendPaper(reply, await openRejectionNotice(work, id), 'docx');
    }),
  );
}
