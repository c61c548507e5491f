import { createHash } from 'node:crypto';
import type { OfficialDocument } from '../../../platform/document/official-document.js';
import { writeOfficialDocument } from '../../../platform/document/write-official-document.js';
import { nextNumber } from '../../../platform/db/next-number.js';
import { sql } from '../../../platform/db/sql.js';
import { done, refuse, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { partsOf, type PlainDate } from '../../../shared/plain-date.js';
import { isUuid } from '../../../shared/uuid.js';
import { issuingBody } from '../../meeting/index.js';
import { Agency } from '../../organization/index.js';
import { sheetColorOf } from '../rules/sheet-color.js';
import { taskLampOf } from '../rules/task-lamp.js';
import {
  FEEDBACK_CYCLE_LABELS,
  isConfided,
  type TaskLamp,
  type TaskOrigin,
} from '../rules/task-vocabulary.js';
import { daysLate } from '../rules/reminder-steps.js';
import { TaskDocument } from '../task-document.entity.js';
import type { Task } from '../task.entity.js';
import { writeBulletin } from './bulletin-workbook.js';
import { lockTask } from './lock-task.js';
import { taskCondition } from './task-filter.js';
import { bulletinPaper, taskNoticePaper, type LaggingTask, type PaperIssuer } from './task-papers.js';
import { taskStatistics } from './task-statistics.js';

type Issued = Outcome<{ documentId: string }>;

async function issuerOf(work: Work): Promise<PaperIssuer> {
  const on = work.today();
  const number = `${await nextNumber(work.db, `公租联督〔${partsOf(on).year}〕`, 1)}号`;
  return { ...(await issuingBody(work)), on, number };
}

async function keep(
  work: Work,
  kind: 'NOTICE' | 'BULLETIN',
  taskId: string | null,
  paper: OfficialDocument,
  xlsx: Buffer | null,
): Promise<string> {
  const docx = await writeOfficialDocument(paper, work.now());
  const documentId = work.newId();
  const sha256 = createHash('sha256').update(docx).digest('hex');
  work.em.create(TaskDocument, {
    id: documentId,
    kind,
    number: paper.number,
    title: paper.title.slice(0, 200),
    taskId,
    docx,
    xlsx,
    sha256,
    issuedBy: String(work.actor.accountId),
    issuedAt: work.now(),
  });
  await work.record(
    'TaskDocumentIssued',
    { type: 'TaskDocument', id: documentId },
    { kind, number: paper.number, taskId, sha256 },
  );
  return documentId;
}

/** 督办通知单 of one task, issued and kept. Refuses NOT_ALLOWED_IN_STATE before it is assigned. */
export function issueTaskNotice(work: Work, { taskId }: { readonly taskId: string }): Promise<Issued> {
  return work.atomically(async () => {
    const locked = await lockTask(work, 'task.publish', taskId);
    if (locked.refused) return locked;
    const { task } = locked;
    if (task.state === 'REGISTERED')
      return refuse('NOT_ALLOWED_IN_STATE', '任务交办后才能出具督办通知单，请先交办。');
    const agencies = await work.em.find(Agency, { id: { $in: task.workingAgencyIds } });
    const nameOf = (id: string) => agencies.find((agency) => agency.id === id)?.name ?? id;
    const [, ...others] = task.workingAgencyIds;
    const facts = {
      ...task,
      isUrgent: task.urgency === 'URGENT',
      leadAgency: nameOf(task.leadAgencyId),
      coAgencies: others.map(nameOf),
      dueOn: (task.dueOn ?? null) as PlainDate | null,
      feedback: task.feedbackCycle ? FEEDBACK_CYCLE_LABELS[task.feedbackCycle] : '办结前一次性反馈',
      color: sheetColorOf(lampOf(task, work.today()), task.urgency),
      attachments: await attachmentsOf(work, task),
    };
    const paper = taskNoticePaper(facts, await issuerOf(work));
    return done({ documentId: await keep(work, 'NOTICE', task.id, paper, null) });
  });
}

const lampOf = ({ state, yellowOn, redOn }: Task, today: PlainDate): TaskLamp =>
  taskLampOf(
    state,
    { yellowOn: (yellowOn ?? null) as PlainDate | null, redOn: (redOn ?? null) as PlainDate | null },
    today,
  );

/** 附件: what the office brought before it assigned the task; later files are 佐证. */
async function attachmentsOf(work: Work, { id, assignedAt }: Task): Promise<string[]> {
  const rows = await work.db.rows({
    text: `select file_name from office_files where owner_kind = 'TASK' and owner_id = $1 and uploaded_at <= $2 order by uploaded_at, id`,
    values: [id, assignedAt?.toISOString() ?? null],
  });
  return rows.map(([name]) => String(name).replace(/\.[a-z]+$/iu, ''));
}

/** 通报 of a period, as docx and xlsx from the same numbers as the statistics page. Refuses INPUT_INVALID. */
export function issueTaskBulletin(
  work: Work,
  period: { readonly from: PlainDate; readonly to: PlainDate },
): Promise<Issued> {
  return work.atomically(async () => {
    work.must('task.publish');
    if (period.to < period.from)
      return refuse('INPUT_INVALID', '起止日期不对，请重新选择。', [
        { field: 'to', message: '截止日期不能早于开始日期。' },
      ]);
    const statistics = await taskStatistics(work.db, work.actor, period, work.today());
    const lagging = await laggingTasks(work, period.to);
    const issuer = await issuerOf(work);
    const xlsx = await writeBulletin(statistics, lagging, issuer.number);
    const paper = bulletinPaper(statistics, lagging, issuer);
    return done({ documentId: await keep(work, 'BULLETIN', null, paper, xlsx) });
  });
}

/** In the place of what only the units that work on it are told. */
const CONFIDED_TITLE = '内部督办事项';

/** What is late today, also of what was registered before the period: an escalation has said that it stands in the next bulletin. */
async function laggingTasks(work: Work, to: PlainDate): Promise<LaggingTask[]> {
  const today = work.today();
  const rows = await work.db.rows(sql`
    select t.number, t.title, a.short_name, t.due_on, t.origin_kind from tasks t join agencies a on a.id = t.lead_agency_id
    where ${taskCondition({ registeredTo: to, isOverdue: true }, today)('t')} order by t.due_on, t.number`);
  return rows.map(([number, title, agency, dueOn, origin]) => ({
    number: String(number),
    // Every member reads a bulletin.
    title: isConfided(origin as TaskOrigin) ? CONFIDED_TITLE : String(title),
    agency: String(agency),
    dueOn: String(dueOn),
    daysLate: daysLate(String(dueOn) as PlainDate, today),
  }));
}

export interface OpenedDocument {
  readonly bytes: Buffer;
  readonly fileName: string;
}

/** A document as it was issued: the office's all, a unit the notices of its own tasks and every bulletin. Denied otherwise; recorded. */
export function openTaskDocument(
  work: Work,
  id: string,
  form: 'docx' | 'xlsx',
): Promise<Outcome<OpenedDocument>> {
  return work.atomically(async () => {
    work.must('task.read');
    const found = isUuid(id) ? await work.em.findOne(TaskDocument, { id }) : null;
    const bytes = form === 'docx' ? found?.docx : found?.xlsx;
    if (!found || !bytes) return work.deny('task.read', { type: 'TaskDocument', id });
    if (found.taskId) {
      const locked = await lockTask(work, 'task.read', found.taskId);
      if (locked.refused) return locked;
    }
    await work.record('TaskDocumentViewed', { type: 'TaskDocument', id }, { number: found.number, form });
    return done({ bytes: Buffer.from(bytes), fileName: `${found.number}.${form}` });
  });
}
