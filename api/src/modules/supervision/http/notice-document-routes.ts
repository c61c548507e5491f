import type { FastifyInstance } from 'fastify';
import { Work } from '../../../platform/work.js';
import { guarded, sendPaper, type GuardedRoutes } from '../../messaging/index.js';
import { openNoticePaper } from '../service/notice-document.js';

/** `GET /supervision-documents/:id` hands out a notice's paper as it was served, each time with its event. */
export function registerNoticeDocumentRoutes(http: FastifyInstance, deps: GuardedRoutes): void {
  http.get(
    '/supervision-documents/:id',
    guarded(deps, async (request, reply, actor) => {
      const { id } = request.params as { id: string };
      const work = new Work(deps.environment, actor, request.id);
      return sendPaper(reply, await openNoticePaper(work, id), 'docx');
    }),
  );
}
