import type { DomainEvent } from '../../../platform/events.js';
import type { PlainDate } from '../../../shared/plain-date.js';

/** A resolution was issued with the minutes: it is now somebody's task. One event for each, in the order of the minutes. */
export interface ResolutionIssued extends DomainEvent {
  readonly type: 'ResolutionIssued';
  readonly resolutionId: string;
  readonly meetingId: string;
  readonly no: string;
  readonly content: string;
  readonly leadAgencyId: string;
  readonly coAgencyIds: readonly string[];
  readonly dueOn: PlainDate;
  readonly acceptance: string;
  /** The duty or key task of the mechanism that it carries out. */
  readonly mechanismItemId: string | null;
}

/** A resolution no longer holds: what was begun because of it ends, for the reason given. */
export interface ResolutionEnded extends DomainEvent {
  readonly type: 'ResolutionEnded';
  readonly resolutionId: string;
  /** A sentence for the history of what ends. */
  readonly reason: string;
}
