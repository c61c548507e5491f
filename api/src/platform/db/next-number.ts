import type { CommandRunner } from './transaction.js';

/** The next number of a series, `prefix` and `digits` digits. Gapless within committed work: the row is locked until commit. */
export async function nextNumber(db: CommandRunner, series: string, digits: number): Promise<string> {
  const [row] = await db.objects<{ last: number }>({
    name: 'next_number',
    text: `insert into number_series (name, last) values ($1, 1)
           on conflict (name) do update set last = number_series.last + 1 returning last`,
    values: [series],
  });
  return `${series}${String(row?.last ?? 0).padStart(digits, '0')}`;
}
