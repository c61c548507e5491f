import { actingAgency, type Actor, type Permission } from '../auth/actor.js';
import type { AuditObject } from '../audit.js';
import type { SqlRunner } from '../db/sql.js';
import { Transaction } from '../db/transaction.js';
import { createReader, type Reader } from '../read/index.js';
import { viewerOf, type ReadViewer } from '../read-viewer.js';
import type { WorkEnvironment } from '../work.js';

/**
 * The reads of one query operation: one transaction in the actor's name, statements in order, commit before the answer
 * goes out. Read events are written in the same transaction, so what was shown was also recorded.
 */
export class OperationReads {
  private opening: Promise<Transaction> | null = null;
  private isClosed = false;
  /** The unit in whose name is read. */
  private agencyId: string | null = null;

  constructor(
    private readonly environment: WorkEnvironment,
    readonly actor: Actor,
    private readonly requestId: string,
    private readonly prepared: boolean,
    private readonly begin = async (): Promise<Transaction> => Transaction.begin(environment),
  ) {}

  private readonly recorded: (() => void)[] = [];
  private readonly supervised: { readonly read: string; readonly id: string | null }[] = [];

  readonly runner: SqlRunner = {
    rows: async (statement) => (await this.transaction()).rows(statement),
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
      agencyId: this.agencyId ?? this.actor.agencyId,
      object,
      details,
      requestId: this.requestId,
    };
    const transaction = await this.transaction();
    const insertion = audit.insertion(entry);
    // On its way is enough: without it there is no commit, and without a commit no answer.
    transaction.send(transaction.rows(insertion));
    this.recorded.push(insertion.committed);
  }

  /** By which permission is read: of several posts the one that gives it is recorded. */
  readBy(permission: Permission): void {
    this.agencyId ??= actingAgency(this.actor, permission);
  }

  /** A supervisor reads this: written down with the rest of the operation, whatever the resolver records by itself. */
  noteSupervised(read: string, id: unknown): void {
    this.supervised.push({ read, id: typeof id === 'string' ? id : null });
  }

  /** Records which rows of a list were shown: of a page one event, with the ids that were asked for. */
  async recordList(
    type: string,
    object: AuditObject,
    { items }: { readonly items: readonly { readonly id?: string }[] },
    details: Readonly<Record<string, unknown>> = {},
  ): Promise<void> {
    const ids = items.flatMap(({ id }) => id ?? []);
    await this.record(type, object, { ids, ...details });
  }

  /** Commits when `keep`, else rolls back. Throws when the commit fails: nothing was shown then. */
  async close(keep: boolean): Promise<void> {
    const [first] = this.supervised;
    if (keep && first && this.opening)
      await this.record(
        'SupervisorViewed',
        { type: 'Operation', id: first.read },
        { reads: this.supervised },
      );
    this.isClosed = true;
    if (!this.opening) return;
    const transaction = await this.opening;
    this.opening = null;
    if (!keep) return transaction.rollback();
    await transaction.commit();
    for (const committed of this.recorded) committed();
  }

  private async transaction(): Promise<Transaction> {
    // A root field that goes on after another one failed: nobody would end what it opens.
    if (this.isClosed) throw new Error('the operation is over');
    this.opening ??= this.open();
    return this.opening;
  }

  private async open(): Promise<Transaction> {
    const transaction = await this.begin();
    transaction.declare(this.actor);
    return transaction;
  }
}
