import { defineEntity, p } from '@mikro-orm/core';
import { id, instant } from '../../platform/db/base.entity.js';
import { CHECKPOINT_MAIL_STATES } from './rules/checkpoint-mail.js';

/** 待入链: what was recorded and has no index yet. Filled by a trigger on `audit_events`, emptied by the sequencer. */
export const AuditInbox = defineEntity({
  name: 'AuditInbox',
  tableName: 'audit_inbox',
  properties: {
    ticket: p.bigint().primary().generated('identity'),
    eventId: p.uuid(),
    leafHash: p.blob(),
  },
});

/** 入链序号: index → event. */
export const AuditLogEntry = defineEntity({
  name: 'AuditLogEntry',
  tableName: 'audit_log_entries',
  properties: {
    entryIndex: p.bigint().primary().autoincrement(false),
    eventId: p.uuid().unique('an_event_is_sequenced_once'),
    clockWentBack: p.boolean(),
  },
});

/** Roots of the perfect subtrees; level 0 holds the leaves. With them a proof reads a few rows per level of the tree. */
export const AuditTreeNode = defineEntity({
  name: 'AuditTreeNode',
  tableName: 'audit_tree_nodes',
  properties: {
    level: p.smallint().primary(),
    position: p.bigint().primary().autoincrement(false),
    hash: p.blob(),
  },
  primaryKeys: ['level', 'position'],
});

/** 检查点: the signed note, as it was signed. */
export const AuditCheckpoint = defineEntity({
  name: 'AuditCheckpoint',
  tableName: 'audit_checkpoints',
  properties: { size: p.bigint().primary().autoincrement(false), note: p.text() },
  indexes: [
    {
      name: 'audit_checkpoints_handing_over',
      expression: `create index "audit_checkpoints_handing_over" on "audit_checkpoints" ("size") where note like E'%\\nnext %'`,
    },
  ],
});

/** 见证签名: the signature line a witness gave for the checkpoint of a size. */
export const AuditCosignature = defineEntity({
  name: 'AuditCosignature',
  tableName: 'audit_cosignatures',
  properties: {
    size: p.bigint().primary().autoincrement(false),
    witness: p.string().length(120).primary(),
    line: p.text(),
  },
  primaryKeys: ['size', 'witness'],
});

/** 邮件存证: which checkpoint went to which mailbox on a day. */
export const AuditCheckpointMail = defineEntity({
  name: 'AuditCheckpointMail',
  tableName: 'audit_checkpoint_mails',
  properties: {
    id: id(),
    mailedOn: p.date(),
    address: p.string().length(200),
    size: p.bigint(),
    state: p.enum(CHECKPOINT_MAIL_STATES),
    attempts: p.integer().default(0),
    attemptedAt: instant().nullable(),
    sentAt: instant().nullable(),
    fault: p.string().length(60).nullable(),
  },
  uniques: [{ name: 'a_mailbox_gets_one_checkpoint_a_day', properties: ['mailedOn', 'address'] }],
});
