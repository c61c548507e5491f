import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  citizenIdCheckCharacter,
  importCitizenId,
  parseCitizenId,
  warnOnSexMismatch,
} from '../../../api/src/shared/citizen-id.js';
import { plainDate } from '../../../api/src/shared/plain-date.js';
import { unwrap } from '../../../api/src/shared/result.js';

const TEST_IDS = ['610499198503120017', '610499199001011026', '61049920150606203X'];

describe('citizen identity numbers', () => {
  it.each([...TEST_IDS, '11010519491231002X'])('accepts %s', (id) => {
    expect(parseCitizenId(id)).toMatchObject({ ok: true, value: { citizenId: id, kind: 'RESIDENT' } });
  });

  it('reads birth date and sex', () => {
    expect(unwrap(parseCitizenId('610499198503120017'))).toMatchObject({
      bornOn: '1985-03-12',
      sexCode: '1',
    });
    expect(unwrap(parseCitizenId('610499199001011026'))).toMatchObject({
      bornOn: '1990-01-01',
      sexCode: '2',
    });
  });

  it('puts lower-case x, spaces and full width right', () => {
    expect(unwrap(parseCitizenId(' 610499 20150606 203x')).citizenId).toBe('61049920150606203X');
    expect(unwrap(parseCitizenId('６１０４９９１９８５０３１２００１７')).citizenId).toBe(
      '610499198503120017',
    );
  });

  it.each([
    ['', 'CITIZEN_ID_EMPTY'],
    ['111111111111111111', 'CITIZEN_ID_PLACEHOLDER'],
    ['000000000000000', 'CITIZEN_ID_PLACEHOLDER'],
    ['11111111111111111X', 'CITIZEN_ID_PLACEHOLDER'],
    ['123456789012345678', 'CITIZEN_ID_PLACEHOLDER'],
    ['610499850312001', 'CITIZEN_ID_LEGACY'],
    ['61049919850312001', 'CITIZEN_ID_LENGTH'],
    ['61049919850312X017', 'CITIZEN_ID_CHARACTERS'],
    ['610499198502300017', 'CITIZEN_ID_BIRTH_DATE'],
    ['610499198503120018', 'CITIZEN_ID_CHECK'],
    ['010499198503120018', 'CITIZEN_ID_REGION'],
  ])('refuses %s with %s and says what to do', (text, code) => {
    const result = parseCitizenId(text);
    expect(result).toMatchObject({ ok: false, error: { code } });
    if (!result.ok) expect(result.error.message).toMatch(/请|。/u);
  });

  it('does not refuse an abolished region code', () => {
    const first17 = '61042719850312001';
    expect(parseCitizenId(first17 + citizenIdCheckCharacter(first17)).ok).toBe(true);
  });

  it('accepts a birth today and refuses one tomorrow', () => {
    expect(parseCitizenId('61049920150606203X', plainDate('2015-06-06')).ok).toBe(true);
    expect(parseCitizenId('61049920150606203X', plainDate('2015-06-05'))).toMatchObject({
      error: { code: 'CITIZEN_ID_BIRTH_IN_FUTURE' },
    });
  });

  it.each([
    ['810000198503120012', 'HK_MACAO_TAIWAN_RESIDENT'],
    ['830000198503120012', 'HK_MACAO_TAIWAN_RESIDENT'],
    ['911156198503120012', 'FOREIGN_PERMANENT_RESIDENT'],
  ])('lets the residence card %s pass', (text, kind) => {
    expect(parseCitizenId(text)).toMatchObject({ ok: true, value: { kind, bornOn: '1985-03-12' } });
  });

  it('converts 15 digits on import only', () => {
    expect(unwrap(importCitizenId('610499850312001')).citizenId).toBe('610499198503120017');
    expect(importCitizenId('111111111111111')).toMatchObject({ error: { code: 'CITIZEN_ID_PLACEHOLDER' } });
    expect(unwrap(importCitizenId('610499198503120017')).citizenId).toBe('610499198503120017');
  });

  it('warns when the sex does not agree with digit 17', () => {
    const facts = unwrap(parseCitizenId('610499198503120017'));
    expect(warnOnSexMismatch(facts, '2')?.code).toBe('CITIZEN_ID_SEX_MISMATCH');
    expect(warnOnSexMismatch(facts, '1')).toBeNull();
    expect(warnOnSexMismatch(facts, '9')).toBeNull();
  });

  it('notices every single wrong digit', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TEST_IDS),
        fc.nat(16),
        fc.integer({ min: 1, max: 9 }),
        (id, index, shift) => {
          const digit = (Number(id.charAt(index)) + shift) % 10;
          const wrong = id.slice(0, index) + String(digit) + id.slice(index + 1);
          // Another first digit may make it a residence card, which is not judged.
          fc.pre(/^[1-7]/u.test(wrong));
          expect(parseCitizenId(wrong).ok).toBe(false);
        },
      ),
    );
  });
});
