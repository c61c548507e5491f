import { describe, expect, it } from '@jest/globals';
import { actorOfMandates } from '../../../api/src/modules/identity/rules/actor-of-mandates.js';
import { findPasswordProblem } from '../../../api/src/modules/identity/rules/password-policy.js';
import { ELEVATED, PERMISSIONS } from '../../../api/src/modules/identity/rules/permissions.js';
import { POST_KINDS } from '../../../api/src/modules/identity/rules/post-kinds.js';
import { needsSecondFactor } from '../../../api/src/modules/identity/rules/second-factor-posts.js';
import { parseSignInCode } from '../../../api/src/modules/identity/rules/sign-in-code.js';
import { isCommonPassword } from '../../../api/src/modules/identity/service/common-passwords.js';
import { stepOfCode } from '../../../api/src/modules/identity/service/totp.js';
import { isElevatedFor } from '../../../api/src/platform/auth/elevation.js';

describe('a new password', () => {
  const problemOf = (password: string): string | null =>
    findPasswordProblem(
      { password, loginName: 'liufang', pinyin: 'liufang lf', current: 'the-old-one-1' },
      isCommonPassword,
    )?.code ?? null;

  it.each([
    ['correct-horse-7', null],
    ['山河湖海日月星辰2026x', null],
    ['x'.repeat(126) + '1y2z'.slice(0, 2), 'PASSWORD_TOO_SIMPLE'],
    ['short-one', 'PASSWORD_LENGTH'],
    [`${'ab12'.repeat(32)}c`, 'PASSWORD_LENGTH'],
    ['ab12cd34'.repeat(16), null],
    ['the-old-one-1', 'PASSWORD_UNCHANGED'],
    ['my-LiuFang-22', 'PASSWORD_HAS_LOGIN_NAME'],
    ['onlyletterss', 'PASSWORD_TOO_SIMPLE'],
    ['password123', 'PASSWORD_COMMON'],
    ['Password2026!', 'PASSWORD_COMMON'],
    ['p@ssw0rd!!11', 'PASSWORD_COMMON'],
    ['zhulian2026!', 'PASSWORD_COMMON'],
    ['2026gongzufang', 'PASSWORD_COMMON'],
    ['woaini5201314', 'PASSWORD_COMMON'],
  ])('%s: %s', (password, code) => {
    expect(problemOf(password)).toBe(code);
  });

  it('counts characters, not bytes, and reads both spellings of one text as the same', () => {
    expect(problemOf('é'.normalize('NFD').repeat(9) + '1')).not.toBe('PASSWORD_LENGTH');
    expect(problemOf(`${'𠮷山河湖海'.repeat(2)}`)).toBe('PASSWORD_TOO_SIMPLE');
  });
});

describe('codes', () => {
  it.each([
    ['123456', { kind: 'TOTP', digits: '123456' }],
    ['123 456', { kind: 'TOTP', digits: '123456' }],
    ['１２３４５６', { kind: 'TOTP', digits: '123456' }],
    ['abcde-23456', { kind: 'RECOVERY', code: 'ABCDE23456' }],
    ['ABCDE 23456', { kind: 'RECOVERY', code: 'ABCDE23456' }],
    ['12345', null],
    ['1234567', null],
    ['ABCDE-01OIL', null],
    ['', null],
    [null, null],
  ])('%s', (text, code) => {
    expect(parseSignInCode(text)).toEqual(code);
  });

  /** RFC 6238, appendix B: SHA-1, the last six of the eight digits. */
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_234_567_890, '005924'],
    [20_000_000_000, '353130'],
  ])('the code of the standard at second %i', (seconds, digits) => {
    const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
    const at = (offset: number) => stepOfCode(secret, digits, new Date((seconds + offset) * 1000));
    const step = Math.floor(seconds / 30);
    expect([at(-30), at(0), at(30)]).toEqual([step, step, step]);
    expect([at(-90), at(90)]).toEqual([null, null]);
  });
});

describe('who needs what', () => {
  it('a second factor is for approving, supervising and administering', () => {
    expect(POST_KINDS.filter((post) => needsSecondFactor([post]))).toEqual([
      'COUNTY_APPROVER',
      'SUPERVISOR',
      'SYSTEM_ADMIN',
      'SECURITY_ADMIN',
      'AUDIT_ADMIN',
    ]);
    expect(needsSecondFactor(['LIAISON', 'SUPERVISOR'])).toBe(true);
    expect(needsSecondFactor([])).toBe(false);
  });

  const signedIn = {
    accountId: 'a',
    sessionId: 's',
    name: '经办人',
    posts: [{ post: 'COUNTY_APPROVER' as const, agencyId: 'HOUSING', communityId: null }],
    communitiesOf: {},
  };

  it('nothing but enrolling or passing the factor is left while it is awaited', () => {
    const left = (awaits: 'ENROL' | 'VERIFY') =>
      [...actorOfMandates({ ...signedIn, awaits }).grants.keys()].sort();
    expect(left('ENROL')).toEqual(['password.edit', 'secondFactor.edit', 'session.read']);
    expect(left('VERIFY')).toEqual(['session.read']);
  });

  it('a fresh proof is good for exactly five minutes, for a person at a browser', () => {
    const rule = { permissions: ELEVATED, minutes: 5 };
    const now = new Date('2026-07-08T02:00:00.000Z');
    const actor = (minutesAgo: number | null, sessionId: string | null = 's') =>
      actorOfMandates({
        ...signedIn,
        sessionId,
        elevatedAt: minutesAgo === null ? null : now.getTime() - minutesAgo * 60_000,
      });
    const may = (minutesAgo: number | null, sessionId?: string | null) =>
      isElevatedFor(rule, actor(minutesAgo, sessionId), 'vault.reveal', now);
    expect([may(0), may(4.99), may(5), may(60), may(null)]).toEqual([true, true, false, false, false]);
    expect(may(null, null)).toBe(true);
    expect(isElevatedFor(rule, actor(null), 'application.read', now)).toBe(true);
  });

  it('what needs a fresh proof are permissions that exist', () => {
    expect([...ELEVATED].filter((permission) => !PERMISSIONS.has(permission))).toEqual([]);
  });
});
