import type { MessagePort } from 'node:worker_threads';

/** How far somebody is: whose turn it is, how often one came to a meeting point, how often it was passed. */
type Progress = { readonly turn: number } | { readonly come: number } | { readonly passed: number };

/**
 * Keeps tellers in different threads together where order can be seen: numbers are drawn in the order of time, whoever
 * draws them, and nobody is past a meeting point before everybody was there.
 */
export class StoryPace {
  private turn = 0;
  private come = 0;
  private passed = 0;
  private readonly waiting = new Set<() => void>();

  /** `others`: a line to each of the other tellers; whoever has none waits for nobody. */
  constructor(
    readonly teller: number,
    private readonly others: readonly MessagePort[],
  ) {
    for (const other of others) other.on('message', (progress: Progress) => this.note(progress));
  }

  /** Turns are counted from 0 over all tellers; each is taken once. */
  async inTurn(turn: number, act: () => Promise<void>): Promise<void> {
    await this.until(() => this.turn >= turn);
    await act();
    this.tell({ turn: turn + 1 });
  }

  /** The first teller acts when everybody has come; nobody goes on before. Points are counted from 0. */
  async together(point: number, act: () => Promise<unknown>): Promise<void> {
    this.tell({ come: 1 });
    if (this.teller > 0) return this.until(() => this.passed > point);
    await this.until(() => this.come >= (this.others.length + 1) * (point + 1));
    await act();
    this.tell({ passed: point + 1 });
  }

  close(): void {
    for (const other of this.others) other.close();
  }

  private tell(progress: Progress): void {
    this.note(progress);
    for (const other of this.others) other.postMessage(progress);
  }

  /** Lines are read one after the other: an older word may come after a newer one of somebody else, and takes nothing back. */
  private note(progress: Progress): void {
    if ('turn' in progress) this.turn = Math.max(this.turn, progress.turn);
    else if ('come' in progress) this.come += progress.come;
    else this.passed = Math.max(this.passed, progress.passed);
    for (const look of this.waiting) look();
  }

  private async until(isTime: () => boolean): Promise<void> {
    if (isTime()) return;
    await new Promise<void>((resolve) => {
      const look = (): void => {
        if (!isTime()) return;
        this.waiting.delete(look);
        resolve();
      };
      this.waiting.add(look);
    });
  }
}
