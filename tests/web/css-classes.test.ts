import { globSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';

const source = fileURLToPath(new URL('../../admin-web/src/', import.meta.url));
const read = (path: string) => readFileSync(path, 'utf8');
const filesOf = (pattern: string) => globSync(pattern, { cwd: source }).map((path) => resolve(source, path));

/** Sheet → its classes as the sources name them; `null` where a name is computed. */
function namedClasses(): Map<string, Set<string | null>> {
  const named = new Map<string, Set<string | null>>();
  for (const path of filesOf('**/*.{ts,tsx}')) {
    const text = read(path);
    for (const [, binding = '', sheet = ''] of text.matchAll(/import (\w+) from '([^']+\.module\.css)'/gu)) {
      const file = resolve(dirname(path), sheet);
      const classes = named.get(file) ?? new Set();
      named.set(file, classes);
      for (const [, name] of text.matchAll(new RegExp(`\\b${binding}\\[(?:'([\\w-]+)'|[^'])`, 'gu')))
        classes.add(name ?? null);
    }
  }
  return named;
}

const classesOf = (sheet: string): Set<string> =>
  new Set(
    [
      ...read(sheet)
        .replaceAll(/\/\*.*?\*\//gsu, '')
        .matchAll(/\.([a-zA-Z_][\w-]*)/gu),
    ].map(([, name = '']) => name),
  );

it('every class that a screen names is in its style sheet, and every class of a sheet is named', () => {
  const named = namedClasses();
  const sheets = filesOf('**/*.module.css');
  expect(sheets.length).toBeGreaterThan(40);
  const astray = sheets.flatMap((sheet) => {
    const there = classesOf(sheet);
    const used = named.get(sheet) ?? new Set();
    const missing = [...used].filter((name) => name !== null && !there.has(name));
    const idle = used.has(null) ? [] : [...there].filter((name) => !used.has(name));
    return [...missing, ...idle].map((name) => `${sheet.slice(source.length)}: ${name}`);
  });
  expect(astray).toEqual([]);
});
