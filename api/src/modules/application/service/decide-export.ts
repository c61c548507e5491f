import { LockMode } from '@mikro-orm/core';
import { done, staleVersion, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { notify, settleNotifications } from '../../messaging/index.js';
import { decide } from '../../../shared/transition-table.js';
import { isUuid } from '../../../shared/uuid.js';
import { exportStateLabels, exportTransitions } from '../rules/export-states.js';
import { WorklistExport } from '../worklist-export.entity.js';

export interface DecideExport {
  readonly id: string;
  readonly expectedVersion: number;
  readonly reason?: string;
}

type Rejected = Pick<WorklistExport, 'id' | 'number' | 'requestedBy' | 'decisionReason'>;

const EVENTS = { approve: 'ExportApproved', reject: 'ExportRejected' } as const;

/** A second person's decision. Refuses OWN_EXPORT, REASON_REQUIRED, REASON_TOO_LONG, STALE_VERSION and by state. */
export const approveExport = (work: Work, input: DecideExport) => decideExport(work, 'approve', input);
export const rejectExport = (work: Work, input: DecideExport) => decideExport(work, 'reject', input);

function decideExport(
  work: Work,
  action: 'approve' | 'reject',
  { id, expectedVersion, reason }: DecideExport,
): Promise<Outcome<{ exportId: string }>> {
  return work.atomically(async () => {
    const { permission } = exportTransitions[action];
    work.must(permission);
    const wanted = isUuid(id)
      ? await work.em.findOne(WorklistExport, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
      : null;
    if (!wanted) return work.deny(permission, { type: 'WorklistExport', id });
    if (wanted.version !== expectedVersion) return staleVersion(wanted.version);
    const facts = { requestedBy: wanted.requestedBy, actorId: work.actor.accountId, reason };
    const verdict = decide(exportTransitions, action, wanted.state, facts, exportStateLabels);
    if (verdict.refused) return verdict;
    wanted.state = verdict.to;
    wanted.decidedBy = work.actor.accountId;
    wanted.decidedAt = work.now();
    wanted.decisionReason = reason?.trim() ?? null;
    await settleNotifications(work, id);
    if (action === 'approve') await work.enqueue('prepare-export', { exportId: id });
    else await tellRequester(work, wanted);
    await work.record(
      EVENTS[action],
      { type: 'WorklistExport', id },
      { number: wanted.number, rowCount: wanted.rowCount, reason: wanted.decisionReason },
    );
    return done({ exportId: id });
  });
}

async function tellRequester(
  work: Work,
  { id, number, requestedBy, decisionReason }: Rejected,
): Promise<void> {
  await work.asSystem('ExportRejected', [], (system) =>
    notify(
      system,
      { accountIds: [requestedBy] },
      {
        aboutId: id,
        title: '您申请的导出没有批准',
        body: `导出 ${number} 没有批准，原因：${decisionReason ?? ''}。可以按原因修改后重新申请。`,
        link: '/work/exports',
      },
    ),
  );
}
