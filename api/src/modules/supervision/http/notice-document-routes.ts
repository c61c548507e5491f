import type { FastifyInstance } from 'fastify';
import { Work } from '../../../platform/work.js';
import { contentDisposition, guarded, type GuardedRoutes } from '../../messaging/index.js';
import { openNoticePaper } from '../service/notice-document.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** `GET /supervision-documents/:id` hands out a notice's paper as it was served, each time with its event. */
export function registerNoticeDocumentRoutes(http: FastifyInstance, deps: GuardedRoutes): void {
  http.get(
    '/supervision-documents/:id',
    guarded(deps, async (request, reply, actor) => {
      const { id } = request.params as { id: string };
      const opened = await openNoticePaper(new Work(deps.environment, actor, request.id), id);
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
