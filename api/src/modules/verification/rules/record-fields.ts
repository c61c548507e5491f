import { maskCitizenId, maskPlate } from '../../../shared/masking.js';
import { parseCitizenId } from '../../../shared/citizen-id.js';
import { parseDisabilityCert } from '../../../shared/disability-cert.js';
import { parsePlainDate, type PlainDate } from '../../../shared/plain-date.js';
import { parsePlateNumber } from '../../../shared/plate-number.js';
import { ok, problem, type Problem, type Result } from '../../../shared/result.js';
import { visibleText } from '../../../shared/visible-text.js';

/** How a field is entered, shown and checked. */
export type FieldKind = 'TEXT' | 'CODE' | 'DATE' | 'FEN' | 'DECIMAL' | 'INTEGER' | 'FLAG' | 'SECRET';

/** What is kept of a secret: a mask to show and a keyed index to compare, never the value. */
export interface ProtectedSecret {
  readonly masked: string;
  /** Blind index, base64url: equal exactly when the values are equal. */
  readonly index: string;
}

/** A secret between validation and protection: it leaves the use case only as {@link ProtectedSecret}. */
export interface PlainSecret {
  readonly secret: string;
}

/** One field of a record type. `Value` is what eligibility reads. */
export interface RecordField<Value = unknown> {
  readonly kind: FieldKind;
  readonly label: string;
  readonly required: boolean;
  readonly unit: string | null;
  readonly help: string | null;
  readonly options: Readonly<Record<string, string>> | null;
  readonly maxLength: number | null;
  readonly decimals: number | null;
  readonly smallest: number | null;
  readonly largest: number | null;
  readonly secret: SecretKind | null;
  /** Reads a value as typed or imported; the problem is a Chinese sentence for the clerk. */
  read(raw: unknown): Result<unknown, Problem>;
  /** Never set; it only carries the type. */
  readonly value?: Value;
}

export type FieldValue<F> = F extends RecordField<infer Value> ? Value : never;

interface Hints {
  readonly help?: string;
  readonly unit?: string;
}

const BLANK = {
  required: true,
  unit: null,
  help: null,
  options: null,
  maxLength: null,
  decimals: null,
  smallest: null,
  largest: null,
  secret: null,
} as const;

const trimmed = (raw: unknown): string => (typeof raw === 'string' ? visibleText(raw).trim() : String(raw));

/** A line of text; `check` normalises what has a form of its own. */
export function text(
  label: string,
  maxLength: number,
  hints: Hints & { check?: (value: string) => Result<string, Problem> } = {},
): RecordField<string> {
  const { check = ok<string>, help = null, unit = null } = hints;
  const read = (raw: unknown): Result<string, Problem> => {
    const value = trimmed(raw);
    return [...value].length > maxLength
      ? problem('TEXT_TOO_LONG', `${label}不能超过${maxLength}个字，请缩短后重新填写。`)
      : check(value);
  };
  return { ...BLANK, kind: 'TEXT', label, maxLength, help, unit, read };
}

/** One of a list of codes, entered by choosing; the Chinese name is accepted too, because agencies export names. */
export function code<const Options extends Readonly<Record<string, string>>>(
  label: string,
  options: Options,
  hints: Hints = {},
): RecordField<keyof Options & string> {
  const codes = new Map(
    Object.entries(options).flatMap(
      ([value, name]) =>
        [
          [value, value],
          [name, value],
        ] as const,
    ),
  );
  const read = (raw: unknown): Result<string, Problem> => {
    const found = codes.get(trimmed(raw));
    return found === undefined
      ? problem('CODE_UNKNOWN', `${label}应为以下之一：${[...new Set(Object.values(options))].join('、')}。`)
      : ok(found);
  };
  return { ...BLANK, kind: 'CODE', label, options, help: hints.help ?? null, read };
}

/** A calendar date. */
export function date(label: string, hints: Hints = {}): RecordField<PlainDate> {
  const read = (raw: unknown): Result<PlainDate, Problem> => parsePlainDate(trimmed(raw));
  return { ...BLANK, kind: 'DATE', label, help: hints.help ?? null, read };
}

interface NumberRange {
  readonly smallest: number;
  readonly largest: number;
}

function readNumber(
  label: string,
  raw: unknown,
  decimals: number,
  range: NumberRange,
): Result<number, Problem> {
  const value = typeof raw === 'number' ? raw : Number(trimmed(raw) || Number.NaN);
  if (!Number.isFinite(value)) return problem('NUMBER_FORMAT', `${label}应为数字，请重新填写。`);
  // Through text, because 0.29 × 100 is not a whole number in binary.
  if (Number(value.toFixed(decimals)) !== value) {
    return problem(
      'NUMBER_DECIMALS',
      decimals === 0 ? `${label}应为整数，请重新填写。` : `${label}最多${decimals}位小数，请重新填写。`,
    );
  }
  if (value < range.smallest || value > range.largest) {
    return problem(
      'NUMBER_RANGE',
      `${label}应在${range.smallest}至${range.largest}之间，请核对单位后重新填写。`,
    );
  }
  return ok(value);
}

