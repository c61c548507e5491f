import type { Problem } from '../../../shared/result.js';

const SHORTEST = 10;
const LONGEST = 128;

export interface NewPassword {
  readonly password: string;
  readonly loginName: string;
  /** The person's name in pinyin, which everybody in the county knows. */
  readonly pinyin: string;
  readonly current: string;
}

/** Words that everybody here would try first (本县常用词). */
const COUNTY_WORDS: readonly string[] = [
  'zhulian',
  '住联',
  'gongzufang',
  'gongzufangban',
  '公租房',
  'lianxihuiyi',
  'lianxi',
  '联席会议',
  'baozhangfang',
  '保障房',
  'zhufang',
  'zhujianju',
  '住建局',
  'shequ',
  '社区',
  'jiedao',
  '街道',
  'xianzhengfu',
  '县政府',
  'guanliyuan',
  '管理员',
  'shaanxi',
  'xianyang',
  'woaini',
  'mima',
];

/** Both spellings of an accented or composed character are one password; nothing else of it is touched or cut. */
export const foldPassword = (password: string): string => password.normalize('NFC');

/**
 * What is wrong with a new password, or null. `isCommon` knows the passwords that are tried first everywhere. Codes
 * PASSWORD_LENGTH, PASSWORD_TOO_SIMPLE, PASSWORD_HAS_LOGIN_NAME, PASSWORD_COMMON, PASSWORD_UNCHANGED.
 */
export function findPasswordProblem(
  { password, loginName, pinyin, current }: NewPassword,
  isCommon: (word: string) => boolean,
): Problem | null {
  const length = [...foldPassword(password)].length;
  if (length < SHORTEST || length > LONGEST)
    return {
      code: 'PASSWORD_LENGTH',
      message: `新密码应为${SHORTEST}至${LONGEST}个字符，现在是${length}个，请重新设置。`,
    };
  if (foldPassword(password) === foldPassword(current))
    return { code: 'PASSWORD_UNCHANGED', message: '新密码与现用密码相同，请换一个。' };
  if (password.toLowerCase().includes(loginName))
    return { code: 'PASSWORD_HAS_LOGIN_NAME', message: '新密码中不能有登录名，请换一个别人猜不到的密码。' };
  if (!/\p{L}/u.test(password) || !/\p{Nd}/u.test(password) || new Set(password).size < 5)
    return {
      code: 'PASSWORD_TOO_SIMPLE',
      message: '新密码应同时有字母和数字，且不能只重复少数几个字符，请换一个。',
    };
  const own = pinyin.split(' ').filter((word) => word.length >= 4);
  if (coresOf(password).some((core) => isCommon(core) || COUNTY_WORDS.includes(core) || own.includes(core)))
    return {
      code: 'PASSWORD_COMMON',
      message:
        '新密码是常见密码，或只是姓名、本县常用词加上数字和符号，容易被猜到。请换一个，例如连用几个互不相干的词。',
    };
  return null;
}

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
};

/** The password as guessers see it: whole, without what is put before and behind, and with look-alikes read as letters. */
function coresOf(password: string): string[] {
  const whole = password.normalize('NFKC').toLowerCase();
  const read = (text: string): string => text.replace(/[@4310!$57]/gu, (sign) => LOOK_ALIKES[sign] ?? sign);
  const stripped = whole.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const lettersOnly = whole.replace(/[^\p{L}]/gu, '');
  return [...new Set([whole, stripped, lettersOnly, read(whole), read(stripped)])].filter(
    (core) => core.length > 0,
  );
}
