import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
export const cacheFolder = join(root, '.cache');

/** The Node that runs the product: the pinned npm package, whatever Node started this script. */
export const productNode = join(
  root,
  'node_modules/node/bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/** With it Node keeps what it compiled: a start takes two thirds of the time. Whoever sets it has said where. */
export const keepCompiled = { NODE_COMPILE_CACHE: join(cacheFolder, 'node'), ...process.env };
