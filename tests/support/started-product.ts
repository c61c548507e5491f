import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { placeForData } from './place-for-data.js';

const program = fileURLToPath(new URL('../../api/dist/main.js', import.meta.url));
const READY = '住联已启动';

export interface Ended {
  readonly code: number | null;
  /** What a person saw: standard output and error together. */
  readonly output: string;
}

/** The product as its entry point starts it, in a process of its own, on a data folder of its own. */
export class StartedProduct {
  private output = '';
  readonly ended: Promise<Ended>;
  private readonly child: ChildProcess;

  constructor(environment: Readonly<Record<string, string>>) {
    const { PATH = '', NODE_COMPILE_CACHE } = process.env;
    this.child = spawn(process.execPath, [program], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH,
        ...(NODE_COMPILE_CACHE && { NODE_COMPILE_CACHE }),
        ZHULIAN_DEMO: 'no',
        PORT: '0',
        ...environment,
      },
    });
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    this.ended = new Promise((resolve) =>
      this.child.once('close', (code) => resolve({ code, output: this.output })),
    );
  }

  /** Resolves when it says that it is ready; rejects with its output when it ends before. */
  async ready(): Promise<void> {
    while (!this.output.includes(READY)) {
      if (this.child.exitCode !== null)
        throw new Error(`the product ended before it was ready:\n${this.output}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  kill(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  /** Interrupts it if it still runs, and waits. */
  async stop(): Promise<Ended> {
    this.child.kill('SIGINT');
    return this.ended;
  }
}

/** A temporary data folder that the database's own user may pass through. */
export function temporaryFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(placeForData(), 'zhulian-start-'));
  chmodSync(path, 0o711);
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** A port somebody else listens on. */
export async function takenPort(): Promise<{ port: number; free(): void }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { port: address.port, free: () => server.close() };
}

/** Processes whose command line names the folder: a database server that was left behind. */
export function processesOn(folder: string): number {
  const { stdout } = spawnSync('ps', ['-ww', '-eo', 'command='], { encoding: 'utf8' });
  return stdout.split('\n').filter((line) => line.includes(`postgres -D ${folder}`)).length;
}
