import type { DomainEvent } from '../../../platform/events.js';
import type { NoticeLevel } from '../rules/notice-levels.js';

/** A publicity ran its whole period and no objection is open: the case may move on. */
export interface PublicityClosed extends DomainEvent {
  readonly type: 'PublicityClosed';
  readonly caseId: string;
  readonly noticeId: string;
  readonly level: NoticeLevel;
}

/** An objection came in: the case goes to 异议核查. */
export interface ObjectionReceived extends DomainEvent {
  readonly type: 'ObjectionReceived';
  readonly caseId: string;
  readonly noticeId: string;
  readonly objectionId: string;
}

/** The last open objection of a running publicity was concluded. `reason` is the conclusion that decided: of a valid one, if any is. */
export interface ObjectionsConcluded extends DomainEvent {
  readonly type: 'ObjectionsConcluded';
  readonly caseId: string;
  readonly noticeId: string;
  readonly anyValid: boolean;
  readonly reason: string;
}
