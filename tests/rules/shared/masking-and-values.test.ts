import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalBytes, canonicalJson, type JsonValue } from '../../../api/src/shared/canonical-json.js';
import { toHalfWidth } from '../../../api/src/shared/half-width.js';
import * as masking from '../../../api/src/shared/masking.js';
import {
  fen,
  formatYuan,
  isAbovePerHead,
  parseYuan,
  scaleFen,
  sumFen,
} from '../../../api/src/shared/money.js';
import { unwrap } from '../../../api/src/shared/result.js';

describe('masking', () => {
  it.each([
    ['王明', '王*'],
    ['王小明', '王*明'],
    ['欧阳华', '欧阳*'],
    ['欧阳小华', '欧阳*华'],
    ['欧阳', '欧*'],
    ['阿卜杜·热合曼', '阿*·热*'],
    ['John Smith', 'J* S*'],
    ['𠮷田', '𠮷*'],
    ['王', '王*'],
    ['', ''],
  ])('masks the name %s', (name, masked) => {
    expect(masking.maskName(name)).toBe(masked);
  });
  it('masks numbers', () => {
    expect(masking.maskCitizenId('610499198503120017')).toBe('610499********0017');
    expect(masking.maskCitizenIdForPublic('610499198503120017')).toBe('****0017');
    expect(masking.maskPhone('13812345678')).toBe('138****5678');
    expect(masking.maskPhone('02934201234')).toBe('029******34');
    expect(masking.maskBankAccount('6222 0212 3456 7890')).toBe('****7890');
    expect(masking.maskBankAccount('789')).toBe('***');
    expect(masking.maskPlate('陕D12345')).toBe('陕D***45');
    expect(masking.maskEmail('wang@example.cn')).toBe('w***@example.cn');
    expect(masking.maskAddress('昭仁街道梧桐里社区3号楼2单元')).toBe('昭仁街道梧桐里社区***');
    expect(masking.maskAddress('人民路12号')).toBe('***');
  });
});

describe('money', () => {
  it.each([
    ['1,234.5', 123_450],
    ['１２３４．５０元', 123_450],
    ['¥0.01', 1],
    ['-3', -300],
  ])('reads %s', (text, amount) => {
    expect(unwrap(parseYuan(text))).toBe(amount);
  });
  it.each(['', '1.234', '一百', '1e3'])('refuses %j', (text) => {
    expect(parseYuan(text)).toMatchObject({ ok: false, error: { code: 'MONEY_FORMAT' } });
  });
  it('writes yuan', () => {
    expect([formatYuan(fen(123_456_789)), formatYuan(fen(5)), formatYuan(fen(-100))]).toEqual([
      '1,234,567.89元',
      '0.05元',
      '-1.00元',
    ]);
  });
  it('is over the line with one fen and not on it', () => {
    expect(isAbovePerHead(750_000, 3, 250_000)).toBe(false);
    expect(isAbovePerHead(750_001, 3, 250_000)).toBe(true);
  });
  it('rounds half a fen away from zero and never loses large amounts', () => {
    expect(scaleFen(fen(5), 1, 2)).toBe(3);
    expect(scaleFen(fen(-5), 1, 2)).toBe(-3);
    expect(scaleFen(fen(9_000_000_000_000_000), 999_999, 1_000_000)).toBe(8_999_991_000_000_000);
    expect(() => fen(0.5)).toThrow();
    expect(sumFen([1, 2, 3])).toBe(6);
  });
  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (amount) =>
        expect(unwrap(parseYuan(formatYuan(fen(amount))))).toBe(amount + 0),
      ),
    );
  });
});

describe('canonical JSON', () => {
  it('sorts keys, leaves out undefined, keeps order of lists', () => {
    expect(canonicalJson({ b: [2, 1], a: { d: null, c: undefined }, 住: '联' })).toBe(
      '{"a":{"d":null},"b":[2,1],"住":"联"}',
    );
    expect(canonicalBytes('联')).toEqual(new Uint8Array([34, 232, 129, 148, 34]));
  });
  it.each([[Number.NaN], [Infinity], ['\ud800']])('refuses %p, which has no stable bytes', (value) => {
    expect(() => canonicalJson(value)).toThrow();
  });
  it('refuses what is not JSON', () => {
    expect(() => canonicalJson(new Date(0) as unknown as JsonValue)).toThrow();
    expect(() => canonicalJson([undefined] as unknown as JsonValue)).toThrow();
  });
  it('is the same for any order of keys and survives a round trip', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        const text = canonicalJson(value as JsonValue);
        expect(canonicalJson(reversed as JsonValue)).toBe(text);
        expect(canonicalJson(JSON.parse(text) as JsonValue)).toBe(text);
      }),
    );
  });
});

describe('half width', () => {
  it('keeps every offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) =>
        expect(toHalfWidth(text)).toHaveLength(text.length),
      ),
    );
  });
});
