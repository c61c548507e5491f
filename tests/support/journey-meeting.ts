import type { Outcome } from '../../api/src/platform/outcome.js';
import type { Work } from '../../api/src/platform/work.js';
import { addDays } from '../../api/src/shared/plain-date.js';
import type { Field } from './journey-seeds.js';

const UNIT = 'CIVIL_AFFAIRS';
/** Days that the resolution gives: far beyond any journey. */
const DAYS_GIVEN = 120;

/** A topic, the liaison meeting that reviewed it, and the plenary whose minutes have one resolution. */
export async function resolveBefore(field: Field): Promise<void> {
  const { app, staff, product, clock } = field;
  const by = (post: 'OFFICE_CLERK' | 'OFFICE_DIRECTOR' | 'CONVENER') =>
    app.workAs(staff.anyOf(post, new product.SeededRandom(`first ${post}`)));
  const clerk = () => by('OFFICE_CLERK');
  const draft = {
    kind: 'DATA',
    title: '低保名单比对',
    background: '通报不及时。',
    proposal: '定期通报。',
  } as const;
  const { topicId } = product.insist(
    await product.submitTopic(app.workAs(staff.liaisonOf(UNIT)), {
      ...draft,
      proposerAgencyId: UNIT,
      consultedAgencyIds: [],
      secrecy: 'ORDINARY',
    }),
    draft.title,
  );
  await hold('LIAISON', '第二季度联络员会议', 'REVIEWED');
  const expectedVersion = await versionOf(by('CONVENER'), 'topics', topicId);
  product.insist(await product.approveTopic(by('CONVENER'), { topicId, expectedVersion }), 'approval');
  const meetingId = await hold('PLENARY', '第二季度全体会议', 'RESOLVED');
  await step(by('OFFICE_DIRECTOR'), meetingId, product.issueMinutes);

  async function hold(kind: 'LIAISON' | 'PLENARY', title: string, outcome: 'REVIEWED' | 'RESOLVED') {
    const { meetingId: id } = product.insist(
      await product.planMeeting(clerk(), {
        ...{ kind, title, place: '县政府三楼会议室', chair: '召集人', recorder: '记录人' },
        ...{ scheduledAt: new Date(clock.now().getTime() + 60_000), agencyIds: [UNIT], guests: [] },
      }),
      title,
    );
    const items = [{ topicId, minutes: 15 }];
    await step(clerk(), id, (work, input) => product.setAgenda(work, { ...input, items }));
    await step(clerk(), id, product.lockAgenda);
    const seat = await rowOf(
      clerk(),
      'select id, version from meeting_invitations where meeting_id = $1',
      id,
    );
    const present = {
      invitationId: seat.id,
      expectedVersion: seat.version,
      isPresent: true,
      attendeeName: '例某',
    };
    product.insist(await product.signInAttendee(clerk(), present), 'signing in');
    await step(clerk(), id, product.conveneMeeting);
    const item = await rowOf(clerk(), 'select id, version from agenda_items where meeting_id = $1', id);
    const said = { agendaItemId: item.id, expectedVersion: item.version, record: '会议一致同意。', outcome };
    product.insist(await product.recordItem(clerk(), said), 'record');
    if (outcome === 'RESOLVED') await resolve(item.id);
    await step(clerk(), id, product.completeMeeting);
    return id;
  }

  async function resolve(agendaItemId: string): Promise<void> {
    const work = clerk();
    const resolution = {
      ...{ agendaItemId, resolutionId: null, expectedVersion: null, supersedesId: null, coAgencyIds: [] },
      ...{ content: '每季度通报一次低保名单。', acceptance: '', leadAgencyId: UNIT },
      mechanismItemId: `DUTY_${UNIT}`,
      dueOn: addDays(work.today(), DAYS_GIVEN),
    };
    product.insist(await product.saveResolution(work, resolution), resolution.content);
  }

  async function step(
    work: Work,
    meetingId: string,
    act: (work: Work, input: { meetingId: string; expectedVersion: number }) => Promise<Outcome<object>>,
  ): Promise<void> {
    const expectedVersion = await versionOf(work, 'meetings', meetingId);
    product.insist(await act(work, { meetingId, expectedVersion }), 'a step of a meeting');
  }
}

interface Row {
  readonly id: string;
  readonly version: number;
}

async function rowOf(work: Work, text: string, id: string): Promise<Row> {
  let rows: Row[] = [];
  await work.atomically(async () => {
    rows = await work.db.objects<Row>({ text, values: [id] });
    return { refused: false as const };
  });
  const [first] = rows;
  if (!first) throw new Error(`nothing for ${text}`);
  return first;
}

const versionOf = async (work: Work, table: 'meetings' | 'topics', id: string): Promise<number> =>
  (await rowOf(work, `select id, version from ${table} where id = $1`, id)).version;
