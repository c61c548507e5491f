import { normaliseCode } from './half-width.js';
import { ok, problem, type Problem, type Result } from './result.js';

declare const socialCreditCodeBrand: unique symbol;

/** A unified social credit code (统一社会信用代码, GB 32100), 18 characters. */
export type SocialCreditCode = string & { readonly [socialCreditCodeBrand]: 'SocialCreditCode' };

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const ORGANISATION_ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2] as const;

/** The check character of the first 17 characters (GB 32100): weights 3^i mod 31. */
export function socialCreditCheckCharacter(first17: string): string {
  let sum = 0;
  let weight = 1;
  for (const character of first17) {
    sum += ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/** The check character of the 8 characters of an organisation code (GB 11714). */
export function organisationCheckCharacter(first8: string): string {
  let sum = 0;
  ORGANISATION_WEIGHTS.forEach((weight, index) => {
    sum += weight * ORGANISATION_ALPHABET.indexOf(first8.charAt(index));
  });
  const check = 11 - (sum % 11);
  if (check === 10) return 'X';
  return check === 11 ? '0' : String(check);
}

/** Reads a code as typed. Refuses USCC_LENGTH, USCC_CHARACTERS, USCC_REGION, USCC_ORGANISATION_CHECK (character 17), USCC_CHECK (character 18). */
export function parseSocialCreditCode(text: string): Result<SocialCreditCode, Problem> {
  const code = normaliseCode(text);
  if (code.length !== 18)
    return problem('USCC_LENGTH', `统一社会信用代码应为18位，现在是${code.length}位，请对照营业执照核对。`);
  if ([...code].some((character) => !ALPHABET.includes(character))) {
    return problem(
      'USCC_CHARACTERS',
      '统一社会信用代码只含数字和大写字母，且没有I、O、S、V、Z，请核对是否把1写成I、0写成O。',
    );
  }
  if (!/^\d{6}$/u.test(code.slice(2, 8)))
    return problem('USCC_REGION', '统一社会信用代码第3至8位应为数字，请对照营业执照核对。');
  if (organisationCheckCharacter(code.slice(8, 16)) !== code.charAt(16)) {
    return problem('USCC_ORGANISATION_CHECK', '统一社会信用代码第9至17位对不上，请对照营业执照逐位核对。');
  }
  if (socialCreditCheckCharacter(code.slice(0, 17)) !== code.charAt(17)) {
    return problem('USCC_CHECK', '统一社会信用代码最后一位与前17位对不上，请对照营业执照逐位核对。');
  }
  return ok(code as SocialCreditCode);
}
