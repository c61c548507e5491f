import { mkdirSync } from 'node:fs';
import { open, readFile, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * ACKED: told that it is done. REFUSED: told that nothing was saved. UNKNOWN: told that nobody knows, or not told at
 * all.
 */
export type Outcome = 'ACKED' | 'REFUSED' | 'UNKNOWN';

/** What one client knows, on disk before it asks and after it was told: the crash must not take the evidence along. */
export class Ledger {
  private constructor(
    readonly file: string,
    private readonly handle: FileHandle,
  ) {}

  static async open(folder: string, writer: number): Promise<Ledger> {
    mkdirSync(folder, { recursive: true });
    const file = join(folder, `writer-${writer}`);
    return new Ledger(file, await open(file, 'a'));
  }

  async note(key: string, what: 'SENT' | Outcome): Promise<void> {
    await this.handle.write(`${key} ${what}\n`);
    await this.handle.datasync();
  }

  close(): Promise<void> {
    return this.handle.close();
  }
}

/** The last word about each key, read back from the files. */
export async function readLedgers(files: readonly string[]): Promise<Map<string, Outcome>> {
  const known = new Map<string, Outcome>();
  for (const file of files)
    for (const line of (await readFile(file, 'utf8')).trim().split('\n')) {
      const [key = '', what] = line.split(' ');
      if (key !== '') known.set(key, what === 'SENT' ? 'UNKNOWN' : (what as Outcome));
    }
  return known;
}
