import { ok, problem, type Problem, type Result } from '../../../shared/result.js';

/** Reads a login name (登录名): 3 to 30 of a–z, 0–9, `.`, `_`, `-`, starting with a letter; upper case is folded. Refuses LOGIN_NAME_FORMAT. */
export function parseLoginName(text: string): Result<string, Problem> {
  const loginName = foldLoginName(text);
  if (/^[a-z][a-z0-9._-]{2,29}$/u.test(loginName)) return ok(loginName);
  return problem(
    'LOGIN_NAME_FORMAT',
    '登录名应为3至30位，以字母开头，只用字母、数字、点、横线和下划线，例如 zhangsan。',
  );
}

/** The one spelling under which a login name is stored and looked up. */
export const foldLoginName = (text: string): string => text.normalize('NFKC').trim().toLowerCase();
