import { useMemo } from 'react';
import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import type { DayKind } from '../../graphql/gql/graphql.js';
import { listMonths, type CalendarCell } from '../../lib/calendar-months.js';
import { today } from '../../lib/dates.js';
import styles from './settings.module.css';

const dayFragment = graphql(`
  fragment CalendarYear_CalendarDay on CalendarDay {
    day
    kind
    note
  }
`);

interface CalendarYearProps {
  year: number;
  days: readonly FragmentType<typeof dayFragment>[];
  /** Absent where the person may only look; days that are over stay as they were. */
  onEdit?: (day: string) => void;
}

const weekdays = ['一', '二', '三', '四', '五', '六', '日'] as const;
const signs: Record<DayKind, string> = { HOLIDAY: '休', WORKDAY: '班' };

export function CalendarYear({ year, days, onEdit }: CalendarYearProps) {
  const months = useMemo(() => listMonths(year), [year]);
  const exceptions = new Map(
    days.map((day) => getFragmentData(dayFragment, day)).map((day) => [day.day, day] as const),
  );
  const now = today();
  return (
    <div className={styles['year']}>
      {months.map(({ month, weeks }) => (
        <div key={month} className={styles['month']}>
          <table className={styles['days']}>
            <caption>{month} 月</caption>
            <thead>
              <tr>
                {weekdays.map((weekday) => (
                  <th key={weekday} scope="col">
                    <span className="visually-hidden">星期</span>
                    {weekday}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {weeks.map((week, index) => (
                <tr key={index}>
                  {week.map((cell, at) => (
                    <td key={at}>
                      {cell.day !== '' && (
                        <Day
                          cell={cell}
                          exception={exceptions.get(cell.day)}
                          isToday={cell.day === now}
                          onEdit={cell.day < now ? undefined : onEdit}
                        />
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </div>
  );
}

interface DayProps {
  cell: CalendarCell;
  exception: { kind: DayKind; note: string } | undefined;
  isToday: boolean;
  onEdit: ((day: string) => void) | undefined;
}

function Day({ cell, exception, isToday, onEdit }: DayProps) {
  const shared = {
    className: styles['day'],
    'data-off': exception === undefined && cell.isWeekend,
    'data-exception': exception?.kind,
    'data-today': isToday,
  };
  const text = (
    <>
      {cell.number}
      {exception !== undefined && <small>{signs[exception.kind]}</small>}
    </>
  );
  if (onEdit === undefined) return <span {...shared}>{text}</span>;
  const note = exception === undefined ? (cell.isWeekend ? '周末' : '工作日') : exception.note;
  return (
    <button type="button" {...shared} title={exception?.note} onClick={() => onEdit(cell.day)}>
      <span className="visually-hidden">{cell.day.slice(0, 7)}-</span>
      {text}
      <span className="visually-hidden">，{note}，改动</span>
    </button>
  );
}
