import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { Busy } from '../auth/busy.js';
import { Denied, SignInRequired } from '../auth/denied.js';
import { DatabaseBusy, OutcomeUnknown } from '../db/passing-refusal.js';
import { OverLimit } from './over-limit.js';
import { OWN_SENTENCE } from './scalars.js';
import { ForbiddenField, InvalidCursor, PageSizeOutOfRange } from '../read/index.js';

const REQUEST_ERRORS: Readonly<Record<string, string>> = {
  GRAPHQL_PARSE_FAILED: '请求格式不正确，请刷新页面后重试。',
  GRAPHQL_VALIDATION_FAILED: '请求与当前版本不符，请刷新页面后重试。',
  BAD_USER_INPUT: '填写内容的格式不正确，请检查后重新提交。',
  BAD_REQUEST: '请求不正确，请刷新页面后重试。',
  OPERATION_RESOLUTION_FAILURE: '请求与当前版本不符，请刷新页面后重试。',
};

export interface ErrorReport {
  /** A reference a user can read out on the phone; the log has the same. */
  readonly reference: string;
  readonly name: string;
  /** Stack frames without the message: messages may carry values of a household. */
  readonly frames: string;
}

/** Only what is listed here reaches a client. Anything else is a bug: masked, with a reference that the log repeats. */
export function createErrorFormatter(newReference: () => string, report: (bug: ErrorReport) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = error instanceof GraphQLError ? error.originalError : error;
    const answer = (code: string, message: string, reference?: string): GraphQLFormattedError => ({
      message,
      ...(formatted.path ? { path: formatted.path } : {}),
      extensions: reference ? { code, requestId: reference } : { code },
    });
    if (cause instanceof Denied || cause instanceof SignInRequired || cause instanceof Busy)
      return answer(cause.code, cause.message);
    if (cause instanceof OverLimit || cause instanceof DatabaseBusy || cause instanceof OutcomeUnknown)
      return answer(cause.code, cause.message);
    if (cause instanceof ForbiddenField) return answer('NO_ACCESS', new Denied('field.read').message);
    if (cause instanceof InvalidCursor) return answer('BAD_USER_INPUT', '翻页位置已失效，请回到第一页。');
    if (cause instanceof PageSizeOutOfRange) return answer('BAD_USER_INPUT', '每页只能取 1 到 100 条。');
    const code = String(formatted.extensions?.['code'] ?? '');
    const sentence = formatted.extensions?.[OWN_SENTENCE];
    if (typeof sentence === 'string') return answer('BAD_USER_INPUT', sentence);
    const known = REQUEST_ERRORS[code];
    if (known && !(cause instanceof Error && !(cause instanceof GraphQLError))) return answer(code, known);
    const reference = newReference();
    const bug = cause instanceof Error ? cause : (error as Error);
    report({
      reference,
      name: bug.name,
      frames:
        bug.stack
          ?.split('\n')
          .filter((line) => line.startsWith('    at '))
          .join('\n') ?? '',
    });
    return answer(
      'INTERNAL',
      `系统出错，没有保存这次操作。请稍后重试；如仍出错，请把编号 ${reference} 告诉管理员。`,
      reference,
    );
  };
}
