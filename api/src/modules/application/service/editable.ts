import { refuseRecused } from '../../registry/index.js';
import { done, refuse, type Outcome, type Refused } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import type { Application } from '../application.entity.js';
import { Correction } from '../correction.entity.js';
import { noteChange, type CorrectionChange } from '../rules/correction-changes.js';
import type { ApplicationAct } from './act.js';
import { lockApplication } from './lock-application.js';

export interface Editable {
  readonly refused: false;
  readonly application: Application;
  /** The desk's unit: that of the case's community. */
  readonly agencyId: string;
  readonly isAccepted: boolean;
}

/** What may be edited, and by whom: the desk's community, while the case is a draft or waits for a correction. Refuses NOT_EDITABLE, RECUSED. */
export async function editable(work: Work, input: ApplicationAct): Promise<Editable | Refused> {
  const locked = await lockApplication(work, input.applicationId, 'application.edit', input.expectedVersion);
  if (locked.refused) return locked;
  const { application } = locked;
  if (application.state !== 'DRAFT' && application.state !== 'CORRECTION_REQUIRED') {
    return refuse('NOT_EDITABLE', '申请提交后不能直接修改。确需修改，请由审核人员退回补正后再改。');
  }
  const recused = await refuseRecused(work, application.id);
  if (recused) return recused;
  const isAccepted = application.state !== 'DRAFT' && application.resumeState !== 'SUBMITTED';
  return { refused: false, application, agencyId: await deskOf(work, application.communityId), isAccepted };
}

async function deskOf(work: Work, communityId: string): Promise<string> {
  const [desk] = await work.db.rows({
    name: 'desk_of_community',
    text: 'select agency_id from communities where id = $1',
    values: [communityId],
  });
  if (!desk) throw new Error('a case has a community');
  return String(desk[0]);
}

/**
 * Every edit is a new version of the case, so that a second tab notices. During a correction it stands beside the list that asked
 * for it: whoever returned the case sees what became of it.
 */
export async function touched(
  work: Work,
  application: Application,
  change: CorrectionChange,
): Promise<Outcome<{ applicationId: string }>> {
  if (application.state === 'CORRECTION_REQUIRED') {
    const round = { caseId: application.id, round: application.correctionRound };
    const correction = await work.em.findOneOrFail(Correction, round);
    correction.changes = noteChange(correction.changes, change);
  }
  await work.flush();
  await work.changeOne({
    name: 'touch_application',
    text: `update applications set version = version + 1, household_size =
             (select count(*) from household_members m where m.household_id = applications.household_id and m.left_at is null)
           where id = $1`,
    values: [application.id],
  });
  return done({ applicationId: application.id });
}
