import { pinyin } from 'pinyin-pro';
import { done, refuse, type FieldProblem, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { parsePersonName } from '../../../shared/person-name.js';
import { Account } from '../account.entity.js';
import { parseLoginName } from '../rules/login-name.js';
import { hashPassword, initialPasswordUntil, newInitialPassword } from './password.js';

export interface CreateAccount {
  readonly loginName: string;
  readonly displayName: string;
  readonly isDemo?: boolean;
  /** Of a password that need not be changed, as in the demonstration county; everybody else gets an initial password. */
  readonly passwordHash?: string;
}

/**
 * Creates an account with a random initial password, which is told once and must be changed at the first sign-in.
 * Refuses INPUT_INVALID, LOGIN_NAME_TAKEN.
 */
export function createAccount(
  work: Work,
  input: CreateAccount,
): Promise<Outcome<{ accountId: string; initialPassword: string }>> {
  return work.atomically(async () => {
    work.must('account.create');
    const loginName = parseLoginName(input.loginName);
    const displayName = parsePersonName(input.displayName);
    if (!loginName.ok || !displayName.ok) {
      const problems: FieldProblem[] = [];
      if (!loginName.ok) problems.push({ field: 'loginName', message: loginName.error.message });
      if (!displayName.ok) problems.push({ field: 'displayName', message: displayName.error.message });
      return refuse('INPUT_INVALID', '账号没有建立，请按提示修改后再提交。', problems);
    }
    if (await work.em.findOne(Account, { loginName: loginName.value }))
      return refuse(
        'LOGIN_NAME_TAKEN',
        `登录名 ${loginName.value} 已有人使用，请换一个，例如在后面加上单位简称的字母。`,
      );
    const initialPassword = newInitialPassword(work);
    const account = work.em.create(Account, {
      id: work.newId(),
      loginName: loginName.value,
      displayName: displayName.value,
      pinyin: pinyinOf(displayName.value),
      passwordHash: input.passwordHash ?? (await hashPassword(initialPassword)),
      mustChangePassword: input.passwordHash === undefined,
      initialPasswordUntil: input.passwordHash === undefined ? initialPasswordUntil(work) : null,
      state: 'ACTIVE',
      isDemo: input.isDemo ?? false,
      createdAt: work.now(),
    });
    await work.record('AccountCreated', { type: 'Account', id: account.id });
    return done({ accountId: account.id, initialPassword });
  });
}

/** Full pinyin, then initials: colleagues are found by either prefix. */
function pinyinOf(name: string): string {
  const full = pinyin(name, { toneType: 'none', type: 'array' }).join('');
  const initials = pinyin(name, { pattern: 'first', toneType: 'none', type: 'array' }).join('');
  return `${full} ${initials}`.toLowerCase().slice(0, 200);
}
