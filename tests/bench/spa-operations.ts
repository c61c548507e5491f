import { readFileSync } from 'node:fs';

const file = new URL('../../schema/operations.json', import.meta.url);

/** The operations of the browser application as it was built: hash to text. */
export const spaOperations = (): Record<string, string> =>
  JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
