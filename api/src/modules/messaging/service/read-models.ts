import { identifier, sql } from '../../../platform/db/sql.js';
import type { OperationReads } from '../../../platform/graphql/operation-reads.js';
import type { ReadViewer } from '../../../platform/read-viewer.js';
import {
  column,
  defineReadModel,
  sqlField,
  toOne,
  type Condition,
  type FieldPlan,
  type ReadModel,
} from '../../../platform/read/index.js';
import { agencyRead } from '../../organization/index.js';
import { evidenceVisibleTo, isInForce, kindInForce, materialsVisibleTo } from './attachment-visibility.js';
import type { CaseVisibility } from './case-visibility.js';
import type { OfficeFileOwner } from './office-files.js';

/** Everybody reads their own messages. */
export const notificationRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'Notification',
  table: 'notifications',
  visibleTo: (viewer, alias) => sql`${identifier(alias)}.account_id = ${viewer.accountId}`,
  fields: {
    id: column(),
    title: column(),
    body: column(),
    link: column(),
    sentAt: column(),
    readAt: column(),
    settledAt: column(),
  },
});

/** Not looked at, and nobody has done meanwhile what it asks for. */
export const isUnread: Condition = (alias) =>
  sql`(${identifier(alias)}.read_at IS NULL AND ${identifier(alias)}.settled_at IS NULL)`;

/** How many messages wait for the person: unread and not settled. */
export async function countUnread(reads: OperationReads): Promise<number> {
  const [row] = await reads.runner.rows({
    text: 'select count(*)::int from notifications where account_id = $1 and read_at is null and settled_at is null',
    values: [reads.actor.accountId],
  });
  return Number(row?.[0]);
}

const attachmentFields = {
  id: column(),
  kind: column(),
  fileName: column(),
  contentType: column(),
  byteSize: column(),
  uploadedAt: column(),
  uploadedByName: sqlField(
    (t) => sql`(SELECT a.display_name FROM accounts a WHERE a.id = ${identifier(t)}.uploaded_by)`,
  ),
};

/**
 * Attachments of a case in force: what was replaced or removed is left out. A module further down says who sees a case and
 * may still change what was uploaded to it, and hangs the model below its own (`toMany` by `case_id`).
 */
export function attachmentReadFor(
  caseVisibleTo: CaseVisibility,
  mayBeChanged: FieldPlan<ReadViewer>,
): ReadModel<ReadViewer> {
  return defineReadModel<ReadViewer>({
    type: 'Attachment',
    table: 'attachments',
    visibleTo: (viewer, alias) =>
      sql`${materialsVisibleTo(viewer, alias, caseVisibleTo)} AND ${isInForce(alias)}`,
    fields: { ...attachmentFields, kind: sqlField(kindInForce), mayBeChanged },
  });
}

/** The file behind a piece of evidence (佐证); whoever answers hangs it below the answer. */
export const evidenceFileRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'Attachment',
  table: 'attachments',
  visibleTo: (viewer, alias) =>
    sql`(${identifier(alias)}.kind = 'EVIDENCE' AND ${evidenceVisibleTo(viewer, alias)})`,
  fields: { ...attachmentFields, mayBeChanged: sqlField(() => sql`FALSE`) },
});

/** Files of one kind of owner; the owner's module hangs the model below its own (`toMany` by `owner_id`). */
export function officeFileReadFor({ kind, visibleTo }: OfficeFileOwner): ReadModel<ReadViewer> {
  const { id, fileName, contentType, byteSize, uploadedAt, uploadedByName } = attachmentFields;
  return defineReadModel<ReadViewer>({
    type: 'OfficeFile',
    table: 'office_files',
    visibleTo: (viewer, alias) =>
      sql`(${identifier(alias)}.owner_kind = ${kind} AND ${visibleTo(viewer, alias)})`,
    fields: {
      id,
      fileName,
      contentType,
      byteSize,
      uploadedAt,
      uploadedByName,
      agency: toOne(() => agencyRead, { via: 'agency_id' }),
    },
  });
}
