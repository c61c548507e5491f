import type { FastifyReply } from 'fastify';
import { contentDisposition } from '../rules/content-disposition.js';
import { isShownInline } from '../rules/file-acceptance.js';
import type { OpenedFile } from '../service/open-file.js';

/** Somebody else's bytes: shown only as what runs nothing, never kept by the browser. */
export const sendFile = (reply: FastifyReply, { fileName, contentType, bytes }: OpenedFile): FastifyReply =>
  reply
    .header('content-type', contentType)
    .header(
      'content-disposition',
      contentDisposition(fileName, isShownInline(contentType) ? 'inline' : 'attachment'),
    )
    .header('content-security-policy', "sandbox; default-src 'none'")
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'no-store')
    .send(bytes);
