import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { REFUSAL, type Refusal, type TestClient } from '../../support/client.js';
import { anApplication, OPINION, REASON, type ACase } from '../../support/factories/application.js';
import { County } from '../../support/factories/county.js';
import { ANSWER, DISPUTE, QUEUE, SIGN, type Row } from '../verification/verification-operations.js';

let county: County;
let contact: TestClient;
let reviewer: TestClient;
beforeAll(async () => {
  county = await County.start();
  contact = await county.as('contact');
  reviewer = await county.as('reviewer');
});
afterAll(() => county.close());

const HOME = {
  coOwnership: 'SOLE',
  address: '东大街1号',
  useType: 'RESIDENTIAL',
  floorAreaSquareMetres: 20,
  certNumber: '不动产权第1号',
  acquiredBy: 'PURCHASE',
  registeredOn: '2020-05-06',
  rightStatus: 'CURRENT',
};
const CONCLUDE = `mutation($input: ConcludeSuspicionInput!) { concludeSuspicion(input: $input) {
  ... on ConcludeSuspicionPayload { __typename } ${REFUSAL} } }`;
const DOUBT = { reason: '邻里反映在县城有一套住房，请再查' };

const act = async (client: TestClient, operation: string, row: Row, more: object = {}): Promise<Row> => {
  const ref = { id: row.id, expectedVersion: row.version };
  return (await client.done<{ request: Row }>(operation, { ...ref, ...more })).request;
};
const refusedDoubt = ({ id, version }: Row): Promise<Refusal> =>
  reviewer.refused(DISPUTE, { id, expectedVersion: version, ...DOUBT });

const nothing = { result: 'NO_RECORD' };
const homeOf = (made: ACase, changes: object = {}) => ({
  result: 'HAS_RECORD',
  records: [{ propertyRecord: { ...HOME, ownerCitizenId: made.applicant.idNumber, ...changes } }],
});

/** At the county review, the property register having answered, everything else waived. */
async function answered(answer: (made: ACase) => object): Promise<{ made: ACase; row: Row }> {
  const made = await anApplication(county).underJointVerification();
  const { verificationRequests } = await contact.run<{ verificationRequests: { items: Row[] } }>(QUEUE, {
    filter: { caseId: made.id, recordTypes: ['PropertyRecord'] },
  });
  const [asked] = verificationRequests.items;
  if (!asked) throw new Error('the register was not asked');
  const row = await act(contact, ANSWER, await act(contact, SIGN, asked), answer(made));
  await made.verificationWaived();
  expect(await made.now()).toMatchObject({ state: 'COUNTY_REVIEW' });
  return { made, row };
}

interface Raised {
  id: string;
  rule: string;
  state: string;
  version: number;
}
const suspicionsOf = ({ id }: ACase): Promise<Raised[]> =>
  county.rows<Raised>(
    'select id, rule_code as rule, state, version from suspicions where case_id = $1 order by raised_at, id',
    [id],
  );

async function clearAll(made: ACase): Promise<void> {
  for (const { id, version, state } of await suspicionsOf(made))
    if (state === 'RAISED')
      await reviewer.done(CONCLUDE, {
        suspicionId: id,
        expectedVersion: version,
        conclusion: 'CLEARED',
        reason: '继承的小份额，已核实',
      });
}

async function answerAgain(made: ACase, row: Row, answer: object): Promise<Row> {
  county.app.clock.advance(1000);
  const again = await act(contact, ANSWER, await act(reviewer, DISPUTE, row, DOUBT), answer);
  await made.now();
  return again;
}

it('looks at the new answer to a doubted one, after the case has gone on to the county review', async () => {
  const { made, row } = await answered(() => nothing);
  expect(await suspicionsOf(made)).toEqual([]);
  await answerAgain(made, row, homeOf(made));
  expect(await made.now()).toMatchObject({ state: 'COUNTY_REVIEW' });
  expect(new Set((await suspicionsOf(made)).map(({ rule }) => rule))).toEqual(new Set(['R01']));
  expect(await made.refused('reviewer', 'recommendApplication', OPINION)).toMatchObject({
    code: 'SUSPICION_OPEN',
  });
});

