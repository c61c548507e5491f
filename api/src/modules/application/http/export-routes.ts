import type { FastifyInstance } from 'fastify';
import { Work } from '../../../platform/work.js';
import { guarded, sendPaper, type GuardedRoutes } from '../../messaging/index.js';
import { openExport } from '../service/open-export.js';

/** `GET /exports/:id` hands out the file of an export, each time with its event. */
export function registerExportRoutes(http: FastifyInstance, deps: GuardedRoutes): void {
  http.get(
    '/exports/:id',
    guarded(deps, async (request, reply, actor) => {
      const { id } = request.params as { id: string };
      const work = new Work(deps.environment, actor, request.id);
      return sendPaper(reply, await openExport(work, id), 'xlsx');
    }),
  );
}
