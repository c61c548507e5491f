import type { FastifyInstance } from 'fastify';
import { Work } from '../../../platform/work.js';
import { contentDisposition, guarded, type GuardedRoutes } from '../../messaging/index.js';
import { openRejectionNotice } from '../service/open-rejection-notice.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** `GET /rejection-notices/:id` hands out 驳回通知书 of the application with this id, each time with its event. */
export function registerRejectionNoticeRoutes(http: FastifyInstance, deps: GuardedRoutes): void {
  http.get(
    '/rejection-notices/:id',
    guarded(deps, async (request, reply, actor) => {
      const { id } = request.params as { id: string };
      const opened = await openRejectionNotice(new Work(deps.environment, actor, request.id), id);
      if (opened.refused) return reply.code(422).send({ code: opened.code, message: opened.message });
      return reply
        .header('content-type', DOCX)
        .header('content-disposition', contentDisposition(opened.fileName, 'attachment'))
        .header('x-content-type-options', 'nosniff')
        .header('cache-control', 'no-store')
        .send(opened.bytes);
    }),
  );
}
