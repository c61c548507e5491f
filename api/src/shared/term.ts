import { addYears, formatChineseDate, plainDate } from './plain-date.js';

const LONGEST_TERM_YEARS = 10;

/**
 * What is wrong with a day that somebody sets as a term, null when nothing: further away than ten years is a year written wrong (2206 for 2026),
 * and a clock that would never ring. Both are `YYYY-MM-DD`.
 */
export function farTermProblem(day: string, today: string): string | null {
  const last = addYears(plainDate(today), LONGEST_TERM_YEARS);
  return day > last ? `日期太远，最晚到${formatChineseDate(last)}，请核对年份。` : null;
}
