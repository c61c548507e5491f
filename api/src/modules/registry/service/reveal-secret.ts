import { caseVisibleTo } from './case-visibility.js';
import { VaultEntry } from '../vault-entry.entity.js';
import { refuseRecused } from './recusal.js';
import { openSecret, type SecretKind } from './vault.js';
import { done, refuse, type Outcome } from '../../../platform/outcome.js';
import { sql } from '../../../platform/db/sql.js';
import type { Permission } from '../../../platform/auth/actor.js';
import { isUuid } from '../../../shared/uuid.js';
import type { Work } from '../../../platform/work.js';

/** 查看目的: chosen before anything is shown. */
export const REVEAL_PURPOSES = [
  'VERIFY_IDENTITY',
  'CONTACT_APPLICANT',
  'COMPARE_RECORD',
  'SERVE_DOCUMENT',
] as const;
export type RevealPurpose = (typeof REVEAL_PURPOSES)[number];

export interface RevealSecret {
  readonly caseId: string;
  readonly personId: string;
  readonly kind: SecretKind;
  /** Which of several, for example one of two plates; otherwise the latest of the kind, this case's first. */
  readonly vaultEntryId?: string | null;
  readonly purpose: RevealPurpose;
}

/** By which permission a secret is opened, and how many views of any kind the account may have had today. */
export interface RevealLimit {
  readonly permission: Permission;
  readonly perDay: number;
}

/** Told with the event: the request for which an agency looks, so that the first look at each counts as its work. */
interface RevealCause {
  readonly requestId?: string;
}

/** Views per account and day; above it the supervisors' attention is due, not more data. */
const LIMIT: RevealLimit = { permission: 'vault.reveal', perDay: 50 };

/** Shows one secret of a case in clear, to whoever reviews the case. Refuses as {@link openForPurpose}. */
export function revealSecret(work: Work, input: RevealSecret): Promise<Outcome<{ value: string }>> {
  return work.atomically(async () => {
    work.must('vault.reveal');
    if (!(await isMemberInReach(work, input)))
      work.deny('vault.reveal', { type: 'Person', id: input.personId });
    return openForPurpose(work, input, LIMIT);
  });
}

/**
 * Opens one secret, with case and purpose, for an actor whose reach was asked about; limit, event and decryption are one
 * transaction, and the answer waits for its commit. Refuses RECUSED, REVEAL_LIMIT (which leaves an attempt in the audit
 * log) and NOTHING_STORED.
 */
export async function openForPurpose(
  work: Work,
  { caseId, personId, kind, vaultEntryId, purpose }: RevealSecret,
  { permission, perDay }: RevealLimit,
  cause: RevealCause = {},
): Promise<Outcome<{ value: string }>> {
  const recused = await refuseRecused(work, caseId);
  if (recused) return recused;
  const person = { type: 'Person', id: personId, caseId };
  if ((await countReveals(work)) >= perDay) {
    work.recordIfRefused('attempt', person, { permission, reason: 'REVEAL_LIMIT' });
    return refuse(
      'REVEAL_LIMIT',
      `今天查看完整证件信息已达${perDay}次上限，请明天再看；确有需要请联系安全管理员。`,
    );
  }
  const entries = await work.em.find(
    VaultEntry,
    { personId, kind, ...(vaultEntryId ? { id: vaultEntryId } : {}) },
    { orderBy: { storedAt: 'desc', id: 'desc' } },
  );
  // What this household gave. The number alone goes with the person, whichever case it was entered in.
  const entry =
    entries.find((one) => one.caseId === caseId) ?? (kind === 'ID_NUMBER' ? entries[0] : undefined);
  if (!entry) return refuse('NOTHING_STORED', '这个人没有登记这项信息。');
  await work.record('SecretRevealed', person, { kind, purpose, vaultEntryId: entry.id, ...cause });
  return done({ value: openSecret(work, entry).replace(/^[A-Z_]+:/u, '') });
}

/** Somebody who has left the household is no longer a matter of this case. */
async function isMemberInReach(
  work: Work,
  { caseId, personId, vaultEntryId }: RevealSecret,
): Promise<boolean> {
  if (![caseId, personId, ...(vaultEntryId ? [vaultEntryId] : [])].every(isUuid)) return false;
  const visible = caseVisibleTo(work.actor, 'vault.reveal', 'm');
  const rows = await work.db.rows(
    sql`select 1 from household_members m where m.case_id = ${caseId} and m.person_id = ${personId} and m.left_at is null and ${visible}`,
  );
  return rows.length > 0;
}

/** Held until the commit: two windows of one person that both saw the last but one would both get the last. */
async function countReveals(work: Work): Promise<number> {
  const { accountId } = work.actor;
  await work.db.rows(sql`select pg_advisory_xact_lock(hashtextextended(${`reveal|${accountId}`}, 0))`);
  const [row] = await work.db.objects<{ count: number }>(sql`
    select reveals_of(${accountId}, ${work.today()}) as count`);
  return Number(row?.count ?? 0);
}
