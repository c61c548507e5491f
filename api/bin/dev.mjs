import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { compileArguments } from './lib/build.mjs';
import { productNode, root } from './lib/paths.mjs';
import { prepare } from './lib/prepare.mjs';

const server = [
  '--enable-source-maps',
  '--watch-path=dist',
  '--watch-path=../migrations/dist',
  '--watch-preserve-output',
];

await prepare(['api', 'migrations']);
const children = [
  ['api', [...compileArguments('src'), '--watch']],
  ['migrations', [...compileArguments('.'), '--watch']],
  ['api', [...server, 'dist/main.js']],
  ['admin-web', [join(root, 'admin-web/node_modules/vite/bin/vite.js')]],
].map(([folder, args]) => spawn(productNode, args, { cwd: join(root, folder), stdio: 'inherit' }));

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => children.forEach((child) => child.kill(signal)));
}
// One that ends takes the others with it.
await Promise.race(children.map((child) => new Promise((resolve) => child.once('exit', resolve))));
children.forEach((child) => child.kill('SIGTERM'));
