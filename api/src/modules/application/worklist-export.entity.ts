import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { id, instant, version } from '../../platform/db/base.entity.js';
import { Account } from '../identity/index.js';
import { EXPORT_PURPOSES, EXPORT_STATES } from './rules/export-states.js';
import type { ApplicationFilterValues } from './rules/application-filter.js';

/** 导出申请: what was asked for by whom and what for, and what became of it. It stays when the file is deleted. */
export const WorklistExport = defineEntity({
  name: 'WorklistExport',
  tableName: 'worklist_exports',
  properties: {
    id: id(),
    /** Stands in every row of the file. */
    number: p.string().length(20),
    filter: p.json<ApplicationFilterValues>(),
    purpose: p.enum(EXPORT_PURPOSES),
    reason: p.string().length(200),
    state: p.enum(EXPORT_STATES),
    rowCount: p.integer(),
    requestedBy: p.manyToOne(Account).mapToPk().fieldName('requested_by'),
    agencyId: p.string().length(40),
    requestedAt: instant(),
    decidedBy: p.uuid().nullable(),
    decidedAt: instant().nullable(),
    decisionReason: p.string().length(200).nullable(),
    expiresAt: instant().nullable(),
    downloads: p.integer().default(0),
    version: version(),
  },
  checks: [
    {
      name: 'nobody_approves_an_export_of_their_own',
      expression: 'decided_by is null or decided_by <> requested_by',
    },
  ],
  indexes: [
    { name: 'worklist_exports_by_state', properties: ['state', 'requestedAt'] },
    { name: 'worklist_exports_by_requester', properties: ['requestedBy', 'requestedAt'] },
  ],
});

export type WorklistExport = InferEntity<typeof WorklistExport>;

/** The file, encrypted, until it expires. */
export const WorklistExportFile = defineEntity({
  name: 'WorklistExportFile',
  tableName: 'worklist_export_files',
  properties: {
    id: p.manyToOne(WorklistExport).mapToPk().primary().fieldName('id'),
    suite: p.string().length(20),
    keyVersion: p.integer(),
    wrappedKey: p.blob(),
    ciphertext: p.blob(),
  },
});
