import { partsOf } from '../../../shared/plain-date.js';
import { plainDateInShanghai } from '../../../shared/working-days.js';
import { done, refuse, type FieldProblem, type Outcome } from '../../../platform/outcome.js';
import { nextNumber } from '../../../platform/db/next-number.js';
import type { Work } from '../../../platform/work.js';
import { Invitation } from '../invitation.entity.js';
import { Meeting } from '../meeting.entity.js';
import type { MeetingKind } from '../rules/meeting-kinds.js';
import { checkText } from '../rules/topic-draft.js';
import { AGENCY_UNKNOWN, areMembers } from './collect-topic.js';
import { lockMeeting, staleRow } from './lock-rows.js';

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
    const refusal = await checkPlan(work, input);
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

export interface ChangeMeeting extends MeetingPlan {
  readonly meetingId: string;
  readonly expectedVersion: number;
}

/** Changes the plan while the agenda is open. The year's number stays. Refuses STALE_VERSION, AGENDA_IS_LOCKED and what {@link planMeeting} refuses. */
export function changeMeeting(work: Work, input: ChangeMeeting): Promise<Outcome<{ meetingId: string }>> {
  return work.atomically(async () => {
    const meeting = await lockMeeting(work, 'meeting.plan', input.meetingId);
    const stale = staleRow(meeting, input.expectedVersion);
    if (stale) return stale;
    if (meeting.state !== 'PLANNED') return AGENDA_IS_LOCKED;
    const refusal = await checkPlan(work, input);
    if (refusal) return refusal;
    Object.assign(meeting, { ...textsOf(input), scheduledAt: input.scheduledAt });
    await work.em.nativeDelete(Invitation, { meetingId: meeting.id });
    await invite(work, meeting.id, input);
    await work.record('MeetingChanged', { type: 'Meeting', id: meeting.id });
    return done({ meetingId: meeting.id });
  });
}

export const AGENDA_IS_LOCKED = refuse(
  'AGENDA_IS_LOCKED',
  '议程已经确定，会议安排不能再改。如需变更，请取消会议后重新安排。',
);

const textsOf = (plan: MeetingPlan) => ({
  title: plan.title.trim(),
  place: plan.place.trim(),
  chair: plan.chair.trim(),
  recorder: plan.recorder.trim(),
});

async function checkPlan(work: Work, plan: MeetingPlan) {
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
  if (plan.scheduledAt < work.now())
    return refuse('MEETING_PAST', '会议时间已经过去，请重新选择。', [
      { field: 'scheduledAt', message: '会议时间不能早于现在。' },
    ]);
  return (await areMembers(work, plan.agencyIds)) ? null : AGENCY_UNKNOWN;
}

async function invite(work: Work, meetingId: string, plan: MeetingPlan): Promise<void> {
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
