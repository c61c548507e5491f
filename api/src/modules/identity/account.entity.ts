import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { id, instant, version } from '../../platform/db/base.entity.js';

/** One person's account. The password is an argon2id hash; the person's own id number is kept only as a blind index, for recusal (回避). */
export const Account = defineEntity({
  name: 'Account',
  tableName: 'accounts',
  properties: {
    id: id(),
    loginName: p.string().length(60).unique('accounts_login_name_is_unique'),
    displayName: p.string().length(60),
    pinyin: p.string().length(200),
    passwordHash: p.string().length(200),
    /** Set while the password is the one an administrator handed out; until it is changed no post gives anything. */
    mustChangePassword: p.boolean(),
    /** Until when the initial password opens the account; later an administrator hands out another. */
    initialPasswordUntil: instant().nullable(),
    /** Who handed out the password (resetting it, or with the account), and when; empty when the county's set-up did. */
    signInResetBy: p.uuid().nullable(),
    signInResetAt: instant().nullable(),
    /** Of both halves together. While it stands here the sign-in waits; whoever confirms moves it to `passwordHash`. */
    signInResetHash: p.string().length(200).nullable(),
    signInConfirmedBy: p.uuid().nullable(),
    signInConfirmedAt: instant().nullable(),
    state: p.enum(['ACTIVE', 'DISABLED'] as const),
    isDemo: p.boolean().default(false),
    idBlindIndex: p.blob().nullable(),
    createdAt: instant(),
    version: version(),
  },
  checks: [
    {
      name: 'nobody_resets_their_own_sign_in',
      expression: 'sign_in_reset_by is null or sign_in_reset_by <> id',
    },
    {
      name: 'nobody_confirms_the_sign_in_they_reset',
      expression:
        'sign_in_confirmed_at is null or (sign_in_reset_by is not null and sign_in_confirmed_by is not null and sign_in_confirmed_by <> sign_in_reset_by and sign_in_confirmed_by <> id)',
    },
    {
      name: 'a_sign_in_waits_until_it_is_confirmed',
      expression:
        '(sign_in_reset_by is null) = (sign_in_reset_at is null) and (sign_in_reset_hash is not null) = (sign_in_reset_by is not null and sign_in_confirmed_at is null)',
    },
  ],
});

export type Account = InferEntity<typeof Account>;
