import {
  acceptApplication,
  approveApplication,
  cancelRegistration,
  declineApplication,
  passCommunityReview,
  passSubdistrictReview,
  recommendApplication,
  recordSurvey,
  rejectApplication,
  reopenApplication,
  requestReconsideration,
  returnApplication,
  serveRejection,
  startApplicationReview,
  upholdRejection,
  withdrawApplication,
} from '../modules/application/index.js';
import { assertNever } from '../shared/assert-never.js';
import type { Actor } from '../platform/auth/actor.js';
import type { SettableClock } from '../platform/clock.js';
import type { Outcome } from '../platform/outcome.js';
import type { Work } from '../platform/work.js';
import type { CountyApp } from './county-app.js';
import { concludeAllSuspicions, disputeOneAnswer } from './county-acts.js';
import { correctHousehold, enterHousehold, onNextVersion, submitHousehold } from './desk-acts.js';
import type { HouseholdAtWork } from './household-at-work.js';
import { concludeObjectionOf, objectTo, releaseNoticeOf } from './publicity-acts.js';
import type { StoryLevel, StoryStep } from './story-steps.js';
import * as text from './story-texts.js';

export interface Stage {
  readonly app: CountyApp;
  readonly clock: SettableClock;
}

/** Performs one act of a story as the person whose turn it is. Throws when the system refuses it. */
export async function performStep(stage: Stage, household: HouseholdAtWork, step: StoryStep): Promise<void> {
  const { app, clock } = stage;
  switch (step.do) {
    case 'enter':
      return enterHousehold(app.workAs(household.clerk), household, clock);
    case 'submit':
      return submitHousehold(app.workAs(household.clerk), household, clock);
    case 'correct':
      return correctHousehold(app.workAs(household.clerk), household, clock);
    case 'release':
      return releaseNoticeOf(app.workAs(household.releaser), household);
    case 'object':
      return objectTo(app, household, step.atDesk);
    case 'concludeObjection':
      return concludeObjectionOf(app.workAs(checkerOf(household, step.level)), household, step.valid);
    case 'concludeSuspicions':
      return concludeAllSuspicions(app.workAs(household.reviewer), household, step.confirmed);
    case 'dispute':
      return disputeOneAnswer(app.workAs(household.reviewer), household);
    default:
      return performAct(stage, household, step);
  }
}

type SimpleStep = Exclude<
  StoryStep,
  {
    do:
      | 'enter'
      | 'submit'
      | 'correct'
      | 'release'
      | 'object'
      | 'concludeObjection'
      | 'concludeSuspicions'
      | 'dispute';
  }
>;

async function performAct(
  { app, clock }: Stage,
  household: HouseholdAtWork,
  step: SimpleStep,
): Promise<void> {
  const work = app.workAs(actorOf(household, step));
  await work.atomically(() =>
    onNextVersion<object>(work, household, clock, (act) => carryOut(work, household, step, act)),
  );
}

function actorOf(household: HouseholdAtWork, step: SimpleStep): Actor {
  switch (step.do) {
    case 'survey':
      return household.subdistrictClerk;
    case 'recommend':
      return household.reviewer;
    case 'uphold':
    case 'reopen':
      return household.approver;
    case 'passReview':
      return step.level === 'COUNTY' ? household.approver : reviewerAt(household, step.level);
    case 'return':
      return step.level === 'INTAKE' ? household.clerk : reviewerAt(household, step.level);
    case 'reject':
      return reviewerAt(household, step.level);
    case 'accept':
    case 'decline':
    case 'startReview':
    case 'serve':
    case 'reconsider':
    case 'withdraw':
    case 'cancel':
      return household.clerk;
    default:
      return assertNever(step);
  }
}

function reviewerAt(household: HouseholdAtWork, level: StoryLevel): Actor {
  return { COMMUNITY: household.clerk, SUBDISTRICT: household.subdistrictClerk, COUNTY: household.reviewer }[
    level
  ];
}

/** Who checks an objection to a notice: somebody who did not review the case at its level. */
function checkerOf(household: HouseholdAtWork, level: StoryLevel): Actor {
  return level === 'SUBDISTRICT' ? household.reviewer : household.subdistrictClerk;
}

interface Act {
  readonly applicationId: string;
  readonly expectedVersion: number;
}

function carryOut(
  work: Work,
  household: HouseholdAtWork,
  step: SimpleStep,
  act: Act,
): Promise<Outcome<object>> {
  const { random } = household;
  const reasoned = ([reasonCode, opinion]: readonly [string, string]) => ({ ...act, reasonCode, opinion });
  switch (step.do) {
    case 'accept':
      return acceptApplication(work, { ...act, opinion: '材料齐全，予以受理。' });
    case 'decline':
      return declineApplication(work, reasoned(random.pick(text.DECLINATIONS)));
    case 'startReview':
      return startApplicationReview(work, act);
    case 'survey':
      return recordSurvey(work, surveyOf(work, household, act));
    case 'passReview': {
      const pass = {
        COMMUNITY: passCommunityReview,
        SUBDISTRICT: passSubdistrictReview,
        COUNTY: approveApplication,
      }[step.level];
      return pass(work, { ...act, opinion: random.pick(text.PASS_OPINIONS[step.level]) });
    }
    case 'recommend':
      return recommendApplication(work, { ...act, opinion: random.pick(text.RECOMMENDATIONS) });
    case 'return':
      return returnApplication(work, {
        ...act,
        items: random.shuffled(text.CORRECTION_ITEMS).slice(0, random.between(1, 3)),
      });
    case 'reject':
      return rejectApplication(work, reasoned(random.pick(text.REJECTIONS[step.level])));
    case 'serve':
      return serveRejection(work, { ...act, servedOn: work.today(), opinion: '当面送达，申请人签收。' });
    case 'reconsider':
      return requestReconsideration(work, { ...act, opinion: text.RECONSIDERATION_REQUEST });
    case 'uphold':
      return upholdRejection(work, reasoned(['FACTS_UNCHANGED', text.UPHELD_REASON]));
    case 'reopen':
      return reopenApplication(work, { ...act, opinion: text.REOPENED_REASON });
    case 'withdraw':
      return withdrawApplication(work, { ...act, opinion: random.pick(text.WITHDRAWALS) });
    case 'cancel':
      return cancelRegistration(work, reasoned(random.pick(text.CANCELLATIONS)));
    default:
      return assertNever(step);
  }
}

function surveyOf(work: Work, { random, plan, subdistrictClerk }: HouseholdAtWork, act: Act) {
  return {
    ...act,
    visitedOn: work.today(),
    firstSurveyor: subdistrictClerk.name,
    secondSurveyor: random.pick(['冯演民', '邓演群', '曹演众']),
    conclusion: 'CONSISTENT' as const,
    livingSituation: random.pick(text.LIVING_SITUATIONS),
    neighbourOpinion: random.pick(text.NEIGHBOUR_OPINIONS),
    residents: plan.members.length,
    photoIds: [],
  };
}
