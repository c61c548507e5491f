import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { scanPersonalData } from '../../../api/src/modules/publicity/rules/personal-data-scan.js';

function kinds(text: string): string[] {
  return scanPersonalData(text).map(({ kind }) => kind);
}

describe('personal data scan', () => {
  it.each([
    ['身份证610499198503120017。', ['CITIZEN_ID']],
    ['61049920150606203x', ['CITIZEN_ID']],
    ['６１０４９９１９８５０３１２００１７', ['CITIZEN_ID']],
    ['610499 19850312 0017', ['CITIZEN_ID']],
    ['610499-1985-0312-0017', ['CITIZEN_ID']],
    ['6 1 0 4 9 9 1 9 8 5 0 3 1 2 0 0 1 7', ['CITIZEN_ID']],
    ['序号1610499198503120017', ['CITIZEN_ID']],
    ['610499198503120018（抄错一位）', ['CITIZEN_ID']],
    ['旧号610499850312001', ['CITIZEN_ID_LEGACY']],
    ['电话13812345678', ['MOBILE_PHONE']],
    ['138 1234 5678', ['MOBILE_PHONE']],
    ['138－1234－5678', ['MOBILE_PHONE']],
    ['+86 138-1234-5678', ['MOBILE_PHONE']],
    ['029-34201234', ['LANDLINE_PHONE']],
    ['卡号6222021234567890128', ['BANK_CARD']],
    ['4111 1111 1111 1111', ['BANK_CARD']],
    ['车牌陕D12345', ['PLATE']],
    ['陕 D·A1234', ['PLATE']],
    ['陕DD12345', ['PLATE']],
    ['邮箱wang.xm@example.cn', ['EMAIL']],
    ['12 13812345678 3', ['MOBILE_PHONE']],
    ['王*明 610499198503120017 13812345678', ['CITIZEN_ID', 'MOBILE_PHONE']],
  ])('finds %j', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it.each([
    '公示期2026年7月1日至2026年7月8日，共7天',
    '公示编号GS-2026-000123',
    '咸政办函〔2024〕14号',
    '人均面积17.00平方米，收入2,500.00元',
    '4111 1111 1111 1112',
    '统一社会信用代码91610499MA0TE5T085',
    '1 2 3 4 5 6 7 8 9 10 11 12',
    '王* 3 低收入家庭 梧桐里社区 符合',
  ])('leaves %j alone', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it('gives the place in the original text and never the value', () => {
    const text = '第一行\n王*明，身份证610499 19850312 0017';
    expect(scanPersonalData(text)).toEqual([
      { kind: 'CITIZEN_ID', excerpt: '****0017', offset: 11, length: 20, line: 2 },
    ]);
  });

  it('allows the hotline and the mailbox of the office in any writing', () => {
    const text = '异议电话：029-34201234，邮箱：zjj@example.gov.cn，申请人13812345678';
    expect(scanPersonalData(text, ['02934201234', 'ZJJ@example.gov.cn']).map(({ kind }) => kind)).toEqual([
      'MOBILE_PHONE',
    ]);
  });

  it('finds an id number wherever it stands and however it is split', () => {
    const splitter = fc.constantFrom('', ' ', '-', '－', '　', '\u00a0', '\u200b');
    const surroundings = fc.constantFrom('', '申请人', '：', '，身份证', '\n');
    fc.assert(
      fc.property(surroundings, splitter, surroundings, (before, gap, after) => {
        const text = before + ['610499', '1985', '0312', '0017'].join(gap) + after;
        expect(kinds(text)).toEqual(['CITIZEN_ID']);
        const [hit] = scanPersonalData(text);
        expect(hit?.offset).toBe(before.length);
        expect(hit?.excerpt).not.toContain('1985');
      }),
    );
  });

  it('reads any text without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const { offset, length } of scanPersonalData(text))
          expect(offset + length).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
