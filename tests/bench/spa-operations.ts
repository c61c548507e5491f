import { readFileSync } from 'node:fs';

const file = new URL('../../schema/operations.json', import.meta.url);

/** The operations of the browser application as it was built: hash to text. */
export const spaOperations = (): Record<string, string> =>
  JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;

/** One of them by its name, or nothing when the application has none of that name. */
export const spaOperation = (name: string): string | undefined =>
  Object.values(spaOperations()).find((text) => new RegExp(`\\bquery ${name}\\b`, 'u').test(text));
