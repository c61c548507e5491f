import { isUuid } from '../../../shared/uuid.js';
import { holds } from '../../../platform/auth/actor.js';
import { Denied } from '../../../platform/auth/denied.js';
import { sql } from '../../../platform/db/sql.js';
import type { OperationReads } from '../../../platform/graphql/operation-reads.js';
import type { KeyRing } from '../../../platform/crypto/key-ring.js';
import { attachmentVisibleTo } from './attachment-visibility.js';
import type { FileStorage } from './store-file.js';

export interface OpenedFile {
  readonly fileName: string;
  readonly contentType: string;
  readonly bytes: Buffer;
}

/** An attachment in clear: material for who may read the case, 佐证 for fewer; the read is recorded in the same transaction. Denied otherwise. */
export async function openFile(
  reads: OperationReads,
  keys: KeyRing,
  attachmentId: string,
  { store, caseVisibleTo }: FileStorage,
): Promise<OpenedFile> {
  const denied = new Denied('attachment.read', 'Attachment', attachmentId);
  const mayRead = holds(reads.actor, 'attachment.read') || holds(reads.actor, 'evidence.read');
  if (!mayRead || !isUuid(attachmentId)) throw denied;
  const visible = attachmentVisibleTo(reads.actor, 'a', caseVisibleTo);
  const { text, values } =
    sql`SELECT a.case_id, a.file_name, a.content_type FROM attachments a WHERE a.id = ${attachmentId} AND ${visible}`;
  const [row] = await reads.runner.rows({ text, values });
  const bytes = row ? await store.get(reads.runner, keys, attachmentId) : null;
  if (!row || !bytes) throw denied;
  const [caseId, fileName, contentType] = row.map(String);
  await reads.record('AttachmentViewed', { type: 'Attachment', id: attachmentId, caseId: caseId ?? null });
  return { fileName: fileName ?? '', contentType: contentType ?? '', bytes };
}
