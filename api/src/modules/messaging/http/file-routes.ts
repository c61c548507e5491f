import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { OperationReads } from '../../../platform/graphql/operation-reads.js';
import type { ForeignGate } from '../../../platform/http/foreign-requests.js';
import type { Refused } from '../../../platform/outcome.js';
import { Work } from '../../../platform/work.js';
import { openFile } from '../service/open-file.js';
import { storeFile, type FileStorage } from '../service/store-file.js';
import { guarded, type GuardedHandler as Handler, type GuardedRoutes } from './guarded-route.js';
import { MALFORMED, readUpload, uploadLimits } from './file-upload.js';
import { sendFile } from './send-file.js';

/** What the routes need from whoever assembles the product. */
export interface FileRoutes extends FileStorage, GuardedRoutes {
  readonly keepForeignOut: ForeignGate;
}

/** `POST /files` keeps an attachment of a case, `GET /files/:id` opens one. Answers to failures are `{ code, message }`. */
export async function registerFileRoutes(http: FastifyInstance, deps: FileRoutes): Promise<void> {
  await http.register(async (scope) => {
    await scope.register(multipart, { limits: uploadLimits, throwFileSizeLimit: true });
    // Only what Fastify refuses before a handler runs, such as a body of another type.
    scope.setErrorHandler((_error, _request, reply) => refused(reply, MALFORMED));
    scope.post('/files', { onRequest: deps.keepForeignOut }, guarded(deps, upload(deps)));
    scope.get('/files/:id', guarded(deps, download(deps)));
  });
}

const refused = (reply: FastifyReply, { code, message }: Refused): FastifyReply =>
  reply.code(code === 'FILE_TOO_LARGE' ? 413 : 422).send({ code, message });

const upload =
  (deps: FileRoutes): Handler =>
  async (request, reply, actor) => {
    const received = await readUpload(request);
    if ('refused' in received) return refused(reply, received);
    const { fields, fileName, bytes } = received;
    const field = (name: string): string => fields.get(name) ?? '';
    const input = {
      idempotencyKey: field('idempotencyKey'),
      caseId: field('caseId'),
      kind: field('kind'),
      agencyId: field('agencyId') || null,
      supersedesId: field('supersedesId') || null,
      fileName,
      bytes,
    };
    const outcome = await storeFile(new Work(deps.environment, actor, request.id), input, deps);
    if (outcome.refused) return refused(reply, outcome);
    return reply.code(201).send({ id: outcome.attachmentId });
  };

const download =
  (deps: FileRoutes): Handler =>
  async (request, reply, actor) => {
    const { id } = request.params as { id: string };
    const reads = new OperationReads(deps.environment, actor, request.id, false);
    let isRecorded = false;
    try {
      const file = await openFile(reads, deps.environment.keys, id, deps);
      isRecorded = true;
      await reads.close(true);
      return sendFile(reply, file);
    } finally {
      await reads.close(isRecorded);
    }
  };