describe('the new answer to a doubted one', () => {
  it('raises a suspicion of its own when it holds something else than what was concluded on', async () => {
    const { made, row } = await answered(homeOf);
    await clearAll(made);
    const former = await suspicionsOf(made);
    const larger = { floorAreaSquareMetres: 210, address: '西大街9号', certNumber: '不动产权第9号' };
    await answerAgain(made, row, homeOf(made, larger));
    const now = await suspicionsOf(made);
    expect(now.slice(0, former.length)).toEqual(former);
    const later = now.slice(former.length);
    expect(later.length).toBeGreaterThan(0);
    expect(later.every(({ rule, state }) => rule === 'R01' && state === 'RAISED')).toBe(true);
    const [told] = await county.rows<{ former: string }>(
      `select convert_from(canonical, 'UTF8')::jsonb -> 'details' ->> 'formerSuspicionId' as former
       from audit_events where case_id = $1 and type = 'SuspicionRaised' and convert_from(canonical, 'UTF8')::jsonb -> 'details' ? 'formerSuspicionId'`,
      [made.id],
    );
    expect(former.map(({ id }) => id)).toContain(told?.former);
    expect(await made.refused('reviewer', 'recommendApplication', OPINION)).toMatchObject({
      code: 'SUSPICION_OPEN',
    });
  });

  it('raises one for another home of the same size too', async () => {
    const { made, row } = await answered(homeOf);
    await clearAll(made);
    await answerAgain(made, row, homeOf(made, { certNumber: '不动产权第9号', address: '西大街9号' }));
    expect((await suspicionsOf(made)).filter(({ state }) => state === 'RAISED')).toHaveLength(1);
  });

  it('raises nothing when it says the same on another day, concluded or not', async () => {
    const { made, row } = await answered(homeOf);
    const raised = await suspicionsOf(made);
    await county.passDays(2);
    const again = await answerAgain(made, row, homeOf(made));
    expect(await suspicionsOf(made)).toEqual(raised);
    await clearAll(made);
    const cleared = await suspicionsOf(made);
    await answerAgain(made, again, homeOf(made));
    expect(await suspicionsOf(made)).toEqual(cleared);
    await made.does('reviewer', 'recommendApplication', OPINION);
  });
});

describe('a doubt', () => {
  it('is taken by a case returned from the county review for correction', async () => {
    const { made, row } = await answered(() => nothing);
    await made.does('reviewer', 'returnApplication', {
      items: [{ subject: '收入证明', request: '请提供近六个月的工资流水' }],
    });
    await answerAgain(made, row, homeOf(made));
    expect((await suspicionsOf(made)).length).toBeGreaterThan(0);
  });

  it.each(['WITHDRAWN', 'REJECTED', 'COUNTY_PUBLICITY', 'WAITLISTED'] as const)(
    'is refused in %s, and its button says so',
    async (state) => {
      const { made, row } = await answered(() => nothing);
      if (state === 'WITHDRAWN') await made.does('clerk', 'withdrawApplication', { opinion: '不申请了' });
      else if (state === 'REJECTED') await made.does('reviewer', 'rejectApplication', REASON);
      else {
        await made.does('reviewer', 'recommendApplication', OPINION);
        await made.does('approver', 'approveApplication', OPINION);
        await made.released();
        if (state === 'WAITLISTED') await county.passDays(8);
      }
      expect(await made.now()).toMatchObject({ state });
      expect(await refusedDoubt(row)).toMatchObject({
        code: 'CASE_NOT_UNDER_REVIEW',
        message: expect.stringContaining('不能再疑义退回'),
      });
      const { verificationRequests } = await reviewer.run<{ verificationRequests: { items: Row[] } }>(QUEUE, {
        filter: { caseId: made.id, recordTypes: ['PropertyRecord'] },
      });
      const [shown] = verificationRequests.items;
      expect(shown?.state).toBe('ANSWERED');
      expect(shown?.availableActions).toContainEqual(
        expect.objectContaining({ action: 'dispute', isAllowed: false }),
      );
    },
  );

  it('and an approval at the same moment never both stand', async () => {
    const { made, row } = await answered(() => nothing);
    await made.does('reviewer', 'recommendApplication', OPINION);
    const approver = await county.as('approver');
    await Promise.allSettled([
      made.doneBy(approver, 'approveApplication', OPINION),
      act(reviewer, DISPUTE, row, DOUBT),
    ]);
    const { state } = await made.now();
    const [request] = await county.rows<{ state: string }>(
      'select state from verification_requests where id = $1',
      [row.id],
    );
    expect([
      ['COUNTY_PUBLICITY', 'ANSWERED'],
      ['COUNTY_REVIEW', 'DISPUTED'],
    ]).toContainEqual([state, request?.state]);
  });
});

describe('an answer to a case that ended meanwhile', () => {
  it('is kept, and raises no suspicion', async () => {
    const { made, row } = await answered(() => nothing);
    const doubted = await act(reviewer, DISPUTE, row, DOUBT);
    await made.does('clerk', 'withdrawApplication', { opinion: '不申请了' });
    expect((await act(contact, ANSWER, doubted, homeOf(made))).state).toBe('RE_ANSWERED');
    expect(await made.now()).toMatchObject({ state: 'WITHDRAWN' });
    expect(await suspicionsOf(made)).toEqual([]);
  });

  it('is looked at when the rejection is lifted', async () => {
    const { made, row } = await answered(() => nothing);
    const doubted = await act(reviewer, DISPUTE, row, DOUBT);
    await made.does('reviewer', 'rejectApplication', REASON);
    await act(contact, ANSWER, doubted, homeOf(made));
    expect(await suspicionsOf(made)).toEqual([]);
    const servedOn = county.app.clock.now().toISOString().slice(0, 10);
    await made.does('clerk', 'serveRejection', { servedOn });
    await made.does('clerk', 'requestReconsideration', OPINION);
    await made.does('approver', 'reopenApplication', OPINION);
    expect((await suspicionsOf(made)).map(({ rule }) => rule)).toContain('R01');
    expect(await made.refused('reviewer', 'recommendApplication', OPINION)).toMatchObject({
      code: 'SUSPICION_OPEN',
    });
  });
});
