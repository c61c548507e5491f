import { ok, problem, type Problem, type Result } from './result.js';

declare const personNameBrand: unique symbol;

/** A person's name as on the document, at most 50 code points, middle dot U+00B7. */
export type PersonName = string & { readonly [personNameBrand]: 'PersonName' };

const LONGEST = 50;
// Written by different keyboards for the one dot that the registers use.
const DOT_LOOKALIKES = /[•‧・･∙⋅●.．。]/gu;

function normaliseName(text: string): string {
  const trimmed = text.trim().replace(/[ \u3000]+/gu, ' ');
  const hasHan = /\p{Script=Han}/u.test(trimmed);
  // In a Chinese name a space is a typing slip and a full stop stands for the middle dot; in a Latin one both are part of it.
  return hasHan ? trimmed.replace(/ /gu, '').replace(DOT_LOOKALIKES, '·') : trimmed;
}

function findProblem(name: string): Problem | null {
  if (name === '') return { code: 'NAME_EMPTY', message: '请填写姓名。' };
  if ([...name].length > LONGEST)
    return { code: 'NAME_TOO_LONG', message: '姓名不能超过50个字，请对照证件核对。' };
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(name))
    return { code: 'NAME_CONTROL', message: '姓名中有看不见的字符，多半是复制时带入的，请删去后手工输入。' };
  if (/\p{Co}/u.test(name))
    return {
      code: 'NAME_PRIVATE_CHARACTER',
      message: '姓名中有只在个别电脑上能显示的自造字，请用系统的生僻字输入（按部件或编码查找）改为标准字。',
    };
  if (/\p{Nd}/u.test(name)) return { code: 'NAME_DIGIT', message: '姓名中不能有数字，请对照证件重新填写。' };
  if (/\p{Extended_Pictographic}|\p{Emoji_Modifier}/u.test(name))
    return { code: 'NAME_EMOJI', message: '姓名中不能有表情符号，请删去后重新填写。' };
  if (!/^[\p{L}\p{M}〇·' .-]+$/u.test(name))
    return {
      code: 'NAME_CHARACTERS',
      message: '姓名中只能有文字和间隔号“·”，请删去其他符号，备注请写在备注栏。',
    };
  if (/^[·' .-]|[·' -]$|··/u.test(name))
    return { code: 'NAME_DOT', message: '间隔号“·”应在姓名中间且只写一个，请对照证件核对。' };
  return null;
}

/**
 * Reads a name as typed. Rare characters of every Unicode extension are welcome; look-alike dots become U+00B7.
 * Refuses NAME_EMPTY, NAME_TOO_LONG, NAME_CONTROL, NAME_PRIVATE_CHARACTER, NAME_DIGIT, NAME_EMOJI, NAME_CHARACTERS, NAME_DOT.
 */
export function parsePersonName(text: string): Result<PersonName, Problem> {
  const name = normaliseName(text);
  const found = findProblem(name);
  return found ? problem(found.code, found.message) : ok(name as PersonName);
}

/** True if the name has a character outside the basic plane (extension B and later): printers need the large font, exports need 4-byte text. */
export function hasRareCharacter(name: string): boolean {
  return /[\u{20000}-\u{3FFFF}]/u.test(name);
}
