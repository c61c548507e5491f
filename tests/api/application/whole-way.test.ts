import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { County } from '../../support/factories/county.js';
import { anApplication } from '../../support/factories/application.js';
import { aPerson } from '../../support/factories/people.js';

let county: County;
beforeAll(async () => { county = await County.start(); });
afterAll(() => county.close());
it('x', async () => {
  const made = await anApplication(county, { members: [aPerson(), aPerson({ bornOn: '2015-05-05' })] }).waitlisted();
  process.stderr.write(JSON.stringify(await made.now()) + '\n');
  expect((await made.now()).state).toBe('WAITLISTED');
});
