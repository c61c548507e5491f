import { toHalfWidth } from './half-width.js';
import { ok, problem, type Problem, type Result } from './result.js';

/** Digits only: 11 of a mobile, or area code + number of a landline. */
export interface PhoneFacts {
  readonly phoneNumber: string;
  readonly kind: 'MOBILE' | 'LANDLINE';
}

const MOBILE = /^1[3-9]\d{9}$/u;
const LANDLINE = /^0(?:10|2\d|[3-9]\d{2})[2-9]\d{6,7}$/u;

/** Reads a number as typed (+86, spaces, dashes, brackets, full width). Refuses PHONE_EMPTY, PHONE_CHARACTERS, PHONE_PLACEHOLDER, PHONE_LENGTH, PHONE_FORMAT. */
export function parsePhoneNumber(text: string): Result<PhoneFacts, Problem> {
  const digits = toHalfWidth(text)
    .replace(/[\s()—–-]/gu, '')
    .replace(/^(?:\+|00)86/u, '');
  if (digits === '') return problem('PHONE_EMPTY', '请填写联系电话。');
  if (!/^\d+$/u.test(digits))
    return problem('PHONE_CHARACTERS', '电话号码中只能有数字，请删去其他字符；有分机的请写在备注栏。');
  if (MOBILE.test(digits)) {
    if (/^1\d(\d)\1{8}$/u.test(digits))
      return problem(
        'PHONE_PLACEHOLDER',
        '这不像真实的手机号，请填写能接通的号码；没有电话的，请勾选“无联系电话”。',
      );
    return ok({ phoneNumber: digits, kind: 'MOBILE' });
  }
  if (LANDLINE.test(digits)) return ok({ phoneNumber: digits, kind: 'LANDLINE' });
  if (digits.startsWith('1') && digits.length !== 11)
    return problem('PHONE_LENGTH', `手机号应为11位，现在是${digits.length}位，请核对。`);
  return problem('PHONE_FORMAT', '电话号码格式不正确，手机请填11位，座机请带区号，例如“029-12345678”。');
}
