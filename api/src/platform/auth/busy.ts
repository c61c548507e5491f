/** Too much at once of what costs much, such as hashing passwords: HTTP 429, nothing was done. */
export class Busy extends Error {
  readonly code = 'BUSY';
  readonly extensions = { code: 'BUSY', http: { status: 429 } };

  constructor() {
    super('现在登录的人较多，系统没有处理这次请求。请等几秒钟再试。');
    this.name = 'Busy';
  }
}
