import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { startTestApp, type TestApp } from '../../support/app.js';
import { testKeys } from '../../support/template.js';
import { DEMO_PASSWORD } from '../../../api/src/demo/demo-accounts.js';
import { loadDemoCounty } from '../../../api/src/demo/load-demo-county.js';
import { brokenPromises, type CountyTable } from '../../../api/src/demo/promises.js';
import { seededIds } from '../../../api/src/demo/seeded-ids.js';
import { copiedId } from '../../../api/src/demo/volume/copied-id.js';
import { multiplyCounty } from '../../../api/src/demo/volume/multiply-county.js';
import { openFactsOf, vaultPlace } from '../../../api/src/modules/registry/index.js';
import { recordsOfCase } from '../../../api/src/modules/verification/index.js';
import { KeyRing } from '../../../api/src/platform/crypto/key-ring.js';

const NOW = new Date('2026-07-08T02:00:00.000Z');
const HOUSEHOLDS = 100;
const MULTIPLIED = 160;
const SLOW = 240_000;

let app: TestApp;
let owner: Client;
let table: CountyTable;
/** Rejections whose notice is still to be served. */
let toServe: number;

beforeAll(async () => {
  app = await startTestApp({ empty: true, ids: seededIds('test') });
  owner = new Client({ connectionString: app.ownerUrl });
  await owner.connect();
  table = await loadDemoCounty(app, {
    seed: 'test',
    households: HOUSEHOLDS,
    now: NOW,
    clock: app.clock,
    log: () => undefined,
  });
}, SLOW);

afterAll(async () => {
  await owner.end();
  await app.close();
});

const count = async (text: string, values: unknown[] = []): Promise<number> =>
  Number(
    (await owner.query<{ count: number }>(`select count(*)::int as count from ${text}`, values)).rows[0]
      ?.count,
  );

describe('the demonstration county', () => {
  it('has the last meetings of a year whose resolutions became tasks, one meeting to come and a solicitation that is open', async () => {
    const now = NOW.toISOString();
    const held = `meetings where state = 'MINUTES_ISSUED' and held_at > $1::timestamptz - interval '12 months'`;
    expect(await count(`${held} and kind = 'PLENARY'`, [now])).toBe(1);
    expect(await count(`${held} and kind = 'LIAISON'`, [now])).toBe(3);
    expect(await count(`resolutions where state = 'ISSUED'`)).toBe(12);
    expect(
      await count(`resolutions r where exists (select 1 from tasks t where t.origin_kind = 'RESOLUTION'
        and t.origin_id = r.id::text and t.lead_agency_id = r.lead_agency_id and t.state <> 'REGISTERED')`),
    ).toBe(12);
    expect(
      await count(`tasks where origin_kind = 'RESOLUTION' and mechanism_item_id is not null`),
    ).toBeGreaterThan(6);
    expect(
      await count(`(select distinct state from tasks where origin_kind = 'RESOLUTION') s`),
    ).toBeGreaterThanOrEqual(4);
    expect(await count(`(select distinct proposer_agency_id from topics) t`)).toBeGreaterThan(8);
    expect(await count(`topics where state = 'RETURNED'`)).toBe(1);
    expect(await count('topic_opinions')).toBeGreaterThan(20);
    const replies = `meeting_invitations where agency_id is not null and attendance`;
    expect(await count(`${replies} in ('LEAVE', 'SUBSTITUTE')`)).toBeGreaterThan(8);
    const coming = `meetings where state = 'AGENDA_LOCKED' and scheduled_at > $1`;
    expect(await count(`${coming} and scheduled_at < $1::timestamptz + interval '14 days'`, [now])).toBe(1);
    expect(
      await count(
        `meeting_invitations i join ${coming.replace('where', 'm on m.id = i.meeting_id where')} and attendance = 'PENDING'`,
        [now],
      ),
    ).toBe(7);
    expect(
      await count(
        `topics t join solicitations s on s.id = t.solicitation_id and s.closes_on > $1::date
        where t.state = 'COLLECTED'`,
        [now],
      ),
    ).toBe(3);
    for (const at of [
      'meetings where held_at',
      'meetings where minutes_issued_at',
      'meeting_documents where issued_at',
    ])
      expect(await count(`${at} > $1`, [now])).toBe(0);
    for (const at of [
      'topic_opinions where given_at',
      'topics where collected_at',
      'meeting_invitations where replied_at',
    ])
      expect(await count(`${at} > $1`, [now])).toBe(0);
    expect(await count('task_steps where at > $1', [now])).toBe(0);
  });

  it('has tasks of every origin in every state, with what happens to tasks in a year', async () => {
    expect(table.year.tasks).toBeGreaterThanOrEqual(150);
    expect(await count('(select distinct state from tasks) s')).toBe(11);
    expect(await count(`(select distinct lead_agency_id from tasks) s`)).toBe(21);
    expect(await count(`(select distinct origin_kind from tasks) s`)).toBe(7);
    const today = '2026-07-08';
    const overdue = `tasks where red_on <= '${today}' and state not in ('DONE', 'CLOSED', 'SUSPENDED')`;
    expect(await count(overdue)).toBeGreaterThan(5);
    expect(await count(overdue)).toBeLessThan(40);
    expect(await count(`task_extensions where state = 'APPROVED'`)).toBeGreaterThan(5);
    expect(await count(`task_steps where action = 'return'`)).toBeGreaterThan(10);
    expect(await count(`task_reminders where kind = 'CONVENER'`)).toBeGreaterThan(0);
    expect(await count(`topics where source_task_id is not null`)).toBe(3);
    expect(await count(`tasks where state = 'CLOSED' and look_back is null`)).toBe(0);
  });

  it('keeps its promises', () => {
    expect(table.households).toBe(HOUSEHOLDS);
    expect(brokenPromises(table)).toEqual([]);
  });

  it('has acted only in the past, and up to its present', async () => {
    expect(await count('application_steps where at > $1', [NOW.toISOString()])).toBe(0);
    expect(
      await count(`application_steps where at > $1::timestamptz - interval '7 days'`, [NOW.toISOString()]),
    ).toBeGreaterThan(5);
    expect(
      await count(`applications where created_at < $1::timestamptz - interval '12 months'`, [
        NOW.toISOString(),
      ]),
    ).toBeGreaterThan(10);
  });

  it('has an audit event for every step of every case', async () => {
    expect(
      await count(`application_steps s where not exists
        (select 1 from audit_events e where e.case_id = s.case_id and e.occurred_at = s.at)`),
    ).toBe(0);
  });

  it('has served most rejections: few wait, as many or fewer are late', async () => {
    const waiting = `applications where state = 'REJECTED' and due_on is not null`;
    toServe = await count(waiting);
    expect(toServe).toBe(3);
    expect(await count(`${waiting} and due_on < '2026-07-08'`)).toBeLessThan(toServe);
    expect(table.states.REJECTED).toBeGreaterThan(3 * toServe);
  });

  it('counts every case in exactly one counter', async () => {
    expect(await countersOff()).toBe(0);
  });

  it('lets everybody sign in with the one password', async () => {
    const answer = await app.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'x-zhulian-csrf': '1' },
      payload: {
        query: 'mutation($input: SignInInput!) { signIn(input: $input) { __typename } }',
        variables: { input: { loginName: 'shequ1', password: DEMO_PASSWORD } },
      },
    });
    expect(answer.body).toContain('SignInPayload');
  });
});

