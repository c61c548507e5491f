import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import type { PlainDate } from '../shared/plain-date.js';
import { plainDateInShanghai } from '../shared/working-days.js';
import type { AuditObject, AuditRecorder } from './audit.js';
import {
  actingAgency,
  holds,
  reachOf,
  systemActor,
  type ActingPlace,
  type Actor,
  type Permission,
  type Reach,
} from './auth/actor.js';
import { Denied } from './auth/denied.js';
import { ELEVATION_REQUIRED, isElevatedFor, type ElevationRule } from './auth/elevation.js';
import type { Clock } from './clock.js';
import type { KeyRing } from './crypto/key-ring.js';
import type { SealedTable } from './crypto/sealed-table.js';
import { isCrossing } from './db/crossing.js';
import { RowCountMismatch } from './db/row-check.js';
import type { Statement } from './db/sql.js';
import { Transaction, type CommandRunner, type TransactionSource } from './db/transaction.js';
import type { DomainEvent, DomainEvents } from './events.js';
import type { Ids } from './ids.js';
import type { Channels } from './channels/channel.js';
import type { JobQueue } from './jobs/job-queue.js';

/** What every piece of work shares: assembled once in app.ts. */
export interface WorkEnvironment extends TransactionSource {
  readonly orm: MikroORM;
  readonly keys: KeyRing;
  readonly elevation: ElevationRule;
  /** Every table with sealed values, keys first. */
  readonly sealedTables: readonly SealedTable[];
  readonly clock: Clock;
  readonly ids: Ids;
  readonly audit: AuditRecorder;
  readonly events: DomainEvents;
  readonly jobs: JobQueue;
  readonly channels: Channels;
  readonly log: Logger;
}

interface OpenTransaction {
  readonly db: Transaction;
  /** Made when a use case first asks for it: many do without. */
  em: EntityManager | null;
  readonly afterCommit: (() => Promise<void>)[];
  readonly ofRefusal: RefusedEvent[];
}

/** An event of what was refused. */
interface RefusedEvent {
  readonly type: string;
  readonly object: AuditObject;
  readonly details: Readonly<Record<string, unknown>>;
}

/** How often a piece of work is tried when it crossed with another's. */
const ATTEMPTS = 3;

/** Carries a refusal through the rollback; never leaves `atomically`. */
class RolledBack extends Error {
  constructor(readonly outcome: unknown) {
    super('refused');
  }
}

/**
 * One person's (or the system's) piece of work: transaction, actor, clock, audit. Writes happen only inside
 * `atomically`; this and `platform/read` are the only places that open a transaction.
 */
export class Work {
  private open: OpenTransaction | null = null;
  /** It met with another's before and is tried again. */
  private hasCrossed = false;
  /** The unit of the post by which the work is done, once a permission was asked for. */
  private actingUnit: string | null = null;

  constructor(
    readonly environment: WorkEnvironment,
    readonly actor: Actor,
    readonly requestId: string,
    /** Begins the transaction; a request hands over the one in which its session was looked up. */
    private readonly begin = async (): Promise<Transaction> => Transaction.begin(environment),
  ) {}

  get em(): EntityManager {
    const open = this.transaction;
    open.em ??= open.db.entityManager(this.environment.orm);
    return open.em;
  }

  /** Parameterised SQL on the transaction's connection. */
  get db(): CommandRunner {
    return this.transaction.db;
  }

  /** The unit in whose name this work is done and recorded: of several posts that of the one which gives the permission. */
  get agencyId(): string | null {
    return this.actingUnit ?? this.actor.agencyId;
  }

  now(): Date {
    return this.environment.clock.now();
  }

  /** Today's date in Shanghai, by the work clock. */
  today(): PlainDate {
    return plainDateInShanghai(this.now());
  }

  newId(): string {
    return this.environment.ids.uuid(this.now());
  }

  get ids(): Ids {
    return this.environment.ids;
  }

  /**
   * Throws {@link Denied} unless the actor holds the permission; whether it reaches the object is the module policy's
   * question. A permission that needs a fresh proof of who one is ends the work with the refusal ELEVATION_REQUIRED.
   * The first permission asked for names the unit that acts.
   */
  must(permission: Permission, place?: ActingPlace): Reach {
    if (!holds(this.actor, permission)) throw new Denied(permission);
    if (!isElevatedFor(this.environment.elevation, this.actor, permission, this.now()))
      throw new RolledBack(ELEVATION_REQUIRED);
    if (place || this.actingUnit === null) this.actBy(permission, place);
    return reachOf(this.actor, permission);
  }

  /** Says by which of the actor's posts this is done, as soon as its place is known: what is recorded from here on names its unit. */
  actBy(permission: Permission, place?: ActingPlace): void {
    this.actingUnit = actingAgency(this.actor, permission, place);
  }

  deny(permission: Permission, object?: { type: string; id: string }): never {
    throw new Denied(permission, object?.type, object?.id);
  }

