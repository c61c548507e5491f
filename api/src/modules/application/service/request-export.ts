import { done, refuse, type Outcome } from '../../../platform/outcome.js';
import { viewerOf } from '../../../platform/read-viewer.js';
import type { Work } from '../../../platform/work.js';
import { notify } from '../../messaging/index.js';
import {
  MOST_ROWS,
  problemOfWish,
  ROWS_WITHOUT_APPROVAL,
  type ExportPurpose,
} from '../rules/export-states.js';
import { WorklistExport } from '../worklist-export.entity.js';
import { countExportRows } from './export-rows.js';
import type { ApplicationFilterValues } from '../rules/application-filter.js';

export interface RequestExport {
  readonly purpose: ExportPurpose;
  readonly reason: string;
  readonly filter: ApplicationFilterValues;
}

/**
 * Asks for the worklist as a file (导出). Up to a number of rows a job makes it at once, above it a second person approves
 * first. Refuses INPUT_INVALID, NOTHING_TO_EXPORT, TOO_MANY_ROWS.
 */
export function requestExport(work: Work, input: RequestExport): Promise<Outcome<{ exportId: string }>> {
  return work.atomically(async () => {
    work.must('export.create');
    const { purpose, reason, filter } = input;
    const problem = problemOfWish({ purpose, reason, hasKeyword: Boolean(filter.keyword?.trim()) });
    if (problem) return refuse('INPUT_INVALID', problem.message, [problem]);
    const rowCount = await countExportRows(
      work.db,
      viewerOf(work.actor, work.environment),
      filter,
      work.today(),
    );
    if (rowCount === 0) return refuse('NOTHING_TO_EXPORT', '按这些条件没有可以导出的申请，请放宽筛选。');
    if (rowCount > MOST_ROWS)
      return refuse('TOO_MANY_ROWS', `一次最多导出${MOST_ROWS}件，请缩小筛选范围后分次申请。`);
    const { accountId, agencyId } = work.actor;
    if (!accountId || !agencyId) throw new Error('an export is asked for by a person with a post');
    const needsApproval = rowCount > ROWS_WITHOUT_APPROVAL;
    const wanted = work.em.create(WorklistExport, {
      id: work.newId(),
      number: `DC-${work.ids.code(10)}`,
      filter: { ...filter },
      purpose,
      reason: reason.trim(),
      state: needsApproval ? 'REQUESTED' : 'APPROVED',
      rowCount,
      requestedBy: accountId,
      agencyId,
      requestedAt: work.now(),
    });
    await work.flush();
    if (needsApproval) await askForApproval(work, wanted);
    else await work.enqueue('prepare-export', { exportId: wanted.id });
    await work.record(
      'ExportRequested',
      { type: 'WorklistExport', id: wanted.id },
      { number: wanted.number, purpose, rowCount, needsApproval },
    );
    return done({ exportId: wanted.id });
  });
}

/** Whoever may approve it and did not ask for it. As the system: a clerk writes nobody else's messages. */
async function askForApproval(work: Work, wanted: { id: string; number: string; rowCount: number }) {
  const message = {
    aboutId: wanted.id,
    title: '有一项导出等您审批',
    body: `导出 ${wanted.number}，${wanted.rowCount} 件，超过一人可以导出的件数。请核对目的和用途后批准或不批准。`,
    link: '/work/exports',
  };
  const exceptAccountId = work.actor.accountId;
  await work.asSystem('ExportRequested', [], async (system) => {
    for (const post of ['COUNTY_APPROVER', 'OFFICE_DIRECTOR'] as const)
      await notify(system, { post, exceptAccountId }, message);
  });
}
