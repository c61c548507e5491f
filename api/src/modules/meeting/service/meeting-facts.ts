import type { Work } from '../../../platform/work.js';
import { parameters } from '../../eligibility/index.js';
import { plainDateInShanghai } from '../../../shared/working-days.js';
import { Meeting } from '../meeting.entity.js';
import { WELCOME_TOPICS } from '../rules/meeting-kinds.js';
import type { MeetingFacts } from '../rules/meeting-states.js';
import { Topic } from '../topic.entity.js';
import { listInvitations, listItems, listResolutions, type MeetingRow } from './lock-rows.js';

/** Everything the guards of a meeting ask for, as it stands in this transaction. */
export async function meetingFacts(
  work: Work,
  meeting: MeetingRow,
  more: Partial<MeetingFacts> = {},
): Promise<MeetingFacts> {
  await work.flush();
  const items = await listItems(work, meeting.id);
  const topics = await work.em.find(Topic, { id: { $in: items.map(({ topicId }) => topicId) } });
  const members = (await listInvitations(work, meeting.id)).filter(({ agencyId }) => agencyId !== null);
  const resolutions = await listResolutions(work, meeting.id);
  const prepared = await heldMeetings(
    work,
    topics.flatMap(({ reviewedInMeetingId }) => reviewedInMeetingId ?? []),
  );
  const { 'meeting.quorumPercent': quorumPercent } = await parameters(work, work.today());
  return {
    kind: meeting.kind,
    today: work.today(),
    scheduledOn: plainDateInShanghai(meeting.scheduledAt),
    items: items.length,
    lostTopics: topics.flatMap(({ state, title }) =>
      WELCOME_TOPICS[meeting.kind].includes(state) ? [] : [title],
    ),
    unapprovedTopics: topics.flatMap(({ state, title }) => (state === 'APPROVED' ? [] : [title])),
    unpreparedTopics: topics.flatMap(({ reviewedInMeetingId, title }) =>
      prepared.has(reviewedInMeetingId ?? '') ? [] : [title],
    ),
    invited: members.length,
    present: members.filter(({ signedInAt }) => signedInAt != null).length,
    quorumPercent,
    openItems: items.filter(({ outcome }) => outcome == null).length,
    emptyResolvedItems: items.filter(
      ({ id, outcome }) =>
        outcome === 'RESOLVED' && !resolutions.some(({ agendaItemId }) => agendaItemId === id),
    ).length,
    incompleteResolutions: resolutions.filter(
      ({ leadAgencyId, dueOn, state }) => state === 'DRAFTED' && (leadAgencyId == null || dueOn == null),
    ).length,
    hasReason: true,
    ...more,
  };
}

/** Of these meetings the ones that were held. */
async function heldMeetings(work: Work, ids: readonly string[]): Promise<Set<string>> {
  const held = await work.em.find(Meeting, {
    id: { $in: [...new Set(ids)] },
    kind: 'LIAISON',
    state: { $in: ['HELD', 'MINUTES_ISSUED'] },
  });
  return new Set(held.map(({ id }) => id));
}
