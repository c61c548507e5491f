import { spawnSync } from 'node:child_process';
import { StartError } from './start-error.js';

export interface SystemUser {
  uid: number;
  gid: number;
}

const dedicatedUser = 'zhulian-db';

/** PostgreSQL refuses to run as root. Null means: run as whoever we are. */
export function findDatabaseUser(): SystemUser | null {
  if (process.getuid?.() !== 0) return null;
  const user = lookUp('postgres') ?? lookUp(dedicatedUser) ?? create(dedicatedUser) ?? lookUp('nobody');
  if (!user || !canBecome(user)) {
    throw new StartError(
      '内置数据库不能以 root 身份运行，本机又没有可以代用的系统用户，请改用普通用户启动。',
    );
  }
  return user;
}

/** Asks the kernel, as that user: modes, owners and access lists of every folder on the way count. */
export function canEnter(user: SystemUser | null, folder: string): boolean {
  if (!user) return true;
  return (
    spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], { ...user, cwd: '/', stdio: 'ignore' })
      .status === 0
  );
}

function canBecome(user: SystemUser): boolean {
  return spawnSync('/bin/sh', ['-c', ':'], { ...user, cwd: '/', stdio: 'ignore' }).status === 0;
}

function create(name: string): SystemUser | null {
  const options = [
    '--system',
    '--no-create-home',
    '--home-dir',
    '/nonexistent',
    '--shell',
    '/usr/sbin/nologin',
  ];
  spawnSync('useradd', [...options, name], { stdio: 'ignore' });
  return lookUp(name);
}

function lookUp(name: string): SystemUser | null {
  const [uid, gid] = ['-u', '-g'].map((flag) => {
    const asked = spawnSync('id', [flag, name], { encoding: 'utf8' });
    return asked.status === 0 ? Number.parseInt(asked.stdout, 10) : Number.NaN;
  });
  if (uid === undefined || gid === undefined || Number.isNaN(uid) || Number.isNaN(gid)) return null;
  return { uid, gid };
}
