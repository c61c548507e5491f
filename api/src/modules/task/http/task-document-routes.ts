import type { FastifyInstance } from 'fastify';
import { Work } from '../../../platform/work.js';
import {
  contentDisposition,
  guarded,
  type GuardedHandler,
  type GuardedRoutes,
} from '../../messaging/index.js';
import { openTaskDocument } from '../service/issue-task-document.js';

/** `GET /task-documents/:id` hands out an issued document, `…/workbook` the table of a bulletin, each time with its event. */
export function registerTaskDocumentRoutes(http: FastifyInstance, deps: GuardedRoutes): void {
  http.get('/task-documents/:id', guarded(deps, openDocument(deps, 'docx')));
  http.get('/task-documents/:id/workbook', guarded(deps, openDocument(deps, 'xlsx')));
}

const MIME = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

const openDocument =
  (deps: GuardedRoutes, form: keyof typeof MIME): GuardedHandler =>
  async (request, reply, actor) => {
    const { id } = request.params as { id: string };
    const opened = await openTaskDocument(new Work(deps.environment, actor, request.id), id, form);
    if (opened.refused) return reply.code(422).send({ code: opened.code, message: opened.message });
    return reply
      .header('content-type', MIME[form])
      .header('content-disposition', contentDisposition(opened.fileName, 'attachment'))
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'no-store')
      .send(opened.bytes);
  };
