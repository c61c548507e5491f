import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, productNode, root } from './paths.mjs';
import { run } from './run.mjs';

const pnpm = 'pnpm@10.34.9';
const packages = ['.', 'api', 'admin-web', 'migrations', 'tests'];
const stampFile = join(cacheFolder, 'install.json');

/** Installs only when something is missing or the lock file has changed, so that a second start needs no network. */
export async function installIfNeeded() {
  if (isInstalled()) return;
  console.log('安装依赖……');
  const options = { shell: process.platform === 'win32' };
  const code = await run('npx', ['-y', pnpm, 'install', '--frozen-lockfile', '--prefer-offline'], options);
  if (code === 0 && existsSync(productNode)) {
    mkdirSync(cacheFolder, { recursive: true });
    writeFileSync(stampFile, `${JSON.stringify({ lock: lockHash() })}\n`);
    return;
  }
  console.error('依赖没有装好：首次启动需要能访问 npm 软件源，请检查网络后重新运行。');
  process.exit(code || 1);
}

function isInstalled() {
  if (!existsSync(productNode)) return false;
  if (!packages.every((name) => existsSync(join(root, name, 'node_modules')))) return false;
  return (
    readIfThere(join(root, 'node_modules/.pnpm/lock.yaml')) === readIfThere(join(root, 'pnpm-lock.yaml')) ||
    isStamped()
  );
}

/** Kept beside pnpm's own copy of the lock file, which may leave out what this platform skips. */
function isStamped() {
  const stamp = readIfThere(stampFile);
  return stamp !== '' && JSON.parse(stamp).lock === lockHash();
}

function lockHash() {
  return createHash('sha256')
    .update(readIfThere(join(root, 'pnpm-lock.yaml')))
    .digest('hex');
}

function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
