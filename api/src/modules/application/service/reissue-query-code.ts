import { refuseRecused } from '../../registry/index.js';
import { refuse, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import type { ApplicationAct } from './act.js';
import { lockApplication } from './lock-application.js';
import { issueQueryCode } from './query-code.js';

/**
 * Hands out a new query code (补发查询码) for a receipt that was lost or whose code was never seen; the old one stops working at
 * once. Refuses STALE_VERSION, RECUSED and RECEIPT_NOT_ISSUED.
 */
export function reissueQueryCode(
  work: Work,
  input: ApplicationAct,
): Promise<Outcome<{ applicationId: string; queryCode: string }>> {
  return work.atomically(async () => {
    const locked = await lockApplication(
      work,
      input.applicationId,
      'queryCode.reissue',
      input.expectedVersion,
    );
    if (locked.refused) return locked;
    const { application } = locked;
    const recused = await refuseRecused(work, application.id);
    if (recused) return recused;
    if (!application.receiptNumber) {
      return refuse('RECEIPT_NOT_ISSUED', '这件申请还没有受理，没有回执和查询码。请先办理受理。');
    }
    const queryCode = issueQueryCode(work, application);
    await work.em.flush();
    await work.record('QueryCodeReissued', {
      type: 'Application',
      id: application.id,
      caseId: application.id,
    });
    return { refused: false, applicationId: application.id, queryCode };
  });
}
