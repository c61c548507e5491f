import { defineEntity, p } from '@mikro-orm/core';
import { id, instant } from '../../platform/db/base.entity.js';
import { Account } from './account.entity.js';

/** A signed-in browser. Only the SHA-256 of the cookie's token is kept, so the table cannot be used to sign in. */
export const Session = defineEntity({
  name: 'Session',
  tableName: 'sessions',
  properties: {
    id: id(),
    tokenHash: p.blob().unique('sessions_token_hash_is_unique'),
    accountId: p.manyToOne(Account).mapToPk().fieldName('account_id').index('sessions_by_account'),
    startedAt: instant(),
    lastSeenAt: instant(),
    expiresAt: instant(),
    endedAt: instant().nullable(),
    /** When the person last proved who they are: at sign-in, or again for a step that needs it freshly. */
    elevatedAt: instant().nullable(),
    /** When this session passed the second factor; null until then, and for who has none. */
    secondFactorAt: instant().nullable(),
    userAgent: p.string().length(200),
  },
});
