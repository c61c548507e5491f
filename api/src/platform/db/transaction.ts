import type { Socket } from 'node:net';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type pg from 'pg';
import type { Actor } from '../auth/actor.js';
import { signClaims, type ClaimsKey } from './claims.js';
import { isConnectionLost, OutcomeUnknown } from './passing-refusal.js';
import { pgRunner, type SqlRunner, type Statement } from './sql.js';

export interface CommandRunner extends SqlRunner {
  /** Rows as objects keyed by column. */
  objects<T>(statement: Statement): Promise<T[]>;
  /** Number of changed rows. */
  execute(statement: Statement): Promise<number>;
}

/** What a transaction needs of its surroundings to begin. */
export interface TransactionSource {
  readonly pool: pg.Pool;
  readonly runningRole: string;
  readonly claims: ClaimsKey;
}

interface CompiledQuery {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** Statements asked for within one turn of the event loop leave as one write; pg has no name for its socket. */
function joinWrites(client: pg.PoolClient): void {
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection;
  stream.cork();
  process.nextTick(() => stream.uncork());
}

/**
 * One client of the ORM's pool inside a transaction. The connection is pipelined: statements go out as they are asked
 * for and are answered in order, so what is not waited for costs no round trip. `BEGIN`, the actor's claims and the
 * first statement that is waited for leave as one message. Values travel as parameters of the wire protocol, never in
 * the SQL text.
 */
export class Transaction implements CommandRunner {
  private readonly underWay: Promise<unknown>[] = [];
  private readonly expected: Promise<unknown>[] = [];
  private firstFailure: unknown;
  private hasEnded = false;

  private constructor(
    private readonly pooled: pg.PoolClient,
    private readonly source: TransactionSource,
  ) {}

  static async begin(source: TransactionSource): Promise<Transaction> {
    const transaction = new Transaction(await source.pool.connect(), source);
    transaction.send(transaction.client.query('begin'));
    return transaction;
  }

  /** Says in whose name the following statements run. Until then the log-in role runs them, which may read nothing. */
  declare(actor: Actor): void {
    const { claims, signature } = signClaims(actor, this.source.claims);
    this.send(
      this.rows({
        name: 'declare_actor',
        text: `select set_config('app.claims', $1, true), set_config('app.signature', $2, true), set_config('role', $3, true)`,
        values: [claims, signature, this.source.runningRole],
      }),
    );
  }

  async rows(statement: Statement): Promise<unknown[][]> {
    return pgRunner(this.client).rows(statement);
  }

  async objects<T>({ text, values, name }: Statement): Promise<T[]> {
    return (await this.client.query({ text, values: [...values], name })).rows as T[];
  }

  async execute({ text, values, name }: Statement): Promise<number> {
    return (await this.client.query({ text, values: [...values], name })).rowCount ?? 0;
  }

  /** Sends without waiting: a failure comes out at the commit, which then does not take place. */
  send(statement: Promise<unknown>): void {
    this.underWay.push(statement);
    statement.catch((error: unknown) => (this.firstFailure ??= error));
  }

  /** The same for what may succeed in PostgreSQL and still be wrong, such as a count of rows: known before the commit is asked for. */
  expect(statement: Promise<unknown>): void {
    this.expected.push(statement);
    statement.catch((error: unknown) => (this.firstFailure ??= error));
  }

  /** The failure that ended the transaction; those behind it only say that it had ended. */
  causeOf(error: unknown): unknown {
    return this.firstFailure ?? error;
  }

  /** Throws unless everything sent succeeded and PostgreSQL committed it; {@link OutcomeUnknown} when nobody can say. */
  async commit(): Promise<void> {
    try {
      await Promise.all(this.expected);
    } catch (error) {
      await this.rollback();
      throw this.causeOf(error);
    }
    const { client } = this;
    this.hasEnded = true;
    try {
      const [{ command }] = await Promise.all([client.query('commit'), ...this.underWay]);
      if (command !== 'COMMIT') throw new Error(`the transaction ended with ${command}`);
      client.release();
    } catch (error) {
      client.release(true);
      const cause = this.causeOf(error);
      // The statements and the commit left as one message: whichever of them was not answered, all may have been done.
      throw isConnectionLost(cause) ? new OutcomeUnknown({ cause }) : cause;
    }
  }

  async rollback(): Promise<void> {
    const { client } = this;
    this.hasEnded = true;
    try {
      await client.query('rollback');
      client.release();
    } catch {
      // The connection is gone, and with it the transaction; why is told by the statement that failed first.
      client.release(true);
    }
  }

  /** A late statement would run in the transaction of whoever has the connection next. */
  private get client(): pg.PoolClient {
    if (this.hasEnded) throw new Error('this transaction has ended');
    joinWrites(this.pooled);
    return this.pooled;
  }

  /** The ORM's unit of work on this connection. It is flushed by whoever asked for it; begin and commit stay here. */
  entityManager(orm: MikroORM): EntityManager {
    const em = orm.em.fork();
    // All that the ORM asks of a transaction that it did not begin itself.
    const context = { executeQuery: (query: CompiledQuery) => this.executeQuery(query) };
    em.setTransactionContext(context as never);
    return em;
  }

  private async executeQuery({ sql, parameters }: CompiledQuery) {
    const { command, rowCount, rows } = await this.client.query(sql, [...parameters]);
    const isRead = command === 'SELECT';
    return { rows, ...(isRead ? {} : { numAffectedRows: BigInt(rowCount ?? 0) }) };
  }
}
