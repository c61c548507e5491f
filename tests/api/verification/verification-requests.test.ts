import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  recordsOfCase,
  verificationProgress,
  type VerificationCaseClosed,
} from '../../../api/src/modules/verification/index.js';
import { done } from '../../../api/src/platform/outcome.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { signedInAs, type TestClient } from '../../support/client.js';
import {
  anAskedCase,
  closingsOf,
  COMMUNITY,
  ownerRows,
  systemWork,
  type AskedCase,
} from './verification-county.js';
import {
  QUEUE,
  SIGN,
  SIGN_MANY,
  ANSWER,
  ANSWER_MANY,
  ANSWER_ALIKE,
  DISPUTE,
  ACCEPT,
  WAIVE,
  MATRIX,
  type Row,
} from './verification-operations.js';

const home = {
  ownerCitizenId: '610499198503120017',
  coOwnership: 'SOLE',
  address: '东大街1号',
  useType: 'RESIDENTIAL',
  floorAreaSquareMetres: 89.5,
  certNumber: '不动产权第1号',
  acquiredBy: 'PURCHASE',
  registeredOn: '2020-05-06',
  rightStatus: 'CURRENT',
};

let app: TestApp;
let property: TestClient;
let police: TestClient;
let reviewer: TestClient;
let closings: VerificationCaseClosed[];

beforeAll(async () => {
  app = await startTestApp();
  closings = closingsOf(app);
  property = await signedInAs(app, { post: 'DATA_CONTACT', agencyId: 'PROPERTY_CENTER' });
  police = await signedInAs(app, { post: 'DATA_CONTACT', agencyId: 'PUBLIC_SECURITY' });
  reviewer = await signedInAs(app, { post: 'COUNTY_REVIEWER', agencyId: 'HOUSING_MANAGEMENT' });
});
afterAll(() => app.close());

const queueOf = async (client: TestClient, filter: object = {}): Promise<Row[]> =>
  (await client.run<{ verificationRequests: { items: Row[] } }>(QUEUE, { filter })).verificationRequests
    .items;
const one = async (client: TestClient, caseId: string, recordType: string): Promise<Row> => {
  const [row] = await queueOf(client, { caseId, recordTypes: [recordType] });
  if (!row) throw new Error(`no request for ${recordType}`);
  return row;
};
const ref = ({ id, version }: Row) => ({ id, expectedVersion: version });
const signAll = (client: TestClient) => client.done<{ signedIds: string[] }>(SIGN_MANY, {});
async function waiveAll(caseId: string, except: readonly string[] = []): Promise<void> {
  for (const row of await queueOf(reviewer, { caseId, states: ['SENT', 'SIGNED_FOR', 'DISPUTED'] })) {
    if (!except.includes(row.id)) await reviewer.done(WAIVE, { ...ref(row), reason: '测试免查' });
  }
}

