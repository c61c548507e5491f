import { loadSampleParameters } from '../../../api/src/modules/eligibility/index.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { signedInAs, type TestClient } from '../../support/client.js';
import { ownerRows } from '../verification/verification-county.js';
import {
  AGENDA,
  APPROVE,
  COMPLETE,
  CONVENE,
  draft,
  LOCK,
  MEETING,
  PLAN,
  RECORD,
  SIGN_IN,
  SUBMIT,
  UNITS,
  type Seen,
  type SeenTopic,
} from './meeting-operations.js';

const DAY_MS = 86_400_000;
/** A little later on the same day: a meeting planned for it may begin at once. */
const TODAY = 0.1;

/** A running product with everybody who has to do with the joint meeting. */
export class MeetingOffice {
  private constructor(
    readonly app: TestApp,
    readonly clerk: TestClient,
    readonly director: TestClient,
    readonly convener: TestClient,
    /** 民政局. */
    readonly proposer: TestClient,
    /** 房产交易和物业中心. */
    readonly consulted: TestClient,
  ) {}

  static async start(): Promise<MeetingOffice> {
    const app = await startTestApp();
    await loadSampleParameters(app.workAsSystem('test', ['policyParameter.create']));
    const as = (post: 'OFFICE_CLERK' | 'OFFICE_DIRECTOR' | 'CONVENER' | 'LIAISON', agencyId: string) =>
      signedInAs(app, { post, agencyId });
    return new MeetingOffice(
      app,
      await as('OFFICE_CLERK', 'HOUSING'),
      await as('OFFICE_DIRECTOR', 'HOUSING'),
      await as('CONVENER', 'HOUSING'),
      await as('LIAISON', 'CIVIL_AFFAIRS'),
      await as('LIAISON', 'PROPERTY_CENTER'),
    );
  }

  /** The same people, a day later and still signed in. */
  async nextDay(): Promise<void> {
    this.app.clock.advance(DAY_MS);
    await ownerRows(
      this.app,
      `update sessions set last_seen_at = $1, expires_at = $1::timestamptz + interval '10 hours' where ended_at is null`,
      [this.app.clock.now()],
    );
  }

  soon(days: number): string {
    return new Date(this.app.clock.now().getTime() + days * DAY_MS).toISOString();
  }

  async plan(kind: string, title: string, days = TODAY): Promise<Seen> {
    const input = {
      kind,
      title,
      scheduledAt: this.soon(days),
      place: '县政府三楼会议室',
      chair: '召集人王某',
      recorder: '李某',
      agencyIds: UNITS,
      guests: [{ name: '赵某', from: '县人大代表' }],
    };
    return (await this.clerk.done<{ meeting: Seen }>(PLAN, input)).meeting;
  }

  async act(who: TestClient, query: string, meeting: Seen, more: object = {}): Promise<Seen> {
    const input = { meetingId: meeting.id, expectedVersion: meeting.version, ...more };
    return (await who.done<{ meeting: Seen }>(query, input)).meeting;
  }

  async refused(who: TestClient, query: string, meeting: Seen, more: object = {}): Promise<string> {
    const input = { meetingId: meeting.id, expectedVersion: meeting.version, ...more };
    return (await who.refused(query, input)).code;
  }

  async seen(id: string): Promise<Seen> {
    const text = `query($id: ID!) { ${MEETING.replace('meeting {', 'meeting(id: $id) {')} }`;
    return (await this.clerk.run<{ meeting: Seen }>(text, { id })).meeting;
  }

  async submit(more: object = {}): Promise<SeenTopic> {
    const input = { ...draft, proposerAgencyId: 'CIVIL_AFFAIRS', ...more };
    return (await this.proposer.done<{ topic: SeenTopic }>(SUBMIT, input)).topic;
  }

  async topicOf(id: string): Promise<SeenTopic> {
    const text = 'query($id: ID!) { topic(id: $id) { id version state } }';
    return (await this.clerk.run<{ topic: SeenTopic }>(text, { id })).topic;
  }

  withAgenda(meeting: Seen, topicIds: readonly string[]): Promise<Seen> {
    return this.act(this.clerk, AGENDA, meeting, {
      items: topicIds.map((topicId) => ({ topicId, minutes: 15 })),
    });
  }

  async signEverybodyIn(meeting: Seen): Promise<Seen> {
    let latest = meeting;
    for (const { id, version, agency } of meeting.invitations) {
      if (!agency) continue;
      const input = { invitationId: id, expectedVersion: version, isPresent: true, attendeeName: '张某' };
      latest = (await this.clerk.done<{ meeting: Seen }>(SIGN_IN, input)).meeting;
    }
    return latest;
  }

  async record(meeting: Seen, outcome: string, place = 0): Promise<Seen> {
    const item = meeting.agenda[place];
    const input = {
      agendaItemId: item?.id,
      expectedVersion: item?.version,
      record: '会议听取了情况汇报，与会单位一致同意。',
      outcome,
    };
    return (await this.clerk.done<{ meeting: Seen }>(RECORD, input)).meeting;
  }

  /** A topic that a held liaison meeting reviewed and 召集人 approved. */
  async prepared(more: object = {}): Promise<SeenTopic> {
    const { id } = await this.submit(more);
    let meeting = await this.withAgenda(await this.plan('LIAISON', '联络员会议'), [id]);
    meeting = await this.signEverybodyIn(await this.act(this.clerk, LOCK, meeting));
    meeting = await this.record(await this.act(this.clerk, CONVENE, meeting), 'REVIEWED');
    await this.act(this.clerk, COMPLETE, meeting);
    const { version } = await this.topicOf(id);
    const input = { topicId: id, expectedVersion: version };
    return (await this.convener.done<{ topic: SeenTopic }>(APPROVE, input)).topic;
  }

  /** A plenary that is being held, with one item that was resolved. */
  async plenaryInSession(title: string): Promise<Seen> {
    const { id } = await this.prepared();
    const planned = await this.withAgenda(await this.plan('PLENARY', title), [id]);
    const opened = await this.signEverybodyIn(await this.act(this.clerk, LOCK, planned));
    return this.record(await this.act(this.clerk, CONVENE, opened), 'RESOLVED');
  }

  paper(who: TestClient, id: string) {
    return this.app.http.inject({
      method: 'GET',
      url: `/meeting-documents/${id}`,
      headers: { cookie: who.sessionCookie },
    });
  }

  close(): Promise<void> {
    return this.app.close();
  }
}
