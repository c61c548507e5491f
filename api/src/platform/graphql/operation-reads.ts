import pg from 'pg';
import type { Actor } from '../auth/actor.js';
import type { AuditObject } from '../audit.js';
import { signClaims } from '../db/claims.js';
import { pgRunner, type SqlRunner } from '../db/sql.js';
import { createReader, type Reader } from '../read/index.js';
import { viewerOf, type ReadViewer } from '../read-viewer.js';
import type { WorkEnvironment } from '../work.js';

/**
 * The reads of one query operation: one client of the ORM's pool, `BEGIN` with role and signed claims as one message,
 * statements in order, commit before the answer goes out. Read events are written in the same transaction, so what was
 * shown was also recorded.
 */
export class OperationReads {
  private opening: Promise<pg.PoolClient> | null = null;

  constructor(
    private readonly pool: pg.Pool,
    private readonly environment: WorkEnvironment,
    readonly actor: Actor,
    private readonly requestId: string,
    private readonly prepared: boolean,
  ) {}

  /** Root fields resolve side by side, a connection answers one statement after the other. */
  private last: Promise<unknown> = Promise.resolve();
  private readonly recorded: (() => void)[] = [];

  readonly runner: SqlRunner = {
    rows: (statement) => {
      const answer = this.last.then(async () => pgRunner(await this.client()).rows(statement));
      this.last = answer.catch(() => undefined);
      return answer;
    },
  };

  get reader(): Reader<ReadViewer> {
    return createReader(this.runner, viewerOf(this.actor, this.environment), { prepared: this.prepared });
  }

  /** Records a read (case page view, search, supervision read) beside the read itself. */
  async record(
    type: string,
    object: AuditObject,
    details: Readonly<Record<string, unknown>> = {},
  ): Promise<void> {
    const { audit, clock, ids } = this.environment;
    const occurredAt = clock.now();
    const entry = {
      id: ids.uuid(occurredAt),
      type,
      occurredAt,
      actor: this.actor,
      object,
      details,
      requestId: this.requestId,
    };
    const insertion = audit.insertion(entry);
    await this.runner.rows(insertion);
    this.recorded.push(insertion.committed);
  }

  /** Commits when `keep`, else rolls back. Throws when the commit fails: nothing was shown then. */
  async close(keep: boolean): Promise<void> {
    await this.last;
    if (!this.opening) return;
    const client = await this.opening;
    this.opening = null;
    try {
      await client.query(keep ? 'commit' : 'rollback');
      client.release();
      if (keep) for (const committed of this.recorded) committed();
    } catch (error) {
      client.release(true);
      throw error;
    }
  }

  private client(): Promise<pg.PoolClient> {
    this.opening ??= this.begin();
    return this.opening;
  }

  private async begin(): Promise<pg.PoolClient> {
    const client = await this.pool.connect();
    const { claims, signature } = signClaims(this.actor, this.environment.keys.claimsKey);
    try {
      await client.query(
        `begin; select set_config('app.claims', ${pg.escapeLiteral(claims)}, true), ` +
          `set_config('app.signature', ${pg.escapeLiteral(signature)}, true), ` +
          `set_config('role', ${pg.escapeLiteral(this.environment.runningRole)}, true)`,
      );
    } catch (error) {
      client.release(true);
      throw error;
    }
    return client;
  }
}
