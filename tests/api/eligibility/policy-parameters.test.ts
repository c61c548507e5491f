import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ParameterMissing, parameters } from '../../../api/src/modules/eligibility/index.js';
import { plainDate } from '../../../api/src/shared/plain-date.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { ownerRows } from '../verification/verification-county.js';
import { newKey, REFUSAL, signedInAs, type TestClient } from '../../support/client.js';

const SET = `mutation($input: SetPolicyParameterInput!) { setPolicyParameter(input: $input) { __typename ... on SetPolicyParameterPayload { parameter { value validFrom } warning } ${REFUSAL} } }`;
const CITATION = {
  docTitle: '公租房保障标准',
  docNo: '示政办发〔2026〕1号',
  article: '第三条',
  approvedBy: '县人民政府',
};

let app: TestApp;
let approver: TestClient;
beforeAll(async () => {
  app = await startTestApp();
  approver = await signedInAs(app, { post: 'COUNTY_APPROVER', agencyId: 'HOUSING' });
});
afterAll(() => app.close());

async function valuesOn(target: TestApp, day: string) {
  const work = target.workAsSystem('test', []);
  return work.atomically(async () => ({
    refused: false as const,
    values: await parameters(work, plainDate(day)),
  }));
}

describe('policy parameters', () => {
  it('end the old version the day before the new one begins, so that an old case is explained by the old value', async () => {
    await approver.done(SET, {
      key: 'standard.areaLinePerHead',
      value: '15.5',
      validFrom: '2026-08-01',
      ...CITATION,
    });
    expect((await valuesOn(app, '2026-07-31')).values['standard.areaLinePerHead']).toBe(17);
    expect((await valuesOn(app, '2026-08-01')).values['standard.areaLinePerHead']).toBe(15.5);
    const { policyParameters } = await approver.run<{ policyParameters: object[] }>(
      '{ policyParameters(key: "standard.areaLinePerHead") { value validUntil isSample } }',
    );
    expect(policyParameters).toEqual([
      { value: '15.5', validUntil: null, isSample: false },
      { value: '17', validUntil: '2026-07-31', isSample: true },
    ]);
  });

  it('looser than the national rule are saved with a warning, never silently', async () => {
    const done = await approver.done<{ warning: string | null }>(SET, {
      key: 'clock.reconsiderationDays',
      value: '20',
      validFrom: '2026-08-01',
      ...CITATION,
    });
    expect(done.warning).toContain('宽');
    const stricter = await approver.done<{ warning: string | null }>(SET, {
      key: 'clock.allocationReReviewDays',
      value: '10',
      validFrom: '2026-08-01',
      ...CITATION,
    });
    expect(stricter.warning).toBeNull();
  });

  it('are refused outside their range, without their document, and not later than the version in force', async () => {
    const input = { key: 'clock.intakeDays', value: '400', validFrom: '2026-08-01', ...CITATION, docNo: ' ' };
    const refused = await approver.refused(SET, input);
    expect(refused.problems?.map(({ field }) => field)).toEqual(['value', 'docNo']);
    const good = { ...input, ...CITATION, value: '3', validFrom: '2026-07-08' };
    await approver.done(SET, good);
    expect(await approver.refused(SET, good)).toMatchObject({ code: 'PARAMETER_NOT_LATER' });
    expect(await approver.refused(SET, { ...input, ...CITATION, key: 'no.such' })).toMatchObject({
      code: 'PARAMETER_UNKNOWN',
    });
  });

  it('begin today or later and within ten years: what was done is not judged anew', async () => {
    const input = { key: 'publicity.countyDays', value: '3', ...CITATION };
    for (const [validFrom, says] of [
      ['2026-06-10', '请填今天或以后的日期'],
      ['2026-07-07', '请填今天或以后的日期'],
      ['2199-12-31', '请核对年份'],
    ] as const) {
      const refused = await approver.refused(SET, { ...input, validFrom });
      expect(refused.problems).toEqual([{ field: 'validFrom', message: expect.stringContaining(says) }]);
    }
    expect((await valuesOn(app, '2026-06-10')).values['publicity.countyDays']).toBe(7);
  });

  it('that have not begun give way to an earlier or another one, and stay in the history', async () => {
    const set = (value: string, validFrom: string) =>
      approver.done<{ parameter: { value: string } }>(SET, {
        ...{ key: 'publicity.communityDays', value, validFrom },
        ...CITATION,
      });
    await set('20', '2036-07-08');
    await set('12', '2027-01-01');
    await set('10', '2026-08-01');
    await set('15', '2026-08-01');
    const { policyParameters } = await approver.run<{ policyParameters: { value: string }[] }>(
      '{ policyParameters(key: "publicity.communityDays") { value validFrom validUntil } }',
    );
    expect(policyParameters.map(({ value }) => value).sort()).toEqual(['10', '12', '15', '20', '7']);
    expect(policyParameters).toContainEqual({
      value: '12',
      validFrom: '2027-01-01',
      validUntil: '2026-12-31',
    });
    for (const [day, value] of [
      ['2026-07-31', 7],
      ['2026-08-01', 15],
      ['2027-02-01', 15],
      ['2036-08-01', 15],
    ] as const)
      expect((await valuesOn(app, day)).values['publicity.communityDays']).toBe(value);
    const details = await ownerRows<{ replaces: string[] }>(
      app,
      `select convert_from(canonical, 'UTF8')::jsonb -> 'details' -> 'replaces' as replaces from audit_events
       where type = 'PolicyParameterCreated' and convert_from(canonical, 'UTF8')::jsonb -> 'details' ->> 'key' = 'publicity.communityDays'
         and actor_id = $1`,
      [approver.accountId],
    );
    expect(details.map(({ replaces }) => replaces.length).sort()).toEqual([0, 1, 1, 1]);
  });

  it('that nobody has set yet are set once by two who come at the same moment', async () => {
    const input = { key: 'meeting.quorumPercent', value: '60', validFrom: '2026-07-08', ...CITATION };
    await ownerRows(app, 'delete from policy_parameters where key = $1', [input.key]);
    const clerk = await signedInAs(app, { post: 'OFFICE_CLERK', agencyId: 'HOUSING' });
    const answers = await Promise.all(
      [approver, clerk].map((client) =>
        client.run<{ setPolicyParameter: { code?: string } }>(SET, {
          input: { idempotencyKey: newKey(), ...input },
        }),
      ),
    );
    expect(answers.map(({ setPolicyParameter }) => setPolicyParameter.code ?? 'done').sort()).toEqual([
      'PARAMETER_NOT_LATER',
      'done',
    ]);
  });

  it.each(['0x1E', '1e1', '0b11110', '３０', '+30', ' ', 'Infinity'])(
    'take decimal digits only: %p is no number',
    async (value) => {
      const refused = await approver.refused(SET, {
        ...{ key: 'clock.intakeDays', value, validFrom: '2026-08-01' },
        ...CITATION,
      });
      expect(refused.problems).toEqual([{ field: 'value', message: expect.stringContaining('应填数字') }]);
    },
  );

  it('that are missing are named, never assumed', async () => {
    const empty = await startTestApp({ empty: true });
    await expect(valuesOn(empty, '2026-07-08')).rejects.toThrow(ParameterMissing);
    await expect(valuesOn(empty, '2026-07-08')).rejects.toThrow(/人均住房建筑面积线.*系统设置/);
    await empty.close();
  });

  it('show in the set-up checklist as missing, sample or set', async () => {
    const { setupChecklist } = await approver.run<{ setupChecklist: { key: string; state: string }[] }>(
      '{ setupChecklist { key state } }',
    );
    expect(setupChecklist.find(({ key }) => key === 'standard.minimumWage')?.state).toBe('SAMPLE');
    app.clock.set(new Date('2026-08-02T02:00:00.000Z'));
    const later = await approver.run<{ setupChecklist: { key: string; state: string }[] }>(
      '{ setupChecklist { key state } }',
    );
    expect(later.setupChecklist.find(({ key }) => key === 'standard.areaLinePerHead')?.state).toBe('SET');
  });
});
