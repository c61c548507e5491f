import {
  approveTopic,
  completeMeeting,
  conveneMeeting,
  giveOpinion,
  issueMinutes,
  lockAgenda,
  openSolicitation,
  planMeeting,
  recordItem,
  replyInvitation,
  saveResolution,
  setAgenda,
  signInAttendee,
  submitTopic,
  type VersionedMeeting,
} from '../modules/meeting/index.js';
import type { Actor } from '../platform/auth/actor.js';
import type { SettableClock } from '../platform/clock.js';
import { done, type Outcome } from '../platform/outcome.js';
import type { Work } from '../platform/work.js';
import { addDays, type PlainDate } from '../shared/plain-date.js';
import { addWorkingDays, plainDateInShanghai, type WorkingCalendar } from '../shared/working-days.js';
import type { CountyApp } from './county-app.js';
import type { CountyStaff } from './county-staff.js';
import { insist } from './insist.js';
import { staffName } from './invented-people.js';
import { instantAt, workingDayFrom, workingDaysBack } from './office-calendar.js';
import { planMeetings, type PlannedMeeting } from './plan-meetings.js';
import { SeededRandom } from './seeded-random.js';
import type { TopicStory } from './topic-story.js';
import { LEAVE_REASONS, OPINIONS, SENT_BACK, SOLICITED } from './topics-waiting.js';

interface Holding {
  readonly app: CountyApp;
  readonly clock: SettableClock;
  readonly staff: CountyStaff;
  readonly calendar: WorkingCalendar;
  readonly now: Date;
  /** Only the last quarter's meetings: what a small county can do with. */
  readonly isSmall: boolean;
}

interface Deed {
  readonly at: Date;
  readonly run: () => Promise<void>;
}

/** An invitation as the door sees it. */
interface Seat {
  readonly id: string;
  readonly agencyId: string | null;
  readonly version: number;
  readonly attendance: string;
}

const MINUTE_MS = 60_000;
/** Working days before a liaison meeting on which its topics come in, and from which the consulted units answer. */
const TOPIC_DAYS = 10;
const OPINION_DAYS = 8;
const ITEM_MINUTES = 20;
/** Two liaison meetings with their plenary, and the two that prepare and are the next one. */
const LAST_MEETINGS = 5;
const SOLICITED_DAYS_AGO = 6;
const SOLICITATION_LASTS = 10;

/**
 * A year of the joint meeting: topics with the opinions of other units, liaison meetings, plenaries, minutes whose resolutions
 * become tasks; then a plenary that units still reply to, and a solicitation that is open. In the order of time.
 */
export async function holdMeetings(holding: Holding): Promise<void> {
  const { clock, now } = holding;
  for (const { at, run } of await new JointOffice(holding).plan()) {
    clock.set(new Date(Math.min(at.getTime(), now.getTime())));
    await run();
  }
  clock.set(now);
}

/** A unit has one duty; the office, which has six, resolves for none of them in particular. */
const dutyOf = (agencyId: string): string | null => (agencyId === 'HOUSING' ? null : `DUTY_${agencyId}`);

class JointOffice {
  private readonly random = new SeededRandom('meetings');
  private readonly units: readonly string[];
  private readonly clerk: Actor;
  private readonly director: Actor;
  private readonly convener: Actor;
  private readonly deeds: Deed[] = [];
  private readonly topicIds = new Map<TopicStory, string>();
  private names: ReadonlyMap<string, string> = new Map();

  constructor(private readonly holding: Holding) {
    const { staff } = holding;
    this.units = staff.accounts.filter(({ post }) => post === 'LIAISON').map(({ agencyId }) => agencyId);
    this.clerk = staff.anyOf('OFFICE_CLERK', this.random);
    this.director = staff.anyOf('OFFICE_DIRECTOR', this.random);
    this.convener = staff.anyOf('CONVENER', this.random);
  }

