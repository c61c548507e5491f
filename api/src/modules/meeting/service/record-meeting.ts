import { decide } from '../../../shared/transition-table.js';
import { done, refuse, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { settleNotifications } from '../../messaging/index.js';
import { OUTCOMES_OF, type ItemOutcome } from '../rules/meeting-kinds.js';
import { meetingStateLabels, meetingTransitions } from '../rules/meeting-states.js';
import { checkText } from '../rules/topic-draft.js';
import { topicStateLabels, topicTransitions } from '../rules/topic-states.js';
import { Topic } from '../topic.entity.js';
import { tellProposer } from './decide-topic.js';
import {
  listItems,
  lockItem,
  lockMeeting,
  lockTopicsOf,
  staleRow,
  type AgendaItemRow,
  type MeetingRow,
  type TopicRow,
} from './lock-rows.js';
import type { VersionedMeeting } from './lock-agenda.js';
import { meetingFacts } from './meeting-facts.js';

/** Begins the meeting on its day, once enough units have signed in. Refuses STALE_VERSION, NOT_ALLOWED_IN_STATE, MEETING_NOT_DUE, QUORUM_MISSING. */
export function conveneMeeting(work: Work, input: VersionedMeeting): Promise<Outcome<{ meetingId: string }>> {
  return work.atomically(async () => {
    const meeting = await lockMeeting(work, 'meeting.convene', input.meetingId);
    const stale = staleRow(meeting, input.expectedVersion);
    if (stale) return stale;
    const facts = await meetingFacts(work, meeting);
    const verdict = decide(meetingTransitions, 'convene', meeting.state, facts, meetingStateLabels);
    if (verdict.refused) return verdict;
    Object.assign(meeting, { state: verdict.to, convenedAt: work.now() });
    await work.record(
      'MeetingConvened',
      { type: 'Meeting', id: meeting.id },
      {
        invited: facts.invited,
        present: facts.present,
        quorumPercent: facts.quorumPercent,
      },
    );
    await settleNotifications(work, meeting.id);
    return done({ meetingId: meeting.id });
  });
}

export interface RecordItem {
  readonly agendaItemId: string;
  readonly expectedVersion: number;
  readonly record: string;
  readonly outcome: ItemOutcome;
}

/** What was said on one item, and what became of it. May be mended until the minutes are issued. Refuses STALE_VERSION, NOT_IN_SESSION, OUTCOME_NOT_POSSIBLE, RECORD_INVALID. */
export function recordItem(work: Work, input: RecordItem): Promise<Outcome<{ meetingId: string }>> {
  return work.atomically(async () => {
    const { meeting, item } = await lockItem(work, 'meeting.record', input.agendaItemId);
    const stale = staleRow(item, input.expectedVersion);
    if (stale) return stale;
    const isMending = meeting.state === 'HELD' && input.outcome === item.outcome;
    if (meeting.state !== 'CONVENED' && !isMending)
      return refuse('NOT_IN_SESSION', '会议没有在召开，不能改记结果；会后到印发纪要前只能修改记录文字。');
    if (!OUTCOMES_OF[meeting.kind].includes(input.outcome))
      return refuse(
        'OUTCOME_NOT_POSSIBLE',
        '联络员会议只记“审过”或“退回”，全体会议只记“议定”“缓议”或“退回”。',
      );
    const problems = checkText('record', '会议记录', input.record, 4000);
    if (problems.length > 0) return refuse('RECORD_INVALID', '会议记录填写有误，请按提示改正。', problems);
    Object.assign(item, { record: input.record.trim(), outcome: input.outcome });
    if (meeting.kind === 'PLENARY') await discuss(work, item);
    await work.record(
      'AgendaItemRecorded',
      { type: 'Meeting', id: meeting.id },
      {
        agendaItemId: item.id,
        outcome: input.outcome,
      },
    );
    return done({ meetingId: meeting.id });
  });
}

async function discuss(work: Work, item: AgendaItemRow): Promise<void> {
  const topic = await work.em.findOneOrFail(Topic, { id: item.topicId });
  if (topic.state === 'SCHEDULED') move(topic, 'discuss');
}

/** Ends the meeting: every topic goes where the meeting sent it. Refuses STALE_VERSION, NOT_ALLOWED_IN_STATE, ITEM_OPEN, RESOLUTION_MISSING. */
export function completeMeeting(
  work: Work,
  input: VersionedMeeting,
): Promise<Outcome<{ meetingId: string }>> {
  return work.atomically(async () => {
    const meeting = await lockMeeting(work, 'meeting.complete', input.meetingId);
    const stale = staleRow(meeting, input.expectedVersion);
    if (stale) return stale;
    const facts = await meetingFacts(work, meeting);
    const verdict = decide(meetingTransitions, 'complete', meeting.state, facts, meetingStateLabels);
    if (verdict.refused) return verdict;
    Object.assign(meeting, { state: verdict.to, heldAt: work.now() });
    // Two liaison meetings with one topic may end at once: the second sees what the first made of it.
    await lockTopicsOf(work, meeting.id);
    for (const item of await listItems(work, meeting.id)) await conclude(work, meeting, item);
    await work.record('MeetingHeld', { type: 'Meeting', id: meeting.id });
    return done({ meetingId: meeting.id });
  });
}

const ACTION_OF = { REVIEWED: 'review', RESOLVED: 'resolve', DEFERRED: 'defer', RETURNED: 'return' } as const;

async function conclude(work: Work, meeting: MeetingRow, item: AgendaItemRow): Promise<void> {
  const topic = await work.em.findOneOrFail(Topic, { id: item.topicId });
  if (!item.outcome) throw new Error('the guard let a meeting end with an open item');
  // Two liaison meetings may have had the same topic on their agenda: the first one counts.
  if (meeting.kind === 'LIAISON' && topic.state !== 'COLLECTED') return;
  move(topic, ACTION_OF[item.outcome]);
  if (item.outcome === 'REVIEWED') topic.reviewedInMeetingId = meeting.id;
  if (item.outcome === 'RETURNED') {
    topic.returnReason = item.record.slice(0, 500);
    await tellProposer(work, topic);
  }
  await work.record(TOPIC_EVENT[item.outcome], { type: 'Topic', id: topic.id }, { meetingId: meeting.id });
}

const TOPIC_EVENT = {
  REVIEWED: 'TopicReviewed',
  RESOLVED: 'TopicResolved',
  DEFERRED: 'TopicDeferred',
  RETURNED: 'TopicReturned',
} as const;

/** What a meeting does with its topics it decides itself: nobody's hand and no other meeting is in the way. */
const BY_THE_MEETING = { hasReason: true, heldBy: null, isOwn: false } as const;

function move(topic: TopicRow, action: keyof typeof topicTransitions): void {
  const verdict = decide(topicTransitions, action, topic.state, BY_THE_MEETING, topicStateLabels);
  if (verdict.refused) throw new Error(`topic ${topic.id} cannot ${action} from ${topic.state}`);
  topic.state = verdict.to;
}

export interface CancelMeeting extends VersionedMeeting {
  readonly reason: string;
}

/** A meeting that will not be held; its topics wait for another. Refuses STALE_VERSION, NOT_ALLOWED_IN_STATE, REASON_MISSING, REASON_TOO_LONG. */
export function cancelMeeting(work: Work, input: CancelMeeting): Promise<Outcome<{ meetingId: string }>> {
  return work.atomically(async () => {
    const meeting = await lockMeeting(work, 'meeting.cancel', input.meetingId);
    const stale = staleRow(meeting, input.expectedVersion);
    if (stale) return stale;
    const reason = input.reason.trim();
    if (reason.length > 500) return refuse('REASON_TOO_LONG', '取消原因不能超过 500 个字，请删减。');
    const facts = await meetingFacts(work, meeting, { hasReason: reason !== '' });
    const verdict = decide(meetingTransitions, 'cancel', meeting.state, facts, meetingStateLabels);
    if (verdict.refused) return verdict;
    for (const { topicId } of await listItems(work, meeting.id)) {
      const topic = await work.em.findOneOrFail(Topic, { id: topicId });
      if (meeting.state === 'AGENDA_LOCKED' && topic.state === 'SCHEDULED') move(topic, 'unschedule');
    }
    Object.assign(meeting, { state: verdict.to, cancelReason: reason });
    await work.record('MeetingCancelled', { type: 'Meeting', id: meeting.id }, { reason });
    await settleNotifications(work, meeting.id);
    return done({ meetingId: meeting.id });
  });
}
