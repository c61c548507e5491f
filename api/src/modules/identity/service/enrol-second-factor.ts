import { LockMode } from '@mikro-orm/core';
import { done, refuse, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { Account } from '../account.entity.js';
import { needsSecondFactor } from '../rules/second-factor-posts.js';
import { formatRecoveryCode, parseSignInCode } from '../rules/sign-in-code.js';
import { endSessionsOf } from './end-session.js';
import { listPresentPosts } from './present-posts.js';
import {
  findFactor,
  forgetFactorsOf,
  freshStep,
  openSecret,
  renewRecoveryCodesOf,
  sealFactor,
} from './second-factor.js';
import { elevateSession } from './session.js';
import { encodeSecret, enrolmentAddress } from './totp.js';

/** Begins enrolling (开通): a secret told once, which counts for nothing until a code of it is confirmed. */
export function startSecondFactor(
  work: Work,
): Promise<Outcome<{ accountId: string; secret: string; address: string }>> {
  return work.atomically(async () => {
    work.must('secondFactor.edit');
    const account = await ownAccount(work);
    await work.db.execute({
      text: `delete from second_factors where account_id = $1 and state = 'PENDING'`,
      values: [account.id],
    });
    const secret = encodeSecret(work.ids.bytes(20));
    sealFactor(work, account.id, secret, 'PENDING');
    await work.record('SecondFactorStarted', { type: 'Account', id: account.id });
    return done({ accountId: account.id, secret, address: enrolmentAddress(secret, account.loginName) });
  });
}

/**
 * Confirms with a first code: the new second factor replaces the old one, other sessions end, this one gets a new token,
 * and ten recovery codes are told once. Refuses SECOND_FACTOR_NOT_STARTED, CODE_WRONG.
 */
export function confirmSecondFactor(
  work: Work,
  input: { readonly code: string },
): Promise<Outcome<{ accountId: string; token: string; recoveryCodes: string[] }>> {
  return work.atomically(async () => {
    work.must('secondFactor.edit');
    const account = await ownAccount(work);
    const factor = await findFactor(work, account.id, 'PENDING');
    if (!factor)
      return refuse(
        'SECOND_FACTOR_NOT_STARTED',
        '没有正在开通的动态验证码。请重新扫描二维码，再填写验证码。',
      );
    const code = parseSignInCode(input.code);
    const step = code?.kind === 'TOTP' ? freshStep(work, factor, code.digits) : null;
    if (step === null)
      return refuse(
        'CODE_WRONG',
        '验证码不正确，没有开通。请确认手机时间准确，等应用显示下一组数字后再填写。',
        [{ field: 'code', message: '验证码不正确。请填写应用现在显示的6位数字。' }],
      );
    const secret = openSecret(work, factor);
    await forgetFactorsOf(work, account.id);
    const active = sealFactor(work, account.id, secret, 'ACTIVE');
    active.lastStep = step;
    const recoveryCodes = await renewRecoveryCodesOf(work, account.id);
    await endSessionsOf(work, account.id, work.actor.sessionId);
    const token = await elevateSession(work, true);
    await work.record('SecondFactorConfirmed', { type: 'Account', id: account.id });
    return done({ accountId: account.id, token, recoveryCodes: recoveryCodes.map(formatRecoveryCode) });
  });
}

/** Ten new recovery codes; the old ones are void. Refuses SECOND_FACTOR_MISSING. */
export function renewRecoveryCodes(
  work: Work,
): Promise<Outcome<{ accountId: string; recoveryCodes: string[] }>> {
  return work.atomically(async () => {
    work.must('secondFactor.edit');
    const account = await ownAccount(work);
    if (!(await findFactor(work, account.id, 'ACTIVE'))) return MISSING;
    const codes = await renewRecoveryCodesOf(work, account.id);
    await work.record('RecoveryCodesRenewed', { type: 'Account', id: account.id });
    return done({ accountId: account.id, recoveryCodes: codes.map(formatRecoveryCode) });
  });
}

/** Gives the second factor up; other sessions end. Refuses SECOND_FACTOR_MISSING, SECOND_FACTOR_NEEDED while a post requires it. */
export function removeSecondFactor(work: Work): Promise<Outcome<{ accountId: string }>> {
  return work.atomically(async () => {
    work.must('secondFactor.edit');
    const account = await ownAccount(work);
    if (needsSecondFactor(await listPresentPosts(work, account.id)))
      return refuse(
        'SECOND_FACTOR_NEEDED',
        '您的岗位必须使用动态验证码，不能停用。更换手机请选择“更换”，重新扫描二维码。',
      );
    if ((await forgetFactorsOf(work, account.id)) === 0) return MISSING;
    await work.changeOne({
      text: 'update sessions set second_factor_at = null where id = $1',
      values: [work.actor.sessionId],
    });
    await endSessionsOf(work, account.id, work.actor.sessionId);
    await work.record('SecondFactorRemoved', { type: 'Account', id: account.id });
    return done({ accountId: account.id });
  });
}

const MISSING = refuse('SECOND_FACTOR_MISSING', '您还没有开通动态验证码。请先开通。');

/** Locked: of two enrolments begun at once, the later one takes the place of the earlier. */
async function ownAccount(work: Work): Promise<Account> {
  const account = await work.em.findOne(
    Account,
    { id: work.actor.accountId ?? '' },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  return account ?? work.deny('secondFactor.edit');
}
