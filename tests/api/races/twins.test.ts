import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadSampleParameters } from '../../../api/src/modules/eligibility/index.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { REFUSAL, signedInAs, type TestClient } from '../../support/client.js';
import { aPerson } from '../../support/factories/people.js';

let app: TestApp;
let administrators: TestClient[];
let clerk: TestClient;

beforeAll(async () => {
  app = await startTestApp();
  await loadSampleParameters(app.workAsSystem('test', ['policyParameter.create']));
  const administrator = () => signedInAs(app, { post: 'SYSTEM_ADMIN', agencyId: 'HOUSING' });
  administrators = [await administrator(), await administrator()];
  clerk = await signedInAs(app, { post: 'OFFICE_CLERK', agencyId: 'HOUSING' });
}, 60_000);
afterAll(() => app.close());

const mutation = (name: string): string => {
  const type = name.charAt(0).toUpperCase() + name.slice(1);
  return `mutation($input: ${type}Input!) { ${name}(input: $input) { __typename ${REFUSAL} } }`;
};

/** The codes of the same thing sent by each at once; the payload of the one that was done is DONE. */
async function atOnce(clients: readonly TestClient[], name: string, input: object): Promise<string[]> {
  const told = await Promise.all(
    clients.map(async (client) => {
      const result = await client.result(mutation(name), { ...input });
      return String(result['code'] ?? 'DONE');
    }),
  );
  return told.sort();
}

describe('two who do the same at the same moment', () => {
  it('make one account of a login name; the other is told that it is taken', async () => {
    for (let round = 0; round < 4; round += 1)
      expect(
        await atOnce(administrators, 'createAccount', { loginName: `twin.${round}`, displayName: '新某人' }),
      ).toEqual(['DONE', 'LOGIN_NAME_TAKEN']);
  });

  it('declare a relative once; the second click is told so', async () => {
    for (let round = 0; round < 4; round += 1) {
      const relative = { idNumber: aPerson().idNumber, relation: '兄弟' };
      expect(await atOnce([clerk, clerk], 'declareRelative', relative)).toEqual([
        'DONE',
        'RELATIVE_DECLARED',
      ]);
    }
  });

  it('set a parameter from today once; the other is told what holds now', async () => {
    for (const level of ['community', 'subdistrict', 'county']) {
      const parameter = {
        key: `publicity.${level}Days`,
        value: '8',
        validFrom: '2026-07-08',
        docTitle: '公示期限规定',
        docNo: '示政发〔2026〕1号',
        article: '第一条',
        approvedBy: '马某',
      };
      expect(await atOnce([clerk, clerk], 'setPolicyParameter', parameter)).toEqual([
        'DONE',
        'PARAMETER_NOT_LATER',
      ]);
    }
  });
});
