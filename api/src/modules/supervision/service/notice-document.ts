import { createHash } from 'node:crypto';
import { writeOfficialDocument } from '../../../platform/document/write-official-document.js';
import type { Work } from '../../../platform/work.js';
import { done, type Outcome } from '../../../platform/outcome.js';
import { plainDate } from '../../../shared/plain-date.js';
import { isUuid } from '../../../shared/uuid.js';
import { Agency } from '../../organization/index.js';
import { SupervisionDocument } from '../supervision-document.entity.js';
import { SupervisionNotice } from '../supervision-notice.entity.js';
import { noticePaper } from './notice-paper.js';

const ISSUER = 'DISCIPLINE';

/** Writes the paper of a notice that is being served and keeps its bytes for good, in the same transaction. */
export async function keepNoticePaper(work: Work, notice: SupervisionNotice): Promise<void> {
  const names = await work.em.find(Agency, { id: { $in: [ISSUER, notice.agencyId] } });
  const nameOf = (id: string) => names.find((agency) => agency.id === id)?.name ?? id;
  const paper = noticePaper({
    kind: notice.kind,
    number: notice.number ?? '',
    title: notice.title,
    content: notice.content,
    contact: notice.contact,
    addressee: nameOf(notice.agencyId),
    issuer: nameOf(ISSUER),
    servedOn: work.today(),
    replyBy: plainDate(notice.dueOn ?? work.today()),
  });
  const docx = await writeOfficialDocument(paper, work.now());
  const sha256 = createHash('sha256').update(docx).digest('hex');
  const id = work.newId();
  work.em.create(SupervisionDocument, {
    id,
    noticeId: notice.id,
    number: paper.number,
    title: paper.title,
    docx,
    sha256,
    issuedBy: work.actor.accountId ?? work.deny('supervisionNotice.serve'),
    issuedAt: work.now(),
  });
  await work.record(
    'SupervisionDocumentIssued',
    { type: 'SupervisionDocument', id },
    { number: paper.number, noticeId: notice.id, sha256 },
  );
}

export interface OpenedPaper {
  readonly bytes: Buffer;
  readonly fileName: string;
}

/** A paper as it was served, for 纪委监委 and the unit it was served on. Denied otherwise; recorded. */
export function openNoticePaper(work: Work, id: string): Promise<Outcome<OpenedPaper>> {
  return work.atomically(async () => {
    const reach = work.must('supervisionNotice.read');
    const about = { type: 'SupervisionDocument', id };
    const found = isUuid(id) ? await work.em.findOne(SupervisionDocument, { id }) : null;
    const notice = found && (await work.em.findOne(SupervisionNotice, { id: found.noticeId }));
    if (!found || !notice || !(reach.county || reach.agencyIds.includes(notice.agencyId)))
      return work.deny('supervisionNotice.read', about);
    await work.record('SupervisionDocumentViewed', about, { number: found.number, noticeId: notice.id });
    return done({ bytes: Buffer.from(found.docx), fileName: `${found.number}.docx` });
  });
}
