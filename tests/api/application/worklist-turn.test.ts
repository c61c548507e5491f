import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newKey, publicClient, REFUSAL } from '../../support/client.js';
import { anApplication, OPINION, REASON } from '../../support/factories/application.js';
import { County, OTHER_COMMUNITY, type Seat } from '../../support/factories/county.js';

const COUNTS = 'query { worklistCounts { state lamp isMyTurn total } }';
const LIST =
  'query($filter: ApplicationFilter) { applications(filter: $filter, first: 100) { totalCount items { state lamp } } }';
const OBJECT = `mutation($input: SubmitObjectionInput!) { submitObjection(input: $input) { ... on SubmitObjectionPayload { __typename } ${REFUSAL} } }`;

interface Count {
  readonly state: string;
  readonly lamp: string | null;
  readonly isMyTurn: boolean;
  readonly total: number;
}

let county: County;

/** What a county has at once: cases at every post, and rejections of each level, waiting to be served, late and served. */
beforeAll(async () => {
  county = await County.start();
  const otherPlace = { communityId: OTHER_COMMUNITY, seat: 'otherClerk' } as const;
  await (await anApplication(county).recommended()).now();
  await anApplication(county).underCountyReview();
  const atStreet = await anApplication(county).underSubdistrictReview();
  await atStreet.does('street', 'rejectApplication', REASON);
  await anApplication(county, otherPlace).rejected();
  await county.passDays(10);
  const objected = await anApplication(county).inCommunityPublicity();
  await publicClient(county.app).run(OBJECT, {
    input: {
      publicNumber: (
        await county.rows<{ number: string }>(
          'select public_number as number from public_notices where case_id = $1',
          [objected.id],
        )
      )[0]?.number,
      content: `这户人家另有住房，请核查。${newKey()}`,
      contact: '',
      isAnonymous: true,
    },
  });
  for (const communityId of [undefined, OTHER_COMMUNITY]) {
    const told = communityId === undefined ? {} : otherPlace;
    await anApplication(county, told).draft();
    await anApplication(county, told).returned();
    await anApplication(county, told).rejected();
    await anApplication(county, told).rejectionServed();
    await anApplication(county, told).inReconsideration();
  }
}, 120_000);
afterAll(() => county.close());

async function countsOf(seat: Seat): Promise<Count[]> {
  const person = await county.as(seat);
  return (await person.run<{ worklistCounts: Count[] }>(COUNTS)).worklistCounts;
}

async function listOf(seat: Seat, filter: object): Promise<{ totalCount: number; items: Count[] }> {
  const person = await county.as(seat);
  return (await person.run<{ applications: { totalCount: number; items: Count[] } }>(LIST, { filter }))
    .applications;
}

const sum = (rows: readonly Count[]) => rows.reduce((all, { total }) => all + total, 0);

describe('轮到我办理', () => {
  it.each([
    ['clerk', 5],
    ['otherClerk', 4],
    ['street', 1],
    ['reviewer', 2],
    ['approver', 4],
    ['office', 0],
    ['supervisor', 0],
  ] as const)('is as many in the list as in the counts, by state and light: %s', async (seat, expected) => {
    const counts = await countsOf(seat);
    const mine = counts.filter(({ isMyTurn }) => isMyTurn);
    expect(sum(mine)).toBe(expected);
    expect((await listOf(seat, { myTurn: true })).totalCount).toBe(expected);
    for (const state of new Set(counts.map((row) => row.state))) {
      const of = (rows: readonly Count[]) => sum(rows.filter((row) => row.state === state));
      expect([state, (await listOf(seat, { myTurn: true, states: [state] })).totalCount]).toEqual([
        state,
        of(mine),
      ]);
      expect((await listOf(seat, { states: [state] })).totalCount).toBe(of(counts));
    }
    for (const lamp of ['GREEN', 'YELLOW', 'RED']) {
      const ofLamp = sum(mine.filter((row) => row.lamp === lamp));
      expect([lamp, (await listOf(seat, { myTurn: true, lamps: [lamp] })).totalCount]).toEqual([
        lamp,
        ofLamp,
      ]);
    }
  });

  it('holds of the rejections those whose notice is to be served, late ones too, and no other', async () => {
    const { items } = await listOf('clerk', { myTurn: true, states: ['REJECTED'] });
    expect(items.map(({ lamp }) => lamp).toSorted()).toEqual(['GREEN', 'RED']);
    const all = await listOf('clerk', { states: ['REJECTED'] });
    expect(all.items.map(({ lamp }) => lamp)).toContain(null);
  });
});

it('does not reject while the limit for serving is not set: nothing can wait unseen', async () => {
  const made = await anApplication(county).underCommunityReview();
  const [kept] = await county.rows<{ id: string }>(
    `update policy_parameters set valid_from = '2030-01-01' where key = 'clock.serveRejectionDays' returning id`,
  );
  expect(await made.refused('clerk', 'rejectApplication', REASON)).toMatchObject({
    code: 'PARAMETER_MISSING',
    message: expect.stringContaining('驳回通知送达时限'),
  });
  await county.rows(`update policy_parameters set valid_from = '2024-01-01' where id = $1`, [kept?.id]);
  await made.does('clerk', 'rejectApplication', REASON);
});

const PROGRESS = `query($receiptNumber: String!, $queryCode: String!) { applicationProgress(receiptNumber: $receiptNumber, queryCode: $queryCode) { explanation dueOn } }`;

it('tells the household that the notice is to come, and of a reconsideration with no day once it has it', async () => {
  const made = await anApplication(county).submitted();
  const { receiptNumber, queryCode } = await made.does('clerk', 'acceptApplication');
  const told = async () =>
    (
      await publicClient(county.app).run<{ applicationProgress: object }>(PROGRESS, {
        receiptNumber,
        queryCode,
      })
    ).applicationProgress;
  await made.does('clerk', 'startApplicationReview');
  const { dueOn } = await made.does('clerk', 'rejectApplication', REASON);
  expect(await told()).toEqual({ explanation: expect.stringContaining('书面通知送达您'), dueOn });
  const servedOn = county.app.clock.now().toISOString().slice(0, 10);
  await made.does('clerk', 'serveRejection', { servedOn });
  expect(await told()).toEqual({ explanation: expect.stringContaining('您可以申请复核'), dueOn: null });
  await made.does('clerk', 'requestReconsideration', OPINION);
});
