/** The viewer may not see this field. Thrown before any SQL of the plan runs. */
export class ForbiddenField extends Error {
  override readonly name = 'ForbiddenField';
  constructor(
    readonly type: string,
    readonly field: string,
  ) {
    super(`${type}.${field} is not readable for this viewer`);
  }
}

/** The cursor was not issued for this list and order, or it was changed on the way. */
export class InvalidCursor extends Error {
  override readonly name = 'InvalidCursor';
  constructor() {
    super('The cursor does not belong to this list');
  }
}

/** `first` is outside 1..100. */
export class PageSizeOutOfRange extends Error {
  override readonly name = 'PageSizeOutOfRange';
  constructor(readonly first: number) {
    super(`A page holds 1 to 100 items, not ${first}`);
  }
}

/** A mistake in a declaration or in how a plan is used: a bug of ours, never the caller's. */
export class PlanError extends Error {
  override readonly name = 'PlanError';
}
