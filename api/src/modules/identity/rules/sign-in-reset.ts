import { PASS, refuse, type Guard, type GuardVerdict } from '../../../shared/transition-table.js';

/** 登录重置: what an administrator handed out to sign in with waits until another one confirmed it (双人办理). */
export interface SignInResetFacts {
  /** Account of the person who is to sign in with it. */
  readonly accountId: string;
  /** Accounts of whoever handed out the password or linked the identity. */
  readonly askedBy: readonly string[];
  /** Everybody who could decide today. */
  readonly deciders: readonly SignInDecider[];
}

/** Somebody who may confirm: in office, and able to sign in. */
export interface SignInDecider {
  readonly accountId: string;
  /** Only where none of the others is left. */
  readonly standsIn: boolean;
}

interface Decision extends SignInResetFacts {
  readonly actorId: string | null;
  /** Whoever acts is only a stand-in. */
  readonly actorStandsIn: boolean;
}

const bySecondPerson: Guard<Decision> = ({ accountId, askedBy, actorId }) => {
  if (actorId === accountId)
    return refuse('OWN_ACCOUNT', '不能确认自己的密码重置或关联，请由另一名安全管理员办理。');
  if (actorId !== null && askedBy.includes(actorId))
    return refuse(
      'OWN_REQUEST',
      '重置由一人办理、另一人确认，您不能确认自己办理的，请由另一名安全管理员办理。',
    );
  return PASS;
};

/** Who could confirm it: neither its owner nor whoever asked. */
const othersOf = ({ accountId, askedBy, deciders }: SignInResetFacts): SignInDecider[] =>
  deciders.filter((one) => one.accountId !== accountId && !askedBy.includes(one.accountId));

/** Whether anybody is left who could confirm it; a reset that nobody can confirm would shut its owner out for ever. */
export const canBeConfirmed = (facts: SignInResetFacts): boolean => othersOf(facts).length > 0;

/** Why the actor cannot decide: OWN_ACCOUNT, OWN_REQUEST, SECURITY_ADMIN_DECIDES; or that they can. */
export function decideSignInReset(decision: Decision): GuardVerdict {
  const verdict = bySecondPerson(decision);
  if (!verdict.ok) return verdict;
  if (decision.actorStandsIn && othersOf(decision).some(({ standsIn }) => !standsIn))
    return refuse('SECURITY_ADMIN_DECIDES', '由安全管理员确认；没有其他安全管理员能确认时，才由您代为确认。');
  return PASS;
}

export type SignInResetAction = 'approve' | 'reject';

export interface SignInResetChoice {
  readonly action: SignInResetAction;
  readonly label: string;
  readonly isAllowed: boolean;
  readonly reason: string | null;
}

const LABELS: Readonly<Record<SignInResetAction, string>> = { approve: '确认', reject: '不同意' };

/** The buttons, for whoever may press them at all. */
export function actionsOnSignInReset(
  decision: Decision,
  mayDo: (permission: `signInReset.${SignInResetAction}`) => boolean,
): SignInResetChoice[] {
  const verdict = decideSignInReset(decision);
  return (Object.keys(LABELS) as SignInResetAction[])
    .filter((action) => mayDo(`signInReset.${action}`))
    .map((action) => ({
      action,
      label: LABELS[action],
      isAllowed: verdict.ok,
      reason: verdict.ok ? null : verdict.message,
    }));
}
