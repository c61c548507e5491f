import { claimLiveParticipation, numbersTakenOver, presentMembers } from '../../registry/index.js';
import { refuse, type Outcome, type Refused } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { Correction } from '../correction.entity.js';
import type { Application } from '../application.entity.js';
import { actOnApplication, type ApplicationAct } from './act.js';
import { askWhatWasNot } from './ask-agencies.js';

/** Hands a draft in. Refuses CONSENT_MISSING, DECLARATION_MISSING, PERSON_IN_OTHER_APPLICATION and what `actOnApplication` refuses. */
export function submitApplication(
  work: Work,
  input: ApplicationAct,
): Promise<Outcome<{ applicationId: string }>> {
  return actOnApplication(work, 'submit', input, {}, async ({ application }) => {
    application.submittedAt = work.now();
    return claimEverybody(work, application);
  });
}

/** Hands a corrected case back to the level that asked for the correction; agencies are asked about who is new to them first. */
export function resubmitApplication(
  work: Work,
  input: ApplicationAct,
): Promise<Outcome<{ applicationId: string }>> {
  return actOnApplication(work, 'resubmit', input, {}, async (decided) => {
    const { application, to } = decided;
    const correction = await work.em.findOneOrFail(Correction, {
      caseId: application.id,
      round: application.correctionRound,
    });
    correction.answeredAt = work.now();
    const taken = await claimEverybody(work, application);
    if (taken || to !== 'JOINT_VERIFICATION') return taken;
    return askWhatWasNot(work, decided);
  });
}

/** The primary key of `live_participations` decides between two submissions at the same moment. */
export async function claimEverybody(work: Work, application: Application): Promise<Refused | void> {
  const members = await presentMembers(work, application.householdId);
  const lost = await numbersTakenOver(work, application.householdId);
  if (lost.size > 0)
    return refuse(
      'NUMBER_TAKEN_OVER',
      '家庭成员中有人的证件号码后来在另一件申请里按别的姓名登记了。请对照证件核对姓名和号码，确认无误的，在“修改”里重新填写一次证件号码再提交。',
    );
  const taken = await claimLiveParticipation(
    work,
    application.id,
    members.map((member) => member.personId),
  );
  if (taken.length > 0)
    return refuse(
      'PERSON_IN_OTHER_APPLICATION',
      '家庭成员中有人已在另一件办理中的申请里，一人同时只能参加一件申请。请核对家庭成员。',
    );
  return undefined;
}
