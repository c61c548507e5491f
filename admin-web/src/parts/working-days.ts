import { countDaysUntil } from '../lib/dates.js';

const dayLength = 86_400_000;

export interface ListedDay {
  day: string;
  kind: string;
}

/** Working days after today up to and including the last day, negative once it has passed. The county's calendar wins over Monday to Friday. */
export function countWorkingDaysUntil(lastDay: string, today: string, listed: readonly ListedDay[]): number {
  const kinds = new Map(listed.map(({ day, kind }) => [day, kind]));
  const sign = lastDay < today ? -1 : 1;
  const from = Date.parse(sign > 0 ? today : lastDay);
  const length = Math.abs(countDaysUntil(lastDay, `${today}T12:00:00+08:00`));
  let counted = 0;
  for (let walked = 1; walked <= length; walked += 1) {
    const date = new Date(from + walked * dayLength);
    const kind = kinds.get(date.toISOString().slice(0, 10));
    const isWeekday = date.getUTCDay() >= 1 && date.getUTCDay() <= 5;
    if (kind === undefined ? isWeekday : kind === 'WORKDAY') counted += 1;
  }
  return counted === 0 ? 0 : counted * sign;
}
