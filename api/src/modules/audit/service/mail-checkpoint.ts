import type { Permission } from '../../../platform/auth/actor.js';
import { MessageRefused, type MailChannel, type OutgoingLetter } from '../../../platform/channels/channel.js';
import { NotWorthRetrying } from '../../../platform/jobs/job-queue.js';
import { done } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { checkpointLetter } from '../rules/checkpoint-letter.js';
import { readCheckpoint } from './log-head.js';
import { auditLogOf } from './recorder.js';

type ReaderWork = (cause: string, permissions: readonly Permission[]) => Work;

/** Longer than any attempt lasts: whoever has not answered by then is gone. */
const LEASE_MS = 90_000;

/**
 * 邮件存证: sends the newest checkpoint to every mailbox of the configuration, once a day and mailbox. An attempt is
 * claimed and committed before anything leaves and noted as sent after the server has taken it over, with the same
 * Message-ID each time. Which checkpoint a mailbox gets is fixed at its first attempt. Throws what failed, for the queue.
 */
export async function mailCheckpoint(workAsReader: ReaderWork): Promise<void> {
  const work = () => workAsReader('mail-checkpoint', []);
  const { email } = work().environment.channels;
  if (!email) return;
  const faults: Error[] = [];
  for (const id of await planMails(work())) {
    const fault = await sendOne(work, email, id);
    if (fault) faults.push(fault);
  }
  const worst = faults.find((fault) => !(fault instanceof NotWorthRetrying)) ?? faults[0];
  if (worst) throw worst;
}

/** One row for each mailbox of today; what is there stays as it is. */
async function planMails(work: Work): Promise<readonly string[]> {
  const { ids } = await work.atomically(async () => {
    const log = auditLogOf(work.environment.audit);
    const latest = await readCheckpoint(work.db);
    // An empty log has nothing to say yet.
    if (!latest || log.anchorAddresses.length === 0) return done({ ids: [] });
    const { size } = latest.checkpoint;
    await work.db.execute({
      text: `insert into audit_checkpoint_mails (id, mailed_on, address, size, state)
             select * from unnest($1::uuid[], $2::date[], $3::text[], $4::bigint[], $5::text[])
             on conflict (mailed_on, address) do nothing`,
      values: [
        log.anchorAddresses.map(() => work.newId()),
        log.anchorAddresses.map(() => work.today()),
        log.anchorAddresses,
        log.anchorAddresses.map(() => size),
        log.anchorAddresses.map(() => 'PENDING'),
      ],
    });
    const open = await work.db.objects<{ id: string }>({
      text: `select id from audit_checkpoint_mails
             where mailed_on = $1 and address = any($2) and state not in ('SENT', 'REFUSED') order by id`,
      values: [work.today(), log.anchorAddresses],
    });
    return done({ ids: open.map(({ id }) => id) });
  });
  return ids;
}

/** The fault, if there was one. */
async function sendOne(work: () => Work, email: MailChannel, id: string): Promise<Error | null> {
  try {
    const letter = await claim(work(), id);
    if (letter) await deliver(work, email, letter);
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error('failed');
  }
}

async function deliver(work: () => Work, email: MailChannel, letter: OutgoingLetter): Promise<void> {
  try {
    await email.sendLetter(letter);
  } catch (error) {
    const isFinal = error instanceof MessageRefused;
    const fault = error instanceof Error ? error.message : 'failed';
    await note(work(), letter.id, isFinal ? 'REFUSED' : 'FAILED', fault.slice(0, 60));
    throw isFinal ? new NotWorthRetrying(fault) : error;
  }
  await note(work(), letter.id, 'SENT', null);
}

interface MailRow {
  readonly address: string;
  readonly size: string;
  readonly state: string;
  readonly attempted_at: string | null;
}

/** Null when it was sent meanwhile. */
async function claim(work: Work, id: string): Promise<OutgoingLetter | null> {
  const { letter } = await work.atomically(async () => {
    const [row] = await work.db.objects<MailRow>({
      text: 'select address, size, state, attempted_at from audit_checkpoint_mails where id = $1 for update',
      values: [id],
    });
    if (!row || row.state === 'SENT' || row.state === 'REFUSED') return done({ letter: null });
    const now = work.now();
    const began = row.attempted_at === null ? null : new Date(row.attempted_at).getTime();
    if (row.state === 'SENDING' && began !== null && now.getTime() - began < LEASE_MS)
      throw new Error('another worker is sending it');
    await work.changeOne({
      text: `update audit_checkpoint_mails set state = 'SENDING', attempts = attempts + 1, attempted_at = $2 where id = $1`,
      values: [id, now.toISOString()],
    });
    const stored = await readCheckpoint(work.db, Number(row.size));
    if (!stored) throw new Error('the checkpoint is gone');
    const { signer } = auditLogOf(work.environment.audit);
    const body = checkpointLetter(stored.checkpoint, stored.note, signer.verifier.text);
    return done({ letter: { id, to: row.address, at: now, ...body } });
  });
  return letter;
}

async function note(
  work: Work,
  id: string,
  state: 'SENT' | 'FAILED' | 'REFUSED',
  fault: string | null,
): Promise<void> {
  await work.atomically(async () => {
    await work.changeOne({
      text: `update audit_checkpoint_mails set state = $2, fault = $3, sent_at = case when $2 = 'SENT' then $4::timestamptz end where id = $1`,
      values: [id, state, fault, work.now().toISOString()],
    });
    const type = state === 'SENT' ? 'CheckpointMailed' : 'CheckpointMailFailed';
    await work.record(type, { type: 'AuditLog', id: 'log' }, { mailId: id, fault });
    return done({});
  });
}
