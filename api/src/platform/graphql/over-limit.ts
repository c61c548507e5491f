import type { Permission } from '../auth/actor.js';

/** More than is allowed at once or in a minute: refused before anything ran. */
export class OverLimit extends Error {
  readonly extensions: { readonly code: string; readonly http: { readonly status: number } };

  constructor(
    readonly code: string,
    message: string,
    status: number,
    /** What the attempt is recorded as; null when this one is not recorded, because the first of many already was. */
    readonly recordedAs: Permission | null,
  ) {
    super(message);
    this.name = 'OverLimit';
    this.extensions = { code, http: { status } };
  }
}
