import { defineEntity, p } from '@mikro-orm/core';
import { id, instant } from '../../platform/db/base.entity.js';
import { Account } from './account.entity.js';

/** 意见建议: what a user says about a page of the product. */
export const FeedbackNote = defineEntity({
  name: 'FeedbackNote',
  tableName: 'feedback_notes',
  properties: {
    id: id(),
    accountId: p.manyToOne(Account).mapToPk().fieldName('account_id'),
    page: p.string().length(200),
    text: p.string().length(2000),
    sentAt: instant(),
  },
});
