import type { CommandRunner } from '../db/kysely-runner.js';

/** Where work for later goes. Delivery is at least once: handlers are idempotent. */
export interface JobQueue {
  send(
    db: CommandRunner,
    queue: string,
    payload: Readonly<Record<string, string>>,
    startAfter?: Date,
  ): Promise<void>;
}
