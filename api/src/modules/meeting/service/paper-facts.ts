import { formatChineseDate, type PlainDate } from '../../../shared/plain-date.js';
import { plainDateInShanghai } from '../../../shared/working-days.js';
import type { Work } from '../../../platform/work.js';
import { Agency } from '../../organization/index.js';
import type { Attendance, ItemOutcome, MeetingKind } from '../rules/meeting-kinds.js';
import { Resolution } from '../resolution.entity.js';
import { Topic } from '../topic.entity.js';
import { issuingBody, type IssuingBody } from './issuing-body.js';
import {
  listInvitations,
  listItems,
  listResolutions,
  type AgendaItemRow,
  type MeetingRow,
  type TopicRow,
} from './lock-rows.js';

/** A meeting as its papers tell it: names instead of ids. */
export interface PaperFacts {
  readonly kind: MeetingKind;
  readonly title: string;
  readonly year: number;
  readonly ordinal: number;
  readonly heldOn: PlainDate;
  /** 9:30 on the clock of Shanghai. */
  readonly time: string;
  readonly place: string;
  readonly chair: string;
  readonly recorder: string;
  readonly units: readonly PaperUnit[];
  /** Whether no member unit is left out. */
  readonly isForAllMembers: boolean;
  /** Whether 召集人 let every topic of a plenary onto its agenda; nobody records a consent to a liaison meeting. */
  readonly isApproved: boolean;
  readonly guests: readonly { readonly name: string; readonly from: string; readonly isPresent: boolean }[];
  readonly items: readonly PaperItem[];
  readonly today: PlainDate;
  readonly issuer: IssuingBody;
}

export interface PaperUnit {
  readonly name: string;
  readonly attendance: Attendance;
  readonly attendeeName: string | null;
  readonly isPresent: boolean;
}

export interface PaperItem {
  readonly title: string;
  readonly proposer: string;
  readonly minutes: number;
  readonly record: string;
  readonly outcome: ItemOutcome | null;
  readonly resolutions: readonly {
    readonly no: string;
    readonly content: string;
    readonly lead: string;
    readonly co: readonly string[];
    readonly dueOn: string | null;
    readonly acceptance: string;
    /** The number of the one that it takes the place of. */
    readonly supersedes: string | null;
  }[];
}

const SHANGHAI_CLOCK = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});

/** 2026年7月20日09:30在县政府三楼会议室 */
export const whenAndWhere = ({ scheduledAt, place }: MeetingRow): string =>
  `${formatChineseDate(plainDateInShanghai(scheduledAt))}${SHANGHAI_CLOCK.format(scheduledAt)}在${place}`;

export async function paperFacts(work: Work, meeting: MeetingRow): Promise<PaperFacts> {
  await work.flush();
  const agencies = await work.em.find(Agency, {}, { orderBy: { ordinal: 'asc' } });
  const nameOf = new Map(agencies.map(({ id, name }) => [id, name]));
  const name = (id: string | null | undefined): string => nameOf.get(id ?? '') ?? '';
  const order = new Map(agencies.map(({ id }, place) => [id, place]));
  const invitations = await listInvitations(work, meeting.id);
  const invited = new Set(invitations.map(({ agencyId }) => agencyId));
  const items = await listItems(work, meeting.id);
  const topics = await work.em.find(Topic, { id: { $in: items.map(({ topicId }) => topicId) } });
  return {
    kind: meeting.kind,
    title: meeting.title,
    year: meeting.year,
    ordinal: meeting.ordinal,
    heldOn: plainDateInShanghai(meeting.scheduledAt),
    time: SHANGHAI_CLOCK.format(meeting.scheduledAt),
    place: meeting.place,
    chair: meeting.chair,
    recorder: meeting.recorder,
    units: invitations
      .filter(({ agencyId }) => agencyId != null)
      .sort((one, other) => (order.get(one.agencyId ?? '') ?? 0) - (order.get(other.agencyId ?? '') ?? 0))
      .map((invitation) => ({
        name: name(invitation.agencyId),
        attendance: invitation.attendance,
        attendeeName: invitation.attendeeName ?? null,
        isPresent: invitation.signedInAt != null,
      })),
    isForAllMembers: agencies.every(({ id, isMember }) => !isMember || invited.has(id)),
    isApproved: meeting.kind === 'PLENARY' && topics.every(({ approvedAt }) => approvedAt != null),
    guests: invitations
      .filter(({ guestName }) => guestName != null)
      .map((guest) => ({
        name: guest.guestName ?? '',
        from: guest.guestFrom ?? '',
        isPresent: guest.signedInAt != null,
      })),
    items: await paperItems(work, meeting.id, items, new Map(topics.map((topic) => [topic.id, topic])), name),
    today: work.today(),
    issuer: await issuingBody(work),
  };
}

async function paperItems(
  work: Work,
  meetingId: string,
  items: readonly AgendaItemRow[],
  topics: ReadonlyMap<string, TopicRow>,
  name: (id: string | null | undefined) => string,
): Promise<PaperItem[]> {
  const resolutions = await listResolutions(work, meetingId);
  const replaced = new Map(
    (
      await work.em.find(Resolution, {
        id: { $in: resolutions.flatMap(({ supersedesId }) => supersedesId ?? []) },
      })
    ).map(({ id, no }) => [id, no]),
  );
  return items.map((item) => ({
    title: topics.get(item.topicId)?.title ?? '',
    proposer: name(topics.get(item.topicId)?.proposerAgencyId),
    minutes: item.minutes,
    record: item.record,
    outcome: item.outcome ?? null,
    resolutions: resolutions
      .filter(({ agendaItemId }) => agendaItemId === item.id)
      .map((resolution) => ({
        no: resolution.no ?? '',
        content: resolution.content,
        lead: name(resolution.leadAgencyId),
        co: resolution.coAgencyIds.map(name),
        dueOn: resolution.dueOn ?? null,
        acceptance: resolution.acceptance,
        supersedes: replaced.get(resolution.supersedesId ?? '') ?? null,
      })),
  }));
}
