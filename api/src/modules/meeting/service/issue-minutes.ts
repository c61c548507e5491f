import { plainDate } from '../../../shared/plain-date.js';
import { decide } from '../../../shared/transition-table.js';
import { done, refuse, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { meetingStateLabels, meetingTransitions } from '../rules/meeting-states.js';
import { resolutionNumber } from '../rules/resolution-number.js';
import { resolutionStateLabels, resolutionTransitions } from '../rules/resolution-states.js';
import { checkText } from '../rules/topic-draft.js';
import { Resolution } from '../resolution.entity.js';
import { issueDocument } from './issue-document.js';
import type { VersionedMeeting } from './lock-agenda.js';
import {
  listItems,
  listResolutions,
  lockMeeting,
  staleRow,
  type MeetingRow,
  type ResolutionRow,
} from './lock-rows.js';
import type { ResolutionEnded, ResolutionIssued } from './meeting-events.js';
import { meetingFacts } from './meeting-facts.js';

/**
 * Issues the minutes (纪要): resolutions get their numbers and become tasks, the document is frozen as version 1. Refuses
 * STALE_VERSION, NOT_ALLOWED_IN_STATE, RESOLUTION_INCOMPLETE.
 */
export function issueMinutes(work: Work, input: VersionedMeeting): Promise<Outcome<{ meetingId: string }>> {
  return work.atomically(async () => {
    const meeting = await lockMeeting(work, 'meeting.issueMinutes', input.meetingId);
    const stale = staleRow(meeting, input.expectedVersion);
    if (stale) return stale;
    const facts = await meetingFacts(work, meeting);
    const verdict = decide(meetingTransitions, 'issueMinutes', meeting.state, facts, meetingStateLabels);
    if (verdict.refused) return verdict;
    Object.assign(meeting, { state: verdict.to, minutesIssuedAt: work.now() });
    const issued = await numberResolutions(work, meeting);
    await work.em.flush();
    await issueDocument(work, meeting, 'MINUTES', null);
    await work.record(
      'MinutesIssued',
      { type: 'Meeting', id: meeting.id },
      { resolutions: issued.map(({ no }) => no) },
    );
    for (const event of issued) await work.publish<ResolutionIssued>(event);
    return done({ meetingId: meeting.id });
  });
}

/** Numbers run through the minutes: by item, then in the order in which they were written. */
async function numberResolutions(work: Work, meeting: MeetingRow): Promise<ResolutionIssued[]> {
  const places = new Map((await listItems(work, meeting.id)).map(({ id, position }) => [id, position]));
  const place = (resolution: ResolutionRow): number => places.get(resolution.agendaItemId) ?? 0;
  const ordered = (await listResolutions(work, meeting.id)).sort(
    (one, other) => place(one) - place(other) || one.sequence - other.sequence,
  );
  const events: ResolutionIssued[] = [];
  for (const [index, resolution] of ordered.entries()) {
    const { leadAgencyId, dueOn, content, coAgencyIds, acceptance } = resolution;
    const mechanismItemId = resolution.mechanismItemId ?? null;
    if (leadAgencyId == null || dueOn == null) throw new Error('the guard let an incomplete resolution pass');
    const no = resolutionNumber(meeting.year, meeting.ordinal, index + 1);
    const facts = { isComplete: true, hasReason: true };
    const verdict = decide(resolutionTransitions, 'issue', resolution.state, facts, resolutionStateLabels);
    if (verdict.refused) throw new Error(verdict.message);
    const replaces = resolution.supersedesId ? await supersede(work, resolution.supersedesId, no) : null;
    // Number and state at once: the ORM writes unique columns of several rows after their other columns, which would be
    // two versions for one act, and an issued one without its number is refused.
    await work.changeOne({
      text: 'update resolutions set no = $2, sequence = $3, state = $4, supersedes_id = $5, version = version + 1 where id = $1',
      values: [resolution.id, no, index + 1, verdict.to, replaces],
    });
    await work.em.refresh(resolution);
    const common = { type: 'ResolutionIssued', resolutionId: resolution.id, meetingId: meeting.id } as const;
    const matter = { content, acceptance, mechanismItemId };
    events.push({ ...common, ...matter, no, leadAgencyId, coAgencyIds, dueOn: plainDate(dueOn) });
  }
  return events;
}

/** The one that was replaced; null when there was nothing left to take the place of, and then nobody says so. */
async function supersede(work: Work, resolutionId: string, by: string): Promise<string | null> {
  const older = await work.em.findOneOrFail(Resolution, { id: resolutionId });
  const facts = { isComplete: true, hasReason: true };
  const verdict = decide(resolutionTransitions, 'supersede', older.state, facts, resolutionStateLabels);
  // Fulfilled or revoked in the meantime.
  if (verdict.refused) return null;
  older.state = verdict.to;
  await work.record('ResolutionSuperseded', { type: 'Meeting', id: older.meetingId }, { resolutionId });
  const reason = `议定事项${older.no ?? ''}已被议定事项${by}替代。`;
  await work.publish<ResolutionEnded>({ type: 'ResolutionEnded', resolutionId, reason });
  return resolutionId;
}

export interface CorrectMinutes extends VersionedMeeting {
  readonly reason: string;
  /** The records that were wrong, with the text that is right. Resolutions are revoked or superseded, never rewritten. */
  readonly items: readonly { readonly agendaItemId: string; readonly record: string }[];
}

/** Corrects the record of issued minutes: a new version with its reason, the older ones stay. Refuses STALE_VERSION, NOT_ALLOWED_IN_STATE, REASON_MISSING, RECORD_INVALID, NOTHING_CORRECTED. */
export function correctMinutes(work: Work, input: CorrectMinutes): Promise<Outcome<{ meetingId: string }>> {
  return work.atomically(async () => {
    const meeting = await lockMeeting(work, 'meeting.correctMinutes', input.meetingId);
    const stale = staleRow(meeting, input.expectedVersion);
    if (stale) return stale;
    const reason = input.reason.trim();
    if (reason.length > 500) return refuse('REASON_TOO_LONG', '更正原因不能超过 500 个字，请删减。');
    const facts = await meetingFacts(work, meeting, { hasReason: reason !== '' });
    const verdict = decide(meetingTransitions, 'correctMinutes', meeting.state, facts, meetingStateLabels);
    if (verdict.refused) return verdict;
    const items = new Map((await listItems(work, meeting.id)).map((item) => [item.id, item]));
    const problems = input.items.flatMap(({ record }, place) =>
      checkText(`items.${place}.record`, '会议记录', record, 4000),
    );
    if (problems.length > 0) return refuse('RECORD_INVALID', '会议记录填写有误，请按提示改正。', problems);
    const corrected = input.items.flatMap(({ agendaItemId, record }) => {
      const item = items.get(agendaItemId);
      if (!item || item.record === record.trim()) return [];
      item.record = record.trim();
      return [agendaItemId];
    });
    if (corrected.length === 0) return refuse('NOTHING_CORRECTED', '内容没有变化，不需要更正。');
    // The version others saw is over, though the meeting's own row says nothing new.
    meeting.minutesIssuedAt = work.now();
    await work.em.flush();
    await issueDocument(work, meeting, 'MINUTES', reason);
    await work.record(
      'MinutesCorrected',
      { type: 'Meeting', id: meeting.id },
      { reason, agendaItemIds: corrected },
    );
    return done({ meetingId: meeting.id });
  });
}
