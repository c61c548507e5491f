import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { newKey } from '../../support/client.js';
import { anApplication, mutationText } from '../../support/factories/application.js';
import { County } from '../../support/factories/county.js';

let county: County;
beforeAll(async () => {
  county = await County.start();
});
afterAll(() => county.close());

it('does not move a case whose counter row is missing, instead of counting on from a wrong number', async () => {
  const made = await anApplication(county).submitted();
  const owner = new Client({ connectionString: county.app.ownerUrl });
  await owner.connect();
  await owner.query(
    `delete from worklist_counters c using applications a
     where a.id = $1 and c.community_id = a.community_id and c.state = a.state and c.due_on = a.queue_on`,
    [made.id],
  );
  await owner.end();
  const before = await county.footprint();
  const clerk = await county.as('clerk');
  const input = { ...made.ref(), idempotencyKey: newKey() };
  expect(await clerk.errorCode(mutationText('acceptApplication'), { input })).toBe('INTERNAL');
  expect(await county.footprint()).toEqual(before);
  expect(await made.now()).toMatchObject({ state: 'SUBMITTED', version: made.version });
});
