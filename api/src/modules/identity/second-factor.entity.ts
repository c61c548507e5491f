import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { id, instant } from '../../platform/db/base.entity.js';
import { Account } from './account.entity.js';

/** 动态验证码: a person's TOTP secret, sealed under the county's key. A pending one counts for nothing until a code of it was typed. */
export const SecondFactor = defineEntity({
  name: 'SecondFactor',
  tableName: 'second_factors',
  properties: {
    id: id(),
    accountId: p.manyToOne(Account).mapToPk().fieldName('account_id'),
    state: p.enum(['PENDING', 'ACTIVE'] as const),
    suite: p.string().length(20),
    keyVersion: p.integer(),
    wrappedKey: p.blob(),
    ciphertext: p.blob(),
    /** The newest 30-second step whose code was accepted: no code works twice. */
    lastStep: p.integer().nullable(),
    createdAt: instant(),
    confirmedAt: instant().nullable(),
  },
  uniques: [{ name: 'one_second_factor_of_a_state_per_account', properties: ['accountId', 'state'] }],
});

export type SecondFactor = InferEntity<typeof SecondFactor>;
