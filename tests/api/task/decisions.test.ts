import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TEST_DAY } from '../../support/app.js';
import { signedInAs, type TestClient } from '../../support/client.js';
import { act, TaskOffice } from './task-office.js';

let office: TaskOffice;
let clerk: TestClient;
let director: TestClient;
/** Liaison of a unit as well: the convener may decide on its work, but not on what they asked for themselves. */
let convener: TestClient;
/** In the office too, but also the liaison of a unit: of that unit's work they may decide nothing. */
let both: TestClient;

beforeAll(async () => {
  office = await TaskOffice.start();
  clerk = await office.as('OFFICE_CLERK');
  director = await office.as('OFFICE_DIRECTOR');
  convener = await signedInAs(
    office.app,
    { post: 'CONVENER', agencyId: 'HOUSING' },
    { post: 'LIAISON', agencyId: 'VETERANS' },
  );
  both = await signedInAs(
    office.app,
    { post: 'OFFICE_CLERK', agencyId: 'HOUSING' },
    { post: 'DATA_CONTACT', agencyId: 'CIVIL_AFFAIRS' },
  );
}, 60_000);
// Each story begins on the same day.
beforeEach(() => office.app.clock.set(TEST_DAY));
afterAll(() => office.close());

/** A task whose lead unit asks for more time. */
async function asked(leadAgencyId: string, asker?: TestClient): Promise<string> {
  const { id } = await office.register({ leadAgencyId, coAgencyIds: [] });
  await office.act(clerk, 'assignTask', id);
  const liaison = asker ?? (await office.as('LIAISON', leadAgencyId));
  await office.act(liaison, 'requestTaskExtension', id, { until: '2026-08-14', reason: '等待数据。' });
  return id;
}

const told = async (id: string) => {
  const rows = await office.rows<{ account: string; body: string }>(
    `select account_id as account, body from notifications where about_id = $1 and title = '有延期申请待审批' and settled_at is null`,
    [id],
  );
  return rows.map(({ account }) => account).sort();
};

interface Waiting {
  readonly tasks: {
    readonly totalCount: number;
    readonly items: { id: string; extensionUntil: string | null }[];
  };
}
const waitingFor = async (client: TestClient, id: string) => {
  const { tasks } = await client.run<Waiting>(
    '{ tasks(filter: { isToDecide: true }) { totalCount items { id extensionUntil } } }',
  );
  expect(tasks.totalCount).toBe(tasks.items.length);
  return tasks.items.find((task) => task.id === id)?.extensionUntil ?? null;
};

const offers = async (client: TestClient, id: string) =>
  (await office.view(id, client)).availableActions.some(({ action }) => action === 'decideExtension');

const ids = (...clients: TestClient[]) => clients.map(({ accountId }) => accountId).sort();

describe('an extension that is asked for', () => {
  it('is told to the office, listed for everybody in it, and offered on its page; the convener may decide it too', async () => {
    const id = await asked('COURT');
    expect(await told(id)).toEqual(ids(clerk, director, both));
    for (const decider of [clerk, director, both]) {
      expect(await waitingFor(decider, id)).toBe('2026-08-14');
      expect(await offers(decider, id)).toBe(true);
    }
    expect(await waitingFor(convener, id)).toBeNull();
    expect(await offers(convener, id)).toBe(true);
    const [extension] = (await office.view(id)).extensions;
    await director.done(act('approveTaskExtension'), {
      extensionId: extension?.id,
      expectedVersion: extension?.version,
    });
    expect(await told(id)).toEqual([]);
    expect(await waitingFor(clerk, id)).toBeNull();
  });

  it('of the bureau of the office is told to the convener alone, who alone may decide it', async () => {
    const id = await asked('HOUSING');
    expect(await told(id)).toEqual(ids(convener));
    expect(await waitingFor(convener, id)).toBe('2026-08-14');
    for (const other of [clerk, director, both]) {
      expect(await waitingFor(other, id)).toBeNull();
      expect(await offers(other, id)).toBe(false);
    }
  });

  it('is not for whoever in the office holds a post of the unit that works on it', async () => {
    const id = await asked('CIVIL_AFFAIRS');
    expect(await told(id)).toEqual(ids(clerk, director));
    expect(await waitingFor(both, id)).toBeNull();
    expect(await offers(both, id)).toBe(false);
  });

  it('is never decided by whoever asked for it, the convener neither', async () => {
    const id = await asked('VETERANS', convener);
    expect(await told(id)).toEqual(ids(clerk, director, both));
    expect(await waitingFor(convener, id)).toBeNull();
    expect(await offers(convener, id)).toBe(false);
    const [extension] = (await office.view(id)).extensions;
    const own = { extensionId: extension?.id, expectedVersion: extension?.version };
    expect(await convener.refused(act('approveTaskExtension'), own)).toMatchObject({
      code: 'OWN_EXTENSION',
    });
    await clerk.done(act('approveTaskExtension'), own);
  });

  it('waits for nobody of the unit that asked', async () => {
    const id = await asked('JUSTICE');
    expect(await waitingFor(await office.as('LIAISON', 'JUSTICE'), id)).toBeNull();
  });
});

describe('what waits for a decision', () => {
  const listed = async (client: TestClient, id: string) => {
    const { tasks } = await client.run<Waiting>(
      '{ tasks(filter: { isToDecide: true }, first: 100) { totalCount items { id extensionUntil } } }',
    );
    return tasks.items.some((task) => task.id === id);
  };
  const askedToVerify = (id: string) =>
    office.rows(
      `select 1 from notifications where about_id = $1 and title = '有任务申请办结' and settled_at is null and account_id = $2`,
      [id, director.accountId],
    );

  it('is the office’s from the claim to 办结, and again when the look-back is due', async () => {
    const id = await office.claimed({}, 'COURT');
    expect([await listed(clerk, id), await listed(director, id), await listed(convener, id)]).toEqual([
      true,
      true,
      false,
    ]);
    expect(await askedToVerify(id)).toHaveLength(1);
    await office.act(clerk, 'verifyTask', id, { text: '核对属实。' });
    expect(await listed(clerk, id)).toBe(true);
    await office.act(clerk, 'completeTask', id);
    expect(await listed(clerk, id)).toBe(false);
    await office.passDays(31);
    expect(await listed(clerk, id)).toBe(true);
    await office.act(clerk, 'closeTask', id, { text: '8月回访，未发现反弹。' });
    expect(await listed(clerk, id)).toBe(false);
  });

  it('is the convener’s where the bureau of the office does the work, and never the unit’s', async () => {
    const id = await office.claimed({}, 'HOUSING');
    expect([await listed(clerk, id), await listed(convener, id)]).toEqual([false, true]);
    expect(await askedToVerify(id)).toHaveLength(0);
    expect(await listed(await office.as('LIAISON', 'HOUSING'), id)).toBe(false);
  });
});