  /**
   * Runs `change` in one transaction with the actor's signed claims. Rolls back on a throw and on a refused outcome
   * (an error returned, not thrown, would otherwise still commit). A nested call joins the open transaction.
   */
  async atomically<T extends { readonly refused: boolean }>(change: () => Promise<T>): Promise<T> {
    if (this.open) return change();
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.runOnce(change);
      } catch (error) {
        if (attempt >= ATTEMPTS || !isCrossing(error)) throw error;
        this.hasCrossed = true;
      }
    }
  }

  private async runOnce<T extends { readonly refused: boolean }>(change: () => Promise<T>): Promise<T> {
    const db = await this.begin();
    db.declare(this.actor);
    const open: OpenTransaction = { db, em: null, afterCommit: [], ofRefusal: [] };
    this.open = open;
    let outcome: T;
    try {
      outcome = await change();
      if (outcome.refused) throw new RolledBack(outcome);
      await this.flush();
    } catch (error) {
      await db.rollback();
      // Everything sent has been answered by now: a refusal of what had already crossed with another's says nothing.
      if (!(error instanceof RolledBack) || isCrossing(db.causeOf(error))) throw db.causeOf(error);
      outcome = error.outcome as T;
    } finally {
      this.open = null;
    }
    if (outcome.refused) {
      await this.recordRefused(open.ofRefusal);
      return outcome;
    }
    await db.commit();
    for (const effect of open.afterCommit) await effect();
    return outcome;
  }

  private async recordRefused(events: readonly RefusedEvent[]): Promise<void> {
    if (events.length === 0) return;
    await this.atomically(async () => {
      for (const { type, object, details } of events) await this.record(type, object, details);
      return { refused: false };
    });
  }

  /** Writes what the unit of work holds back, before a statement in plain SQL reads it. */
  async flush(): Promise<void> {
    await this.transaction.em?.flush();
  }

  /** The same transaction, seen as the system acting because of `cause`, with only the permissions named. */
  async asSystem<T>(
    cause: string,
    permissions: readonly Permission[],
    act: (work: Work) => Promise<T>,
  ): Promise<T> {
    const system = new Work(this.environment, systemActor(cause, permissions, this.actor), this.requestId);
    const { db } = this.transaction;
    system.open = this.open;
    system.actingUnit = this.actingUnit;
    await this.flush();
    db.declare(system.actor);
    const result = await act(system);
    // What the system changed is written as the system; from here on the person acts again.
    await this.flush();
    db.declare(this.actor);
    return result;
  }

  /**
   * Writes a row that is nearly always the first of its key, without waiting for it. When there was one before, the work is
   * run again and is told so: true when it may be there, and has to be asked for.
   */
  claim(statement: Statement): boolean {
    if (this.hasCrossed) return true;
    this.transaction.db.send(this.db.execute(statement));
    return false;
  }

  /** Writes one audit event in the transaction of the change. `details` hold ids, codes and reasons, never personal data. */
  async record(
    type: string,
    object: AuditObject,
    details: Readonly<Record<string, unknown>> = {},
  ): Promise<void> {
    const insertion = this.environment.audit.insertion({
      id: this.newId(),
      type,
      occurredAt: this.now(),
      actor: this.actor,
      agencyId: this.agencyId,
      object,
      details,
      requestId: this.requestId,
    });
    this.changeOneByCommit(insertion);
    this.afterCommit(() => Promise.resolve(insertion.committed()));
  }

  /** An event that stays when the work is refused: written after the rollback, in a transaction of its own. */
  recordIfRefused(type: string, object: AuditObject, details: Readonly<Record<string, unknown>> = {}): void {
    this.transaction.ofRefusal.push({ type, object, details });
  }

  /** A single-row write in plain SQL; throws unless exactly one row changed. */
  async changeOne(statement: Statement): Promise<void> {
    const changed = await this.db.execute(statement);
    if (changed !== 1) throw new RowCountMismatch(statement.text, changed);
  }

  /** The same for a row that nothing reads in this transaction: sent now, waited for at the commit. */
  changeOneByCommit(statement: Statement): void {
    this.transaction.db.expect(this.changeOne(statement));
  }

  /** Tells the modules further down, in the same transaction; wiring is in app.ts. */
  async publish<E extends DomainEvent>(event: E): Promise<void> {
    await this.flush();
    await this.environment.events.deliver(this, event);
  }

  /** Enqueues a job on the transaction's own connection: it exists exactly when the change does. Payloads hold ids only. */
  async enqueue(queue: string, payload: Readonly<Record<string, string>>, startAfter?: Date): Promise<void> {
    await this.environment.jobs.send(this.db, queue, payload, startAfter);
  }

  /** Mails and messages go out only for what was really committed. */
  afterCommit(effect: () => Promise<void>): void {
    this.transaction.afterCommit.push(effect);
  }

  private get transaction(): OpenTransaction {
    if (!this.open) throw new Error('this work has no open transaction: call it inside atomically()');
    return this.open;
  }
}
