import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anApplication, OPINION } from '../../support/factories/application.js';
import { County } from '../../support/factories/county.js';
import { ANSWER, DISPUTE, QUEUE, SIGN, type Row } from '../verification/verification-operations.js';

let county: County;
beforeAll(async () => {
  county = await County.start();
});
afterAll(() => county.close());

const HOME = {
  coOwnership: 'SOLE',
  address: '东大街1号',
  useType: 'RESIDENTIAL',
  floorAreaSquareMetres: 89.5,
  certNumber: '不动产权第1号',
  acquiredBy: 'PURCHASE',
  registeredOn: '2020-05-06',
  rightStatus: 'CURRENT',
};

it('looks at the new answer to a doubted one, after the case has gone on to the county review', async () => {
  const made = await anApplication(county).underJointVerification();
  const contact = await county.as('contact');
  const reviewer = await county.as('reviewer');
  const { verificationRequests } = await contact.run<{ verificationRequests: { items: Row[] } }>(QUEUE, {
    filter: { caseId: made.id, recordTypes: ['PropertyRecord'] },
  });
  const asked = verificationRequests.items[0];
  if (!asked) throw new Error('the register was not asked');
  const act = async (client: typeof contact, operation: string, row: Row, more: object): Promise<Row> => {
    const ref = { id: row.id, expectedVersion: row.version };
    return (await client.done<{ request: Row }>(operation, { ...ref, ...more })).request;
  };
  const signed = await act(contact, SIGN, asked, {});
  const nothing = await act(contact, ANSWER, signed, { result: 'NO_RECORD' });
  await made.verificationWaived();
  expect(await made.now()).toMatchObject({ state: 'COUNTY_REVIEW' });
  const suspicions = () =>
    county.rows<{ rule: string }>('select distinct rule_code as rule from suspicions where case_id = $1', [
      made.id,
    ]);
  expect(await suspicions()).toEqual([]);
  const doubted = await act(reviewer, DISPUTE, nothing, { reason: '邻里反映在县城有一套住房，请再查' });
  await act(contact, ANSWER, doubted, {
    result: 'HAS_RECORD',
    records: [{ propertyRecord: { ...HOME, ownerCitizenId: made.applicant.idNumber } }],
  });
  expect(await made.now()).toMatchObject({ state: 'COUNTY_REVIEW' });
  expect(await suspicions()).toEqual([{ rule: 'R01' }]);
  expect(await made.refused('reviewer', 'recommendApplication', OPINION)).toMatchObject({
    code: 'SUSPICION_OPEN',
  });
});
