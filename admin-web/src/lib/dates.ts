import dayjs from 'dayjs';
import timezone from 'dayjs/plugin/timezone.js';
import utc from 'dayjs/plugin/utc.js';

dayjs.extend(utc);
dayjs.extend(timezone);

/** All of China keeps one clock; a laptop set to another zone must not move a deadline by a day. */
const zone = 'Asia/Shanghai';
const dayPattern = 'YYYY-MM-DD';

function inZone(value: string) {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? dayjs.tz(value, zone) : dayjs(value).tz(zone);
}

export function formatDate(value: string): string {
  return inZone(value).format('YYYY年M月D日');
}

export function formatInstant(value: string): string {
  return inZone(value).format('YYYY年M月D日 HH:mm');
}

/** 09:30 on the clock of China. */
export function clockTime(value: string): string {
  return inZone(value).format('HH:mm');
}

/** The day of an instant by the clock of China. */
export function dayOf(instant: string): string {
  return inZone(instant).format(dayPattern);
}

export function today(now: string = new Date().toISOString()): string {
  return dayOf(now);
}

/** Calendar days from today to the given date; negative once it has passed. */
export function countDaysUntil(date: string, now?: string): number {
  return dayjs(inZone(date).format(dayPattern)).diff(dayjs(today(now)), 'day');
}

export function formatRelativeDay(date: string, now?: string): string {
  const days = countDaysUntil(date, now);
  if (days === 0) return '今天';
  if (days === 1) return '明天';
  if (days === -1) return '昨天';
  return days > 0 ? `${days} 天后` : `${-days} 天前`;
}

const separated = /^\s*(\d{4})\D(\d{1,2})\D(\d{1,2})日?\s*$/;
// Without separators only eight digits are a date: 202611 may mean November as well as 1 January.
const joined = /^\s*(\d{4})(\d{2})(\d{2})\s*$/;

/** What clerks type: 2026-11-23, 2026.11.23, 2026/11/23, 20261123 or 2026年11月23日. */
export function parseDate(text: string): string | null {
  const parts = separated.exec(text) ?? joined.exec(text);
  if (parts === null) return null;
  const [, year = '', month = '', day = ''] = parts;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const isReal = dayjs(date).isValid() && dayjs(date).format(dayPattern) === date;
  return isReal ? date : null;
}

/** An instant as the server writes it, from an address; anything else is none. */
export function parseInstant(text: unknown): string | undefined {
  return typeof text === 'string' &&
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$/.test(text) &&
    dayjs(text).isValid()
    ? text
    : undefined;
}
