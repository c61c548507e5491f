/**
 * How the rows of a table are sealed: `KEY` holds a wrapped key only, `OWN_KEY` a value under a wrapped key of the same
 * row, `HOUSEHOLD_KEY` a value under the key that the row's case has. Each module names its own; wiring.ts collects them.
 */
export interface SealedTable {
  readonly table: string;
  readonly sealed: 'KEY' | 'OWN_KEY' | 'HOUSEHOLD_KEY';
  readonly idColumn: 'id' | 'attachment_id' | 'account_id';
  /** Rows sealed anew in one transaction: files are large. */
  readonly batch: number;
  /** Values change in place: the rotation locks a row before it reads it, or it would write an older value over a newer one. */
  readonly changes?: true;
}