  async plan(): Promise<readonly Deed[]> {
    const work = this.holding.app.workAsSystem('demonstration county', []);
    await work.atomically(async () => {
      const rows = await work.db.objects<{ id: string; name: string }>({
        text: 'select id, name from agencies order by ordinal',
        values: [],
      });
      this.names = new Map(rows.map(({ id, name }) => [id, name]));
      return done({});
    });
    const { calendar, now, isSmall } = this.holding;
    const today = plainDateInShanghai(now);
    const meetings = planMeetings(today, calendar);
    for (const meeting of isSmall ? meetings.slice(-LAST_MEETINGS) : meetings) this.tell(meeting);
    this.solicit(today);
    // Stable: what happens at the same minute happens in the order in which it was planned.
    return this.deeds.sort((one, other) => one.at.getTime() - other.at.getTime());
  }

  private tell(meeting: PlannedMeeting): void {
    if (meeting.kind === 'LIAISON')
      meeting.topics.forEach((story, index) =>
        this.bringIn(story, this.back(meeting.heldOn, TOPIC_DAYS), index),
      );
    let id = '';
    this.at(meeting.plannedOn, 15, 0, async () => {
      id = await this.arrange(meeting);
    });
    this.at(meeting.agendaOn, 9, 30, () => this.putOnAgenda(id, meeting));
    this.at(meeting.lockedOn, 15, 30, () => this.move(id, this.clerk, lockAgenda));
    this.collectReceipts(() => id, meeting);
    if (meeting.isToCome) return;
    this.at(meeting.heldOn, 9, 10, () => this.signIn(id));
    this.at(meeting.heldOn, 9, 30, () => this.move(id, this.clerk, conveneMeeting));
    this.at(meeting.heldOn, 9, 40, () => this.record(id, meeting));
    this.at(meeting.heldOn, 12, 0, () => this.move(id, this.clerk, completeMeeting));
    this.at(meeting.minutesOn, 16, 0, () => this.move(id, this.director, issueMinutes));
    if (meeting.kind === 'LIAISON') this.approveAll(meeting);
  }

  /** A unit submits a topic, and all but some of the consulted units answer in the days after it. */
  private bringIn(
    story: TopicStory,
    on: PlainDate,
    index: number,
    solicitation: () => string | null = () => null,
  ): void {
    const { proposerAgencyId, consultedAgencyIds, kind, title, background, proposal } = story;
    const proposer = this.holding.staff.liaisonOf(proposerAgencyId);
    this.at(on, 10, index * 15, async () => {
      const draft = { kind, title, background, proposal, proposerAgencyId, consultedAgencyIds };
      const input = { ...draft, secrecy: 'ORDINARY' as const, solicitationId: solicitation() };
      this.topicIds.set(story, insist(await submitTopic(this.as(proposer), input), title).topicId);
    });
    const answersFrom = addWorkingDays(on, TOPIC_DAYS - OPINION_DAYS, this.holding.calendar);
    consultedAgencyIds.forEach((agencyId, place) => {
      const opinion = OPINIONS[(index + place * 2) % OPINIONS.length] ?? '';
      if (place === 2 && index % 2 === 1) return;
      const day = addWorkingDays(answersFrom, place, this.holding.calendar);
      this.at(day, 11, index * 5, async () => {
        const input = { topicId: this.topicOf(story), agencyId, opinion };
        insist(await giveOpinion(this.as(this.holding.staff.liaisonOf(agencyId)), input), 'opinion');
      });
    });
  }

  private async arrange({ kind, title, heldOn, topics }: PlannedMeeting): Promise<string> {
    const isPlenary = kind === 'PLENARY';
    const concerned = new Set(
      topics.flatMap(({ proposerAgencyId, consultedAgencyIds }) => [proposerAgencyId, ...consultedAgencyIds]),
    );
    const input = {
      kind,
      title,
      scheduledAt: instantAt(heldOn, 9, 30),
      place: isPlenary ? '示例县政府二号会议室' : '县住房和城乡建设局三楼会议室',
      chair: isPlenary ? this.convener.name : this.director.name,
      recorder: this.clerk.name,
      agencyIds: this.units.filter((id) => isPlenary || concerned.has(id) || id === 'HOUSING'),
      guests: isPlenary ? [{ name: staffName(90), from: '示例县人大社会建设工作委员会' }] : [],
    };
    return insist(await planMeeting(this.as(this.clerk), input), title).meetingId;
  }

