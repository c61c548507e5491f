import { Denied } from '../../../platform/auth/denied.js';
import { holds } from '../../../platform/auth/actor.js';
import { sql } from '../../../platform/db/sql.js';
import type { OperationReads } from '../../../platform/graphql/operation-reads.js';
import { isUuid } from '../../../shared/uuid.js';
import { partOfMeetingVisibleTo } from './visibility.js';

/** A paper as it was issued, for whoever sees its meeting; the reading is recorded. Denied otherwise. */
export async function openDocument(
  reads: OperationReads,
  documentId: string,
): Promise<{ readonly fileName: string; readonly bytes: Buffer }> {
  const denied = new Denied('meeting.read', 'MeetingDocument', documentId);
  if (!holds(reads.actor, 'meeting.read') || !isUuid(documentId)) throw denied;
  const { text, values } =
    sql`SELECT d.meeting_id, d.title, d.bytes FROM meeting_documents d WHERE d.id = ${documentId} AND ${partOfMeetingVisibleTo(reads.actor, 'd')}`;
  const [row] = await reads.runner.rows({ text, values });
  if (!row) throw denied;
  const [meetingId, title, bytes] = row as [string, string, Buffer];
  await reads.record('MeetingDocumentOpened', { type: 'Meeting', id: meetingId }, { documentId });
  return { fileName: `${title}.docx`, bytes };
}
