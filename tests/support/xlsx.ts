import { readZip } from './zip.js';

/** All text of an xlsx file: its XML parts, one after another. */
export function textOfXlsx(file: Buffer): string {
  return [...readZip(file).values()].map((part) => part.toString('utf8')).join('\n');
}
