import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Paths of the public entry; everything else that is not a file belongs to the office app. */
const PUBLIC_PATHS = /^\/(login|public)(\/|$|\?)/;

/** Serves the built SPA: hashed assets for ever, its two entries never cached. */
export async function registerWeb(http: FastifyInstance, root: string): Promise<void> {
  await http.register(fastifyStatic, {
    root,
    index: false,
    wildcard: false,
    preCompressed: true,
    cacheControl: false,
  });
  http.addHook('onSend', async (request, reply) => {
    const cache = request.url.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-store';
    void reply.header('cache-control', cache);
  });
  http.setNotFoundHandler((request, reply) => {
    if (request.method !== 'GET' || request.url.startsWith('/assets/'))
      return reply.code(404).send({ message: '没有这个地址。' });
    return reply.sendFile(PUBLIC_PATHS.test(request.url) ? 'public.html' : 'index.html');
  });
}