  private async putOnAgenda(meetingId: string, { kind, topics }: PlannedMeeting): Promise<void> {
    const items = topics.map((story) => ({
      topicId: this.topicOf(story),
      minutes: kind === 'PLENARY' ? ITEM_MINUTES : ITEM_MINUTES / 2,
    }));
    await this.move(meetingId, this.clerk, (work, input) => setAgenda(work, { ...input, items }));
  }

  /** Most come; of a plenary two ask for leave and two send somebody, of a liaison meeting one each. To the coming one a third has not replied. */
  private collectReceipts(meetingId: () => string, { kind, lockedOn, isToCome }: PlannedMeeting): void {
    const away = kind === 'PLENARY' ? 2 : 1;
    const order = this.random.shuffled(this.units.filter((id) => id !== 'HOUSING'));
    const leaves = this.random.pick(LEAVE_REASONS);
    for (const day of [1, 2, 3])
      this.at(addWorkingDays(lockedOn, day, this.holding.calendar), 9, 20, async () => {
        const seats = await this.seatsOf(meetingId());
        const guests = order.filter((id) => seats.some(({ agencyId }) => agencyId === id));
        for (const [index, { id, agencyId, version }] of seats.entries()) {
          if (agencyId === null || index % 3 !== day - 1 || (isToCome && day === 3)) continue;
          const liaison = this.holding.staff.liaisonOf(agencyId);
          const place = guests.indexOf(agencyId);
          const isLeaving = place >= 0 && place < away;
          const isSubstituted = place >= away && place < away * 2;
          const who = isSubstituted ? staffName(70 + place) : liaison.name;
          const reply = {
            invitationId: id,
            expectedVersion: version,
            attendance: isLeaving ? 'LEAVE' : isSubstituted ? 'SUBSTITUTE' : 'ATTENDING',
            attendeeName: isLeaving ? '' : who,
            attendeeTitle: isLeaving ? '' : isSubstituted ? '业务负责人' : '联络员',
            leaveReason: isLeaving ? leaves : '',
          } as const;
          insist(await replyInvitation(this.as(liaison), reply), 'receipt');
          this.holding.clock.advance(7 * MINUTE_MS);
        }
      });
  }

  /** Whoever said so comes, in one go at the door. */
  private async signIn(meetingId: string): Promise<void> {
    const seats = await this.seatsOf(meetingId);
    const work = this.as(this.clerk);
    await work.atomically(async () => {
      for (const { id, version, attendance } of seats) {
        if (attendance === 'LEAVE') continue;
        const input = { invitationId: id, expectedVersion: version, isPresent: true, attendeeName: '' };
        insist(await signInAttendee(work, input), 'sign in');
        this.holding.clock.advance(MINUTE_MS / 2);
      }
      return done({});
    });
  }

  /** Item by item what was said, what became of it, and what was resolved. */
  private async record(meetingId: string, meeting: PlannedMeeting): Promise<void> {
    const work = this.as(this.clerk);
    await work.atomically(async () => {
      const items = await work.db.objects<{ id: string; version: number }>({
        text: 'select id, version from agenda_items where meeting_id = $1 order by position',
        values: [meetingId],
      });
      for (const [index, { id, version }] of items.entries()) {
        const story = meeting.topics[index];
        if (!story) throw new Error('the agenda has an item that was not planned');
        const said = this.saidAbout(story, meeting);
        insist(await recordItem(work, { agendaItemId: id, expectedVersion: version, ...said }), story.title);
        // A use case reads its item anew: what the one before wrote has to be there.
        await work.em.flush();
        if (said.outcome === 'RESOLVED') await this.resolve(work, id, story, meeting.heldOn);
        this.holding.clock.advance(ITEM_MINUTES * MINUTE_MS);
      }
      return done({});
    });
  }

  private async resolve(work: Work, agendaItemId: string, story: TopicStory, on: PlainDate): Promise<void> {
    for (const { days, ...resolution } of story.resolutions ?? []) {
      const dueOn = workingDayFrom(addDays(on, days), this.holding.calendar);
      const input = {
        ...resolution,
        agendaItemId,
        resolutionId: null,
        expectedVersion: null,
        dueOn,
        supersedesId: null,
        mechanismItemId: dutyOf(resolution.leadAgencyId),
      };
      insist(await saveResolution(work, input), resolution.content);
    }
  }

