import type { FastifyInstance } from 'fastify';
import { Work } from '../../../platform/work.js';
import {
  guarded,
  sendPaper,
  type GuardedHandler,
  type GuardedRoutes,
  type PaperForm,
} from '../../messaging/index.js';
import { openTaskDocument } from '../service/issue-task-document.js';

/** `GET /task-documents/:id` hands out an issued document, `…/workbook` the table of a bulletin, each time with its event. */
export function registerTaskDocumentRoutes(http: FastifyInstance, deps: GuardedRoutes): void {
  http.get('/task-documents/:id', guarded(deps, openDocument(deps, 'docx')));
  http.get('/task-documents/:id/workbook', guarded(deps, openDocument(deps, 'xlsx')));
}

const openDocument =
  (deps: GuardedRoutes, form: PaperForm): GuardedHandler =>
  async (request, reply, actor) => {
    const { id } = request.params as { id: string };
    const work = new Work(deps.environment, actor, request.id);
    return sendPaper(reply, await openTaskDocument(work, id, form), form);
  };
