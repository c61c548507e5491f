export interface CalendarCell {
  /** ISO date; empty for the places before the first day of a month. */
  day: string;
  number: number;
  isWeekend: boolean;
}

export interface CalendarMonth {
  month: number;
  /** Weeks from Monday to Sunday. */
  weeks: CalendarCell[][];
}

const blank: CalendarCell = { day: '', number: 0, isWeekend: false };

/** A year as twelve leaves of weeks; pure arithmetic on UTC days, so that no clock or zone takes part. */
export function listMonths(year: number): CalendarMonth[] {
  return Array.from({ length: 12 }, (_unused, index) => {
    const length = new Date(Date.UTC(year, index + 1, 0)).getUTCDate();
    const lead = (new Date(Date.UTC(year, index, 1)).getUTCDay() + 6) % 7;
    const cells = Array.from({ length }, (_day, at): CalendarCell => {
      const date = new Date(Date.UTC(year, index, at + 1));
      return { day: date.toISOString().slice(0, 10), number: at + 1, isWeekend: date.getUTCDay() % 6 === 0 };
    });
    const padded = [...Array.from({ length: lead }, () => blank), ...cells];
    while (padded.length % 7 !== 0) padded.push(blank);
    const weeks = Array.from({ length: padded.length / 7 }, (_week, at) => padded.slice(at * 7, at * 7 + 7));
    return { month: index + 1, weeks };
  });
}
