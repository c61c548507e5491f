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
    state: p.enum(['ACTIVE', 'DISABLED'] as const),
    isDemo: p.boolean().default(false),
    idBlindIndex: p.blob().nullable(),
    createdAt: instant(),
    version: version(),
  },
});

export type Account = InferEntity<typeof Account>;
