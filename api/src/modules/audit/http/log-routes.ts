import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { holds, PUBLIC_ACTOR, type Actor } from '../../../platform/auth/actor.js';
import { Denied, SignInRequired } from '../../../platform/auth/denied.js';
import { OperationReads } from '../../../platform/graphql/operation-reads.js';
import type { WorkEnvironment } from '../../../platform/work.js';
import { findSession } from '../../identity/index.js';
import type { AuditLog } from '../service/audit-log.js';
import { exportLog } from '../service/export-log.js';
import { readCheckpoint } from '../service/log-head.js';
import { proveConsistency, toBase64 } from '../service/prove-entry.js';
import { storeCosignature } from '../service/store-cosignature.js';

export interface LogRoutes {
  /** Of the audit reader's role. */
  readonly environment: WorkEnvironment;
  readonly cookieName: string;
  readonly log: AuditLog;
  /** Writes the event of a denial. */
  readonly onDenied: (actor: Actor, requestId: string, denied: Denied) => Promise<void>;
}

/**
 * For witnesses, who have no account: checkpoints and proofs say nothing but how many events there are. For auditors:
 * `GET /audit/export`.
 */
export function registerLogRoutes(http: FastifyInstance, routes: LogRoutes): void {
  const open = (answer: (reads: OperationReads, request: FastifyRequest, reply: FastifyReply) => unknown) => {
    return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
      const reads = readsOf(routes, PUBLIC_ACTOR, request);
      let isDone = false;
      try {
        const body = await answer(reads, request, reply.header('cache-control', 'no-store'));
        isDone = true;
        return body;
      } finally {
        await reads.close(isDone);
      }
    };
  };
  http.get('/audit/checkpoint', open(latestCheckpoint));
  http.get('/audit/consistency', open(consistency));
  http.get('/audit/key-changes', open(keyChanges));
  http.post(
    '/audit/cosignatures',
    open((reads, request, reply) => cosign(routes.log, reads, request, reply)),
  );
  http.get('/audit/export', (request, reply) => download(routes, request, reply));
}

const readsOf = ({ environment }: LogRoutes, actor: Actor, { id }: FastifyRequest): OperationReads =>
  new OperationReads(environment, actor, id, false);

const refuse = (reply: FastifyReply, status: number, code: string, message: string): FastifyReply =>
  reply.code(status).send({ code, message });

/** The newest checkpoint with the signatures of those who witnessed it. */
async function latestCheckpoint(
  { runner }: OperationReads,
  _request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const latest = await readCheckpoint(runner);
  if (!latest) return refuse(reply, 404, 'EMPTY_LOG', '日志还没有检查点，请稍后再试。');
  const cosigned = await runner.rows({
    text: 'select line from audit_cosignatures where size = $1 order by witness',
    values: [latest.checkpoint.size],
  });
  return reply
    .type('text/plain; charset=utf-8')
    .send(latest.note + cosigned.map(([line]) => `${line}\n`).join(''));
}

const index = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

async function consistency(
  { runner }: OperationReads,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const asked = z.object({ from: index, to: index }).safeParse(request.query);
  const size = (await readCheckpoint(runner))?.checkpoint.size ?? 0;
  if (!asked.success || asked.data.from < 1 || asked.data.from > asked.data.to || asked.data.to > size)
    return refuse(reply, 400, 'NO_SUCH_SIZE', `日志现有 ${size} 条，没有这两个条数之间的证明。`);
  const { from, to } = asked.data;
  const path = await proveConsistency(runner, from, to);
  return { from, to, path: path.map(toBase64) };
}

/** Checkpoints in which one key handed over to the next. */
async function keyChanges({ runner }: OperationReads, request: FastifyRequest): Promise<unknown> {
  const from = index.catch(0).parse((request.query as { from?: unknown }).from);
  const rows = await runner.rows({
    text: `select note from audit_checkpoints where size > $1 and note like E'%\\nnext %' order by size limit 20`,
    values: [from],
  });
  return { notes: rows.map(([note]) => note) };
}

const cosignature = z.object({ size: index, line: z.string().max(400) });

async function cosign(
  log: AuditLog,
  { runner }: OperationReads,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const given = cosignature.safeParse(request.body);
  if (!given.success) return refuse(reply, 400, 'BAD_REQUEST', '见证签名的格式不正确。');
  const outcome = await storeCosignature(runner, log, given.data);
  return outcome.refused ? refuse(reply, 422, outcome.code, outcome.message) : reply.code(201).send({});
}

/** The read is recorded and committed before the first line goes out. */
async function download(
  routes: LogRoutes,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { environment, log } = routes;
  const token = request.cookies[routes.cookieName];
  const actor = (token && (await findSession(environment, token))) || PUBLIC_ACTOR;
  if (actor.kind === 'PUBLIC') {
    const { code, message } = new SignInRequired();
    return refuse(reply, 401, code, message);
  }
  if (!holds(actor, 'audit.export')) {
    const denied = new Denied('audit.export', 'AuditLog', 'log');
    await routes.onDenied(actor, request.id, denied);
    return refuse(reply, 404, denied.code, denied.message);
  }
  const recording = readsOf(routes, actor, request);
  const size = (await readCheckpoint(recording.runner))?.checkpoint.size ?? 0;
  await recording.record('AuditLogExported', { type: 'AuditLog', id: 'log' }, { size });
  await recording.close(true);
  const reads = readsOf(routes, actor, request);
  async function* lines(): AsyncGenerator<string> {
    try {
      yield* exportLog(reads.runner, log, size, actor);
    } finally {
      await reads.close(false);
    }
  }
  return reply
    .header('content-disposition', `attachment; filename="audit-log-${size}.jsonl"`)
    .header('cache-control', 'no-store')
    .type('application/x-ndjson')
    .send(Readable.from(lines()));
}
