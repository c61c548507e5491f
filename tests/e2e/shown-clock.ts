/** What the county's clock shows: it was set once and has run since. */
export class ShownClock {
  private since = performance.now();

  constructor(private instant: Date) {}

  now(): Date {
    return new Date(this.instant.getTime() + performance.now() - this.since);
  }

  set(instant: Date): void {
    this.instant = instant;
    this.since = performance.now();
  }
}
