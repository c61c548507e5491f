import type { FastifyInstance } from 'fastify';
import { OperationReads } from '../../../platform/graphql/operation-reads.js';
import { contentDisposition, guarded, type GuardedRoutes } from '../../messaging/index.js';
import { openDocument } from '../service/open-document.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** `GET /meeting-documents/:id` hands out a paper of a meeting as it was issued, each time with its event. */
export function registerMeetingDocumentRoutes(http: FastifyInstance, deps: GuardedRoutes): void {
  http.get(
    '/meeting-documents/:id',
    guarded(deps, async (request, reply, actor) => {
      const { id } = request.params as { id: string };
      const reads = new OperationReads(deps.environment, actor, request.id, false);
      let isRecorded = false;
      try {
        const { fileName, bytes } = await openDocument(reads, id);
        isRecorded = true;
        await reads.close(true);
        return await reply
          .header('content-type', DOCX)
          .header('content-disposition', contentDisposition(fileName, 'attachment'))
          .header('x-content-type-options', 'nosniff')
          .header('cache-control', 'no-store')
          .send(bytes);
      } finally {
        await reads.close(isRecorded);
      }
    }),
  );
}
