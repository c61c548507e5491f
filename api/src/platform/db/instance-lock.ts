import { createHash } from 'node:crypto';
import { realpathSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StartError } from './start-error.js';

/** Held by listening on a socket named after the folder: the operating system drops it with the process, even after kill -9. */
export interface InstanceLock {
  release(): Promise<void>;
}

export async function lockInstance(folder: string): Promise<InstanceLock> {
  const address = lockAddress(realpathSync(folder));
  const server = (await listenAt(address)) ?? (await listenAfterCleaning(address));
  if (!server) {
    throw new StartError(
      `住联已经在运行（数据文件夹 ${folder}），不能再启动第二个，请先停止正在运行的那一个。`,
    );
  }
  server.unref();
  return { release: () => new Promise((resolve) => server.close(() => resolve())) };
}

function lockAddress(folder: string): string {
  const name = `zhulian-${createHash('sha256').update(folder).digest('hex').slice(0, 32)}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  // The leading zero byte is Linux's abstract name space: no file that could be left behind.
  if (process.platform === 'linux') return `\0${name}`;
  return join(tmpdir(), `${name}.sock`);
}

function listenAt(address: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(null);
      else reject(error);
    });
    server.listen(address, () => resolve(server));
  });
}

/** Where the socket is a file (macOS), a killed process leaves it behind; nobody answers on such a file. */
async function listenAfterCleaning(address: string): Promise<Server | null> {
  if (process.platform === 'win32' || address.startsWith('\0') || (await isAnswered(address))) return null;
  rmSync(address, { force: true });
  return listenAt(address);
}

function isAnswered(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
