import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const screens = fileURLToPath(new URL('../../../admin-web/src/screens/', import.meta.url));

/** What a browser fetches with a page: whatever its sources import at once, and not types alone. */
function fetchedWith(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const imports = readFileSync(file, 'utf8').matchAll(
    /^(?:import|export) (?!type\b)[^;]*?from '([^']+)';$/gmu,
  );
  for (const [, from = ''] of imports) {
    if (!from.startsWith('.')) seen.add(from);
    else if (/\.js$/u.test(from)) fetchedWith(sourceOf(join(dirname(file), from)), seen);
  }
  return seen;
}

const sourceOf = (path: string): string =>
  [path.replace(/\.js$/u, '.tsx'), path.replace(/\.js$/u, '.ts')].find((source) => existsSync(source)) ??
  path;

describe('a page that has no form of the form library', () => {
  it.each([
    'new-application/new-application.screen.tsx',
    'new-application/edit-application.screen.tsx',
    'meeting/meeting.screen.tsx',
    'meetings/meetings.screen.tsx',
    'survey/survey.screen.tsx',
    'gallery/gallery.lazy.tsx',
  ])('comes without the library: %s', (screen) => {
    const fetched = fetchedWith(join(screens, screen));
    expect(fetched).toContain('react');
    expect(fetched).not.toContain('react-hook-form');
  });
});
