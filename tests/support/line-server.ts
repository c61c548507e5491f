import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

type Line = Readonly<Record<string, unknown>>;

/** A server of ours in a process apart, which tells what happens as lines of JSON. */
export class LineServer {
  readonly lines: Line[] = [];
  private waiting: (() => void)[] = [];

  private constructor(
    private readonly child: ChildProcess,
    readonly port: number,
  ) {}

  static async start(script: string, ...args: string[]): Promise<LineServer> {
    const path = fileURLToPath(new URL(script, import.meta.url));
    const child = spawn(process.execPath, [path, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
    const reader = createInterface({ input: child.stdout });
    const [first] = (await once(reader, 'line')) as [string];
    const server = new LineServer(child, (JSON.parse(first) as { port: number }).port);
    reader.on('line', (line) => {
      server.lines.push(JSON.parse(line) as Line);
      for (const wake of server.waiting.splice(0)) wake();
    });
    return server;
  }

  tell(word: string): void {
    this.child.stdin?.write(`${word}\n`);
  }

  /** The first line that has the key, now or later. */
  async line(key: string): Promise<Line> {
    for (;;) {
      const found = this.lines.find((line) => key in line);
      if (found) return found;
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }

  async stop(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await ended;
  }
}
