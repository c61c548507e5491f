/** The tables of the log contradict each other, their checkpoint or what was anchored outside. `at` is the first index in doubt. */
export class LogBroken extends Error {
  constructor(
    readonly at: number,
    message: string,
  ) {
    super(message);
    this.name = 'LogBroken';
  }
}