describe('opening', () => {
  let asked: AskedCase;
  beforeAll(async () => {
    asked = await anAskedCase(app, COMMUNITY);
  });

  test('asks each agency per record type and person; minors only where that makes sense', async () => {
    const rows = await queueOf(reviewer, { caseId: asked.caseId });
    expect(rows).toHaveLength(asked.total);
    const count = (type: string) => rows.filter(({ recordType }) => recordType === type).length;
    expect([
      count('HukouRecord'),
      count('PropertyRecord'),
      count('Vehicle'),
      count('PensionInsurance'),
    ]).toEqual([2, 2, 1, 1]);
    expect(count('ElectricityUsage')).toBe(0);
  });

  test('leaves one event on the case and involves the agencies', async () => {
    const events = await ownerRows(app, 'select type from audit_events where case_id = $1 and type = $2', [
      asked.caseId,
      'VerificationOpened',
    ]);
    expect(events).toHaveLength(1);
    const involved = await ownerRows<{ agency_id: string }>(
      app,
      'select agency_id from case_access where case_id = $1',
      [asked.caseId],
    );
    expect(involved.map(({ agency_id }) => agency_id)).toEqual(
      expect.arrayContaining(['PROPERTY_CENTER', 'PUBLIC_SECURITY', 'HRSS']),
    );
  });

  test('an agency sees its own requests only, with the person named and the id number masked', async () => {
    const rows = await queueOf(property);
    expect(new Set(rows.map(({ agency }) => agency.id))).toEqual(new Set(['PROPERTY_CENTER']));
    const adult = rows.find(({ relationCode }) => relationCode === '01');
    expect(adult).toMatchObject({
      person: { name: '王小明' },
      maskedIdNumber: '610499********0017',
      lamp: 'GREEN',
    });
    expect(adult?.availableActions).toEqual([{ action: 'signFor', isAllowed: true, reason: null }]);
    expect((await queueOf(property, { personNamePrefix: 'wangxiaom' })).length).toBeGreaterThan(0);
    expect((await queueOf(property, { personNamePrefix: 'wxm' })).length).toBeGreaterThan(0);
    expect(await queueOf(property, { personNamePrefix: '100%' })).toEqual([]);
  });

  test('the request of another agency looks the same as one that does not exist', async () => {
    const foreign = await one(reviewer, asked.caseId, 'Vehicle');
    expect(
      await property.errorCode(SIGN, { input: { idempotencyKey: 'key-foreign-1', ...ref(foreign) } }),
    ).toBe('NO_ACCESS');
    const { verificationRequest } = await property.run<{ verificationRequest: null }>(
      'query($id: ID!) { verificationRequest(id: $id) { id } }',
      { id: foreign.id },
    );
    expect(verificationRequest).toBeNull();
  });

  test('the home page counts what waits, by state and light', async () => {
    const { verificationCounts } = await property.run<{ verificationCounts: object[] }>(
      '{ verificationCounts { state total yellow red } }',
    );
    expect(verificationCounts).toContainEqual({ state: 'SENT', total: 4, yellow: 0, red: 0 });
  });
});

