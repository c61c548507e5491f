import { describe, expect, it } from '@jest/globals';
import { searchPart, searchPrefix } from '../../../api/src/shared/search-prefix.js';

describe('what somebody typed into a search box', () => {
  it.each([
    ['胡样', '胡样%'],
    [' 胡样 ', '胡样%'],
    ['hu yang cheng', 'huyangcheng%'],
    ['hu\u3000yang', 'huyang%'],
    ['ｈｙｃ', 'hyc%'],
    ['A2026 000179', 'A2026 000179%'],
    ['100%_\\', '100\\%\\_\\\\%'],
  ])('%j looks for %j', (typed, pattern) => {
    expect(searchPrefix(typed)).toBe(pattern);
  });

  it.each([null, undefined, '', '   ', '\u3000'])('%j looks for nothing', (typed) => {
    expect(searchPrefix(typed)).toBeNull();
  });

  it('looks for the first sixty characters of a page that was pasted', () => {
    expect(searchPrefix('很'.repeat(100_000))).toBe(`${'很'.repeat(60)}%`);
  });
});

describe('what may stand anywhere in a text', () => {
  it('is met in the middle, and its own signs mean themselves', () => {
    expect(searchPart(' 水电 ')).toBe('%水电%');
    expect(searchPart('100%_\\')).toBe('%100\\%\\_\\\\%');
  });

  it('is nothing when nothing was typed', () => {
    expect(searchPart('  ')).toBeNull();
    expect(searchPart(null)).toBeNull();
  });
});
