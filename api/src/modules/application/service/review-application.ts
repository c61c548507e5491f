import { Agency, Community } from '../../organization/index.js';
import { submitNotice, type NoticeLevel } from '../../publicity/index.js';
import { Person } from '../../registry/index.js';
import { refuse, type Outcome, type Refused } from '../../../platform/outcome.js';
import { actingAgency } from '../../../platform/auth/actor.js';
import type { Work } from '../../../platform/work.js';
import { applicationTransitions } from '../rules/application-states.js';
import { GUARANTEE_TYPE_LABELS } from '../rules/application-vocabulary.js';
import { actOnApplication, type ApplicationAct, type Decided } from './act.js';

export interface Review extends ApplicationAct {
  readonly opinion: string;
}

type Moved = Promise<Outcome<{ applicationId: string }>>;

/** Begins the community's preliminary review (初步审核, 二(二)21). */
export function startApplicationReview(work: Work, input: ApplicationAct): Moved {
  return actOnApplication(work, 'startReview', input);
}

/** Community review passed: its public notice goes to release review. */
export function passCommunityReview(work: Work, input: Review): Moved {
  return actOnApplication(work, 'passCommunityReview', input, input, (decided) =>
    publicise(work, decided, 'COMMUNITY', input.opinion),
  );
}

/** Subdistrict review passed, after the household survey (二(二)20). */
export function passSubdistrictReview(work: Work, input: Review): Moved {
  return actOnApplication(work, 'passSubdistrictReview', input, input, (decided) =>
    publicise(work, decided, 'SUBDISTRICT', input.opinion),
  );
}

/** 县保障房管理单位 proposes; the decision is the approver's. */
export function recommendApplication(work: Work, input: Review): Moved {
  return actOnApplication(work, 'recommend', input, input);
}

/** 核准 by 县住建局 (二(一)3). The approver is never the one who recommended. */
export function approveApplication(work: Work, input: Review): Moved {
  return actOnApplication(work, 'approve', input, input, (decided) =>
    publicise(work, decided, 'COUNTY', input.opinion),
  );
}

const DAYS_KEY = {
  COMMUNITY: 'publicity.communityDays',
  SUBDISTRICT: 'publicity.subdistrictDays',
  COUNTY: 'publicity.countyDays',
} as const;

const PASSES = {
  COMMUNITY: 'passCommunityReview',
  SUBDISTRICT: 'passSubdistrictReview',
  COUNTY: 'approve',
} as const;

async function publicise(
  work: Work,
  { application, rules }: Decided,
  level: NoticeLevel,
  opinion: string,
): Promise<Refused | void> {
  const community = await work.em.findOneOrFail(Community, { id: application.communityId });
  const applicant = await work.em.findOneOrFail(Person, { id: application.applicantId });
  const { permission } = applicationTransitions[PASSES[level]];
  const agencyId =
    actingAgency(work.actor, permission, { areaId: application.communityId }) ?? community.agencyId;
  const reviewer = await work.em.findOneOrFail(Agency, { id: agencyId });
  const unit = rules.values['publicity.dayUnit'];
  if (!reviewer.contactPhone || !reviewer.contactAddress) {
    return refuse(
      'NOTICE_CONTACT_MISSING',
      `还没有填写${reviewer.name}的异议受理电话和地址，请系统管理员在单位资料中填写后再办理。`,
    );
  }
  const notice = await submitNotice(work, {
    caseId: application.id,
    communityId: application.communityId,
    level,
    facts: {
      applicantName: applicant.name,
      householdSize: application.householdSize,
      guaranteeTypeLabel: GUARANTEE_TYPE_LABELS[application.guaranteeType],
      communityName: community.name,
      reviewAgencyName: reviewer.name,
      opinion,
    },
    contact: { phone: reviewer.contactPhone, address: reviewer.contactAddress },
    objectionCheckDays: rules.values['clock.objectionCheckDays'],
    days: rules.values[DAYS_KEY[level]],
    dayUnit: unit === 'WORKING_DAY' ? 'WORKING_DAY' : 'CALENDAR_DAY',
  });
  return notice.refused ? notice : undefined;
}
