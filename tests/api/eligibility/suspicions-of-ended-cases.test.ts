import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { REFUSAL, type TestClient } from '../../support/client.js';
import { anApplication, OPINION, REASON, type ACase } from '../../support/factories/application.js';
import { County } from '../../support/factories/county.js';
import { NOTHING } from '../../support/factories/people.js';

const LIST = `query($filter: ApplicationFilter) { applications(filter: $filter) { totalCount items { id } } }`;
const COUNTS = '{ suspicionCounts { ruleCode total } }';
const CONCLUDE = `mutation($input: ConcludeSuspicionInput!) { concludeSuspicion(input: $input) {
  ... on ConcludeSuspicionPayload { __typename } ${REFUSAL} } }`;

let county: County;
let reviewer: TestClient;
let live: ACase;
let rejected: ACase;
let withdrawn: ACase;
beforeAll(async () => {
  county = await County.start();
  reviewer = await county.as('reviewer');
  const suspect = () => anApplication(county, { declarations: HOMEOWNERS }).underCountyReview();
  live = await suspect();
  rejected = await suspect();
  await rejected.does('reviewer', 'rejectApplication', REASON);
  withdrawn = await suspect();
  await withdrawn.does('clerk', 'withdrawApplication', OPINION);
}, 120_000);
afterAll(() => county.close());

const HOMEOWNERS = {
  ...NOTHING,
  homes: [{ address: '东大街', useType: 'RESIDENTIAL', floorAreaSquareMetres: 240, tenure: 'OWNED' }],
};

async function listed(filter: object, client = reviewer): Promise<string[]> {
  const { applications } = await client.run<{
    applications: { totalCount: number; items: { id: string }[] };
  }>(LIST, { filter });
  expect(applications.totalCount).toBe(applications.items.length);
  return applications.items.map(({ id }) => id).toSorted();
}
const ofLive = () => listed({ suspicionRule: 'ANY' });
const ofEnded = () => listed({ suspicionRule: 'ANY', suspicionsOfEnded: true });
const idsOf = (...cases: ACase[]) => cases.map(({ id }) => id).toSorted();

/** What the home page counts by rule is what each of its lists holds. */
async function countsAgree(): Promise<void> {
  const { suspicionCounts } = await reviewer.run<{ suspicionCounts: { ruleCode: string; total: number }[] }>(
    COUNTS,
  );
  expect(suspicionCounts.length).toBeGreaterThan(0);
  for (const { ruleCode, total } of suspicionCounts)
    expect(await listed({ suspicionRule: ruleCode })).toHaveLength(total);
}

it('lists open suspicions of cases under way; those of rejected and ended ones are a list of their own', async () => {
  expect(await ofLive()).toEqual(idsOf(live));
  expect(await ofEnded()).toEqual(idsOf(rejected, withdrawn));
  await countsAgree();
});

it('tells nobody who may not see suspicions that there are any, of whatever case', async () => {
  const office = await county.as('office');
  for (const suspicionsOfEnded of [false, true])
    expect(await listed({ suspicionRule: 'ANY', suspicionsOfEnded }, office)).toEqual([]);
});

it('has a rejected case back as soon as it is reconsidered', async () => {
  const servedOn = county.app.clock.now().toISOString().slice(0, 10);
  await rejected.does('clerk', 'serveRejection', { servedOn });
  await rejected.does('clerk', 'requestReconsideration', OPINION);
  expect(await ofLive()).toEqual(idsOf(live, rejected));
  expect(await ofEnded()).toEqual(idsOf(withdrawn));
  await countsAgree();
});

it('still takes a conclusion on an ended case, from whoever concludes', async () => {
  const open = await county.rows<{ suspicionId: string; expectedVersion: number }>(
    `select id as "suspicionId", version as "expectedVersion" from suspicions where case_id = $1 and state = 'RAISED'`,
    [withdrawn.id],
  );
  for (const suspicion of open)
    await reviewer.done(CONCLUDE, {
      ...suspicion,
      conclusion: 'CONFIRMED',
      reason: '经核实，家庭在城东有住房',
    });
  expect(open.length).toBeGreaterThan(0);
  expect(await ofEnded()).toEqual([]);
});
