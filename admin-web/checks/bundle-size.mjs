/** Prints brotli sizes from the Vite manifest: the static import closure of each entry and of each lazy route, beside its budget. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
const kib = (file) =>
  brotliCompressSync(readFileSync(new URL(file, dist)), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
    .length / 1024;

function closure(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key].imports ?? []) closure(next, seen);
  return seen;
}

function measure(keys) {
  const chunks = [...new Set(keys)].map((key) => manifest[key]);
  const sum = (files) => [...new Set(files)].reduce((total, file) => total + kib(file), 0);
  return {
    js: sum(chunks.map((chunk) => chunk.file).filter((file) => file.endsWith('.js'))),
    css: sum(chunks.flatMap((chunk) => chunk.css ?? [])),
  };
}

const budgets = {
  'public.html': { js: 110, css: 8 },
  'index.html': { js: 190, css: 20 },
  worklist: { js: 190, css: 20 },
};
const rows = Object.keys(manifest)
  .filter((key) => manifest[key].isEntry || /routes\/|gallery/.test(key))
  .filter((key) => manifest[key].isEntry || manifest[key].isDynamicEntry)
  .map((key) => [
    key,
    measure(manifest[key].isEntry ? [...closure(key)] : [...closure(key), ...closure('index.html')]),
    budgets[key],
  ]);
for (const [name, { js, css }, budget] of rows) {
  const beside = budget === undefined ? '' : `  (at most ${budget.js} / ${budget.css})`;
  console.log(
    `${name.padEnd(44)} js ${js.toFixed(1).padStart(6)} KiB  css ${css.toFixed(1).padStart(5)} KiB${beside}`,
  );
  if (budget !== undefined && (js > budget.js || css > budget.css)) process.exitCode = 1;
}
