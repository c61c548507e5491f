import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { ServerTask } from './servers/serve.js';

export type Program = 'product' | 'raw' | 'graphile' | 'idiomatic';

export interface RunningProgram {
  readonly pid: number;
  readonly url: string;
  stop(): Promise<void>;
}

/** A server in a process of its own, so that its CPU can be told from the load's. */
export async function startProgram(program: Program, task: ServerTask): Promise<RunningProgram> {
  const file = fileURLToPath(new URL(`servers/${program}.ts`, import.meta.url));
  const child = fork(file, [JSON.stringify(task)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const port = await portOf(child, program);
  return {
    pid: child.pid ?? 0,
    url: `http://127.0.0.1:${port}`,
    async stop() {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
  };
}

async function portOf(child: ChildProcess, program: Program): Promise<number> {
  const failed = once(child, 'exit').then(() =>
    Promise.reject(new Error(`${program} ended before it listened`)),
  );
  const [message] = (await Promise.race([once(child, 'message'), failed])) as [{ port: number }];
  failed.catch(() => undefined);
  return message.port;
}
