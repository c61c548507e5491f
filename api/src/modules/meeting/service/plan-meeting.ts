import { partsOf } from '../../../shared/plain-date.js';
import { farTermProblem } from '../../../shared/term.js';
import { plainDateInShanghai } from '../../../shared/working-days.js';
import { done, refuse, type FieldProblem, type Outcome, type Refused } from '../../../platform/outcome.js';
import { nextNumber } from '../../../platform/db/next-number.js';
import type { Work } from '../../../platform/work.js';
import { Invitation } from '../invitation.entity.js';
import { Meeting } from '../meeting.entity.js';
import type { MeetingKind } from '../rules/meeting-kinds.js';
import { checkText } from '../rules/topic-draft.js';
import { AGENCY_UNKNOWN, areMembers } from './collect-topic.js';

export interface MeetingPlan {
  readonly title: string;
  readonly scheduledAt: Date;
  readonly place: string;
  readonly chair: string;
  readonly recorder: string;
  /** Member units that take part: all of them, or those it concerns. */
  readonly agencyIds: readonly string[];
  /** People from outside who sit in (列席). */
  readonly guests: readonly { readonly name: string; readonly from: string }[];
}

export interface PlanMeeting extends MeetingPlan {
  readonly kind: MeetingKind;
}

/** The office plans a meeting. It is numbered in its year; units hear of it when the agenda stands. Refuses MEETING_INVALID, MEETING_PAST, AGENCY_UNKNOWN. */
export function planMeeting(work: Work, input: PlanMeeting): Promise<Outcome<{ meetingId: string }>> {
  return work.atomically(async () => {
    work.must('meeting.plan');
    const refusal = (await checkPlan(work, input)) ?? refuseTime(work, input);
    if (refusal) return refusal;
    const meetingId = work.newId();
    const { year } = partsOf(plainDateInShanghai(input.scheduledAt));
    const series = `meeting-${year}-`;
    const ordinal = Number((await nextNumber(work.db, series, 1)).slice(series.length));
    work.em.create(Meeting, {
      id: meetingId,
      kind: input.kind,
      year,
      ordinal,
      ...textsOf(input),
      state: 'PLANNED',
      scheduledAt: input.scheduledAt,
      plannedBy: String(work.actor.accountId),
    });
    await work.em.flush();
    await invite(work, meetingId, input);
    await work.record(
      'MeetingPlanned',
      { type: 'Meeting', id: meetingId },
      { kind: input.kind, year, ordinal },
    );
    return done({ meetingId });
  });
}

export const AGENDA_IS_LOCKED = refuse(
  'AGENDA_IS_LOCKED',
  '议程已经确定，不能再改。如需变更，请取消会议后重新安排。',
);

export const textsOf = (plan: MeetingPlan) => ({
  title: plan.title.trim(),
  place: plan.place.trim(),
  chair: plan.chair.trim(),
  recorder: plan.recorder.trim(),
});

/** What is written wrong, and units that are no members. */
export async function checkPlan(work: Work, plan: MeetingPlan) {
  const problems: FieldProblem[] = [
    ...checkText('title', '会议名称', plan.title, 100),
    ...checkText('place', '地点', plan.place, 100),
    ...checkText('chair', '主持人', plan.chair, 60),
    ...checkText('recorder', '记录人', plan.recorder, 60),
    ...plan.guests.flatMap(({ name, from }, place) => [
      ...checkText(`guests.${place}.name`, '列席人员姓名', name, 60),
      ...checkText(`guests.${place}.from`, '列席人员单位', from, 100),
    ]),
  ];
  if (problems.length > 0) return refuse('MEETING_INVALID', '会议安排填写有误，请按提示改正。', problems);
  return (await areMembers(work, plan.agencyIds)) ? null : AGENCY_UNKNOWN;
}

/** A meeting is called for a time to come, and not for a year written wrong. */
export function refuseTime(work: Work, { scheduledAt }: MeetingPlan): Refused | null {
  if (scheduledAt < work.now())
    return refuse('MEETING_PAST', '会议时间已经过去，请重新选择。', [
      { field: 'scheduledAt', message: '会议时间不能早于现在。' },
    ]);
  const far = farTermProblem(plainDateInShanghai(scheduledAt), work.today());
  return far ? refuse('MEETING_INVALID', far, [{ field: 'scheduledAt', message: far }]) : null;
}

/** Invites the units and the guests of a plan. */
export async function invite(
  work: Work,
  meetingId: string,
  plan: Pick<MeetingPlan, 'agencyIds' | 'guests'>,
): Promise<void> {
  for (const agencyId of new Set(plan.agencyIds))
    work.em.create(Invitation, { id: work.newId(), meetingId, agencyId, attendance: 'PENDING' });
  for (const { name, from } of plan.guests)
    work.em.create(Invitation, {
      id: work.newId(),
      meetingId,
      guestName: name.trim(),
      guestFrom: from.trim(),
      attendance: 'ATTENDING',
    });
  await work.em.flush();
}
