import {
  addMember,
  createHousehold,
  grantCaseAccess,
  recordTelling,
  refuseRecused,
  type MemberInput,
} from '../../registry/index.js';
import { Community } from '../../organization/index.js';
import { done, refuse, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { nextNumber } from '../../../platform/db/next-number.js';
import { Application } from '../application.entity.js';
import type { GuaranteeType } from '../rules/application-vocabulary.js';
import { NO_DUE_DATE } from '../rules/clock.js';
import { reaches } from '../rules/application-policy.js';
import { moveCounter } from './counters.js';

export interface CreateApplication {
  readonly communityId: string;
  readonly guaranteeType: GuaranteeType;
  readonly applicant: MemberInput;
}

/** Opens a draft at the desk of a community. Refuses INPUT_INVALID, LOOKUP_LIMIT, NAME_DIFFERS, RECUSED, PERSON_IN_OTHER_APPLICATION. */
export function createApplication(
  work: Work,
  input: CreateApplication,
): Promise<Outcome<{ applicationId: string }>> {
  return work.atomically(async () => {
    work.must('application.create');
    const community = await work.em.findOne(Community, { id: input.communityId });
    if (!community || !reaches(work.actor, 'application.create', community.id))
      work.deny('application.create', { type: 'Community', id: input.communityId });
    work.actBy('application.create', { areaId: community.id });
    const caseId = work.newId();
    const householdId = await createHousehold(work, caseId, community.id);
    const place = { householdId, caseId, agencyId: community.agencyId, isAccepted: false, isApplicant: true };
    const added = await addMember(work, place, { ...input.applicant, relationCode: '01' });
    if (added.refused) {
      const problems = added.problems?.map((problem) => ({
        ...problem,
        field: `applicant.${problem.field}`,
      }));
      return problems ? { ...added, problems } : added;
    }
    const recused = await refuseRecused(work, caseId);
    if (recused) return recused;
    if (added.liveCaseId) {
      recordTelling(work, added.personId, 'PERSON_IN_OTHER_APPLICATION');
      return refuse(
        'PERSON_IN_OTHER_APPLICATION',
        '申请人已在另一件办理中的申请里，一人同时只能参加一件申请。',
      );
    }
    const application = work.em.create(Application, {
      id: caseId,
      applicationNumber: await nextNumber(work.db, `A${work.today().slice(0, 4)}`, 6),
      householdId,
      communityId: community.id,
      applicantId: added.personId,
      guaranteeType: input.guaranteeType,
      householdSize: 1,
      state: 'DRAFT',
      stateSince: work.now(),
      clockUsedDays: 0,
      queueOn: NO_DUE_DATE,
      correctionRound: 0,
      verificationRound: 0,
      createdBy: work.actor.accountId ?? '',
      createdAt: work.now(),
    });
    await work.em.flush();
    await grantCaseAccess(work, caseId, [community.agencyId, community.subdistrictId]);
    await moveCounter(work, null, { communityId: community.id, state: 'DRAFT', queueOn: NO_DUE_DATE });
    await work.record(
      'ApplicationCreated',
      { type: 'Application', id: application.id, caseId },
      { communityId: community.id },
    );
    return done({ applicationId: application.id });
  });
}
