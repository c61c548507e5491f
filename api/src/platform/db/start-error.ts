/** A reason why the product cannot start, told in one Chinese sentence; the entry point prints `message` alone and exits with `exitCode`. */
export class StartError extends Error {
  readonly exitCode = 1;

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StartError';
  }
}

const oldestSupportedServer = 150000;

/** `serverVersionNumber` is what `SHOW server_version_num` says, for example 180004. */
export function assertServerSupported(serverVersionNumber: number): void {
  if (serverVersionNumber >= oldestSupportedServer) return;
  const major = Math.floor(serverVersionNumber / 10000);
  throw new StartError(
    `数据库服务器是 PostgreSQL ${major}，住联需要 PostgreSQL 15 或更高版本，请先升级数据库服务器。`,
  );
}

/** Turns the error of `listen()` into a sentence; an error it does not know comes back unchanged. */
export function explainListenError(error: unknown, host: string, port: number): unknown {
  switch (errorCode(error)) {
    case 'EADDRINUSE':
      return new StartError(
        `端口 ${port} 已被其他程序占用，请关闭该程序，或用环境变量 PORT 换一个端口后再启动。`,
        {
          cause: error,
        },
      );
    case 'EACCES':
      return new StartError(
        `当前系统用户不能使用端口 ${port}，请用环境变量 PORT 换一个 1024 以上的端口后再启动。`,
        {
          cause: error,
        },
      );
    case 'EADDRNOTAVAIL':
      return new StartError(`本机没有地址 ${host}，请用环境变量 HOST 换一个地址后再启动。`, { cause: error });
    default:
      return error;
  }
}

/** Turns a refused connection to the database server into a sentence that names no password; else comes back unchanged. */
export function explainConnectionError(error: unknown, databaseUrl: string): unknown {
  const { host, pathname, username } = new URL(databaseUrl);
  switch (errorCode(error)) {
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
      return new StartError(`连不上数据库服务器 ${host}，请检查它是否在运行、地址是否正确。`, {
        cause: error,
      });
    case '28P01':
    case '28000':
      return new StartError(`数据库服务器 ${host} 不接受用户 ${username} 的密码，请检查数据库地址。`, {
        cause: error,
      });
    case '3D000':
      return new StartError(`数据库服务器 ${host} 上没有数据库 ${pathname.slice(1)}，请先建立它。`, {
        cause: error,
      });
    default:
      return error;
  }
}

/** Turns a failed write below `folder` into a sentence; an error it does not know comes back unchanged. */
export function explainFolderError(error: unknown, folder: string): unknown {
  const sentence = folderSentence(errorCode(error), folder);
  return sentence === null ? error : new StartError(sentence, { cause: error });
}

/** The same for what initdb or postgres printed before it gave up; null when the output names no such cause. */
export function explainFolderOutput(output: string, folder: string): StartError | null {
  const code = /No space left on device|Disk quota exceeded/i.test(output)
    ? 'ENOSPC'
    : /Read-only file system/i.test(output)
      ? 'EROFS'
      : /Permission denied|has wrong ownership/i.test(output)
        ? 'EACCES'
        : undefined;
  const sentence = folderSentence(code, folder);
  return sentence === null ? null : new StartError(sentence);
}

function folderSentence(code: string | undefined, folder: string): string | null {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return `数据文件夹 ${folder} 所在的磁盘已满，请清理出空间后再启动。`;
    case 'EROFS':
      return `数据文件夹 ${folder} 所在的磁盘是只读的，请换到可以写入的位置后再启动。`;
    case 'EACCES':
    case 'EPERM':
      return `当前系统用户不能读写数据文件夹 ${folder}，请改用建立它的用户启动，或调整文件夹的权限。`;
    case 'ENOENT':
      return `数据文件夹 ${folder} 建不起来，请检查它的上级文件夹是否存在、是否可以写入。`;
    case 'ENOTDIR':
    case 'EEXIST':
      return `数据文件夹 ${folder} 的位置上有一个同名文件，请移走该文件后再启动。`;
    default:
      return null;
  }
}

function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
