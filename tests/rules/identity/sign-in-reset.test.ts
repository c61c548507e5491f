import { describe, expect, it } from '@jest/globals';
import {
  actionsOnSignInReset,
  canBeConfirmed,
  decideSignInReset,
  type SignInDecider,
} from '../../../api/src/modules/identity/rules/sign-in-reset.js';

const security = (accountId: string): SignInDecider => ({ accountId, standsIn: false });
const auditor = (accountId: string): SignInDecider => ({ accountId, standsIn: true });

/** Whose account, who asked, who could decide, who presses: and what they hear. */
const CASES: readonly [
  owner: string,
  askedBy: readonly string[],
  deciders: readonly SignInDecider[],
  actor: string,
  answer: string,
][] = [
  ['clerk', ['system'], [security('security'), auditor('audit')], 'security', 'OK'],
  ['clerk', ['system'], [security('security'), auditor('audit')], 'audit', 'SECURITY_ADMIN_DECIDES'],
  ['clerk', ['system'], [security('security')], 'clerk', 'OWN_ACCOUNT'],
  ['clerk', ['system'], [security('security')], 'system', 'OWN_REQUEST'],
  // Two administrators asked, for the password and for the identity: neither of them.
  ['clerk', ['system', 'other'], [security('other'), security('security')], 'other', 'OWN_REQUEST'],
  // Only the owner and whoever asked are security administrators: somebody has to be left.
  ['security', ['system'], [security('security'), auditor('audit')], 'audit', 'OK'],
  ['clerk', ['other'], [security('other'), auditor('audit')], 'audit', 'OK'],
  [
    'security',
    ['system'],
    [security('security'), security('second'), auditor('audit')],
    'audit',
    'SECURITY_ADMIN_DECIDES',
  ],
  ['security', ['system'], [security('security'), security('second'), auditor('audit')], 'second', 'OK'],
  // Of two auditors neither confirms the own account.
  ['audit', ['system'], [auditor('audit'), auditor('second')], 'audit', 'OWN_ACCOUNT'],
  ['audit', ['system'], [auditor('audit'), auditor('second')], 'second', 'OK'],
];

describe('who confirms a sign-in that was handed out', () => {
  it.each(CASES)(
    'of %s, asked for by %j, with %j: %s is told %s',
    (accountId, askedBy, deciders, actorId, answer) => {
      const verdict = decideSignInReset({
        accountId,
        askedBy,
        deciders,
        actorId,
        actorStandsIn: deciders.some((one) => one.accountId === actorId && one.standsIn),
      });
      expect(verdict.ok ? 'OK' : verdict.code).toBe(answer);
    },
  );

  it.each([
    [[security('security')], true],
    [[auditor('audit')], true],
    [[security('clerk'), security('system')], false],
    [[], false],
  ] as const)('%j is left to confirm: %s', (deciders, expected) => {
    expect(canBeConfirmed({ accountId: 'clerk', askedBy: ['system'], deciders })).toBe(expected);
  });

  it('sees only the buttons of what they may do, with the reason where they may not now', () => {
    const facts = {
      accountId: 'clerk',
      askedBy: ['system'],
      deciders: [security('security')],
      actorStandsIn: false,
    };
    expect(actionsOnSignInReset({ ...facts, actorId: 'system' }, () => false)).toEqual([]);
    expect(
      actionsOnSignInReset(
        { ...facts, actorId: 'security' },
        (permission) => permission === 'signInReset.reject',
      ),
    ).toEqual([{ action: 'reject', label: '不同意', isAllowed: true, reason: null }]);
    expect(actionsOnSignInReset({ ...facts, actorId: 'clerk' }, () => true)).toMatchObject([
      { action: 'approve', isAllowed: false, reason: expect.stringContaining('自己') },
      { action: 'reject', isAllowed: false },
    ]);
  });
});
