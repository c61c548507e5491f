import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { productNode, root } from './lib/paths.mjs';
import { prepare } from './lib/prepare.mjs';

await prepare(['api', 'migrations']);

// Not the folder: its compiled output lies below it, and watching that would start the product for ever.
const migrations = readdirSync(join(root, 'migrations')).filter((file) => file.endsWith('.ts'));
const watched = [join(root, 'api/src'), ...migrations.map((file) => join(root, 'migrations', file))];
const children = [
  [
    root,
    [
      '--watch-preserve-output',
      ...watched.map((path) => `--watch-path=${path}`),
      join(root, 'api/bin/lib/dev-api.mjs'),
    ],
  ],
  [join(root, 'admin-web'), [join(root, 'admin-web/node_modules/vite/bin/vite.js')]],
].map(([cwd, args]) => spawn(productNode, args, { cwd, stdio: 'inherit' }));

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => children.forEach((child) => child.kill(signal)));
}
// One that ends takes the others with it.
await Promise.race(children.map((child) => new Promise((resolve) => child.once('exit', resolve))));
children.forEach((child) => child.kill('SIGTERM'));
