import { normaliseCode } from './half-width.js';
import { ok, problem, type Problem, type Result } from './result.js';

declare const plateNumberBrand: unique symbol;

/** A vehicle plate (机动车号牌, GA 36) without separators, 7 characters or 8 for new energy. */
export type PlateNumber = string & { readonly [plateNumberBrand]: 'PlateNumber' };

/** `pureElectric` is null for ordinary plates. */
export interface PlateFacts {
  readonly plateNumber: PlateNumber;
  readonly kind: 'ORDINARY' | 'NEW_ENERGY_SMALL' | 'NEW_ENERGY_LARGE';
  readonly pureElectric: boolean | null;
}

const PROVINCES = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新';
const HEAD = `^[${PROVINCES}][A-HJ-Z]`;
const SERIAL = '[A-HJ-NP-Z0-9]';
const ORDINARY = new RegExp(`${HEAD}(?:${SERIAL}{5}|${SERIAL}{4}[挂学警港澳])$`, 'u');
// The type letter is the 3rd character of a small vehicle's plate and the last of a large one's.
const SMALL = new RegExp(`${HEAD}([A-HJK])${SERIAL}\\d{4}$`, 'u');
const LARGE = new RegExp(`${HEAD}\\d{5}([A-HJK])$`, 'u');
const PURE_ELECTRIC = 'ABCDE';

/** Province signs of mainland plates, for pattern search in text. */
export const PLATE_PROVINCES = PROVINCES;

function newEnergy(plate: string): PlateFacts | null {
  const small = SMALL.exec(plate)?.[1];
  const letter = small ?? LARGE.exec(plate)?.[1];
  if (letter === undefined) return null;
  const kind = small === undefined ? 'NEW_ENERGY_LARGE' : 'NEW_ENERGY_SMALL';
  return { plateNumber: plate as PlateNumber, kind, pureElectric: PURE_ELECTRIC.includes(letter) };
}

/** Reads a plate as typed; spaces, dashes and the dot after the second character are dropped. Refuses PLATE_PROVINCE, PLATE_LENGTH, PLATE_LETTER_I_O, PLATE_FORMAT. */
export function parsePlateNumber(text: string): Result<PlateFacts, Problem> {
  const plate = normaliseCode(text).replace(/[-·•.]/gu, '');
  if (plate === '' || !PROVINCES.includes(plate.charAt(0))) {
    return problem('PLATE_PROVINCE', '号牌号码应以省份简称开头，例如“陕D12345”，请对照行驶证填写。');
  }
  if (plate.length !== 7 && plate.length !== 8) {
    return problem(
      'PLATE_LENGTH',
      `号牌号码应为7位，新能源号牌为8位，现在是${plate.length}位，请对照行驶证核对。`,
    );
  }
  if (/[IO]/u.test(plate.slice(2)))
    return problem('PLATE_LETTER_I_O', '号牌序号中没有字母I和O，请核对是否应为数字1或0。');
  if (plate.length === 8) {
    const facts = newEnergy(plate);
    return facts
      ? ok(facts)
      : problem(
          'PLATE_FORMAT',
          '新能源号牌的第3位或最后一位应为A至H、J、K中的字母，其余为数字，请对照行驶证核对。',
        );
  }
  if (!ORDINARY.test(plate))
    return problem('PLATE_FORMAT', '号牌号码格式不正确，请按“陕D12345”的样式对照行驶证填写。');
  return ok({ plateNumber: plate as PlateNumber, kind: 'ORDINARY', pureElectric: null });
}
