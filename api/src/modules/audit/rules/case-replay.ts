import type { CanonicalEvent } from './entry-columns.js';

/** 某一时刻的案件: what the events up to a moment say, and nothing else. */
export interface CaseMoment {
  readonly state: string | null;
  readonly stateSince: string | null;
  readonly householdSize: number;
  readonly openRequests: number;
  readonly answeredRequests: number;
  readonly openSuspicions: number;
  readonly attachments: number;
  readonly surveys: number;
  readonly views: number;
  readonly events: number;
}

const NOTHING: CaseMoment = {
  state: null,
  stateSince: null,
  householdSize: 0,
  openRequests: 0,
  answeredRequests: 0,
  openSuspicions: 0,
  attachments: 0,
  surveys: 0,
  views: 0,
  events: 0,
};

type Step = (before: CaseMoment, event: CanonicalEvent) => Partial<CaseMoment>;

const numberIn = (details: CanonicalEvent['details'], name: string): number => {
  const value = details[name];
  return typeof value === 'number' ? value : 0;
};

const viewed: Step = ({ views }) => ({ views: views + 1 });

/** What each type of event changes; state changes are told by their details. */
const STEPS: Readonly<Record<string, Step>> = {
  ApplicationCreated: (_before, { occurredAt }) => ({
    state: 'DRAFT',
    stateSince: occurredAt,
    householdSize: 1,
  }),
  HouseholdMemberAdded: ({ householdSize }) => ({ householdSize: householdSize + 1 }),
  HouseholdMemberRemoved: ({ householdSize }) => ({ householdSize: householdSize - 1 }),
  VerificationOpened: ({ openRequests }, { details }) => ({
    openRequests: openRequests + numberIn(details, 'requests'),
  }),
  VerificationAnswered: ({ openRequests, answeredRequests }) => ({
    openRequests: openRequests - 1,
    answeredRequests: answeredRequests + 1,
  }),
  VerificationWaived: ({ openRequests }) => ({ openRequests: openRequests - 1 }),
  SuspicionRaised: ({ openSuspicions }) => ({ openSuspicions: openSuspicions + 1 }),
  SuspicionConcluded: ({ openSuspicions }) => ({ openSuspicions: openSuspicions - 1 }),
  AttachmentCreated: ({ attachments }) => ({ attachments: attachments + 1 }),
  MaterialRemoved: ({ attachments }) => ({ attachments: attachments - 1 }),
  SurveyRecorded: ({ surveys }) => ({ surveys: surveys + 1 }),
  CaseViewed: viewed,
  AttachmentViewed: viewed,
  RejectionNoticeViewed: viewed,
  ComparisonViewed: viewed,
  SecretRevealed: viewed,
  PublicNoticeViewed: viewed,
  VerificationRequestViewed: viewed,
  VerificationMatrixViewed: viewed,
  SuspicionsViewed: viewed,
};

/** Replays a case's events, oldest first. */
export function replayCase(events: readonly CanonicalEvent[]): CaseMoment {
  return events.reduce<CaseMoment>((before, event) => {
    const { to } = event.details;
    const entered =
      event.object.type === 'Application' && typeof to === 'string' && to !== before.state
        ? { state: to, stateSince: event.occurredAt }
        : {};
    return { ...before, ...entered, ...STEPS[event.type]?.(before, event), events: before.events + 1 };
  }, NOTHING);
}
