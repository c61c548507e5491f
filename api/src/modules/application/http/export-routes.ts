import type { FastifyInstance } from 'fastify';
import { Work } from '../../../platform/work.js';
import { contentDisposition, guarded, type GuardedRoutes } from '../../messaging/index.js';
import { openExport } from '../service/open-export.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** `GET /exports/:id` hands out the file of an export, each time with its event. */
export function registerExportRoutes(http: FastifyInstance, deps: GuardedRoutes): void {
  http.get(
    '/exports/:id',
    guarded(deps, async (request, reply, actor) => {
      const { id } = request.params as { id: string };
      const opened = await openExport(new Work(deps.environment, actor, request.id), id);
      if (opened.refused) return reply.code(422).send({ code: opened.code, message: opened.message });
      return reply
        .header('content-type', XLSX)
        .header('content-disposition', contentDisposition(opened.fileName, 'attachment'))
        .header('x-content-type-options', 'nosniff')
        .header('cache-control', 'no-store')
        .send(opened.bytes);
    }),
  );
}
