import { problem, ok, unwrap, type Problem, type Result } from './result.js';
import { toHalfWidth } from './half-width.js';

declare const plainDateBrand: unique symbol;

/** A calendar date without time or zone, `YYYY-MM-DD`, years 1000 to 9999. Compares correctly as text. */
export type PlainDate = string & { readonly [plainDateBrand]: 'PlainDate' };

/** Year, month 1-12, day 1-31. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/u;
const WRITTEN = /^(\d{4})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})日?$/u;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/u;

/** True for years with 29 days in February. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Number of days of a month (1-12). */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_OF_MONTH[month - 1] ?? 0);
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

/** Builds a date from its parts. Refuses DATE_YEAR, DATE_MONTH, DATE_DAY. */
export function plainDateOf(year: number, month: number, day: number): Result<PlainDate, Problem> {
  if (!Number.isInteger(year) || year < 1000 || year > 9999)
    return problem('DATE_YEAR', '年份应为四位数字，请核对后重新填写。');
  if (!Number.isInteger(month) || month < 1 || month > 12)
    return problem('DATE_MONTH', `没有${month}月，月份应为1至12，请核对后重新填写。`);
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) {
    return problem('DATE_DAY', `${year}年${month}月没有${day}日，请核对日期后重新填写。`);
  }
  return ok(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as PlainDate);
}

function fromMatch(match: RegExpExecArray | null): Result<PlainDate, Problem> {
  if (!match) return problem('DATE_FORMAT', '日期格式不正确，请按“2026-01-31”的样式填写。');
  return plainDateOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Reads `YYYY-MM-DD` only. Refuses DATE_FORMAT, DATE_YEAR, DATE_MONTH, DATE_DAY. */
export function parsePlainDate(text: string): Result<PlainDate, Problem> {
  return fromMatch(ISO.exec(text));
}

/** Reads what people and spreadsheets write: 2026年1月31日, 2026/1/31, 2026.1.31, 20260131, full-width digits. Same refusals as {@link parsePlainDate}. */
export function parseWrittenDate(text: string): Result<PlainDate, Problem> {
  const folded = toHalfWidth(text).replace(/\s+/gu, '');
  return fromMatch(COMPACT.exec(folded) ?? WRITTEN.exec(folded));
}

/** A date that is known to be right (a constant, a database value). Throws on anything else. */
export function plainDate(text: string): PlainDate {
  return unwrap(parsePlainDate(text));
}

/** Splits a date into numbers. */
export function partsOf(date: PlainDate): DateParts {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** Days since 1970-01-01, negative before. */
export function toDayNumber(date: PlainDate): number {
  const { year, month, day } = partsOf(date);
  // Counted from 1 March, so that the leap day is the last day of the counted year.
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The date of a day number, see {@link toDayNumber}. Throws outside years 1000-9999. */
export function fromDayNumber(dayNumber: number): PlainDate {
  const shifted = dayNumber + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return unwrap(plainDateOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day));
}

/** Adds calendar days (negative goes back). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** Adds months. Ends on the same day of the month, or on the month's last day when there is none (民法典 202). */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = partsOf(date);
  const total = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(total / 12);
  const targetMonth = total - targetYear * 12 + 1;
  return unwrap(plainDateOf(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth))));
}

/** Adds years; 29 February becomes 28 February in a common year. */
export function addYears(date: PlainDate, years: number): PlainDate {
  return addMonths(date, years * 12);
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** Whole months from `from` to `to`; negative when `to` is earlier. */
export function monthsBetween(from: PlainDate, to: PlainDate): number {
  if (to < from) return -monthsBetween(to, from);
  const start = partsOf(from);
  const end = partsOf(to);
  const months = (end.year - start.year) * 12 + (end.month - start.month);
  return addMonths(from, months) > to ? months - 1 : months;
}

/** Age in full years. A year of age is reached on the birthday itself; born on 29 February, on 1 March of a common year. */
export function ageOn(bornOn: PlainDate, on: PlainDate): number {
  const birth = partsOf(bornOn);
  const day = partsOf(on);
  const reached = day.month > birth.month || (day.month === birth.month && day.day >= birth.day);
  return day.year - birth.year - (reached ? 0 : 1);
}

/** True if `date` lies in the last `months` months before `on`, both ends included: 以内 includes the number itself (民法典 1259). */
export function isWithinMonthsBefore(date: PlainDate, on: PlainDate, months: number): boolean {
  return date <= on && date >= addMonths(on, -months);
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(date: PlainDate): number {
  // 1970-01-01 was a Thursday.
  return ((((toDayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** `2026年1月31日`, the way official documents write it (GB/T 9704: Arabic digits, no leading zero). */
export function formatChineseDate(date: PlainDate): string {
  const { year, month, day } = partsOf(date);
  return `${year}年${month}月${day}日`;
}
