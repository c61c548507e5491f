import { claimLiveParticipation, presentMembers } from '../../registry/index.js';
import { refuse, type Outcome, type Refused } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { Correction } from '../correction.entity.js';
import type { Application } from '../application.entity.js';
import { actOnApplication, type ApplicationAct } from './act.js';
import { askAboutNewMembers } from './ask-agencies.js';

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
    return askAboutNewMembers(work, decided);
  });
}

/** The primary key of `live_participations` decides between two submissions at the same moment. */
export async function claimEverybody(work: Work, application: Application): Promise<Refused | void> {
  const members = await presentMembers(work, application.householdId);
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
