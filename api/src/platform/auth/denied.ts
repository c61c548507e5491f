import type { Permission } from './actor.js';

/** No access and not found look the same to the caller; the attempt is recorded after the rollback. */
export class Denied extends Error {
  readonly code = 'NO_ACCESS';

  constructor(
    readonly permission: Permission,
    readonly objectType?: string,
    readonly objectId?: string,
  ) {
    super('没有找到，或者您没有权限。请核对链接；如需权限，请联系本单位的系统管理员。');
    this.name = 'Denied';
  }
}

/** The session is missing, ended or idle for too long. */
export class SignInRequired extends Error {
  readonly code = 'SIGN_IN_REQUIRED';

  constructor() {
    super('登录已失效，请重新登录；已填写的内容会保留。');
    this.name = 'SignInRequired';
  }
}
