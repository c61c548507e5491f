import { appendFileSync } from 'node:fs';

/** A figure for the person reading the run. */
export function printLine(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Figures that the long run adds up over its parts; nobody asks for them otherwise. */
export function addFigures(figures: Readonly<Record<string, number>>): void {
  const file = process.env.ZHULIAN_FIGURES;
  if (file) appendFileSync(file, `${JSON.stringify(figures)}\n`);
}
