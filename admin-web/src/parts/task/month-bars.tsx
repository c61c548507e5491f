import { DataTable } from '../../ui/data-table.js';

export interface Month {
  readonly month: string;
  readonly registered: number;
  readonly completed: number;
  readonly returned: number;
}

const SERIES = [
  { key: 'registered', name: '立项', fill: 'var(--accent)', pattern: undefined },
  { key: 'completed', name: '办结', fill: 'var(--green)', pattern: undefined },
  { key: 'returned', name: '退回', fill: 'var(--red)', pattern: undefined },
] as const;

const WIDTH = 720;
const HEIGHT = 200;
const FLOOR = 170;
const BAR = 14;

/** Trend by month as bars, with the same numbers as a table for who cannot see them. */
export function MonthBars({
  months,
  className,
}: {
  months: readonly Month[];
  className?: string | undefined;
}) {
  const most = Math.max(1, ...months.flatMap((month) => SERIES.map(({ key }) => month[key])));
  const step = WIDTH / Math.max(1, months.length);
  return (
    <>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={className} aria-hidden="true">
        <line x1="0" x2={WIDTH} y1={FLOOR} y2={FLOOR} stroke="var(--line-strong)" />
        {months.map((month, place) => (
          <g key={month.month} transform={`translate(${place * step + step / 2} 0)`}>
            {SERIES.map(({ key, fill }, index) => {
              const height = (month[key] / most) * (FLOOR - 20);
              return (
                <rect
                  key={key}
                  x={(index - 1.5) * BAR}
                  y={FLOOR - height}
                  width={BAR - 2}
                  height={height}
                  fill={fill}
                />
              );
            })}
            <text y={FLOOR + 18} textAnchor="middle" fontSize="12" fill="currentColor">
              {month.month.slice(2)}
            </text>
          </g>
        ))}
      </svg>
      <p>柱从左到右依次为{SERIES.map(({ name }) => name).join('、')}。</p>
      <DataTable
        caption="逐月立项、办结和退回"
        rows={months}
        getRowId={({ month }) => month}
        empty={null}
        columns={[
          { id: 'month', title: '月份', cell: ({ month }) => month },
          ...SERIES.map(({ key, name }) => ({
            id: key,
            title: name,
            align: 'end' as const,
            cell: (month: Month) => month[key],
          })),
        ]}
      />
    </>
  );
}
