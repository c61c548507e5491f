import type { CommandRunner } from '../db/transaction.js';

/** Where work for later goes. Delivery is at least once: handlers are idempotent. */
export interface JobQueue {
  send(
    db: CommandRunner,
    queue: string,
    payload: Readonly<Record<string, string>>,
    startAfter?: Date,
  ): Promise<void>;
}

/** What a handler throws when no later attempt can help: the job fails at once and is shown as failed. */
export class NotWorthRetrying extends Error {}
