import { Client } from 'pg';
import { readCheckpoint } from '../../../api/src/modules/audit/service/log-head.js';
import { pgRunner, type SqlRunner } from '../../../api/src/platform/db/sql.js';
import type { TestApp } from '../../support/app.js';

/** Writes `count` events of one transaction each, as somebody at work does. */
export async function writeEvents(app: TestApp, count: number, about = 'Test'): Promise<void> {
  for (let n = 0; n < count; n += 1) {
    const work = app.workAsSystem(`test ${n}`, []);
    await work.atomically(async () => {
      await work.record('Tested', { type: about, id: String(n) }, { n });
      return { refused: false };
    });
  }
}

/** Everything waiting gets its index. */
export async function sequence(app: TestApp): Promise<void> {
  if (!app.sequencer) throw new Error('this app has no log');
  await app.sequencer.catchUp();
}

/** The log as whoever owns the database sees it. */
export class OwnersLog {
  private constructor(
    readonly client: Client,
    readonly runner: SqlRunner,
  ) {}

  static async open(app: TestApp): Promise<OwnersLog> {
    const client = new Client({ connectionString: app.ownerUrl });
    await client.connect();
    return new OwnersLog(client, pgRunner(client));
  }

  async rows(text: string, values: unknown[] = []): Promise<unknown[][]> {
    return this.runner.rows({ text, values });
  }

  async number(text: string, values: unknown[] = []): Promise<number> {
    return Number((await this.rows(text, values))[0]?.[0]);
  }

  async size(): Promise<number> {
    return (await readCheckpoint(this.runner))?.checkpoint.size ?? 0;
  }

  /** As a superuser who switches the triggers off first. */
  async tamper(text: string, values: unknown[] = []): Promise<void> {
    await this.client.query('set session_replication_role = replica');
    await this.client.query(text, values);
    await this.client.query('set session_replication_role = origin');
  }

  close(): Promise<void> {
    return this.client.end();
  }
}