describe('answering', () => {
  let asked: AskedCase;
  beforeAll(async () => {
    asked = await anAskedCase(app, COMMUNITY);
  });

  test('is refused before the request was signed for', async () => {
    const row = await one(property, asked.caseId, 'PropertyRecord');
    const refusal = await property.refused(ANSWER, { ...ref(row), result: 'NO_RECORD' });
    expect(refusal).toMatchObject({
      code: 'NOT_ALLOWED_IN_STATE',
      message: expect.stringContaining('待签收'),
    });
  });

  test('one request is signed for singly, the others of the agency in one go', async () => {
    const row = await one(property, asked.caseId, 'PropertyRecord');
    const { request } = await property.done<{ request: Row }>(SIGN, ref(row));
    expect(request).toMatchObject({ state: 'SIGNED_FOR', version: row.version + 1 });
    expect((await signAll(property)).signedIds).not.toContain(row.id);
    expect(await property.refused(SIGN_MANY, {})).toMatchObject({ code: 'NOTHING_TO_SIGN_FOR' });
    expect((await queueOf(property, { states: ['SENT'] })).length).toBe(0);
  });

  test('with wrong fields names each by its path and writes nothing', async () => {
    const row = await one(property, asked.caseId, 'PropertyRecord');
    const refusal = await property.refused(ANSWER, {
      ...ref(row),
      result: 'HAS_RECORD',
      records: [{ propertyRecord: { ...home, address: '' } }],
    });
    expect(refusal).toMatchObject({
      code: 'ANSWER_INVALID',
      problems: [{ field: 'records.0.address', message: '请填写坐落。' }],
    });
    expect(await ownerRows(app, 'select 1 from agency_records where request_id = $1', [row.id])).toEqual([]);
  });

  test('seals the record: the id number is in no column, only its mask comes back', async () => {
    const row = await one(property, asked.caseId, 'PropertyRecord');
    const input = {
      ...ref(row),
      result: 'HAS_RECORD',
      records: [{ propertyRecord: home }],
      idempotencyKey: 'answer-once-1',
    };
    const { request } = await property.done<{ request: Row }>(ANSWER, input);
    expect(request).toMatchObject({ state: 'ANSWERED', result: 'HAS_RECORD', lamp: null });
    // The same request again gets the same answer and writes nothing.
    await property.done(ANSWER, input);
    const sealed = await ownerRows<{ ciphertext: Buffer }>(
      app,
      'select ciphertext from agency_records where request_id = $1',
      [row.id],
    );
    expect(sealed).toHaveLength(1);
    expect(sealed[0]?.ciphertext.includes('东大街')).toBe(false);
    const { verificationMatrix } = await reviewer.run<{
      verificationMatrix: { id: string; records: object[] }[];
    }>(MATRIX, { caseId: asked.caseId });
    expect(verificationMatrix.find(({ id }) => id === row.id)?.records).toEqual([
      expect.objectContaining({
        __typename: 'PropertyRecord',
        ownerCitizenIdMasked: '610499********0017',
        address: '东大街1号',
        floorAreaSquareMetres: 89.5,
        agency: { id: 'PROPERTY_CENTER' },
      }),
    ]);
  });

  test('a disputed answer is given again: a new round, the old one kept', async () => {
    const [row] = await queueOf(reviewer, { caseId: asked.caseId, states: ['ANSWERED'] });
    if (!row) throw new Error('nothing was answered');
    expect(await reviewer.refused(DISPUTE, { ...ref(row), reason: ' ' })).toMatchObject({
      code: 'REASON_REQUIRED',
    });
    const { request } = await reviewer.done<{ request: Row & { dueOn: string } }>(DISPUTE, {
      ...ref(row),
      reason: '面积与网签不符',
    });
    expect(request).toMatchObject({ state: 'DISPUTED', dueOn: '2026-07-13', reason: '面积与网签不符' });
    const again = [{ propertyRecord: { ...home, address: '东大街2号' } }];
    expect(
      await property.refused(ANSWER, { ...ref(row), result: 'HAS_RECORD', records: again }),
    ).toMatchObject({ __typename: 'StaleVersion' });
    const answered = await property.done<{ request: Row }>(ANSWER, {
      ...ref(request),
      result: 'HAS_RECORD',
      records: again,
    });
    expect(answered.request.state).toBe('RE_ANSWERED');
    const { verificationMatrix } = await reviewer.run<{ verificationMatrix: { id: string }[] }>(MATRIX, {
      caseId: asked.caseId,
    });
    expect(verificationMatrix.find(({ id }) => id === row.id)).toMatchObject({
      records: [{ answerRound: 2, address: '东大街2号' }],
      supersededRecords: [{ answerRound: 1, address: '东大街1号' }],
    });
    expect((await reviewer.done<{ request: Row }>(ACCEPT, ref(answered.request))).request.state).toBe(
      'ACCEPTED',
    );
  });

  test('many at once: each has its own verdict, and no refused one is half-written', async () => {
    const [first, second, ...rest] = await queueOf(property, {
      caseId: asked.caseId,
      states: ['SIGNED_FOR'],
    });
    if (!first || !second) throw new Error('two requests are signed for');
    const answers = [
      { ...ref(first), result: 'NO_RECORD' },
      { ...ref(second), result: 'HAS_RECORD', records: [] },
    ];
    const { verdicts } = await property.done<{ verdicts: object[] }>(ANSWER_MANY, { answers });
    expect(verdicts).toMatchObject([
      { requestId: first.id, isAnswered: true, refusal: null },
      {
        requestId: second.id,
        isAnswered: false,
        refusal: { code: 'ANSWER_INVALID', problems: [{ field: 'records' }] },
      },
    ]);
    // 无记录 is provenance too.
    expect(
      await ownerRows(app, 'select result from agency_records where request_id = $1', [first.id]),
    ).toEqual([{ result: 'NO_RECORD' }]);
    expect(await ownerRows(app, 'select 1 from agency_records where request_id = $1', [second.id])).toEqual(
      [],
    );
    const requests = [second, ...rest].map(ref);
    const alike = await property.done<{ verdicts: { isAnswered: boolean }[] }>(ANSWER_ALIKE, {
      requests,
      result: 'NOT_COVERED',
    });
    expect(alike.verdicts.every(({ isAnswered }) => isAnswered)).toBe(true);
  });

  test('eligibility gets the newest answers, typed, with their source', async () => {
    const work = systemWork(app);
    const { records, progress } = (await work.atomically(async () =>
      done({
        records: await recordsOfCase(work, asked.caseId),
        progress: await verificationProgress(work, asked.caseId, 1),
      }),
    )) as unknown as {
      records: Awaited<ReturnType<typeof recordsOfCase>>;
      progress: { total: number; open: number };
    };
    const found = records.find(({ result }) => result === 'HAS_RECORD');
    expect(found).toMatchObject({
      recordType: 'PropertyRecord',
      label: '房产登记',
      requestState: 'ACCEPTED',
      asOf: '2026-07-08',
      values: {
        address: '东大街2号',
        ownerCitizenId: { masked: '610499********0017', index: expect.any(String) },
      },
    });
    expect(
      records.filter(({ result }) => result !== 'HAS_RECORD').every(({ values }) => values === null),
    ).toBe(true);
    expect(progress).toEqual({ total: asked.total, open: asked.total - 4 });
  });

  test('another agency sees nothing of these records', async () => {
    const { verificationMatrix } = await police.run<{ verificationMatrix: { records: object[] }[] }>(MATRIX, {
      caseId: asked.caseId,
    });
    expect(verificationMatrix.flatMap(({ records }) => records)).toEqual([]);
    expect(new Set((verificationMatrix as unknown as Row[]).map(({ recordType }) => recordType))).toEqual(
      new Set(['HukouRecord', 'ResidencePermit', 'Vehicle']),
    );
  });
});

