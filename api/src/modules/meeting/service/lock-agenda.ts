import { decide } from '../../../shared/transition-table.js';
import { done, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { notify } from '../../messaging/index.js';
import { meetingStateLabels, meetingTransitions } from '../rules/meeting-states.js';
import { topicStateLabels, topicTransitions } from '../rules/topic-states.js';
import { issueDocument } from './issue-document.js';
import {
  listInvitations,
  lockMeeting,
  lockTopicsOf,
  staleRow,
  type MeetingRow,
  type TopicRow,
} from './lock-rows.js';
import { meetingFacts } from './meeting-facts.js';
import { whenAndWhere } from './paper-facts.js';

export interface VersionedMeeting {
  readonly meetingId: string;
  readonly expectedVersion: number;
}

/**
 * The agenda stands: 会议通知, 议程 and 签到表 are issued and every invited unit is asked for its receipt (回执). Refuses
 * STALE_VERSION, NOT_ALLOWED_IN_STATE, AGENDA_EMPTY, NOBODY_INVITED, TOPIC_NOT_READY, LIAISON_MEETING_MISSING, TOPIC_NOT_APPROVED.
 */
export function lockAgenda(work: Work, input: VersionedMeeting): Promise<Outcome<{ meetingId: string }>> {
  return work.atomically(async () => {
    const meeting = await lockMeeting(work, 'meeting.lockAgenda', input.meetingId);
    const stale = staleRow(meeting, input.expectedVersion);
    if (stale) return stale;
    // Locked first: a topic that somebody is returning, or another plenary is taking, is seen as they leave it.
    const topics = await lockTopicsOf(work, meeting.id);
    const facts = await meetingFacts(work, meeting);
    const verdict = decide(meetingTransitions, 'lockAgenda', meeting.state, facts, meetingStateLabels);
    if (verdict.refused) return verdict;
    meeting.state = verdict.to;
    if (meeting.kind === 'PLENARY') scheduleTopics(topics);
    await work.em.flush();
    for (const kind of ['NOTICE', 'AGENDA', 'SIGN_IN'] as const)
      await issueDocument(work, meeting, kind, null);
    await work.record('AgendaLocked', { type: 'Meeting', id: meeting.id });
    await askForReceipts(work, meeting);
    return done({ meetingId: meeting.id });
  });
}

function scheduleTopics(topics: readonly TopicRow[]): void {
  for (const topic of topics) {
    const facts = { hasReason: true, heldBy: null, isOwn: false };
    const verdict = decide(topicTransitions, 'schedule', topic.state, facts, topicStateLabels);
    if (verdict.refused) throw new Error('the guard of the agenda let a topic pass that cannot be scheduled');
    topic.state = verdict.to;
  }
}

async function askForReceipts(work: Work, meeting: MeetingRow): Promise<void> {
  for (const { agencyId } of await listInvitations(work, meeting.id)) {
    if (agencyId == null) continue;
    await notify(
      work,
      { post: 'LIAISON', agencyId },
      {
        aboutId: meeting.id,
        title: '会议通知：请填写回执',
        body: `《${meeting.title}》定于${whenAndWhere(meeting)}召开，请查看议程和材料并填写回执。`,
        link: `/joint/meetings/${meeting.id}/materials`,
      },
    );
  }
}
