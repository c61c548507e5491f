import { writeOfficialDocument } from '../../../platform/document/write-official-document.js';
import { done, refuse, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { plainDateInShanghai } from '../../../shared/working-days.js';
import { Agency, Community } from '../../organization/index.js';
import { Person, refuseRecused } from '../../registry/index.js';
import { ApplicationStep } from '../application-step.entity.js';
import type { Application } from '../application.entity.js';
import { HAS_REJECTION_NOTICE, mayOpenRejectionNotice } from '../rules/application-policy.js';
import { applicationStateLabels } from '../rules/application-states.js';
import type { ApplicationState } from '../rules/application-vocabulary.js';
import { nameRejectionReason } from '../rules/rejection-reasons.js';
import { lockApplication } from './lock-application.js';
import { loadOfficeRules } from './office-rules.js';
import { rejectionPaper, type RejectionFacts } from './rejection-paper.js';

export interface OpenedNotice {
  readonly bytes: Buffer;
  readonly fileName: string;
}

/** 县住建局: the authority that answers a reconsideration. */
const AUTHORITY = 'HOUSING';

/**
 * 驳回通知书 of a rejected case, written from the step that rejected it, for whoever reads the case and serves or decides
 * rejections there. Recorded. Refuses RECUSED, NOT_REJECTED, PARAMETER_MISSING; denied to everybody else.
 */
export function openRejectionNotice(work: Work, caseId: string): Promise<Outcome<OpenedNotice>> {
  return work.atomically(async () => {
    const locked = await lockApplication(work, caseId, 'application.read');
    if (locked.refused) return locked;
    const { application } = locked;
    const about = { type: 'Application', id: application.id };
    if (!mayOpenRejectionNotice(work.actor, application.communityId))
      return work.deny('application.serveRejection', about);
    const recused = await refuseRecused(work, application.id);
    if (recused) return recused;
    if (!HAS_REJECTION_NOTICE.includes(application.state))
      return refuse(
        'NOT_REJECTED',
        `这件申请现在处于“${applicationStateLabels[application.state]}”，没有驳回通知书；驳回以后才能下载。`,
      );
    const rules = await loadOfficeRules(work);
    if (rules.refused) return rules;
    const facts = await rejectionOf(work, application, rules.values['clock.reconsiderationDays']);
    const bytes = await writeOfficialDocument(rejectionPaper(facts), work.now());
    await work.record('RejectionNoticeViewed', { ...about, caseId: application.id });
    return done({ bytes, fileName: `驳回通知书-${application.applicationNumber}.docx` });
  });
}

async function rejectionOf(
  work: Work,
  application: Application,
  reconsiderationDays: number,
): Promise<RejectionFacts> {
  const [step] = await work.em.find(
    ApplicationStep,
    { caseId: application.id, action: { $in: ['reject', 'upholdObjection'] } },
    { orderBy: { at: 'desc', id: 'desc' }, limit: 1 },
  );
  if (!step) throw new Error('a rejected application has no step that rejected it');
  const applicant = await work.em.findOneOrFail(Person, { id: application.applicantId });
  const community = await work.em.findOneOrFail(Community, { id: application.communityId });
  // An objection rejects during a publicity: the review before it is the one that no longer stands.
  const review = step.action === 'reject' ? step.fromState : (application.resumeState ?? step.fromState);
  const agency = (id: string) => work.em.findOneOrFail(Agency, { id });
  return {
    applicationNumber: application.applicationNumber,
    applicantName: applicant.name,
    communityName: community.name,
    level: applicationStateLabels[review],
    reason: nameRejectionReason(step.reasonCode ?? null),
    opinion: step.opinion ?? '',
    issuer: await agency(step.agencyId ?? agencyOfReview(review, community)),
    desk: await agency(community.agencyId),
    authority: await agency(AUTHORITY),
    reconsiderationDays,
    rejectedOn: plainDateInShanghai(step.at),
  };
}

/** Of a rejection that the system carried out, which acts for no unit. */
function agencyOfReview(
  review: ApplicationState,
  { agencyId, subdistrictId }: { readonly agencyId: string; readonly subdistrictId: string },
): string {
  if (review === 'COUNTY_REVIEW') return AUTHORITY;
  return review === 'SUBDISTRICT_REVIEW' ? subdistrictId : agencyId;
}
