import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { signedInAs } from '../../support/client.js';
import { anApplication, OPINION } from '../../support/factories/application.js';
import { COMMUNITY, County } from '../../support/factories/county.js';

const HOME =
  '{ supervisionHome { overdueUnits { id cases } redItems { kind label applicationState agencyName } } }';
const PACES = '{ progressOverview { paces { state finished overdue } } }';

let county: County;
beforeAll(async () => {
  county = await County.start();
});
afterAll(() => county.close());

it('a rejection served too late is the community’s red light, until it is served; how long the applicant thinks is nobody’s', async () => {
  const made = await anApplication(county).rejected();
  const supervisor = await county.as('supervisor');
  const convener = await signedInAs(county.app, { post: 'CONVENER', agencyId: 'HOUSING' });
  const seen = async () =>
    (await supervisor.run<{ supervisionHome: { overdueUnits: object[]; redItems: object[] } }>(HOME))
      .supervisionHome;
  const served = async () => {
    const { progressOverview } = await convener.run<{ progressOverview: { paces: { state: string }[] } }>(
      PACES,
    );
    return progressOverview.paces.filter(({ state }) => state === 'REJECTED');
  };
  expect(await seen()).toEqual({ overdueUnits: [], redItems: [] });
  await county.passDays(10);
  expect(await seen()).toMatchObject({
    overdueUnits: [{ id: `COMMUNITY_${COMMUNITY}`, cases: 1 }],
    redItems: [{ kind: 'CASE', applicationState: 'REJECTED' }],
  });
  expect(await served()).toEqual([]);
  const servedOn = county.app.clock.now().toISOString().slice(0, 10);
  await made.does('clerk', 'serveRejection', { servedOn });
  expect(await seen()).toEqual({ overdueUnits: [], redItems: [] });
  const once = [{ state: 'REJECTED', finished: 1, overdue: 1 }];
  expect(await served()).toEqual(once);
  await county.passDays(20);
  expect(await seen()).toEqual({ overdueUnits: [], redItems: [] });
  await made.does('clerk', 'requestReconsideration', OPINION);
  expect(await served()).toEqual(once);
});
