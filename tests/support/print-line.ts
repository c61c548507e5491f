/** A figure for the person reading the run. */
export function printLine(line: string): void {
  process.stdout.write(`${line}\n`);
}
