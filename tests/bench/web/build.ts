import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const at = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** Folders of the built browser application: as it is delivered, and with the gallery's grid at full size. */
export interface BuiltWeb {
  readonly product: string;
  readonly grid: string;
}

/** Builds beside the product's own output, so that nobody who is using that is disturbed. */
export async function buildForBench(): Promise<BuiltWeb> {
  const built = { product: at('.cache/bench/web'), grid: at('.cache/bench/grid') };
  await build(built.product, []);
  await build(built.grid, ['--config', at('tests/bench/web/grid.vite.mjs'), '--configLoader', 'native']);
  return built;
}

async function build(folder: string, options: string[]): Promise<void> {
  const vite = at('admin-web/node_modules/vite/bin/vite.js');
  const args = [vite, 'build', ...options, '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'];
  // Vite bundles for itself; our loader of TypeScript sources must not interfere.
  const environment = { ...process.env, NODE_OPTIONS: '' };
  const child = spawn(process.execPath, args, {
    cwd: at('admin-web'),
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(child, 'exit')) as [number];
  if (code !== 0) throw new Error(`the browser application does not build (${folder})`);
}
