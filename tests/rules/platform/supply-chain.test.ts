import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';

const root = new URL('../../../', import.meta.url);
const PACKAGES = ['', 'api/', 'admin-web/', 'tests/', 'migrations/'];
const EXACT = /^(\d+\.\d+\.\d+(-[\w.]+)?|npm:[\w@/-]+@\d+\.\d+\.\d+(-[\w.]+)?|workspace:\*)$/u;

describe('what is installed', () => {
  it('every version is exact, and scripts run for packages on a list alone', () => {
    const loose = PACKAGES.flatMap((folder) => {
      const manifest = JSON.parse(readFileSync(new URL(`${folder}package.json`, root), 'utf8')) as Record<
        string,
        Record<string, string> | undefined
      >;
      return Object.entries({ ...manifest['dependencies'], ...manifest['devDependencies'] })
        .filter(([, version]) => !EXACT.test(version))
        .map(([name, version]) => `${folder}${name} ${version}`);
    });
    expect(loose).toEqual([]);
    expect(readFileSync(new URL('pnpm-workspace.yaml', root), 'utf8')).toMatch(
      /^onlyBuiltDependencies:\n( {2}- .+\n)+/mu,
    );
  });

  it('comes from the registry with a checksum', () => {
    const lock = readFileSync(new URL('pnpm-lock.yaml', root), 'utf8');
    const resolutions = lock.match(/^ +resolution: .*$/gmu) ?? [];
    expect(resolutions.length).toBeGreaterThan(500);
    expect(resolutions.filter((line) => !line.includes('integrity: sha512-'))).toEqual([]);
  });
});
