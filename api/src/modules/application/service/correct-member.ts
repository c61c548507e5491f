import {
  HouseholdMember,
  claimLiveParticipation,
  correctMember,
  refuseRecused,
  type MemberCorrection,
} from '../../registry/index.js';
import { isUuid } from '../../../shared/uuid.js';
import { refuse, type Outcome, type Refused } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import type { Application } from '../application.entity.js';
import type { ApplicationAct } from './act.js';
import { changeOf } from '../rules/correction-changes.js';
import { inOtherCase } from './edit-household.js';
import { editable, touched } from './editable.js';

/**
 * Mends what was typed wrongly of the applicant or a member. Another id number is another person; of the applicant it is
 * taken only until the case was accepted: afterwards reviews and publicity were about somebody. Refuses NOT_EDITABLE,
 * RECUSED, NOT_A_MEMBER, PERSON_IN_OTHER_APPLICATION and as `correctMember`.
 */
export function correctHouseholdMember(
  work: Work,
  input: ApplicationAct & { memberId: string; member: MemberCorrection },
): Promise<Outcome<{ applicationId: string }>> {
  return work.atomically(async () => {
    const draft = await editable(work, input);
    if (draft.refused) return draft;
    const { application, agencyId, isAccepted } = draft;
    const { householdId, id: caseId } = application;
    const member = isUuid(input.memberId)
      ? await work.em.findOne(HouseholdMember, { householdId, id: input.memberId, leftAt: null })
      : null;
    if (!member) return refuse('NOT_A_MEMBER', '这名家庭成员已经移除，请刷新页面查看。');
    const place = { householdId, caseId, agencyId, isAccepted };
    const corrected = await correctMember(work, place, member, input.member, {
      mayReplace: !member.isApplicant || !isAccepted,
      wasAsked: application.verificationRound > 0,
    });
    if (corrected.refused) return corrected;
    const { memberId, personId, changed, replacement } = corrected;
    if (replacement) {
      const refused = await takeTheirPlace(work, application, member, { personId, ...replacement });
      if (refused) return refused;
    }
    await work.record(
      'HouseholdMemberCorrected',
      { type: 'HouseholdMember', id: memberId, caseId },
      { changed, formerMemberId: replacement ? member.id : null },
    );
    return touched(
      work,
      application,
      changeOf('MEMBER_CORRECTED', {
        memberId,
        fields: changed,
        formerMemberId: replacement ? member.id : null,
      }),
    );
  });
}

async function takeTheirPlace(
  work: Work,
  application: Application,
  former: HouseholdMember,
  { personId, liveCaseId }: { personId: string; liveCaseId: string | null },
): Promise<Refused | null> {
  // Until now the case was nobody's of the actor's; with this number it may be.
  const recused = await refuseRecused(work, application.id);
  if (recused) return recused;
  if (liveCaseId && liveCaseId !== application.id) return inOtherCase(work, personId);
  await work.db.execute({
    text: 'delete from live_participations where person_id = $1 and case_id = $2',
    values: [former.personId, application.id],
  });
  const taken =
    application.state === 'CORRECTION_REQUIRED'
      ? await claimLiveParticipation(work, application.id, [personId])
      : [];
  if (taken.length > 0) return inOtherCase(work, personId);
  if (former.isApplicant)
    await work.changeOne({
      text: 'update applications set applicant_id = $2 where id = $1',
      values: [application.id, personId],
    });
  return null;
}