describe('the multiplied county', () => {
  const keys = new KeyRing(testKeys);

  beforeAll(async () => {
    await multiplyCounty({ owner, keys, seed: 'test', households: MULTIPLIED, log: () => undefined });
  }, SLOW);

  it('has as many households as asked for, none of them open twice', async () => {
    expect(await count('applications')).toBe(MULTIPLIED);
    expect(await count(`applications where state in ('DRAFT', 'SUBMITTED')`)).toBe(
      table.states.DRAFT + table.states.SUBMITTED,
    );
    expect(await countersOff()).toBe(0);
  });

  it('leaves what is still to be served to the county: no copy has a limit that ran out long ago', async () => {
    expect(await count(`applications where state = 'REJECTED' and due_on is not null`)).toBe(toServe);
    expect(await count(`applications where state = 'REJECTED'`)).toBeGreaterThan(table.states.REJECTED);
  });

  it('gives every person a number of their own that opens and is found again', async () => {
    const { rows } = await owner.query<{
      id: string;
      ciphertext: Buffer;
      suite: string;
      keyVersion: number;
      wrappedKey: Buffer;
      blind_index: Buffer;
    }>(
      `select id, ciphertext, suite, key_version as "keyVersion", wrapped_key as "wrappedKey", blind_index from vault_entries where kind = 'ID_NUMBER'`,
    );
    const numbers = rows.map((row) => keys.open(row, vaultPlace(row.id)).toString('utf8'));
    expect(new Set(numbers).size).toBe(rows.length);
    rows.forEach((row, index) =>
      expect(row.blind_index).toEqual(keys.blindIndex('ID_NUMBER', numbers[index] ?? '')),
    );
  });

  it('reads the facts and answers of a copy under its own key', async () => {
    const { rows } = await owner.query<{ id: string; household_id: string; name: string }>(
      `select a.id, a.household_id, p.name from applications a join persons p on p.id = a.applicant_id
       where a.state = 'WAITLISTED' order by a.application_number desc limit 1`,
    );
    const [copy] = rows;
    const work = app.workAsSystem('test', []);
    await work.atomically(async () => {
      expect((await openFactsOf(work, copy?.household_id ?? '')).length).toBeGreaterThan(4);
      const records = await recordsOfCase(work, copy?.id ?? '');
      expect(records.length).toBeGreaterThan(10);
      const names = records.flatMap((record) =>
        record.recordType === 'HukouRecord' && record.values ? [record.values.name] : [],
      );
      if (names.length > 0) expect(names).toContain(copy?.name);
      return { refused: false };
    });
  });

  it('has audit events whose bytes name the copy and nothing of the template', async () => {
    const { rows } = await owner.query<{ id: string; case_id: string; canonical: string }>(
      `select e.id, e.case_id, convert_from(e.canonical, 'UTF8') as canonical from audit_events e
       join applications a on a.id = e.case_id order by a.application_number desc, e.id limit 200`,
    );
    for (const row of rows) {
      const event = JSON.parse(row.canonical) as { id: string; object: { case: string } };
      expect([event.id, event.object.case]).toEqual([row.id, row.case_id]);
    }
  });

  it('has the same id here and in the database', async () => {
    const id = '0197389e-d5d8-7000-8008-1b2e8e7f230b';
    const { rows } = await owner.query<{ id: string }>('select pg_temp.copied_id($1, -14, 5) as id', [id]);
    expect(rows[0]?.id).toBe(copiedId(id, { copy: 5, days: -14 }));
  });
});

const countersOff = (): Promise<number> =>
  count(`(select community_id, state, queue_on, count(*)::int as total from applications group by 1, 2, 3) real
    full join (select * from worklist_counters where total > 0) kept
      on kept.community_id = real.community_id and kept.state = real.state and kept.due_on = real.queue_on
    where kept.total is distinct from real.total`);
