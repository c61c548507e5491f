import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ParameterMissing, parameters } from '../../../api/src/modules/eligibility/index.js';
import { plainDate } from '../../../api/src/shared/plain-date.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { REFUSAL, signedInAs, type TestClient } from '../../support/client.js';

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
    expect(
      await approver.refused(SET, { ...input, ...CITATION, value: '3', validFrom: '2024-01-01' }),
    ).toMatchObject({ code: 'PARAMETER_NOT_LATER' });
    expect(await approver.refused(SET, { ...input, ...CITATION, key: 'no.such' })).toMatchObject({
      code: 'PARAMETER_UNKNOWN',
    });
  });

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
