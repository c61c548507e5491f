import type { FastifyInstance } from 'fastify';
import type { RequestRate } from '../auth/request-rate.js';
import { errorBody } from './request-errors.js';

/** What is asked outside of GraphQL, with or without a session; pages and their files are not worth counting. */
const COUNTED = [
  '/files',
  '/office-files',
  '/meeting-documents',
  '/task-documents',
  '/rejection-notices',
  '/exports',
  '/audit',
];

/** Counts files and log proofs by the address they are asked from: a witness asks once in a while, a flood does not. */
export function limitRoutes(http: FastifyInstance, rate: RequestRate, perMinute: number): void {
  http.addHook('onRequest', async ({ url, ip }, reply) => {
    if (!COUNTED.some((path) => url === path || url.startsWith(`${path}/`))) return undefined;
    const wait = await rate.take(`route|${ip}`, perMinute);
    if (!wait) return undefined;
    return reply
      .code(429)
      .header('retry-after', wait.seconds)
      .send(
        errorBody('TOO_MANY_REQUESTS', `操作过于频繁，系统暂时没有处理。请在 ${wait.seconds} 秒后再试。`),
      );
  });
}