/** A whole number. */
export function integer(
  label: string,
  unit: string,
  range: NumberRange,
  hints: Hints = {},
): RecordField<number> {
  const read = (raw: unknown): Result<number, Problem> => readNumber(label, raw, 0, range);
  return { ...BLANK, ...range, kind: 'INTEGER', label, unit, decimals: 0, help: hints.help ?? null, read };
}

/** A number with at most `decimals` decimals. */
export function decimal(
  label: string,
  unit: string,
  decimals: number,
  range: NumberRange,
  hints: Hints = {},
): RecordField<number> {
  const read = (raw: unknown): Result<number, Problem> => readNumber(label, raw, decimals, range);
  return { ...BLANK, ...range, kind: 'DECIMAL', label, unit, decimals, help: hints.help ?? null, read };
}

/** Ten billion yuan: larger amounts are a wrong unit. */
const LARGEST_FEN = 1_000_000_000_000;

/** Money in whole fen (分). */
export function fen(label: string, hints: Hints = {}): RecordField<number> {
  const range = { smallest: 0, largest: LARGEST_FEN };
  const read = (raw: unknown): Result<number, Problem> => {
    const value = readNumber(label, raw, 0, range);
    return value.ok ? value : problem('FEN_FORMAT', `${label}不正确，请填写不小于0的金额，最多到分。`);
  };
  return { ...BLANK, ...range, kind: 'FEN', label, unit: '分', decimals: 0, help: hints.help ?? null, read };
}

/** Yes or no. */
export function flag(label: string, hints: Hints = {}): RecordField<boolean> {
  const words = new Map<unknown, boolean>([
    [true, true],
    ['是', true],
    [false, false],
    ['否', false],
  ]);
  const read = (raw: unknown): Result<boolean, Problem> => {
    const value = words.get(raw);
    return value === undefined ? problem('FLAG_UNKNOWN', `${label}请填写“是”或“否”。`) : ok(value);
  };
  return { ...BLANK, kind: 'FLAG', label, help: hints.help ?? null, read };
}

/** What is secret, under the names the vault uses for its indexes, so that both can be compared. */
export type SecretKind = 'ID_NUMBER' | 'PLATE' | 'DISABILITY_CERT';

const SECRET_READERS: Readonly<Record<SecretKind, (value: string) => Result<string, Problem>>> = {
  ID_NUMBER: (value) => pick(parseCitizenId(value), (facts) => facts.citizenId),
  PLATE: (value) => pick(parsePlateNumber(value), (facts) => facts.plateNumber),
  DISABILITY_CERT: (value) => pick(parseDisabilityCert(value), (facts) => facts.certNumber),
};

const MASKS: Readonly<Record<SecretKind, (value: string) => string>> = {
  ID_NUMBER: maskCitizenId,
  PLATE: maskPlate,
  DISABILITY_CERT: maskCitizenId,
};

function pick<From, To>(result: Result<From, Problem>, choose: (value: From) => To): Result<To, Problem> {
  return result.ok ? ok(choose(result.value)) : result;
}

/** What may be shown of a secret. */
export const maskSecret = (kind: SecretKind, value: string): string => MASKS[kind](value);

function secretField(secret: SecretKind, label: string, help: string): RecordField<ProtectedSecret> {
  const read = (raw: unknown): Result<PlainSecret, Problem> =>
    pick(SECRET_READERS[secret](trimmed(raw)), (value) => ({ secret: value }));
  return { ...BLANK, kind: 'SECRET', label, secret, help, read };
}

/** The id number of a person. A person outside the programme is kept as blind index and mask only. */
export const secretId = (label: string): RecordField<ProtectedSecret> =>
  secretField('ID_NUMBER', label, '只用于比对，保存后仅显示前6位和后4位。');

/** A vehicle's plate. */
export const secretPlate = (label: string): RecordField<ProtectedSecret> =>
  secretField('PLATE', label, '例如“陕D12345”；只用于比对，保存后部分隐藏。');

/** A disability certificate number begins with the holder's id number. */
export const secretDisabilityCert = (label: string): RecordField<ProtectedSecret> =>
  secretField('DISABILITY_CERT', label, '20位；前18位是身份证号，保存后部分隐藏。');

/** A field the agency may leave empty. */
export function optional<Value>(field: RecordField<Value>): RecordField<Value | null> {
  return { ...field, required: false };
}
