import pg from 'pg';
import type { Logger } from 'pino';
import { pgRunner } from '../../../platform/db/sql.js';
import { anchorCheckpoint, compareWithAnchor } from './anchor-checkpoint.js';
import type { AuditLog } from './audit-log.js';
import { LogBroken } from './log-broken.js';
import { readCheckpoint } from './log-head.js';
import type { Receipts } from './receipts.js';
import { sequenceEvents, type Finding } from './sequence-events.js';
import { signerAfter } from './sign-checkpoint.js';

export interface SequencerOptions {
  /** Address of the log-in role, which may become the sequencer's. */
  readonly databaseUrl: string;
  readonly role: string;
  readonly log: AuditLog;
  readonly receipts: Receipts;
  /** Writes an audit event about the log itself. */
  readonly record: (type: string, details: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly logger: Logger;
}

/** An event is in the log a second after its commit. */
const PAUSE_MS = 400;
const PAUSE_AFTER_ERROR_MS = 2_000;
const COMPARE_EVERY_MS = 5_000;
const ANCHOR_EVERY_MS = 3_600_000;

/**
 * 入链: gives every event its index. Any number of processes may run one; a lock lets one of them at a time. State is
 * only in the tables, so that being killed at any moment costs nothing.
 */
export class Sequencer {
  private client: pg.Client | null = null;
  private running: Promise<void> | null = null;
  private isStopping = false;
  private wake: () => void = () => undefined;
  private comparedAt = 0;
  private anchoredAt = Number.NEGATIVE_INFINITY;
  private brokenBecause = '';

  constructor(private readonly options: SequencerOptions) {}

  start(): void {
    this.running ??= this.run();
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    this.wake();
    await this.running;
    await this.disconnect();
  }

  /** Sequences everything that waits now. What the loop does between its pauses; tests call it by hand. */
  async catchUp(): Promise<void> {
    const client = await this.connect();
    const { role, log } = this.options;
    for (;;) {
      const done = await sequenceEvents(client, role, log);
      if (done.kind !== 'EXTENDED') break;
      for (const finding of done.findings) await this.report(finding);
    }
    this.brokenBecause = '';
  }

  private async run(): Promise<void> {
    while (!this.isStopping) {
      let pause = PAUSE_MS;
      try {
        await this.anchorWhenDue();
        await this.catchUp();
        await this.compareWhenDue();
      } catch (error) {
        pause = PAUSE_AFTER_ERROR_MS;
        await this.failed(error);
      }
      if (!this.isStopping) await this.sleep(pause);
    }
  }

  /** Also at the start: an older backup under a running log is noticed before anything is added to it. */
  private async anchorWhenDue(): Promise<void> {
    if (performance.now() - this.anchoredAt < ANCHOR_EVERY_MS) return;
    const { log, record } = this.options;
    const runner = pgRunner(await this.asSequencer());
    if (log.anchorFolder) await compareWithAnchor(runner, log.anchorFolder);
    const latest = await readCheckpoint(runner);
    const signer = signerAfter(log, latest);
    if (signer !== log.signer)
      await record('AuditKeyRotated', { from: signer.verifier.text, to: log.signer.verifier.text });
    if (latest && log.anchorFolder) anchorCheckpoint(log.anchorFolder, latest);
    // An empty log has nothing to anchor yet.
    if (latest) this.anchoredAt = performance.now();
  }

  private async compareWhenDue(): Promise<void> {
    if (performance.now() - this.comparedAt < COMPARE_EVERY_MS) return;
    this.comparedAt = performance.now();
    const findings = await this.options.receipts.compare(pgRunner(await this.asSequencer()));
    for (const finding of findings) await this.report(finding);
  }

  private async report(finding: Finding): Promise<void> {
    this.options.logger.error(finding, 'audit log alarm');
    await this.options.record('AuditAlarmRaised', { ...finding });
  }

  private async failed(error: unknown): Promise<void> {
    await this.disconnect();
    const isBroken = error instanceof LogBroken;
    const reason = error instanceof Error ? error.message : String(error);
    this.options.logger.error({ reason }, isBroken ? 'audit log broken' : 'sequencer error');
    if (!isBroken || this.brokenBecause === reason) return;
    this.brokenBecause = reason;
    try {
      await this.options.record('AuditAlarmRaised', {
        kind: 'BROKEN',
        index: error.at,
        eventId: null,
        reason,
      });
    } catch (again) {
      this.options.logger.error({ reason: String(again) }, 'audit alarm not recorded');
    }
  }

  private async connect(): Promise<pg.Client> {
    if (this.client) return this.client;
    const client = new pg.Client({ connectionString: this.options.databaseUrl });
    // A lost connection shows at the next statement; without a listener it would end the process.
    client.on('error', () => void (this.client = null));
    await client.connect();
    this.client = client;
    return client;
  }

  /** Reads outside of a batch; the role lasts for the session, each batch sets it again. */
  private async asSequencer(): Promise<pg.Client> {
    const client = await this.connect();
    await client.query(`set role ${pg.escapeIdentifier(this.options.role)}`);
    return client;
  }

  private async disconnect(): Promise<void> {
    const client = this.client;
    this.client = null;
    await client?.end().catch(() => undefined);
  }

  private sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
