import type { FastifyReply } from 'fastify';
import type { Outcome } from '../../../platform/outcome.js';
import { contentDisposition } from '../rules/content-disposition.js';
import { isShownInline } from '../rules/file-acceptance.js';
import type { OpenedFile } from '../service/open-file.js';

/** Never kept by the browser, and taken for nothing but what it is sent as. */
const send = (
  reply: FastifyReply,
  { fileName, contentType, bytes }: OpenedFile,
  kind: 'inline' | 'attachment',
): FastifyReply =>
  reply
    .header('content-type', contentType)
    .header('content-disposition', contentDisposition(fileName, kind))
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'no-store')
    .send(bytes);

/** Somebody else's bytes: shown only as what runs nothing. */
export const sendFile = (reply: FastifyReply, file: OpenedFile): FastifyReply =>
  send(
    reply.header('content-security-policy', "sandbox; default-src 'none'"),
    file,
    isShownInline(file.contentType) ? 'inline' : 'attachment',
  );

const PAPER_TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** In what a paper of the product's own is handed out. */
export type PaperForm = keyof typeof PAPER_TYPES;

/** A paper that the product itself wrote, to be kept where the person wants it; or why there is none. */
export function sendPaper(
  reply: FastifyReply,
  opened: Outcome<{ readonly fileName: string; readonly bytes: Buffer }>,
  form: PaperForm,
): FastifyReply {
  if (opened.refused) return reply.code(422).send({ code: opened.code, message: opened.message });
  return send(reply, { ...opened, contentType: PAPER_TYPES[form] }, 'attachment');
}
