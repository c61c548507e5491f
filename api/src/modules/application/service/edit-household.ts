import {
  HouseholdMember,
  addMember,
  checkDeclarations,
  claimLiveParticipation,
  endConsents,
  recordTelling,
  recordConsent,
  recordDeclarations,
  refuseRecused,
  type ConsentInput,
  type Declarations,
  type MemberInput,
} from '../../registry/index.js';
import { isUuid } from '../../../shared/uuid.js';
import { refuse, type Outcome, type Refused } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import type { ApplicationAct } from './act.js';
import { changeOf } from '../rules/correction-changes.js';
import { editable, touched } from './editable.js';

export function inOtherCase(work: Work, personId: string): Refused {
  recordTelling(work, personId, 'PERSON_IN_OTHER_APPLICATION');
  return refuse('PERSON_IN_OTHER_APPLICATION', '这个人已在另一件办理中的申请里，一人同时只能参加一件申请。');
}

/**
 * Adds a family member. Refuses NOT_EDITABLE, RECUSED, INPUT_INVALID, LOOKUP_LIMIT, NAME_DIFFERS, ALREADY_A_MEMBER,
 * PERSON_IN_OTHER_APPLICATION.
 */
export function addHouseholdMember(
  work: Work,
  input: ApplicationAct & { member: MemberInput },
): Promise<Outcome<{ applicationId: string }>> {
  return work.atomically(async () => {
    const place = await editable(work, input);
    if (place.refused) return place;
    const { application, agencyId, isAccepted } = place;
    const { householdId } = application;
    const added = await addMember(
      work,
      { householdId, caseId: application.id, agencyId, isAccepted, isApplicant: false },
      input.member,
    );
    if (added.refused) return added;
    // Until now the case was nobody's of theirs; with this member it is.
    const recused = await refuseRecused(work, application.id);
    if (recused) return recused;
    if (added.liveCaseId && added.liveCaseId !== application.id) return inOtherCase(work, added.personId);
    // A correction may add people to a case that is live already: they are claimed at once.
    const taken =
      application.state === 'CORRECTION_REQUIRED'
        ? await claimLiveParticipation(work, application.id, [added.personId])
        : [];
    if (taken.length > 0) return inOtherCase(work, added.personId);
    await work.record('HouseholdMemberAdded', {
      type: 'HouseholdMember',
      id: added.memberId,
      caseId: application.id,
    });
    return touched(work, application, changeOf('MEMBER_ADDED', { memberId: added.memberId }));
  });
}

/** Ends a membership, and the consents given or signed by who leaves; the record stays. Refuses NOT_EDITABLE, APPLICANT_STAYS, NOT_A_MEMBER. */
export function removeHouseholdMember(
  work: Work,
  input: ApplicationAct & { memberId: string },
): Promise<Outcome<{ applicationId: string }>> {
  return work.atomically(async () => {
    const place = await editable(work, input);
    if (place.refused) return place;
    const { application } = place;
    const present = { householdId: application.householdId, leftAt: null };
    const member = isUuid(input.memberId)
      ? await work.em.findOne(HouseholdMember, { ...present, id: input.memberId })
      : null;
    if (!member) return refuse('NOT_A_MEMBER', '这名家庭成员已经移除，请刷新页面查看。');
    if (member.isApplicant)
      return refuse('APPLICANT_STAYS', '申请人不能移除；如需更换申请人，请撤回后重新申请。');
    member.leftAt = work.now();
    await work.em.flush();
    await work.db.execute({
      text: 'delete from live_participations where person_id = $1 and case_id = $2',
      values: [member.personId, application.id],
    });
    await endConsents(work, application.householdId, member.personId);
    await work.record('HouseholdMemberRemoved', {
      type: 'HouseholdMember',
      id: member.id,
      caseId: application.id,
    });
    return touched(work, application, changeOf('MEMBER_REMOVED', { memberId: member.id }));
  });
}

/** Replaces what one member declared. Refuses NOT_EDITABLE, NOT_A_MEMBER, INPUT_INVALID with every problem. */
export function declareFacts(
  work: Work,
  input: ApplicationAct & { personId: string; declarations: Declarations },
): Promise<Outcome<{ applicationId: string }>> {
  return work.atomically(async () => {
    const place = await editable(work, input);
    if (place.refused) return place;
    const { application, agencyId } = place;
    const present = { householdId: application.householdId, leftAt: null };
    const member = isUuid(input.personId)
      ? await work.em.findOne(HouseholdMember, { ...present, personId: input.personId })
      : null;
    if (!member) return refuse('NOT_A_MEMBER', '这个人不是家庭成员，请刷新页面后重新选择。');
    const problems = checkDeclarations(input.declarations, work.today());
    if (problems.length > 0)
      return refuse('INPUT_INVALID', '有几处申报内容需要改正，已在下面逐项标出。', problems);
    await recordDeclarations(
      work,
      { householdId: application.householdId, caseId: application.id, agencyId, personId: input.personId },
      input.declarations,
    );
    await work.em.flush();
    await work.record('FactsDeclared', { type: 'HouseholdMember', id: member.id, caseId: application.id });
    return touched(work, application, changeOf('FACTS_DECLARED', { memberId: member.id }));
  });
}

/** Records a signed consent form. Refuses NOT_EDITABLE and what `recordConsent` of the registry refuses. */
export function recordHouseholdConsent(
  work: Work,
  input: ApplicationAct & ConsentInput,
): Promise<Outcome<{ applicationId: string }>> {
  return work.atomically(async () => {
    const place = await editable(work, input);
    if (place.refused) return place;
    const { application } = place;
    const recorded = await recordConsent(
      work,
      { id: application.householdId, caseId: application.id },
      input,
    );
    if (recorded.refused) return recorded;
    await work.record(
      'ConsentRecorded',
      { type: 'Consent', id: recorded.consentId, caseId: application.id },
      { personId: input.personId },
    );
    return touched(work, application, changeOf('CONSENT_RECORDED', { memberId: recorded.memberId }));
  });
}
