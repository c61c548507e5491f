import type { Place } from '../../../platform/crypto/sealed-place.js';
import type { Work } from '../../../platform/work.js';
import { parseSignInCode, RECOVERY_CODE_LENGTH, RECOVERY_CODES } from '../rules/sign-in-code.js';
import { SecondFactor } from '../second-factor.entity.js';
import { stepOfCode } from './totp.js';

const NOBODY = '00000000-0000-0000-0000-000000000000';

const secretPlace = (id: string): Place => ({ table: 'second_factors', column: 'ciphertext', id });

/** A sealed second factor, not yet stored. */
export function sealFactor(
  work: Work,
  accountId: string,
  secret: string,
  state: SecondFactor['state'],
): SecondFactor {
  const id = work.newId();
  const { suite, keyVersion, wrappedKey, ciphertext } = work.environment.keys.seal(secret, secretPlace(id));
  return work.em.create(SecondFactor, {
    id,
    accountId,
    state,
    suite,
    keyVersion,
    wrappedKey: Buffer.from(wrappedKey),
    ciphertext: Buffer.from(ciphertext),
    lastStep: null,
    createdAt: work.now(),
    confirmedAt: state === 'ACTIVE' ? work.now() : null,
  });
}

export const openSecret = (work: Work, factor: SecondFactor): string =>
  work.environment.keys.open(factor, secretPlace(factor.id)).toString('utf8');

export const findFactor = (
  work: Work,
  accountId: string | null,
  state: SecondFactor['state'],
): Promise<SecondFactor | null> => work.em.findOne(SecondFactor, { accountId: accountId ?? NOBODY, state });

/** The step of a code that has not been used yet; null when the code is wrong or used. */
export function freshStep(work: Work, factor: SecondFactor, digits: string): number | null {
  const step = stepOfCode(openSecret(work, factor), digits, work.now());
  return step !== null && step > (factor.lastStep ?? 0) ? step : null;
}

/** Keyed, so that the table alone does not let anybody try all codes. */
const hashRecoveryCode = (work: Work, accountId: string, code: string): Buffer =>
  work.environment.keys.blindIndex('recovery-code', `${accountId}|${code}`);

/** Whether the code would pass, without using it up. */
export async function isCodeGood(work: Work, factor: SecondFactor, text: string): Promise<boolean> {
  const code = parseSignInCode(text);
  if (!code) return false;
  if (code.kind === 'TOTP') return freshStep(work, factor, code.digits) !== null;
  const rows = await work.db.rows({
    text: 'select 1 from recovery_codes where account_id = $1 and code_hash = $2 and used_at is null',
    values: [factor.accountId, hashRecoveryCode(work, factor.accountId, code.code)],
  });
  return rows.length > 0;
}

/** Uses the code up, inside the open transaction: of two at once only one gets through. */
export async function useCode(work: Work, factor: SecondFactor, text: string): Promise<boolean> {
  const code = parseSignInCode(text);
  if (!code) return false;
  if (code.kind === 'RECOVERY') {
    const used = await work.db.execute({
      text: 'update recovery_codes set used_at = $3 where account_id = $1 and code_hash = $2 and used_at is null',
      values: [
        factor.accountId,
        hashRecoveryCode(work, factor.accountId, code.code),
        work.now().toISOString(),
      ],
    });
    if (used > 0) await work.record('RecoveryCodeUsed', { type: 'Account', id: factor.accountId });
    return used > 0;
  }
  const step = freshStep(work, factor, code.digits);
  if (step === null) return false;
  const moved = await work.db.execute({
    text: 'update second_factors set last_step = $2 where id = $1 and coalesce(last_step, 0) < $2',
    values: [factor.id, step],
  });
  return moved > 0;
}

/** Ten new recovery codes inside the open transaction; the old ones are void. They are told once. */
export async function renewRecoveryCodesOf(work: Work, accountId: string): Promise<string[]> {
  await forgetRecoveryCodesOf(work, accountId);
  const codes = Array.from({ length: RECOVERY_CODES }, () => work.ids.code(RECOVERY_CODE_LENGTH));
  for (const code of codes)
    await work.changeOne({
      text: 'insert into recovery_codes (id, account_id, code_hash) values ($1, $2, $3)',
      values: [work.newId(), accountId, hashRecoveryCode(work, accountId, code)],
    });
  return codes;
}

export async function forgetRecoveryCodesOf(work: Work, accountId: string): Promise<void> {
  await work.db.execute({
    text: 'delete from recovery_codes where account_id = $1',
    values: [accountId],
  });
}

/** Takes the second factor away, with its codes and whatever was begun of another. */
export async function forgetFactorsOf(work: Work, accountId: string): Promise<number> {
  await forgetRecoveryCodesOf(work, accountId);
  return work.db.execute({ text: 'delete from second_factors where account_id = $1', values: [accountId] });
}
