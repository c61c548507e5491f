import { describe, expect, it } from '@jest/globals';
import { visibleText } from '../../../api/src/shared/visible-text.js';

describe('text without what nobody sees', () => {
  it.each([
    '200b',
    '200d',
    '2060',
    'feff',
    '3164',
    '115f',
    '1160',
    'ffa0',
    '2800',
    '00ad',
    '202e',
    '2067',
    '0007',
    '001b',
    'e0041',
    '180e',
    'fe0f',
    'e0100',
    'ffff',
    'fffe',
    'fdd0',
    '10ffff',
  ])('U+%s alone is nothing', (code) => {
    expect(visibleText(String.fromCodePoint(Number.parseInt(code, 16)).repeat(3)).trim()).toBe('');
  });

  it.each([
    ['6104\u200b99', '610499'],
    ['王\u202e小明', '王小明'],
    ['上一行\u2028下一行\u000b再下', '上一行\n下一行\n再下'],
    ['甲\t乙\r\n丙', '甲\t乙\r\n丙'],
  ])('%j is read as %j', (typed, read) => {
    expect(visibleText(typed)).toBe(read);
  });

  it.each(['葛\u{e0100}城区', '☎\ufe0f', 'ئۇيغۇر', '𬭩', '　首行缩进', 'e\u0301'])(
    '%j stays as it is',
    (text) => {
      expect(visibleText(text)).toBe(text);
    },
  );
});
