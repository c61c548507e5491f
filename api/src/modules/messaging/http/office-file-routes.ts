import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { OperationReads } from '../../../platform/graphql/operation-reads.js';
import type { ForeignGate } from '../../../platform/http/foreign-requests.js';
import type { Refused } from '../../../platform/outcome.js';
import { Work } from '../../../platform/work.js';
import { openOfficeFile, storeOfficeFile, type OfficeFileOwner } from '../service/office-files.js';
import { MALFORMED, readUpload, uploadLimits } from './file-upload.js';
import { guarded, type GuardedHandler, type GuardedRoutes } from './guarded-route.js';
import { sendFile } from './send-file.js';

/** What the routes need from whoever assembles the product. */
export interface OfficeFileRoutes extends GuardedRoutes {
  readonly keepForeignOut: ForeignGate;
  readonly owners: readonly OfficeFileOwner[];
}

/** `POST /office-files` keeps 佐证 of a task or 附件 of a topic, `GET /office-files/:id` opens one. Answers to failures are `{ code, message }`. */
export async function registerOfficeFileRoutes(http: FastifyInstance, deps: OfficeFileRoutes): Promise<void> {
  await http.register(async (scope) => {
    await scope.register(multipart, { limits: uploadLimits, throwFileSizeLimit: true });
    // Only what Fastify refuses before a handler runs, such as a body of another type.
    scope.setErrorHandler((_error, _request, reply) => refused(reply, MALFORMED));
    scope.post('/office-files', { onRequest: deps.keepForeignOut }, guarded(deps, upload(deps)));
    scope.get('/office-files/:id', guarded(deps, download(deps)));
  });
}

const refused = (reply: FastifyReply, { code, message }: Refused): FastifyReply =>
  reply.code(code === 'FILE_TOO_LARGE' ? 413 : 422).send({ code, message });

const upload =
  (deps: OfficeFileRoutes): GuardedHandler =>
  async (request, reply, actor) => {
    const received = await readUpload(request);
    if ('refused' in received) return refused(reply, received);
    const { fields, fileName, bytes } = received;
    const owner = deps.owners.find(({ kind }) => kind === fields.get('ownerKind'));
    if (!owner) return refused(reply, MALFORMED);
    const outcome = await storeOfficeFile(new Work(deps.environment, actor, request.id), owner, {
      idempotencyKey: fields.get('idempotencyKey') ?? '',
      ownerId: fields.get('ownerId') ?? '',
      fileName,
      bytes,
    });
    return outcome.refused ? refused(reply, outcome) : reply.code(201).send({ id: outcome.fileId });
  };

const download =
  (deps: OfficeFileRoutes): GuardedHandler =>
  async (request, reply, actor) => {
    const { id } = request.params as { id: string };
    const reads = new OperationReads(deps.environment, actor, request.id, false);
    let isRecorded = false;
    try {
      const work = new Work(deps.environment, actor, request.id);
      const file = await openOfficeFile(reads, work, deps.owners, id);
      isRecorded = true;
      await reads.close(true);
      return sendFile(reply, file);
    } finally {
      await reads.close(isRecorded);
    }
  };
