import { describe, expect, it } from '@jest/globals';
import { searchPrefix } from '../../../api/src/shared/search-prefix.js';

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
