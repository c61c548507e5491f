import { describe, expect, it } from '@jest/globals';
import { parseDisabilityCert, warnOnCertHolder } from '../../../api/src/shared/disability-cert.js';
import { parseCitizenId } from '../../../api/src/shared/citizen-id.js';
import { parsePersonName, hasRareCharacter } from '../../../api/src/shared/person-name.js';
import { parsePhoneNumber } from '../../../api/src/shared/phone-number.js';
import { parsePlateNumber } from '../../../api/src/shared/plate-number.js';
import { parseRealEstateUnitCode } from '../../../api/src/shared/real-estate-unit-code.js';
import { unwrap } from '../../../api/src/shared/result.js';
import { parseSocialCreditCode } from '../../../api/src/shared/social-credit-code.js';
import { readVin } from '../../../api/src/shared/vin.js';

describe('unified social credit codes', () => {
  it.each(['91350100M000100Y43', '91610499MA0TE5T085'])('accepts %s', (code) => {
    expect(parseSocialCreditCode(code.toLowerCase())).toEqual({ ok: true, value: code });
  });
  it.each([
    ['91350100M000100Y4', 'USCC_LENGTH'],
    ['91350100M0O0100Y43', 'USCC_CHARACTERS'],
    ['9135010AM000100Y43', 'USCC_REGION'],
    ['91350100M000100Y53', 'USCC_ORGANISATION_CHECK'],
    ['91350100M000100Y44', 'USCC_CHECK'],
  ])('refuses %s with %s', (code, problem) => {
    expect(parseSocialCreditCode(code)).toMatchObject({ ok: false, error: { code: problem } });
  });
});

describe('plates', () => {
  it.each([
    ['陕D12345', 'ORDINARY', null],
    ['陕d·a1b2c', 'ORDINARY', null],
    ['陕DD12345', 'NEW_ENERGY_SMALL', true],
    ['陕DF12345', 'NEW_ENERGY_SMALL', false],
    ['陕D12345D', 'NEW_ENERGY_LARGE', true],
    ['陕D12345K', 'NEW_ENERGY_LARGE', false],
  ])('reads %s', (text, kind, pureElectric) => {
    expect(parsePlateNumber(text)).toMatchObject({ ok: true, value: { kind, pureElectric } });
  });
  it.each([
    ['D12345', 'PLATE_PROVINCE'],
    ['陕D1234', 'PLATE_LENGTH'],
    ['陕D1234O', 'PLATE_LETTER_I_O'],
    ['陕DI2345', 'PLATE_LETTER_I_O'],
    ['陕D123456', 'PLATE_FORMAT'],
    ['陕112345', 'PLATE_FORMAT'],
  ])('refuses %s with %s', (text, code) => {
    expect(parsePlateNumber(text)).toMatchObject({ ok: false, error: { code } });
  });
});

describe('vehicle identification numbers', () => {
  it('only warns', () => {
    expect(readVin('1M8GDM9AXKP042788').warnings).toEqual([]);
    expect(readVin('1M8GDM9A1KP042788').warnings[0]?.code).toBe('VIN_CHECK');
    expect(readVin('1M8GDM9AXKP04278').warnings[0]?.code).toBe('VIN_LENGTH');
    expect(readVin('IM8GDM9AXKP042788').warnings[0]?.code).toBe('VIN_CHARACTERS');
  });
});

describe('disability certificates', () => {
  it('reads category, grade and reissue', () => {
    expect(unwrap(parseDisabilityCert('61049919850312001741'))).toMatchObject({
      category: 4,
      grade: 1,
      reissue: 0,
    });
    expect(unwrap(parseDisabilityCert('61049920150606203x72b1'))).toMatchObject({
      category: 7,
      grade: 2,
      reissue: 1,
    });
  });
  it.each([
    ['6104991985031200174', 'DISABILITY_CERT_FORMAT'],
    ['61049919850312001781', 'DISABILITY_CERT_CATEGORY'],
    ['61049919850312001745', 'DISABILITY_CERT_GRADE'],
    ['61049919850312001841', 'CITIZEN_ID_CHECK'],
  ])('refuses %s with %s', (text, code) => {
    expect(parseDisabilityCert(text)).toMatchObject({ ok: false, error: { code } });
  });
  it('warns when it belongs to another person', () => {
    const cert = unwrap(parseDisabilityCert('61049919850312001741'));
    expect(warnOnCertHolder(cert, unwrap(parseCitizenId('610499199001011026')).citizenId)?.code).toBe(
      'DISABILITY_CERT_HOLDER',
    );
    expect(warnOnCertHolder(cert, cert.citizenId)).toBeNull();
  });
});

