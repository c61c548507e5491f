import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { runSupervisionModels } from '../../../api/src/modules/supervision/index.js';
import { REFUSAL, signedInAs } from '../../support/client.js';
import { anApplication } from '../../support/factories/application.js';
import { aPerson } from '../../support/factories/people.js';
import { at, ModelCounty } from './model-county.js';

const SAVE = `mutation($input: SaveContactCardInput!) { saveContactCard(input: $input) { ... on SaveContactCardPayload { __typename accountId } ${REFUSAL} } }`;

// The clock stands at Wednesday 2026-07-08, 10:00 in Shanghai.
let here: ModelCounty;
let one: string;
let other: string;

beforeAll(async () => {
  here = await ModelCounty.start();
  one = await here.account('演一');
  other = await here.account('演二');
}, 120_000);
afterAll(() => here.county.close());
beforeEach(() => here.empty());

const minute = (start: string, minutes: number) => new Date(at(start).getTime() + minutes * 60_000);

async function reads(type: string, times: number, when: string, caseId?: string): Promise<void> {
  for (let count = 0; count < times; count += 1) {
    await here.event(type, one, caseId ?? (await here.case()), when);
  }
}

describe('the models', () => {
  it('P08 compares with the fastest of the same step where the county asks for it', async () => {
    await here.parameter('alert.P08.percentile', 5, '2026-06-01');
    const caseId = await here.case();
    for (let count = 0; count < 21; count += 1) {
      const entered = minute('2026-06-20 09:00', count * 600);
      await here.step(caseId, 'reopen', 'RECONSIDERATION', 'COUNTY_REVIEW', other, entered);
      // The last of them takes 20 minutes, the others four hours.
      await here.approve(caseId, one, new Date(entered.getTime() + (count === 20 ? 20 : 240) * 60_000));
    }
    const hits = await here.hits('P08');
    expect(hits.map(({ evidence }) => evidence)).toEqual([
      [
        { label: '用时', value: '20分钟' },
        { label: '此前20次的第5百分位', value: '240分钟' },
      ],
    ]);
  });

  it('P10 hits a notice taken off line before its end, and one whose text is not what was released', async () => {
    await here.notice(await here.case(), {
      days: 7,
      published: '2026-06-20 09:00',
      endsOn: '2026-06-27',
      offline: '2026-06-27 17:00',
    });
    const [released, edited] = [
      await here.notice(await here.case(), { days: 7, published: '2026-07-02 09:00', endsOn: '2026-07-09' }),
      await here.notice(await here.case(), { days: 7, published: '2026-07-02 09:00', endsOn: '2026-07-09' }),
    ];
    const contentHash = createHash('sha256').update('公示\n正文').digest('hex');
    for (const objectId of [released, edited])
      await here.event('PublicNoticeReleased', one, null, '2026-07-02 09:00', {
        objectId,
        details: { contentHash },
      });
    await here.county.rows(`update public_notices set body = '另一种正文' where id = $1`, [edited]);
    const subjects = (await here.hits('P10')).map(({ subject }) => subject);
    expect(subjects).toHaveLength(2);
    expect(subjects).toContain(`${edited}|text`);
    expect(subjects.filter((subject) => subject.endsWith('|days'))).toHaveLength(1);
  });

  it('P15 hits who acted on the case of a declared relative', async () => {
    const staff = await here.account('演办');
    await here.relative(staff, 'G', '2026-07-07');
    const caseId = await here.case('COMMUNITY_REVIEW', { people: ['G'] });
    await here.step(caseId, 'accept', 'SUBMITTED', 'ACCEPTED', staff, '2026-07-01 09:00');
    expect((await here.hits('P15')).map(({ subject }) => subject)).toEqual([`${caseId}|${staff}|acted`]);
  });

  it('P15 hits who acted on the own case, whatever number they declared since', async () => {
    const staff = await here.account('演换', 'N');
    await here.formerNumber(staff, 'M');
    const caseId = await here.case('COMMUNITY_REVIEW', { people: ['M'] });
    await here.step(caseId, 'accept', 'SUBMITTED', 'ACCEPTED', staff, '2026-07-01 09:00');
    expect(await here.hits('P15')).toMatchObject([
      {
        subject: `${caseId}|${staff}|acted`,
        evidence: [
          { label: '情况', value: '应回避未回避' },
          { label: '关系', value: '本人' },
        ],
      },
    ]);
  });

  describe('P15 on a member whose phone is the number of a member of staff', () => {
    const [NUMBER, OTHER] = ['13974310601', '13974310602'];
    // Seven days after the 30th have passed on the 8th; seven days after the 1st have not.
    const PASSED = '2026-06-30';
    const family = (joined: string, phone = NUMBER) =>
      here.case('COMMUNITY_REVIEW', { since: joined, people: ['J', 'K'], phone });
    const subjects = async () => (await here.hits('P15')).map(({ subject }) => subject);
    let staff: string;

    beforeEach(async () => {
      staff = await here.account('演号', 'L');
      await here.card(staff, NUMBER);
    });

    it('hits who declared nobody of the family in time, and names no number', async () => {
      const caseId = await family(PASSED);
      await here.relative(staff, 'J', '2026-07-08');
      const undeclared = { label: '情况', value: '家庭成员与工作人员同号码，未按期申报' };
      expect(await here.hits('P15')).toMatchObject([
        {
          subject: `${caseId}|${staff}|number`,
          evidence: [undeclared, { label: '办理过该件', value: '否' }],
        },
      ]);
      // Who goes on to act on it is told in the same alert.
      await here.step(caseId, 'accept', 'SUBMITTED', 'ACCEPTED', staff, '2026-07-08 09:00');
      expect((await here.hits('P15')).find(({ subject }) => subject.endsWith('number'))).toMatchObject({
        evidence: [undeclared, { label: '办理过该件', value: '是' }],
      });
    });

    it('leaves out who declared any of the family in time', async () => {
      await family(PASSED);
      await here.relative(staff, 'J', '2026-07-07');
      expect(await subjects()).toEqual([]);
    });

    it('leaves out another number, and the last day of the term', async () => {
      await family(PASSED, OTHER);
      await family('2026-07-01');
      expect(await subjects()).toEqual([]);
    });

    it('leaves out who is of the family, whoever left it, and accounts closed before they acted', async () => {
      await here.case('COMMUNITY_REVIEW', { since: PASSED, people: ['L'], phone: NUMBER });
      const left = await family(PASSED);
      await here.county.rows('update household_members set left_at = now() where case_id = $1', [left]);
      expect(await subjects()).toEqual([]);
      await here.county.rows(`update accounts set state = 'DISABLED' where id = $1`, [staff]);
      const caseId = await family(PASSED);
      expect(await subjects()).toEqual([]);
      await here.step(caseId, 'accept', 'SUBMITTED', 'ACCEPTED', staff, '2026-07-01 09:00');
      expect(await subjects()).toEqual([`${caseId}|${staff}|number`]);
    });

    it('looks back at who acted lately on a case of long ago', async () => {
      const caseId = await family('2026-03-02');
      expect(await subjects()).toEqual([]);
      await here.step(caseId, 'accept', 'SUBMITTED', 'ACCEPTED', staff, '2026-07-01 09:00');
      expect(await subjects()).toEqual([`${caseId}|${staff}|number`]);
    });

    it('finds what the desk and the owner of the card typed in two ways', async () => {
      const { county } = here;
      const { id } = await anApplication(county, {
        applicant: aPerson({ relationCode: '01', phone: '139 7431 0603' }),
      }).submitted();
      await county.rows('update household_members set joined_at = $1', [at(PASSED)]);
      const contact = await county.as('contact');
      const card = { email: '', phone: '+86 139-7431-0603', emailScope: 'NONE', smsScope: 'NONE' };
      await contact.done(SAVE, { ...card, expectedVersion: 0 });
      expect(await subjects()).toEqual([`${id}|${contact.accountId}|number`]);
    });
  });

  it('P16 knows holidays, and days worked in exchange for one', async () => {
    const caseId = await here.case();
    await here.county.rows(
      `insert into calendar_days (day, kind, note, source) values ('2026-07-04', 'WORKDAY', '调休', '测试'), ('2026-07-06', 'HOLIDAY', '放假', '测试') on conflict (day) do update set kind = excluded.kind`,
    );
    await here.event('CaseViewed', one, caseId, '2026-07-04 10:00');
    await here.event('CaseViewed', one, caseId, '2026-07-05 10:00');
    await here.event('CaseViewed', one, caseId, '2026-07-06 10:00');
    expect((await here.hits('P16')).map(({ subject }) => subject)).toEqual([
      `${one}|2026-07-05`,
      `${one}|2026-07-06`,
    ]);
    await here.county.rows(`delete from calendar_days where source = '测试'`);
  });

  it('P17 counts exports too, and P19 a search that found a relative', async () => {
    for (let count = 0; count < 6; count += 1)
      await here.event('WorklistExported', one, null, '2026-07-06 10:00');
    expect(await here.hits('P17')).toHaveLength(1);
    const staff = await here.account('演搜');
    await here.relative(staff, 'H', '2026-06-01');
    const caseId = await here.case('COUNTY_REVIEW', { people: ['H'] });
    await here.event('PersonSearched', staff, null, '2026-07-06 10:00', { details: { caseIds: [caseId] } });
    expect((await here.hits('P19')).map(({ subject }) => subject)).toEqual([`${staff}|${caseId}|2026-07-06`]);
  });

  it('P19 hits who reads the own case, whatever number they declared since', async () => {
    const staff = await here.account('演换二', 'P');
    await here.formerNumber(staff, 'O');
    const caseId = await here.case('COUNTY_REVIEW', { people: ['O'] });
    await here.event('CaseViewed', staff, caseId, '2026-07-06 10:00');
    expect((await here.hits('P19')).map(({ subject }) => subject)).toEqual([`${staff}|${caseId}|2026-07-06`]);
  });

  it('P18 leaves out who supervises', async () => {
    const supervisor = await here.county.as('supervisor');
    const caseId = await here.case('WITHDRAWN', { since: '2026-05-01' });
    await here.event('CaseViewed', supervisor.accountId, caseId, '2026-07-08 11:00');
    expect(await here.hits('P18')).toEqual([]);
  });

  it('P18 does not leave out who supervised once, or does only since', async () => {
    for (const [from, until] of [
      ['2024-01-01', '2024-02-01'],
      ['2026-07-07', null],
    ] as const) {
      const staff = await here.account('演前');
      await here.county.rows(
        `insert into mandates (id, account_id, post, agency_id, valid_from, valid_until) values (gen_random_uuid(), $1, 'SUPERVISOR', 'DISCIPLINE', $2, $3)`,
        [staff, at(from), until && at(until)],
      );
      const caseId = await here.case('WITHDRAWN', { since: '2026-05-01' });
      await here.event('CaseViewed', staff, caseId, '2026-07-06 10:00');
    }
    expect(await here.hits('P18')).toHaveLength(2);
  });

  it('look at nothing before the period they look back over', async () => {
    await here.event('CaseViewed', one, await here.case(), '2026-05-06 22:00');
    expect(await here.hits('P16')).toEqual([]);
  });

  it('renew the evidence of what nobody concluded, and leave alone what somebody did', async () => {
    const caseId = await here.case();
    await reads('SecretRevealed', 4, '2026-07-06 10:00', caseId);
    const [first] = await here.hits('P20');
    await reads('SecretRevealed', 1, '2026-07-06 10:05', caseId);
    const [second] = await here.hits('P20');
    expect([second?.id, second?.version, second?.evidence[0]]).toEqual([
      first?.id,
      2,
      { label: '查看完整证件', value: '5次' },
    ]);
    await here.county.rows(
      `update alerts set state = 'EXPLAINED', concluded_by = $1, concluded_at = now(), conclusion = '核对无误' where id = $2`,
      [one, first?.id],
    );
    await reads('SecretRevealed', 1, '2026-07-06 10:10', caseId);
    const [concluded] = await here.hits('P20');
    expect([concluded?.id, concluded?.evidence]).toEqual([first?.id, second?.evidence]);
  });

  it('go on after one that fails, and a run that was cut off goes on where it stopped', async () => {
    await here.county.rows(`alter function count_reveals_by_case(timestamptz) rename to gone`);
    await reads('CaseViewed', 51, '2026-07-06 22:00');
    await expect(here.hits('P16')).rejects.toThrow('models failed: P20');
    await here.county.rows(`alter function gone(timestamptz) rename to count_reveals_by_case`);
    const raised = await here.county.rows(`select 1 from alerts where model_code in ('P16', 'P17')`);
    expect(raised).toHaveLength(2);
    await here.county.rows(`truncate alerts, supervision_runs cascade`);
    await here.county.rows(
      `insert into supervision_runs (id, cause, started_at, models_total, models_done, new_alerts, failed_models)
       values (gen_random_uuid(), 'ON_DEMAND', now(), 15, 11, 3, '[]')`,
    );
    expect(await here.hits('P17')).toHaveLength(1);
    expect(await here.hits('P17')).toHaveLength(1);
    const runs = await here.county.rows<object>(
      `select cause, models_done as done, finished_at is not null as finished from supervision_runs order by started_at desc`,
    );
    expect(runs).toContainEqual({ cause: 'ON_DEMAND', done: 15, finished: true });
    expect(runs).toContainEqual({ cause: 'DAILY', done: 15, finished: true });
  });
});

