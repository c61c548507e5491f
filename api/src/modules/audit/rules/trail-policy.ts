import { holds, type Actor } from '../../../platform/auth/actor.js';

/** 工作人员的查看: reads that belong to no single case. Their events name the cases that were on the page. */
export const READING_OBJECTS = ['Worklist', 'VerificationQueue', 'NoticeList', 'Search'] as const;

export interface TrailEvent {
  readonly caseId: string | null;
  readonly objectType: string;
}

export const isAboutCases = ({ caseId, objectType }: TrailEvent): boolean =>
  caseId !== null || READING_OBJECTS.some((type) => type === objectType);

/** 审计管理员 sees every event, 纪委监委 those about cases; both decided here and, for lists, by the same words in SQL. */
export const seesEveryEvent = (actor: Actor): boolean => holds(actor, 'audit.readAll');
export const seesCaseEvents = (actor: Actor): boolean => holds(actor, 'audit.readCase');

/** States, reasons and ids of a case are business: the audit administrator learns who did what to which case, and no more. */
export const mayReadDetails = (actor: Actor, event: TrailEvent): boolean =>
  isAboutCases(event) ? seesCaseEvents(actor) : seesEveryEvent(actor);