describe('real-estate unit codes', () => {
  it('takes a code apart', () => {
    expect(unwrap(parseRealEstateUnitCode('610499001001GB00001F00010023'))).toMatchObject({
      countyCode: '610499',
      fixtureKind: 'F',
    });
  });
  it.each([
    ['610499001001GB00001F0001002', 'UNIT_CODE_LENGTH'],
    ['610499001001AB00001F00010023', 'UNIT_CODE_PARCEL'],
    ['610499001001GB00001X00010023', 'UNIT_CODE_FIXTURE'],
    ['610499001001GB00001W00000001', 'UNIT_CODE_FIXTURE'],
  ])('refuses %s with %s', (text, code) => {
    expect(parseRealEstateUnitCode(text)).toMatchObject({ ok: false, error: { code } });
  });
});

describe('names', () => {
  it.each([
    ['王小明', '王小明'],
    [' 王 小 明 ', '王小明'],
    ['阿卜杜•热合曼', '阿卜杜·热合曼'],
    ['买买提．艾力', '买买提·艾力'],
    ['John Smith', 'John Smith'],
    ['𠮷田', '𠮷田'],
    ['〇一', '〇一'],
  ])('reads %s', (text, name) => {
    expect(parsePersonName(text)).toEqual({ ok: true, value: name });
  });
  it.each([
    ['', 'NAME_EMPTY'],
    ['王'.repeat(51), 'NAME_TOO_LONG'],
    ['王\u200b明', 'NAME_CONTROL'],
    ['王\n明', 'NAME_CONTROL'],
    ['王\ue000', 'NAME_PRIVATE_CHARACTER'],
    ['王小明1', 'NAME_DIGIT'],
    ['王小明１', 'NAME_DIGIT'],
    ['王😀', 'NAME_EMOJI'],
    ['王（父）', 'NAME_CHARACTERS'],
    ['·王明', 'NAME_DOT'],
    ['王··明', 'NAME_DOT'],
  ])('refuses %j with %s', (text, code) => {
    expect(parsePersonName(text)).toMatchObject({ ok: false, error: { code } });
  });
  it('counts code points, so that 50 rare characters fit', () => {
    expect(parsePersonName('𠮷'.repeat(50)).ok).toBe(true);
    expect(hasRareCharacter('𠮷田')).toBe(true);
    expect(hasRareCharacter('王')).toBe(false);
  });
});

describe('phone numbers', () => {
  it.each([
    ['13812345678', '13812345678', 'MOBILE'],
    ['+86 138-1234-5678', '13812345678', 'MOBILE'],
    ['０２９－３４２０１２３４', '02934201234', 'LANDLINE'],
    ['(0910) 3420123', '09103420123', 'LANDLINE'],
  ])('reads %s', (text, phoneNumber, kind) => {
    expect(parsePhoneNumber(text)).toEqual({ ok: true, value: { phoneNumber, kind } });
  });
  it.each([
    ['', 'PHONE_EMPTY'],
    ['138abc', 'PHONE_CHARACTERS'],
    ['13888888888', 'PHONE_PLACEHOLDER'],
    ['1381234567', 'PHONE_LENGTH'],
    ['12345678', 'PHONE_LENGTH'],
    ['34201234', 'PHONE_FORMAT'],
    ['11111111111', 'PHONE_FORMAT'],
  ])('refuses %j with %s', (text, code) => {
    expect(parsePhoneNumber(text)).toMatchObject({ ok: false, error: { code } });
  });
});
