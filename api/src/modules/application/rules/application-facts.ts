import type { PlainDate } from '../../../shared/plain-date.js';
import type { ApplicationState } from './application-vocabulary.js';

/** Everything the guards of the application's transitions look at, loaded before the decision. Input facts are empty when an action is only being offered. */
export interface ApplicationFacts {
  readonly today: PlainDate;
  /** Last day of the running clock. */
  readonly dueOn: PlainDate | null;
  readonly membersWithoutConsent: number;
  readonly personsInOtherCase: number;
  /** Null until declared: every adult declares income, even zero. */
  readonly adultsWithoutDeclaration: number;
  readonly hasSurvey: boolean;
  readonly openVerifications: number;
  /** About whom agencies were not asked all they would be asked now: who came, or grew up, by a correction after that. */
  readonly membersNotAsked: number;
  readonly openObjections: number;
  readonly isNoticeClosed: boolean;
  readonly hasRecommendation: boolean;
  readonly openSuspicions: number;
  readonly isRejectionServed: boolean;
  readonly resumeState: ApplicationState | null;
  /** What the person gave with the action; null while the action is only offered. */
  readonly given: GivenFacts | null;
}

export interface GivenFacts {
  readonly opinion: string;
  readonly reasonCode: string | null;
  readonly correctionItems: number;
}
