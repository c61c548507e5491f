import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { onNpmGone } from './npm-gone.mjs';
import { keepCompiled, productNode, root } from './paths.mjs';

/** Runs a program to its end with our own input and output; resolves to its exit code. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: keepCompiled, ...options });
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}

/** The same for a script on the product's Node. */
export function runScript(script, args, options = {}) {
  return run(productNode, [script, ...args], options);
}

/** Runs a script on the product's Node and keeps what it says on both channels, in the order it said it. */
export async function readScript(script, args) {
  const chunks = [];
  const child = spawn(productNode, [script, ...args], {
    cwd: root,
    env: keepCompiled,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(chunk));
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode, signal) => resolve(exitCode ?? 128 + (constants.signals[signal] ?? 0)));
  });
  return { code, output: Buffer.concat(chunks).toString('utf8') };
}

/**
 * Becomes the given script: passes signals on and ends with its exit code. The channel lets the script notice when this
 * process is killed, so that it does not live on unseen.
 */
export async function becomeScript(script, args) {
  const child = spawn(productNode, ['--enable-source-maps', script, ...args], {
    env: keepCompiled,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  onNpmGone(() => child.kill('SIGTERM'));
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (exitCode, signal) => resolve(exitCode ?? 128 + (constants.signals[signal] ?? 0)));
  });
  process.exit(code);
}
