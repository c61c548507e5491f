import { PUBLIC_ACTOR } from '../auth/actor.js';
import type { LiveSession, SessionGate } from '../auth/session-gate.js';
import { Transaction } from '../db/transaction.js';
import { Work, type WorkEnvironment } from '../work.js';
import type { Context, RequestFacts } from './context.js';
import { OperationReads } from './operation-reads.js';

/**
 * A request around its operation. The session is looked up by the first statement of the transaction in which the
 * operation then runs: the end of a post or of a session bites on the very next request, and asking costs no round trip
 * of its own.
 */
export class OpenRequest {
  private session: LiveSession | null = null;
  /** The session's transaction, until the operation takes it over. */
  private waiting: Transaction | null = null;

  constructor(
    private readonly environment: WorkEnvironment,
    /** The same surroundings in the audit reader's role. */
    private readonly trail: WorkEnvironment,
    private readonly gate: SessionGate,
    private readonly facts: RequestFacts,
  ) {}

  async open(): Promise<Context> {
    const { environment, facts } = this;
    if (facts.token) await this.lookUp(facts.token);
    const actor = this.session?.actor ?? PUBLIC_ACTOR;
    const begin = (): Promise<Transaction> => this.begin();
    return {
      ...facts,
      actor,
      work: new Work(environment, actor, facts.requestId, begin),
      reads: new OperationReads(environment, actor, facts.requestId, true, begin),
      auditReads: new OperationReads(this.trail, actor, facts.requestId, true, () =>
        Transaction.begin(this.trail),
      ),
    };
  }

  /** Ends what the operation did not take over, and notes that somebody uses the session: apart, because a refusal rolls back. */
  async close(): Promise<void> {
    await this.waiting?.rollback();
    this.waiting = null;
    if (!this.session?.isStale || this.facts.isBackground) return;
    const { pool, clock } = this.environment;
    const { text, values } = this.gate.touch(this.session.sessionId, clock.now());
    await pool.query(text, [...values]);
  }

  private async lookUp(token: string): Promise<void> {
    const transaction = await Transaction.begin(this.environment);
    this.waiting = transaction;
    const [row] = await transaction.rows(this.gate.lookUp(token, this.environment.clock.now()));
    if (row) this.session = this.gate.sessionOf(row);
  }

  private async begin(): Promise<Transaction> {
    const transaction = this.waiting ?? (await Transaction.begin(this.environment));
    this.waiting = null;
    return transaction;
  }
}
