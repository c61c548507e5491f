import type { DomainEvent } from '../../../platform/events.js';
import type { Work } from '../../../platform/work.js';

/** By what else somebody could now get into an account. */
export type SignInChange =
  | 'PASSWORD_RESET'
  | 'SECOND_FACTOR_RESET'
  | 'EXTERNAL_IDENTITY_LINKED'
  | 'EXTERNAL_IDENTITY_UNLINKED'
  | 'RESET_APPROVED'
  | 'RESET_REJECTED';

/** An administrator changed how an account is signed in to; its owner hears of it. */
export interface SignInChanged extends DomainEvent {
  readonly type: 'SignInChanged';
  readonly accountId: string;
  readonly change: SignInChange;
  /** Who had asked for what was decided. */
  readonly askedBy: readonly string[];
}

export const publishSignInChanged = (
  work: Work,
  accountId: string,
  change: SignInChange,
  askedBy: readonly string[] = [],
): Promise<void> => work.publish<SignInChanged>({ type: 'SignInChanged', accountId, change, askedBy });
