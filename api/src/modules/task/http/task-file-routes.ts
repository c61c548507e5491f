import multipart from '@fastify/multipart';
import type { FastifyInstance } from 'fastify';
import { OperationReads } from '../../../platform/graphql/operation-reads.js';
import { findForeign, FOREIGN_REQUEST } from '../../../platform/http/own-pages.js';
import type { Refused } from '../../../platform/outcome.js';
import { Work } from '../../../platform/work.js';
import {
  contentDisposition,
  guarded,
  isShownInline,
  MALFORMED,
  readUpload,
  uploadLimits,
  type GuardedHandler,
  type GuardedRoutes,
} from '../../messaging/index.js';
import { openTaskDocument } from '../service/issue-task-document.js';
import { openTaskFile, storeTaskFile } from '../service/task-files.js';

const bodyOf = ({ code, message }: Refused) => ({ code, message });

/** `POST /task-files` keeps 佐证 of a task, `GET /task-files/:id` opens it; `GET /task-documents/:id` an issued document. Answers to failures are `{ code, message }`. */
export async function registerTaskFileRoutes(http: FastifyInstance, deps: GuardedRoutes): Promise<void> {
  await http.register(async (scope) => {
    await scope.register(multipart, { limits: uploadLimits, throwFileSizeLimit: true });
    // Only what Fastify refuses before a handler runs, such as a body of another type.
    scope.setErrorHandler((_error, _request, reply) => reply.code(422).send(bodyOf(MALFORMED)));
    const refuseForeignSite: Parameters<typeof scope.post>[1] = {
      onRequest: async (request, reply) =>
        findForeign(request) === null ? undefined : reply.code(403).send(FOREIGN_REQUEST),
      handler: guarded(deps, upload(deps)),
    };
    scope.post('/task-files', refuseForeignSite);
    scope.get('/task-files/:id', guarded(deps, download(deps)));
    scope.get('/task-documents/:id', guarded(deps, openDocument(deps, 'docx')));
    scope.get('/task-documents/:id/workbook', guarded(deps, openDocument(deps, 'xlsx')));
  });
}

const upload =
  (deps: GuardedRoutes): GuardedHandler =>
  async (request, reply, actor) => {
    const received = await readUpload(request);
    if ('refused' in received)
      return reply.code(received.code === 'FILE_TOO_LARGE' ? 413 : 422).send(bodyOf(received));
    const { fields, fileName, bytes } = received;
    const outcome = await storeTaskFile(new Work(deps.environment, actor, request.id), {
      idempotencyKey: fields.get('idempotencyKey') ?? '',
      taskId: fields.get('taskId') ?? '',
      fileName,
      bytes,
    });
    return outcome.refused
      ? reply.code(422).send(bodyOf(outcome))
      : reply.code(201).send({ id: outcome.fileId });
  };

const download =
  (deps: GuardedRoutes): GuardedHandler =>
  async (request, reply, actor) => {
    const { id } = request.params as { id: string };
    const reads = new OperationReads(deps.environment, actor, request.id, false);
    let isRecorded = false;
    try {
      const file = await openTaskFile(reads, new Work(deps.environment, actor, request.id), id);
      isRecorded = true;
      await reads.close(true);
      return reply
        .header('content-type', file.contentType)
        .header(
          'content-disposition',
          contentDisposition(file.fileName, isShownInline(file.contentType) ? 'inline' : 'attachment'),
        )
        .header('content-security-policy', "sandbox; default-src 'none'")
        .header('x-content-type-options', 'nosniff')
        .header('cache-control', 'no-store')
        .send(file.bytes);
    } finally {
      await reads.close(isRecorded);
    }
  };

const MIME = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

const openDocument =
  (deps: GuardedRoutes, form: keyof typeof MIME): GuardedHandler =>
  async (request, reply, actor) => {
    const { id } = request.params as { id: string };
    const opened = await openTaskDocument(new Work(deps.environment, actor, request.id), id, form);
    if (opened.refused) return reply.code(422).send(bodyOf(opened));
    return reply
      .header('content-type', MIME[form])
      .header('content-disposition', contentDisposition(opened.fileName, 'attachment'))
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'no-store')
      .send(opened.bytes);
  };
