/** Every single-row write changes exactly one row; anything else is a bug or a lost race and rolls back. */
export class RowCountMismatch extends Error {
  constructor(statement: string, changed: number) {
    super(`expected exactly one changed row, got ${changed}: ${statement}`);
    this.name = 'RowCountMismatch';
  }
}
