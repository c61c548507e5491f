import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { checkAnswer, type RawAnswer } from '../../../api/src/modules/verification/rules/check-answer.js';
import * as codes from '../../../api/src/modules/verification/rules/national-codes.js';
import { columnTitleOf, comparisonKeyOf } from '../../../api/src/modules/verification/rules/record-type.js';
import { getRecordType, RECORD_TYPES } from '../../../api/src/modules/verification/rules/record-types.js';
import { plainDate } from '../../../api/src/shared/plain-date.js';

const today = plainDate('2026-07-08');
const property = getRecordType('PropertyRecord');

const home = {
  ownerCitizenId: '610499198503120017',
  coOwnership: 'SOLE',
  address: '昭仁街道东大街1号',
  useType: 'RESIDENTIAL',
  floorAreaSquareMetres: 89.5,
  certNumber: '陕（2020）长武县不动产权第0000001号',
  acquiredBy: 'PURCHASE',
  registeredOn: '2020-05-06',
  rightStatus: 'CURRENT',
};
const answer = (change: Partial<RawAnswer> = {}): RawAnswer => ({
  result: 'HAS_RECORD',
  dataAsOf: today,
  records: [{ propertyRecord: home }],
  note: '',
  ...change,
});
const problemsOf = (type: string, raw: RawAnswer) => {
  const checked = checkAnswer(getRecordType(type), raw, today);
  return checked.ok ? [] : checked.problems;
};

describe('an answer', () => {
  test('with a complete record stands; what the agency left out is empty, secrets are still to be protected', () => {
    const checked = checkAnswer(property, answer(), today);
    expect(checked).toMatchObject({
      ok: true,
      records: [
        {
          ownerCitizenId: { secret: '610499198503120017' },
          floorAreaSquareMetres: 89.5,
          unitCode: null,
          transferredOn: null,
        },
      ],
    });
  });

  test('names every wrong field by its path, in Chinese', () => {
    const wrong = {
      ...home,
      address: ' ',
      ownerCitizenId: '610499198503120018',
      floorAreaSquareMetres: 89.555,
      useType: '别墅',
      registeredOn: '2020-02-30',
    };
    expect(problemsOf('PropertyRecord', answer({ records: [{ propertyRecord: wrong }] }))).toEqual([
      { field: 'records.0.ownerCitizenId', message: expect.stringContaining('最后一位') },
      { field: 'records.0.address', message: '请填写坐落。' },
      { field: 'records.0.useType', message: '用途应为以下之一：住宅、商业、办公、车位。' },
      { field: 'records.0.floorAreaSquareMetres', message: '建筑面积最多2位小数，请重新填写。' },
      { field: 'records.0.registeredOn', message: expect.stringContaining('没有30日') },
    ]);
  });

  test('accepts the Chinese name of a code and the words of a spreadsheet', () => {
    const checked = checkAnswer(
      property,
      answer({ records: [{ propertyRecord: { ...home, useType: '住宅', floorAreaSquareMetres: '89.50' } }] }),
      today,
    );
    expect(checked).toMatchObject({
      ok: true,
      records: [{ useType: 'RESIDENTIAL', floorAreaSquareMetres: 89.5 }],
    });
  });

  test('of another record type is refused', () => {
    expect(problemsOf('PropertyRecord', answer({ records: [{ vehicle: {} }] }))).toMatchObject([
      { field: 'records.0' },
    ]);
    expect(
      problemsOf('PropertyRecord', answer({ records: [{ propertyRecord: home, vehicle: {} }] })),
    ).toMatchObject([{ field: 'records.0' }]);
  });

  test('of no record carries no records, one of a record carries at least one', () => {
    expect(problemsOf('PropertyRecord', answer({ result: 'NO_RECORD' }))).toMatchObject([
      { field: 'records' },
    ]);
    expect(problemsOf('PropertyRecord', answer({ records: [] }))).toMatchObject([{ field: 'records' }]);
    expect(problemsOf('PropertyRecord', answer({ result: 'NO_RECORD', records: [] }))).toEqual([]);
  });

  test('about something a person has only once holds one record', () => {
    const death = { deathRecord: { diedOn: '2026-01-02' } };
    expect(problemsOf('DeathRecord', answer({ records: [death] }))).toEqual([]);
    expect(problemsOf('DeathRecord', answer({ records: [death, death] }))).toMatchObject([
      { field: 'records' },
    ]);
  });

  test('that could not be looked up says why', () => {
    for (const result of ['PERSON_MISMATCH', 'SOURCE_ERROR'] as const) {
      expect(problemsOf('PropertyRecord', answer({ result, records: [] }))).toMatchObject([
        { field: 'note' },
      ]);
      expect(problemsOf('PropertyRecord', answer({ result, records: [], note: '姓名与号码不一致' }))).toEqual(
        [],
      );
    }
  });

  test('cannot have data of tomorrow', () => {
    expect(problemsOf('PropertyRecord', answer({ dataAsOf: plainDate('2026-07-09') }))).toMatchObject([
      { field: 'dataAsOf' },
    ]);
  });
});

describe('record types', () => {
  test('are the eighteen about persons, each named once', () => {
    expect(RECORD_TYPES).toHaveLength(18);
    expect(new Set(RECORD_TYPES.map(({ type }) => type)).size).toBe(18);
    expect(new Set(RECORD_TYPES.map(({ label }) => label)).size).toBe(18);
  });

  test.each(RECORD_TYPES.map((type) => [type.type, type] as const))(
    '%s: keys are fields, names follow the units',
    (_name, type) => {
      const fields = new Map(Object.entries(type.fields));
      for (const key of type.key) expect(fields.has(key)).toBe(true);
      for (const [name, field] of fields) {
        if (field.kind === 'FEN') expect(name).toMatch(/Fen$/u);
        if (field.kind === 'DATE') expect(name).toMatch(/(On|Until)$/u);
        if (field.unit === '平方米') expect(name).toMatch(/SquareMetres$/u);
      }
    },
  );

  test('two records about the same certificate have one comparison key, whatever else differs', () => {
    const one = comparisonKeyOf(property, { certNumber: '甲', address: '一' });
    expect(comparisonKeyOf(property, { certNumber: '甲', address: '二' })).toBe(one);
    expect(comparisonKeyOf(property, { certNumber: '乙', address: '一' })).not.toBe(one);
  });

  test('column titles carry the unit people write', () => {
    expect(columnTitleOf(property.fields['floorAreaSquareMetres'] ?? fail())).toBe('建筑面积（平方米）');
    expect(columnTitleOf(getRecordType('PensionBenefit').fields['monthlyFen'] ?? fail())).toBe(
      '月养老金（元）',
    );
  });

  test('national codes are the committed lists', () => {
    const listed = (file: string) => {
      const text = readFileSync(new URL(`../../../schema/codes/${file}.json`, import.meta.url), 'utf8');
      const { items } = JSON.parse(text) as { items: { code: string; name: string }[] };
      return Object.fromEntries(items.map(({ code, name }) => [code, name]));
    };
    expect(codes.SEXES).toEqual(listed('sex'));
    expect(codes.HUKOU_RELATIONS).toEqual(listed('relation'));
    expect(codes.ETHNIC_GROUPS).toEqual(listed('ethnicity'));
    expect(codes.DISABILITY_CATEGORIES).toEqual(listed('disability-category'));
    expect(codes.DISABILITY_GRADES).toEqual(listed('disability-grade'));
  });
});

function fail(): never {
  throw new Error('the field is not declared');
}
