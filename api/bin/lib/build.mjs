import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { cacheFolder, root } from './paths.mjs';
import { runScript } from './run.mjs';

const swc = join(root, 'api/node_modules/@swc/cli/bin/swc.js');
const swcConfig = join(root, 'api/.swcrc');
const stampFile = join(cacheFolder, 'build.json');

/**
 * What is built from what. `inputs` are files and folders whose content decides whether to build again; `made` is the
 * file that must exist afterwards.
 */
export const targets = [
  {
    name: 'api',
    inputs: ['api/src', 'api/.swcrc', 'pnpm-lock.yaml'],
    made: 'api/dist/main.js',
    build: () => compile('api', 'src'),
  },
  {
    name: 'migrations',
    inputs: ['migrations', 'api/.swcrc', 'pnpm-lock.yaml'],
    made: 'migrations/dist/index.js',
    build: () => compile('migrations', '.'),
  },
  {
    name: 'admin-web',
    inputs: ['admin-web', 'pnpm-lock.yaml'],
    made: 'admin-web/dist/index.html',
    build: bundleAdminWeb,
  },
];

/** Builds the targets whose sources changed since they were last built; throws on the first that fails. */
export async function buildIfNeeded(names = targets.map((target) => target.name)) {
  const stamps = readStamps();
  for (const target of targets.filter(({ name }) => names.includes(name))) {
    if (stamps[target.name] === fingerprint(target.inputs) && existsSync(join(root, target.made))) continue;
    const startedAt = performance.now();
    await target.build();
    if (!existsSync(join(root, target.made)))
      throw new Error(`构建 ${target.name} 没有产生 ${target.made}。`);
    // Taken again: generated sources are inputs too.
    stamps[target.name] = fingerprint(target.inputs);
    writeStamps(stamps);
    console.log(`已构建 ${target.name}（${((performance.now() - startedAt) / 1000).toFixed(1)} 秒）`);
  }
}

/** The arguments that compile one folder into its `dist`, run inside the package. */
function compileArguments(source) {
  const args = [
    swc,
    source,
    '--out-dir',
    'dist',
    '--config-file',
    swcConfig,
    '--strip-leading-paths',
    '--quiet',
  ];
  return [...args, '--extensions', '.ts', '--ignore', '**/node_modules/**,**/dist/**,**/*.d.ts'];
}

/** TypeScript to JavaScript, file by file; outputs whose source is gone are removed afterwards. */
async function compile(packageName, source) {
  const [script, ...args] = compileArguments(source);
  const code = await runScript(script, args, { cwd: join(root, packageName) });
  if (code !== 0) throw new Error(`${packageName} 的源代码有错误，没有编译成功。`);
  const from = source === '.' ? packageName : `${packageName}/${source}`;
  const to = `${packageName}/dist`;
  const sources = new Set(listFiles(from).map((file) => relative(from, file).replace(/\.ts$/, '.js')));
  for (const file of listFiles(to, [])) {
    if (!sources.has(relative(to, file).replace(/\.map$/, ''))) rmSync(join(root, file));
  }
}

/** Generated operations and types are committed (the tests check them for drift), so bundling is all there is to do. */
async function bundleAdminWeb() {
  const args = ['build', '--logLevel', 'warn'];
  const code = await runScript(join(root, 'admin-web/node_modules/vite/bin/vite.js'), args, {
    cwd: join(root, 'admin-web'),
  });
  if (code !== 0) throw new Error('admin-web 没有构建成功。');
}

/** Content, not times: a fresh checkout or a copied folder must not look changed. */
export function fingerprint(inputs) {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((input) => listFiles(input))) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** Files below a folder (or the file itself), as sorted paths from the root. */
function listFiles(path, skipped = ['node_modules', 'dist']) {
  if (!existsSync(join(root, path))) return [];
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => !skipped.includes(entry.name))
    .flatMap((entry) =>
      entry.isDirectory() ? listFiles(`${path}/${entry.name}`, skipped) : [`${path}/${entry.name}`],
    )
    .sort();
}

function readStamps() {
  return existsSync(stampFile) ? JSON.parse(readFileSync(stampFile, 'utf8')) : {};
}

function writeStamps(stamps) {
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(`${stampFile}.new`, `${JSON.stringify(stamps, null, 2)}\n`);
  renameSync(`${stampFile}.new`, stampFile);
}
