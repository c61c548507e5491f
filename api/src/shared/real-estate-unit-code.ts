import { normaliseCode } from './half-width.js';
import { ok, problem, type Problem, type Result } from './result.js';

/** A real-estate unit code (不动产单元代码, GB/T 37346) taken apart: 19 characters of the land parcel, 9 of what stands on it. */
export interface RealEstateUnitCode {
  readonly unitCode: string;
  readonly countyCode: string;
  readonly parcelCode: string;
  readonly fixtureCode: string;
  /** F building or structure, L forest, Q other, W nothing but land or sea. */
  readonly fixtureKind: 'F' | 'L' | 'Q' | 'W';
}

const PARCEL = /^\d{12}[GJZ][A-Z]\d{5}$/u;
const FIXTURE = /^(?:[FLQ]\d{8}|W0{8})$/u;

/** Reads a code as typed; separators are dropped. Refuses UNIT_CODE_LENGTH, UNIT_CODE_PARCEL, UNIT_CODE_FIXTURE. */
export function parseRealEstateUnitCode(text: string): Result<RealEstateUnitCode, Problem> {
  const unitCode = normaliseCode(text).replace(/-/gu, '');
  if (unitCode.length !== 28)
    return problem(
      'UNIT_CODE_LENGTH',
      `不动产单元号应为28位，现在是${unitCode.length}位，请对照不动产权证书核对。`,
    );
  const parcelCode = unitCode.slice(0, 19);
  const fixtureCode = unitCode.slice(19);
  if (!PARCEL.test(parcelCode))
    return problem(
      'UNIT_CODE_PARCEL',
      '不动产单元号前19位（宗地部分）应为12位数字、2位字母、5位数字，请对照不动产权证书核对。',
    );
  if (!FIXTURE.test(fixtureCode))
    return problem(
      'UNIT_CODE_FIXTURE',
      '不动产单元号后9位应以F、L、Q或W开头，后面8位为数字，请对照不动产权证书核对。',
    );
  return ok({
    unitCode,
    countyCode: unitCode.slice(0, 6),
    parcelCode,
    fixtureCode,
    fixtureKind: fixtureCode.charAt(0) as 'F' | 'L' | 'Q' | 'W',
  });
}
