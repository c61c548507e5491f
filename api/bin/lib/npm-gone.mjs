import { readFileSync } from 'node:fs';

/**
 * npm starts a script through shells that do not pass SIGTERM on: whoever stops npm (a service manager, a container)
 * would leave the product running. Linux only; elsewhere Ctrl-C reaches everybody anyway.
 */
export function onNpmGone(stop) {
  const chain = findChainToNpm();
  if (chain.length === 0) return;
  const timer = setInterval(() => {
    if (chain.every(isAlive)) return;
    clearInterval(timer);
    stop();
  }, 250);
}

/** Our ancestors up to npm, npm included; empty when npm did not start us. */
function findChainToNpm() {
  if (process.platform !== 'linux' || !process.env.npm_lifecycle_event) return [];
  const chain = [];
  for (let pid = process.ppid; pid > 1 && chain.length < 5; pid = parentOf(pid)) {
    chain.push(pid);
    if (/^(npm|pnpm)\b|[/\\]p?npm(-cli)?\.c?js/.test(read(`/proc/${pid}/cmdline`))) return chain;
  }
  return [];
}

function parentOf(pid) {
  return Number(/\) \S (\d+)/.exec(read(`/proc/${pid}/stat`))?.[1] ?? 0);
}

function isAlive(pid) {
  return !/\) Z |^$/.test(read(`/proc/${pid}/stat`));
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
