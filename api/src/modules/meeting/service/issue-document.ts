import { createHash } from 'node:crypto';
import { nextNumber } from '../../../platform/db/next-number.js';
import { formatDocumentNumber } from '../../../platform/document/official-document.js';
import { writeOfficialDocument } from '../../../platform/document/write-official-document.js';
import type { Work } from '../../../platform/work.js';
import { partsOf } from '../../../shared/plain-date.js';
import { MeetingDocument } from '../meeting-document.entity.js';
import type { MeetingDocumentKind } from '../rules/meeting-kinds.js';
import type { MeetingRow } from './lock-rows.js';
import { meetingPaper } from './meeting-papers.js';
import { paperFacts } from './paper-facts.js';

/** 机关代字: minutes are counted apart from the office's other documents. */
const CODE_OF: Readonly<Record<MeetingDocumentKind, string>> = {
  NOTICE: '公租联办',
  AGENDA: '公租联办',
  SIGN_IN: '公租联办',
  MINUTES: '公租联纪',
};

/** Issues one paper of a meeting and keeps its bytes for good. A later version keeps the number and says why it was needed. */
export async function issueDocument(
  work: Work,
  meeting: MeetingRow,
  kind: MeetingDocumentKind,
  reason: string | null,
): Promise<void> {
  const earlier = await work.em.find(
    MeetingDocument,
    { meetingId: meeting.id, kind },
    { fields: ['id', 'number', 'versionNumber'], orderBy: { versionNumber: 'desc' }, limit: 1 },
  );
  const number = earlier[0]?.number ?? (await newNumber(work, kind));
  const paper = meetingPaper(kind, await paperFacts(work, meeting), number);
  const bytes = await writeOfficialDocument(paper, work.now());
  const documentId = work.newId();
  const sha256 = createHash('sha256').update(bytes).digest();
  const versionNumber = (earlier[0]?.versionNumber ?? 0) + 1;
  await work.changeOne({
    text: `insert into meeting_documents (id, meeting_id, kind, version_number, number, title, reason, sha256, bytes, issued_by, issued_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    values: [
      documentId,
      meeting.id,
      kind,
      versionNumber,
      number,
      paper.title,
      reason,
      sha256,
      bytes,
      work.actor.accountId,
      work.now().toISOString(),
    ],
  });
  await work.record(
    'MeetingDocumentIssued',
    { type: 'Meeting', id: meeting.id },
    {
      documentId,
      kind,
      versionNumber,
      sha256: sha256.toString('hex'),
    },
  );
}

async function newNumber(work: Work, kind: MeetingDocumentKind): Promise<string> {
  const { year } = partsOf(work.today());
  const series = `${kind === 'MINUTES' ? 'minutes' : 'office-document'}-${year}-`;
  const sequence = Number((await nextNumber(work.db, series, 1)).slice(series.length));
  return formatDocumentNumber(CODE_OF[kind], year, sequence);
}
