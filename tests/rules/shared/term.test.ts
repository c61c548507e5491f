import { describe, expect, it } from '@jest/globals';
import { farTermProblem } from '../../../api/src/shared/term.js';

describe('a term somebody sets', () => {
  it.each(['2026-07-09', '2036-07-08'])('%s is near enough on 8 July 2026', (day) => {
    expect(farTermProblem(day, '2026-07-08')).toBeNull();
  });

  it.each(['2036-07-09', '2206-07-08', '9999-12-31'])('%s is a year written wrong', (day) => {
    expect(farTermProblem(day, '2026-07-08')).toBe('日期太远，最晚到2036年7月8日，请核对年份。');
  });
});
