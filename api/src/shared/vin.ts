import { normaliseCode } from './half-width.js';
import type { Problem } from './result.js';

const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2] as const;
const LETTER_VALUES: Readonly<Record<string, number>> = {
  A: 1,
  B: 2,
  C: 3,
  D: 4,
  E: 5,
  F: 6,
  G: 7,
  H: 8,
  J: 1,
  K: 2,
  L: 3,
  M: 4,
  N: 5,
  P: 7,
  R: 9,
  S: 2,
  T: 3,
  U: 4,
  V: 5,
  W: 6,
  X: 7,
  Y: 8,
  Z: 9,
};

/** The number as stored and what looks odd about it. */
export interface VinReading {
  readonly vin: string;
  readonly warnings: readonly Problem[];
}

/** The check character of a 17-character vehicle number (GB 16735, position 9). */
export function vinCheckCharacter(vin: string): string {
  let sum = 0;
  WEIGHTS.forEach((weight, index) => {
    const character = vin.charAt(index);
    sum += weight * (LETTER_VALUES[character] ?? Number(character));
  });
  const remainder = sum % 11;
  return remainder === 10 ? 'X' : String(remainder);
}

/** Reads a vehicle identification number (车辆识别代号). Never refuses: not every maker follows the check character. Warns VIN_LENGTH, VIN_CHARACTERS, VIN_CHECK. */
export function readVin(text: string): VinReading {
  const vin = normaliseCode(text);
  if (vin.length !== 17) {
    return {
      vin,
      warnings: [
        { code: 'VIN_LENGTH', message: `车辆识别代号一般为17位，现在是${vin.length}位，请对照行驶证核对。` },
      ],
    };
  }
  if (!/^[A-HJ-NPR-Z0-9]{17}$/u.test(vin)) {
    return {
      vin,
      warnings: [
        { code: 'VIN_CHARACTERS', message: '车辆识别代号中没有字母I、O、Q，请核对是否应为数字1或0。' },
      ],
    };
  }
  if (vinCheckCharacter(vin) !== vin.charAt(8)) {
    return {
      vin,
      warnings: [
        {
          code: 'VIN_CHECK',
          message: '车辆识别代号第9位校验不符，部分车型属正常情况；请对照行驶证核对一遍，无误即可保存。',
        },
      ],
    };
  }
  return { vin, warnings: [] };
}
