/** Thrown by a route that the current role may not open. */
export class Forbidden extends Error {
  readonly status = 403;
  constructor(
    readonly subject: string,
    readonly roleName: string,
  ) {
    super(`403 ${subject}`);
    this.name = 'Forbidden';
  }
}
