import type { FastifyInstance } from 'fastify';
import { OperationReads } from '../../../platform/graphql/operation-reads.js';
import { done } from '../../../platform/outcome.js';
import { guarded, sendPaper, type GuardedRoutes } from '../../messaging/index.js';
import { openDocument } from '../service/open-document.js';

/** `GET /meeting-documents/:id` hands out a paper of a meeting as it was issued, each time with its event. */
export function registerMeetingDocumentRoutes(http: FastifyInstance, deps: GuardedRoutes): void {
  http.get(
    '/meeting-documents/:id',
    guarded(deps, async (request, reply, actor) => {
      const { id } = request.params as { id: string };
      const reads = new OperationReads(deps.environment, actor, request.id, false);
      let isRecorded = false;
      try {
        const paper = await openDocument(reads, id);
        isRecorded = true;
        await reads.close(true);
        return sendPaper(reply, done(paper), 'docx');
      } finally {
        await reads.close(isRecorded);
      }
    }),
  );
}
