import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { OUTCOME_UNKNOWN } from '../db/passing-refusal.js';
import type { ErrorReport } from '../graphql/format-error.js';

/** What the web server itself refuses before anything of ours runs, in plain words. */
const REFUSED_REQUESTS: Readonly<Record<string, string>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: '提交的内容过大（超过1兆字节），没有保存。请精简文字，材料请作为附件上传。',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: '请求的内容类型不正确，请刷新页面后重试。',
};
const MALFORMED = '请求格式不正确，请刷新页面后重试。';

/** The body of an answer that never reached GraphQL, in the shape its clients read. */
export const errorBody = (code: string, message: string, requestId?: string) => ({
  errors: [{ message, extensions: requestId ? { code, requestId } : { code } }],
});

/** An address whose percent signs spell no text reaches no route and no hook. */
export function answerMalformedAddress(
  error: FastifyError,
  _request: FastifyRequest,
  reply: FastifyReply,
): void {
  void reply
    .code(error.statusCode ?? 400)
    .header('cache-control', 'no-store')
    .send(errorBody('BAD_REQUEST', '网址不正确，请核对链接，或回到首页重新进入。'));
}

/** Failures outside of GraphQL: a refusal in Chinese, or a masked bug with a reference that the log repeats. */
export function answerRequestErrors(
  http: FastifyInstance,
  newReference: () => string,
  report: (bug: ErrorReport) => void,
): void {
  http.setErrorHandler<FastifyError>((error, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500)
      return reply.code(status).send(errorBody('BAD_REQUEST', REFUSED_REQUESTS[error.code] ?? MALFORMED));
    if (error.code === 'FST_ERR_HANDLER_TIMEOUT')
      return reply.code(503).send(errorBody('OUTCOME_UNKNOWN', OUTCOME_UNKNOWN));
    const reference = newReference();
    const frames =
      error.stack
        ?.split('\n')
        .filter((line) => line.startsWith('    at '))
        .join('\n') ?? '';
    report({ reference, name: error.name, frames });
    return reply
      .code(500)
      .send(
        errorBody(
          'INTERNAL',
          `系统出错，没有保存这次操作。请稍后重试；如仍出错，请把编号 ${reference} 告诉管理员。`,
          reference,
        ),
      );
  });
}
