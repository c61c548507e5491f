import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { County } from '../../support/factories/county.js';
import { anApplication } from '../../support/factories/application.js';
import { aPerson } from '../../support/factories/people.js';

let county: County;
beforeAll(async () => { county = await County.start(); });
afterAll(() => county.close());
it('x', async () => {
  const { events } = county.app.environment;
  const deliver = events.deliver.bind(events);
  Object.assign(events, { deliver: async (w: never, e: never) => { try { await deliver(w, e); } catch (error) { process.stderr.write(String((error as Error).stack) + JSON.stringify(e) + '\n'); throw error; } } });
  const made = await anApplication(county, { members: [aPerson(), aPerson({ bornOn: '2015-05-05' })] }).waitlisted();
  process.stderr.write(JSON.stringify(await made.now()) + '\n');
  expect((await made.now()).state).toBe('WAITLISTED');
});
