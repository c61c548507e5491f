import { normaliseCode } from './half-width.js';
import { parsePlainDate, type PlainDate } from './plain-date.js';
import { ok, problem, type Problem, type Result } from './result.js';

declare const citizenIdBrand: unique symbol;

/** A citizen identity number (公民身份号码), 18 characters, X upper-case: the one form that is indexed, compared and stored. */
export type CitizenId = string & { readonly [citizenIdBrand]: 'CitizenId' };

/** Which document carries the number: resident card, residence permit of Hong Kong, Macao and Taiwan residents (81, 82, 83), permanent-residence card of a foreigner (9). */
export type CitizenIdKind = 'RESIDENT' | 'HK_MACAO_TAIWAN_RESIDENT' | 'FOREIGN_PERMANENT_RESIDENT';

/** What a number says by itself. `bornOn` and `sexCode` (GB/T 2261.1) are null where the number does not tell. */
export interface CitizenIdFacts {
  readonly citizenId: CitizenId;
  readonly kind: CitizenIdKind;
  readonly bornOn: PlainDate | null;
  readonly sexCode: '1' | '2' | null;
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK_CHARACTERS = '10X98765432';
const PLACEHOLDERS = [/^(\d)\1{13,}[\dX]$/u, /^1234567890?12345/u, /^\d{6}0{8}/u];
const OTHER_DOCUMENT =
  '如确无身份证号，请把证件类型改为军官证、士兵证、出生医学证明等实际证件并填写原因，不要填写替代数字。';

/** The check character of 17 digits (GB 11643). */
export function citizenIdCheckCharacter(first17: string): string {
  let sum = 0;
  WEIGHTS.forEach((weight, index) => {
    sum += weight * Number(first17.charAt(index));
  });
  return CHECK_CHARACTERS.charAt(sum % 11);
}

function isPlaceholder(text: string): boolean {
  return PLACEHOLDERS.some((pattern) => pattern.test(text));
}

function kindOf(citizenId: string): CitizenIdKind {
  if (/^8[123]/u.test(citizenId)) return 'HK_MACAO_TAIWAN_RESIDENT';
  return citizenId.startsWith('9') ? 'FOREIGN_PERMANENT_RESIDENT' : 'RESIDENT';
}

function readBirthDate(digits: string): Result<PlainDate, Problem> {
  return parsePlainDate(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`);
}

function checkShape(text: string): Problem | null {
  if (text === '') return { code: 'CITIZEN_ID_EMPTY', message: '请填写身份证号。' };
  if (isPlaceholder(text))
    return { code: 'CITIZEN_ID_PLACEHOLDER', message: `这不是真实的身份证号。${OTHER_DOCUMENT}` };
  if (/^\d{15}$/u.test(text))
    return { code: 'CITIZEN_ID_LEGACY', message: '这是15位旧身份证号，请按现用身份证填写18位号码。' };
  if (text.length !== 18)
    return {
      code: 'CITIZEN_ID_LENGTH',
      message: `身份证号应为18位，现在是${text.length}位，请对照证件补全或删去多余的字符。`,
    };
  if (!/^\d{17}[\dX]$/u.test(text))
    return {
      code: 'CITIZEN_ID_CHARACTERS',
      message: '身份证号前17位应为数字，最后一位为数字或X，请对照证件重新填写。',
    };
  return null;
}

function readPassThrough(citizenId: CitizenId, kind: CitizenIdKind): CitizenIdFacts {
  // Not judged further: these cards follow rules of their own, and a clerk has the card in hand.
  const birth = readBirthDate(citizenId.slice(6, 14));
  const sexCode = kind === 'HK_MACAO_TAIWAN_RESIDENT' ? sexCodeOf(citizenId) : null;
  return { citizenId, kind, bornOn: birth.ok ? birth.value : null, sexCode };
}

function sexCodeOf(citizenId: string): '1' | '2' {
  return Number(citizenId.charAt(16)) % 2 === 1 ? '1' : '2';
}

/**
 * Reads an 18-character number as typed (full width, spaces and lower-case x are put right). The region prefix is not looked up: abolished codes stay valid.
 * `today` refuses births in the future. Refuses CITIZEN_ID_EMPTY, _PLACEHOLDER, _LEGACY, _LENGTH, _CHARACTERS, _REGION, _BIRTH_DATE, _BIRTH_IN_FUTURE, _CHECK.
 */
export function parseCitizenId(text: string, today?: PlainDate): Result<CitizenIdFacts, Problem> {
  const normalised = normaliseCode(text);
  const shape = checkShape(normalised);
  if (shape) return problem(shape.code, shape.message);
  const citizenId = normalised as CitizenId;
  const kind = kindOf(citizenId);
  if (kind !== 'RESIDENT') return ok(readPassThrough(citizenId, kind));
  if (!/^[1-8]/u.test(citizenId))
    return problem('CITIZEN_ID_REGION', '身份证号不会以0开头，请对照证件重新填写前6位。');
  const birth = readBirthDate(citizenId.slice(6, 14));
  if (!birth.ok || birth.value < '1850-01-01') {
    return problem(
      'CITIZEN_ID_BIRTH_DATE',
      '身份证号第7至14位不是真实存在的出生日期，请对照证件核对这8位数字。',
    );
  }
  if (today !== undefined && birth.value > today) {
    return problem('CITIZEN_ID_BIRTH_IN_FUTURE', '身份证号中的出生日期晚于今天，请对照证件核对第7至14位。');
  }
  if (citizenIdCheckCharacter(citizenId.slice(0, 17)) !== citizenId.charAt(17)) {
    return problem(
      'CITIZEN_ID_CHECK',
      '身份证号最后一位与前17位对不上，多半是有一位抄错了，请对照证件逐位核对。',
    );
  }
  return ok({ citizenId, kind, bornOn: birth.value, sexCode: sexCodeOf(citizenId) });
}

/** For import only: turns a 15-digit number into 18 (births 1900-1999) and reads it; 18-character numbers pass. Same refusals as {@link parseCitizenId}. */
export function importCitizenId(text: string, today?: PlainDate): Result<CitizenIdFacts, Problem> {
  const normalised = normaliseCode(text);
  if (!/^\d{15}$/u.test(normalised) || isPlaceholder(normalised)) return parseCitizenId(normalised, today);
  const first17 = `${normalised.slice(0, 6)}19${normalised.slice(6)}`;
  return parseCitizenId(`${first17}${citizenIdCheckCharacter(first17)}`, today);
}

/** A warning, never a refusal: the sex written down (GB/T 2261.1) and digit 17 disagree. Codes 0 and 9 say nothing. */
export function warnOnSexMismatch(facts: CitizenIdFacts, sexCode: string): Problem | null {
  if (facts.sexCode === null || (sexCode !== '1' && sexCode !== '2') || sexCode === facts.sexCode)
    return null;
  return {
    code: 'CITIZEN_ID_SEX_MISMATCH',
    message: '填写的性别与身份证号第17位不一致，请对照证件核对性别和号码。',
  };
}