describe('closing', () => {
  test('two officers answering the last two at once close the round exactly once; the new answer to a doubted one ends it anew', async () => {
    const asked = await anAskedCase(app, COMMUNITY);
    await signAll(property);
    await signAll(police);
    const last = [
      await one(property, asked.caseId, 'PropertyRecord'),
      await one(police, asked.caseId, 'Vehicle'),
    ];
    await waiveAll(
      asked.caseId,
      last.map(({ id }) => id),
    );
    const closed = () => closings.filter(({ caseId }) => caseId === asked.caseId);
    expect(closed()).toEqual([]);
    const [left, right] = last;
    if (!left || !right) throw new Error('two are left');
    await Promise.all([
      property.done(ANSWER, { ...ref(left), result: 'NO_RECORD' }),
      police.done(ANSWER, { ...ref(right), result: 'NO_RECORD' }),
    ]);
    expect(closed()).toEqual([{ type: 'VerificationCaseClosed', caseId: asked.caseId, round: 1 }]);
    const answered = await reviewer.done<{ request: Row }>(DISPUTE, {
      id: left.id,
      expectedVersion: left.version + 1,
      reason: '请再查',
    });
    expect(closed()).toHaveLength(1);
    await property.done(ANSWER, { ...ref(answered.request), result: 'NO_RECORD' });
    expect(closed()).toHaveLength(2);
  });

  test('a waiver needs a reason; the last waiver closes the round', async () => {
    const asked = await anAskedCase(app, COMMUNITY);
    const [row] = await queueOf(reviewer, { caseId: asked.caseId });
    if (!row) throw new Error('nothing was asked');
    expect(await reviewer.refused(WAIVE, { ...ref(row), reason: '' })).toMatchObject({
      code: 'REASON_REQUIRED',
    });
    await waiveAll(asked.caseId);
    expect(closings.filter(({ caseId }) => caseId === asked.caseId)).toHaveLength(1);
  });

  test('a request past its day is red, and the filter by light finds it', async () => {
    const asked = await anAskedCase(app, COMMUNITY, 1);
    const before = app.clock.now();
    app.clock.set(new Date('2026-07-10T02:00:00.000Z'));
    const red = await queueOf(property, { caseId: asked.caseId, lamps: ['RED'] });
    expect(red.length).toBeGreaterThan(0);
    expect(red.every(({ lamp }) => lamp === 'RED')).toBe(true);
    expect(await queueOf(property, { caseId: asked.caseId, lamps: ['GREEN', 'YELLOW'] })).toEqual([]);
    app.clock.set(before);
  });
});

test('the entry forms of all record types come with labels, options and units', async () => {
  const { recordTypeForms } = await property.run<{
    recordTypeForms: { recordType: string; fields: object[] }[];
  }>(
    '{ recordTypeForms { recordType label answerField fields { name shownName columnTitle kind isRequired unit options { value label } } } }',
  );
  expect(recordTypeForms).toHaveLength(18);
  const form = recordTypeForms.find(({ recordType }) => recordType === 'PropertyRecord');
  expect(form?.fields[0]).toMatchObject({
    name: 'ownerCitizenId',
    shownName: 'ownerCitizenIdMasked',
    kind: 'SECRET',
    isRequired: true,
  });
  expect(form?.fields).toContainEqual(
    expect.objectContaining({
      name: 'floorAreaSquareMetres',
      unit: '平方米',
      columnTitle: '建筑面积（平方米）',
    }),
  );
});
