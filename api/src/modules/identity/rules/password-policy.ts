import type { Problem } from '../../../shared/result.js';

const SHORTEST = 10;
const LONGEST = 128;

/** What is wrong with a new password, or null. Codes PASSWORD_LENGTH, PASSWORD_TOO_SIMPLE, PASSWORD_HAS_LOGIN_NAME, PASSWORD_UNCHANGED. */
export function findPasswordProblem(password: string, loginName: string, current: string): Problem | null {
  const length = [...password].length;
  if (length < SHORTEST || length > LONGEST)
    return {
      code: 'PASSWORD_LENGTH',
      message: `新密码应为${SHORTEST}至${LONGEST}个字符，现在是${length}个，请重新设置。`,
    };
  if (password === current)
    return { code: 'PASSWORD_UNCHANGED', message: '新密码与现用密码相同，请换一个。' };
  if (password.toLowerCase().includes(loginName))
    return { code: 'PASSWORD_HAS_LOGIN_NAME', message: '新密码中不能有登录名，请换一个别人猜不到的密码。' };
  if (!/\p{L}/u.test(password) || !/\p{Nd}/u.test(password) || new Set(password).size < 5)
    return {
      code: 'PASSWORD_TOO_SIMPLE',
      message: '新密码应同时有字母和数字，且不能只重复少数几个字符，请换一个。',
    };
  return null;
}
