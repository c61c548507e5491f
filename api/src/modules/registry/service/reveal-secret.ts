import { caseVisibleTo } from './case-visibility.js';
import { VaultEntry } from '../vault-entry.entity.js';
import { refuseRecused } from './recusal.js';
import { vaultPlace, type SecretKind } from './vault.js';
import { done, refuse, type Outcome } from '../../../platform/outcome.js';
import { sql } from '../../../platform/db/sql.js';
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
  /** Which of several, for example one of two plates; otherwise the latest of the kind. */
  readonly vaultEntryId?: string | null;
  readonly purpose: RevealPurpose;
}

/** Views per account and day; above it the supervisors' attention is due, not more data. */
const REVEALS_PER_DAY = 50;

/**
 * Shows one secret in clear, with case and purpose; limit, event and decryption are one transaction, and the answer waits
 * for its commit. Refuses RECUSED, REVEAL_LIMIT (which leaves an attempt in the audit log) and NOTHING_STORED.
 */
export function revealSecret(work: Work, input: RevealSecret): Promise<Outcome<{ value: string }>> {
  return work.atomically(() => revealOnce(work, input));
}

async function revealOnce(work: Work, input: RevealSecret): Promise<Outcome<{ value: string }>> {
  work.must('vault.reveal');
  if (!(await isMemberInReach(work, input)))
    work.deny('vault.reveal', { type: 'Person', id: input.personId });
  const recused = await refuseRecused(work, input.caseId);
  if (recused) return recused;
  if ((await countReveals(work)) >= REVEALS_PER_DAY) {
    const person = { type: 'Person', id: input.personId, caseId: input.caseId };
    work.recordIfRefused('attempt', person, { permission: 'vault.reveal', reason: 'REVEAL_LIMIT' });
    return refuse(
      'REVEAL_LIMIT',
      `今天查看完整证件信息已达${REVEALS_PER_DAY}次上限，请明天再看；确有需要请联系安全管理员。`,
    );
  }
  const { personId, kind, vaultEntryId } = input;
  const [entry] = await work.em.find(
    VaultEntry,
    { personId, kind, ...(vaultEntryId ? { id: vaultEntryId } : {}) },
    { orderBy: { storedAt: 'desc' }, limit: 1 },
  );
  if (!entry) return refuse('NOTHING_STORED', '这个人没有登记这项信息。');
  await work.record(
    'SecretRevealed',
    { type: 'Person', id: personId, caseId: input.caseId },
    { kind, purpose: input.purpose, vaultEntryId: entry.id },
  );
  return done({
    value: work.environment.keys
      .open({ ...entry, wrappedKey: entry.wrappedKey ?? null }, vaultPlace(entry.id))
      .toString('utf8')
      .replace(/^[A-Z_]+:/u, ''),
  });
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