  private saidAbout(story: TopicStory, { kind }: PlannedMeeting) {
    const name = (id: string): string => this.names.get(id) ?? '';
    const consulted = story.consultedAgencyIds.map(name).join('、');
    const opening = `${name(story.proposerAgencyId)}介绍了议题，${consulted}发表了意见。`;
    if (story === SENT_BACK) return { record: `${opening}${story.finding}`, outcome: 'RETURNED' } as const;
    const thought = `${opening}会议认为，${story.finding}`;
    if (kind === 'LIAISON')
      return { record: `${thought}同意报召集人审定后提交全体会议。`, outcome: 'REVIEWED' } as const;
    const count = story.resolutions?.length ?? 0;
    if (count === 0) return { record: `${thought}本次缓议。`, outcome: 'DEFERRED' } as const;
    const record = `${thought}会议原则同意议题建议，形成议定事项${count}条。`;
    return { record, outcome: 'RESOLVED' } as const;
  }

  private approveAll({ topics, minutesOn }: PlannedMeeting): void {
    this.at(addWorkingDays(minutesOn, 1, this.holding.calendar), 8, 45, async () => {
      for (const story of topics) {
        if (story === SENT_BACK) continue;
        const topicId = this.topicOf(story);
        const work = this.as(this.convener);
        const act = async (): Promise<Outcome<object>> =>
          approveTopic(work, {
            topicId,
            expectedVersion: await versionOf(work, 'select version from topics where id = $1', topicId),
          });
        insist(await work.atomically(act), 'approve a topic');
      }
    });
  }

  private solicit(today: PlainDate): void {
    const openedOn = this.back(today, SOLICITED_DAYS_AGO);
    let solicitationId: string | null = null;
    this.at(openedOn, 9, 0, async () => {
      const input = {
        title: '下次全体会议议题',
        note: '请各成员单位围绕准入核查、配租退出和小区管理提出议题，写明背景和建议；涉及个案的只写申请编号。',
        closesOn: addDays(today, SOLICITATION_LASTS),
      };
      ({ solicitationId } = insist(await openSolicitation(this.as(this.clerk), input), input.title));
    });
    SOLICITED.forEach((story, index) =>
      this.bringIn(story, this.back(today, SOLICITED_DAYS_AGO - 1 - index * 2), index, () => solicitationId),
    );
  }

  /** One act on the meeting as it stands. */
  private async move(
    meetingId: string,
    actor: Actor,
    act: (work: Work, input: VersionedMeeting) => Promise<Outcome<object>>,
  ): Promise<void> {
    const work = this.as(actor);
    const run = async (): Promise<Outcome<object>> =>
      act(work, {
        meetingId,
        expectedVersion: await versionOf(work, 'select version from meetings where id = $1', meetingId),
      });
    insist(await work.atomically(run), 'a step of a meeting');
  }

  private async seatsOf(meetingId: string): Promise<readonly Seat[]> {
    const work = this.holding.app.workAsSystem('demonstration county', []);
    let seats: Seat[] = [];
    await work.atomically(async () => {
      seats = await work.db.objects<Seat>({
        text: `select id, agency_id as "agencyId", version, attendance from meeting_invitations
               where meeting_id = $1 order by id`,
        values: [meetingId],
      });
      return done({});
    });
    return seats;
  }

  private topicOf(story: TopicStory): string {
    const id = this.topicIds.get(story);
    if (id === undefined) throw new Error(`${story.title} was not brought in`);
    return id;
  }

  private back(day: PlainDate, days: number): PlainDate {
    return workingDaysBack(day, days, this.holding.calendar);
  }

  /** Nothing is told that lies after the end of the history. */
  private at(on: PlainDate, hour: number, minute: number, run: () => Promise<void>): void {
    const at = new Date(instantAt(on, hour, 0).getTime() + minute * MINUTE_MS);
    if (at <= this.holding.now) this.deeds.push({ at, run });
  }

  private as(actor: Actor): Work {
    return this.holding.app.workAs(actor);
  }
}

async function versionOf(work: Work, text: string, id: string): Promise<number> {
  const [row] = await work.db.objects<{ version: number }>({ text, values: [id] });
  return row?.version ?? 0;
}
