/** Columns as wide as their widest cell; the first is a name, the others are numbers. */
export function printTable(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => widthOf(row[column] ?? ''))));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        column === 0 ? cell + pad(cell, widths[column]) : pad(cell, widths[column]) + cell,
      )
      .join('  ')
      .trimEnd();
  print('');
  print(title);
  print(line(head));
  print(widths.map((width) => '-'.repeat(width)).join('  '));
  for (const row of rows) print(line(row));
}

export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

const pad = (cell: string, width = 0): string => ' '.repeat(Math.max(0, width - widthOf(cell)));

/** Chinese characters take two columns of a terminal. */
const widthOf = (cell: string): number =>
  [...cell].reduce((width, letter) => width + (/[\u2e80-\uffef]/u.test(letter) ? 2 : 1), 0);

export const fixed = (value: number, digits = 2): string =>
  Number.isFinite(value) ? value.toFixed(digits) : '-';
export const times = (value: number): string => (Number.isFinite(value) ? `${value.toFixed(2)} x` : '-');

/** A goal beside its result. */
export function verdict(isMet: boolean): string {
  return isMet ? 'met' : 'MISSED';
}
