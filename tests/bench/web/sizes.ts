import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { fixed, printTable, verdict } from '../table.js';

interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
  readonly isEntry?: boolean;
  readonly isDynamicEntry?: boolean;
}

type Manifest = Readonly<Record<string, Chunk>>;

interface Goal {
  readonly name: string;
  readonly js: number;
  readonly css: number;
}

/** UX goals 1 and 2, KiB. A lazy route counts with the shell it is opened in. */
const publicGoal: Goal = { name: '1 public and login', js: 110, css: 8 };
const officeGoal: Goal = { name: '2 first worklist with shell', js: 190, css: 20 };

/** What a browser fetches before a page stands: the static import closure of its entry, brotli 11. */
export function printSizes(folder: string): void {
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Manifest;
  const rows: string[][] = [];
  for (const [key, chunk] of Object.entries(manifest)) {
    if (!chunk.isEntry && !(chunk.isDynamicEntry && /routes\/|screens\//u.test(key))) continue;
    const goal = key === 'public.html' || key.startsWith('src/public/') ? publicGoal : officeGoal;
    const shell = goal === publicGoal ? 'public.html' : 'index.html';
    const keys = [...closureOf(manifest, key), ...closureOf(manifest, shell)];
    const { js, css } = sizesOf(folder, manifest, keys);
    const isMet = js <= goal.js && css <= goal.css;
    rows.push([key, fixed(js, 1), fixed(css, 1), goal.name, `${goal.js} / ${goal.css}`, verdict(isMet)]);
  }
  rows.sort(([left = ''], [right = '']) => left.localeCompare(right));
  printTable(
    'Brotli KiB before a page stands',
    ['entry or route', 'JS', 'CSS', 'UX goal', 'at most', ''],
    rows,
  );
}

function closureOf(manifest: Manifest, key: string, seen = new Set<string>()): Set<string> {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key]?.imports ?? []) closureOf(manifest, next, seen);
  return seen;
}

function sizesOf(folder: string, manifest: Manifest, keys: readonly string[]): { js: number; css: number } {
  const chunks = [...new Set(keys)].flatMap((key) => manifest[key] ?? []);
  const sum = (files: readonly string[]): number =>
    [...new Set(files)].reduce((total, file) => total + kibOf(join(folder, file)), 0);
  return {
    js: sum(chunks.map(({ file }) => file).filter((file) => file.endsWith('.js'))),
    css: sum(chunks.flatMap(({ css }) => css ?? [])),
  };
}

const sizes = new Map<string, number>();

function kibOf(file: string): number {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const compressed = brotliCompressSync(readFileSync(file), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  });
  sizes.set(file, compressed.length / 1024);
  return compressed.length / 1024;
}
