import type { PlainDate } from '../../../shared/plain-date.js';
import type { ParameterValues } from '../../eligibility/index.js';
import { releaseLiveParticipation } from '../../registry/index.js';
import { workingDaysBetween, plainDateInShanghai } from '../../../shared/working-days.js';
import { actingAgency } from '../../../platform/auth/actor.js';
import type { Work } from '../../../platform/work.js';
import { ApplicationStep } from '../application-step.entity.js';
import type { Application } from '../application.entity.js';
import { applicationTransitions, FREE_STATES, type ApplicationAction } from '../rules/application-states.js';
import type { ApplicationState } from '../rules/application-vocabulary.js';
import { NO_DUE_DATE, startClock, usedDaysAt } from '../rules/clock.js';
import { moveCounter } from './counters.js';
import type { OfficeRules } from './office-rules.js';

/** States that stop the clock of the state they interrupt. */
const PAUSES: readonly ApplicationState[] = ['CORRECTION_REQUIRED', 'OBJECTION_CHECK', 'RECONSIDERATION'];

/** States in which the days used so far are kept: a rejection too, because a reconsideration may lead back. */
const KEEPS_USED_DAYS: readonly ApplicationState[] = [...PAUSES, 'REJECTED'];

export interface StepNote {
  readonly opinion: string | null;
  readonly reasonCode: string | null;
}

/** Past-tense event of each action: one verb, told once. */
const EVENT: Readonly<Record<ApplicationAction, string>> = {
  submit: 'ApplicationSubmitted',
  accept: 'ApplicationAccepted',
  decline: 'ApplicationDeclined',
  startReview: 'ApplicationReviewStarted',
  passCommunityReview: 'ApplicationCommunityReviewPassed',
  passSubdistrictReview: 'ApplicationSubdistrictReviewPassed',
  recommend: 'ApplicationRecommended',
  approve: 'ApplicationApproved',
  return: 'ApplicationReturned',
  resubmit: 'ApplicationResubmitted',
  reject: 'ApplicationRejected',
  serveRejection: 'ApplicationRejectionServed',
  requestReconsideration: 'ApplicationReconsiderationRequested',
  uphold: 'ApplicationRejectionUpheld',
  reopen: 'ApplicationReopened',
  withdraw: 'ApplicationWithdrawn',
  cancel: 'ApplicationRegistrationCancelled',
  lapse: 'ApplicationLapsed',
  openObjection: 'ApplicationObjectionOpened',
  dismissObjection: 'ApplicationObjectionDismissed',
  upholdObjection: 'ApplicationObjectionUpheld',
  closeCommunityPublicity: 'ApplicationCommunityPublicityClosed',
  closeSubdistrictPublicity: 'ApplicationSubdistrictPublicityClosed',
  completeVerification: 'ApplicationVerificationCompleted',
  closeCountyPublicity: 'ApplicationWaitlisted',
  resumeCountyReview: 'ApplicationCountyReviewResumed',
};

/** Carries out a decided action: state, clock, step, counter, freed people, audit event. Nothing else writes `state`. */
export async function enterState(
  work: Work,
  application: Application,
  action: ApplicationAction,
  to: ApplicationState,
  rules: OfficeRules,
  note: StepNote,
): Promise<void> {
  const before = {
    communityId: application.communityId,
    state: application.state,
    queueOn: application.queueOn,
  };
  const today = work.today();
  const since = plainDateInShanghai(application.stateSince);
  work.em.create(ApplicationStep, {
    id: work.newId(),
    caseId: application.id,
    action,
    fromState: application.state,
    toState: to,
    actorId: work.actor.kind === 'PERSON' ? work.actor.accountId : null,
    actorName: work.actor.name,
    agencyId:
      work.actor.kind === 'PERSON'
        ? actingAgency(work.actor, applicationTransitions[action].permission, {
            areaId: application.communityId,
          })
        : null,
    opinion: note.opinion?.trim() || null,
    reasonCode: note.reasonCode,
    at: work.now(),
    tookDays: workingDaysBetween(since, today, rules.calendar),
    wasOverdue: today > before.queueOn,
  });
  setClock(application, action, to, today, rules);
  if (to !== application.state) application.stateSince = work.now();
  application.state = to;
  application.assigneeId = null;
  await work.em.flush();
  await moveCounter(work, before, {
    communityId: application.communityId,
    state: to,
    queueOn: application.queueOn,
  });
  if (FREE_STATES.includes(to)) await releaseLiveParticipation(work, application.id);
  await work.record(
    EVENT[action],
    { type: 'Application', id: application.id, caseId: application.id },
    { from: before.state, to, reasonCode: note.reasonCode },
  );
}

function setClock(
  application: Application,
  action: ApplicationAction,
  to: ApplicationState,
  today: PlainDate,
  rules: OfficeRules,
): void {
  if (PAUSES.includes(to) && application.state !== 'REJECTED') application.resumeState = application.state;
  // The days of a pause's own limit, or of serving a rejection, are not those of the review it interrupts.
  if (KEEPS_USED_DAYS.includes(to) && !KEEPS_USED_DAYS.includes(application.state)) {
    const { clockStartedOn, clockUsedDays } = application;
    if (clockStartedOn)
      application.clockUsedDays = usedDaysAt(
        { startedOn: clockStartedOn as PlainDate, usedDays: clockUsedDays },
        today,
        rules.calendar,
      );
  }
  const isAfterPause = PAUSES.includes(application.state);
  // Asking the agencies about who is new interrupts the county's review as well: it leads back there, with the days that were left.
  const interrupts = isAfterPause && to === 'JOINT_VERIFICATION';
  const resumes =
    (isAfterPause || application.state === 'JOINT_VERIFICATION') && to === application.resumeState;
  const name = isAfterPause ? clockOfState(to) : clockOfAction(action);
  const limitDays = name ? rules.values[name] : null;
  if (!name || typeof limitDays !== 'number') {
    Object.assign(application, {
      clock: null,
      clockStartedOn: null,
      dueOn: null,
      warnOn: null,
      queueOn: NO_DUE_DATE,
    });
    return;
  }
  const usedDays = resumes ? application.clockUsedDays : 0;
  const clock = startClock(name, today, usedDays, {
    limitDays,
    yellowDaysLeft: rules.values['lamp.stepYellowDaysLeft'],
    calendar: rules.calendar,
  });
  application.clock = clock.name;
  application.clockStartedOn = clock.startedOn;
  application.dueOn = clock.dueOn;
  application.queueOn = clock.dueOn;
  application.warnOn = clock.warnOn;
  if (!interrupts && !KEEPS_USED_DAYS.includes(to)) application.clockUsedDays = usedDays;
}

type ClockName = keyof ParameterValues & string;

function clockOfAction(action: ApplicationAction): ClockName | null {
  const row = applicationTransitions[action];
  return 'clock' in row ? row.clock : null;
}

/** The limit that runs in a state: the one of the transition that leads there in the normal course. */
function clockOfState(state: ApplicationState): ClockName | null {
  for (const row of Object.values(applicationTransitions)) {
    const from: readonly ApplicationState[] = row.from;
    if ('clock' in row && row.to === state && !from.includes(state)) return row.clock;
  }
  return null;
}