describe('a run killed in the middle', () => {
  it('is gone on with by two at once: every model once, nothing raised, counted, told or recorded twice', async () => {
    await signedInAs(here.county.app, { post: 'SUPERVISOR', agencyId: 'DISCIPLINE' });
    const staff = await here.account('演断');
    const caseId = await here.case();
    // An acceptance without a submission before it: P09.
    await here.step(caseId, 'accept', 'SUBMITTED', 'ACCEPTED', staff, '2026-07-01 09:00');
    for (const day of ['2026-07-05', '2026-07-06', '2026-07-07'])
      await here.event('CaseViewed', one, caseId, `${day} 22:00`);
    await reads('WorklistExported', 6, '2026-07-06 10:00', caseId);
    const { app } = here.county;
    const raised = () =>
      here.county.rows<{ model: string; subject: string }>(
        `select model_code as model, subject_key as subject from alerts order by 1, 2`,
      );
    const runs = () =>
      here.county.rows<{ models: number; finished: boolean }>(
        `select models_done as models, new_alerts as alerts, failed_models as failed, finished_at is not null as finished from supervision_runs`,
      );
    // Somebody holds the second alert of P16: the worker waits there, its first one written but not committed.
    const holder = new Client({ connectionString: app.ownerUrl });
    await holder.connect();
    await holder.query('begin');
    await holder.query(
      `insert into alerts (id, model_code, model_version, subject_key, account_id, occurred_on, evidence, thresholds, state, raised_at)
       values (gen_random_uuid(), 'P16', 1, $1, $2, '2026-07-06', '[]', '{}', 'RAISED', now())`,
      [`${one}|2026-07-06`, one],
    );
    const script = fileURLToPath(new URL('../../support/job-process.mjs', import.meta.url));
    const database = new URL(app.ownerUrl).pathname.slice(1);
    const child = spawn(
      process.execPath,
      [script, 'supervision', 'runSupervisionModels', database, app.clock.now().toISOString()],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const ended = once(child, 'exit');
    const waits = async () =>
      (
        await here.county.rows(
          `select 1 from pg_locks l join pg_stat_activity a using (pid) where not l.granted and a.datname = current_database()`,
        )
      ).length > 0;
    while (!(await waits()) && child.exitCode === null)
      await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGKILL');
    await ended;
    const half = { runs: await runs(), raised: await raised() };
    await holder.query('rollback');
    await holder.end();
    // Ten models are done, P09 among them; of P16 nothing is there.
    expect(half.runs).toEqual([{ models: 10, alerts: 1, failed: [], finished: false }]);
    expect(half.raised.map(({ model }) => model)).toEqual(['P09']);
    const again = () => runSupervisionModels((cause, permissions) => app.workAsSystem(cause, permissions));
    await Promise.all([again(), again()]);
    expect(await runs()).toEqual([{ models: 15, alerts: 5, failed: [], finished: true }]);
    expect(await raised()).toEqual([
      ...half.raised,
      ...['2026-07-05', '2026-07-06', '2026-07-07'].map((on) => ({ model: 'P16', subject: `${one}|${on}` })),
      { model: 'P17', subject: `${one}|2026-07-06` },
    ]);
    const told = await here.county.rows<{ title: string; times: number }>(
      `select title, count(*)::int as times from notifications where link like '/supervise/alerts%' group by account_id, title`,
    );
    expect(told).toContainEqual({ title: '监督模型新发现5条预警', times: 1 });
    expect(told.filter(({ title, times }) => times > 1 || !title.includes('5条'))).toEqual([]);
    const recorded = await here.county.rows(
      `select 1 from alerts a join audit_events e on e.object_id = a.id::text and e.type = 'AlertRaised'`,
    );
    expect(recorded).toHaveLength(5);
  }, 60_000);
});

describe('what the models read', () => {
  it.each([
    `count_off_hours_reads('2000-01-01', 450, 1170)`,
    `count_daily_reads('2000-01-01')`,
    `count_reads_of_ended_cases('2000-01-01', 30)`,
    `count_reads_of_relatives('2000-01-01')`,
    `count_reveals_by_case('2000-01-01')`,
    `find_notices_edited_after_release('2000-01-01')`,
  ])('the database itself answers %s to the system alone', async (call) => {
    const caseId = await here.case('WITHDRAWN', { since: '2026-05-01' });
    await here.event('SecretRevealed', one, caseId, '2026-07-06 22:00');
    const supervisor = await here.county.as('supervisor');
    const grants = new Map([['alert.read', [{ level: 'COUNTY' as const }]]] as const);
    const { accountId } = supervisor;
    const work = here.county.app.workAs({
      kind: 'PERSON',
      accountId,
      name: '演监',
      sessionId: null,
      agencyId: 'DISCIPLINE',
      agencyIds: ['DISCIPLINE'],
      ownAgencyIds: ['DISCIPLINE'],
      costBudget: 1,
      grants,
      scopeShape: 'test',
    });
    await work.atomically(async () => {
      expect(await work.db.rows({ text: `select * from ${call}`, values: [] })).toEqual([]);
      return { refused: false };
    });
  });
});
