import { describe, expect, it } from '@jest/globals';
import { checkPerson } from '../../../api/src/modules/registry/rules/check-person.js';
import { ID_TYPES, type PersonInput } from '../../../api/src/modules/registry/rules/person-input.js';
import { plainDate } from '../../../api/src/shared/plain-date.js';

const TODAY = plainDate('2026-07-08');
const NUMBER = '610499198503120017';
const OTHER_TYPES = ID_TYPES.filter((type) => type !== 'RESIDENT_ID');

const check = (more: Partial<PersonInput>) =>
  checkPerson(
    {
      name: '张三',
      idType: 'OTHER',
      idNumber: '军字第00123号',
      idReason: '没有身份证',
      sex: 'MALE',
      bornOn: plainDate('1985-03-12'),
      maritalCode: '10',
      hasUnverifiableIncome: false,
      ...more,
    },
    TODAY,
  );
const IS_CITIZENS = [{ field: 'idType', message: '这是居民身份证号码，请把证件类型改为居民身份证。' }];

describe('a citizen’s number', () => {
  it('is that of one person: it is refused as the number of any other document', () => {
    for (const idType of OTHER_TYPES)
      expect([idType, check({ idType, idNumber: NUMBER })]).toEqual([
        idType,
        { person: null, problems: IS_CITIZENS },
      ]);
    expect(check({ idType: 'RESIDENT_ID', idNumber: NUMBER }).person?.idNumber).toBe(NUMBER);
  });

  it('however it is written, and of whatever card it is', () => {
    for (const idNumber of [
      ` ${NUMBER} `,
      '610499-19850312-0017',
      '610499 19850312 0017',
      '６１０４９９１９８５０３１２００１７',
      '⑥10499198503120017',
      '61049919491231018x',
      '810000198503120017',
      '910000198503120017',
    ])
      expect([idNumber, check({ idNumber }).problems]).toEqual([idNumber, IS_CITIZENS]);
  });
});

describe('a resident’s number', () => {
  it('says the sex itself, also where the form left it open; the opposite is told', () => {
    const typed = (sex: PersonInput['sex']) => check({ idType: 'RESIDENT_ID', idNumber: NUMBER, sex });
    for (const sex of ['MALE', 'UNKNOWN', 'UNSPECIFIED'] as const)
      expect(typed(sex).person?.sex).toBe('MALE');
    expect(typed('FEMALE').problems).toMatchObject([{ field: 'sex' }]);
  });

  it('of another document is what was typed', () => {
    expect(check({ sex: 'UNSPECIFIED' }).person?.sex).toBe('UNSPECIFIED');
  });
});

describe('the number of another document', () => {
  it('is kept with its kind, full width as half width', () => {
    expect(check({}).person?.idNumber).toBe('OTHER:军字第00123号');
    expect(check({ idType: 'PASSPORT', idNumber: 'ｅ１２３４５６７８' }).person?.idNumber).toBe(
      'PASSPORT:E12345678',
    );
  });

  it('may have 18 characters that are no citizen’s number', () => {
    expect(check({ idNumber: '610499198503120018' }).problems).toEqual([]);
  });

  it('is written in digits and letters', () => {
    expect(check({ idNumber: '٦١٠٤٩٩' }).problems).toMatchObject([{ field: 'idNumber' }]);
  });
});
