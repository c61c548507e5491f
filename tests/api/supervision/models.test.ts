import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { modelCodes } from '../../../api/src/modules/supervision/rules/supervision-models.js';
import { at, ModelCounty } from './model-county.js';

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

async function approvals(own: number, others: number, day: string): Promise<void> {
  const caseId = await here.case();
  for (let count = 0; count < own; count += 1) await here.approve(caseId, one, minute(day, count * 60));
  for (let count = 0; count < others; count += 1) await here.approve(caseId, other, minute(day, count * 60));
}

async function passedAfter(seconds: number): Promise<void> {
  const caseId = await here.case();
  const entered = at('2026-07-06 09:00');
  await here.step(caseId, 'startReview', 'ACCEPTED', 'COMMUNITY_REVIEW', other, entered);
  const passed = new Date(entered.getTime() + seconds * 1000);
  await here.step(caseId, 'passCommunityReview', 'COMMUNITY_REVIEW', 'COMMUNITY_PUBLICITY', one, passed);
}

async function reads(type: string, times: number, when: string, caseId?: string): Promise<void> {
  for (let count = 0; count < times; count += 1) {
    await here.event(type, one, caseId ?? (await here.case()), when);
  }
}

interface Seeds {
  /** One hit. */
  readonly hit: () => Promise<void>;
  /** One step below the threshold: none. */
  readonly nearMiss: () => Promise<void>;
  /** Ordinary work: none. */
  readonly ordinary: () => Promise<void>;
}

const SEEDS: Readonly<Record<string, Seeds>> = {
  // More than 40 % of a finished month's approvals, of at least 5.
  P04: {
    hit: async () => {
      const caseId = await here.case();
      const [third, fourth] = [await here.account('演三'), await here.account('演四')];
      for (const [index, actor] of [one, one, one, other, other, third, fourth].entries())
        await here.approve(caseId, actor, minute('2026-06-10 09:00', index * 60));
    },
    nearMiss: async () => {
      const caseId = await here.case();
      const third = await here.account('演三');
      for (const [index, actor] of [one, one, other, other, third].entries())
        await here.approve(caseId, actor, minute('2026-06-10 09:00', index * 60));
    },
    ordinary: () => approvals(4, 0, '2026-06-10 09:00'),
  },
  P05: {
    hit: async () => {
      const caseId = await here.case();
      await here.step(caseId, 'accept', 'SUBMITTED', 'ACCEPTED', one, '2026-07-01 09:00');
      await here.step(
        caseId,
        'passSubdistrictReview',
        'SUBDISTRICT_REVIEW',
        'SUBDISTRICT_PUBLICITY',
        one,
        '2026-07-06 09:00',
      );
    },
    nearMiss: async () => {
      const caseId = await here.case();
      await here.step(caseId, 'accept', 'SUBMITTED', 'ACCEPTED', one, '2026-07-01 09:00');
      await here.step(
        caseId,
        'passCommunityReview',
        'COMMUNITY_REVIEW',
        'COMMUNITY_PUBLICITY',
        one,
        '2026-07-06 09:00',
      );
    },
    ordinary: async () => {
      const [first, second] = [await here.case(), await here.case()];
      await here.step(first, 'accept', 'SUBMITTED', 'ACCEPTED', one, '2026-07-01 09:00');
      await here.step(
        second,
        'passSubdistrictReview',
        'SUBDISTRICT_REVIEW',
        'SUBDISTRICT_PUBLICITY',
        one,
        '2026-07-06 09:00',
      );
    },
  },
  P08: {
    hit: () => passedAfter(599),
    nearMiss: () => passedAfter(600),
    ordinary: () => passedAfter(86_400),
  },
  P09: {
    hit: async () => {
      const caseId = await here.case();
      await here.step(caseId, 'startReview', 'ACCEPTED', 'COMMUNITY_REVIEW', other, '2026-07-06 09:01');
      await here.step(caseId, 'accept', 'SUBMITTED', 'ACCEPTED', other, '2026-07-05 09:00');
      await here.step(caseId, 'submit', 'DRAFT', 'SUBMITTED', other, '2026-07-04 09:00');
      await here.step(
        caseId,
        'passCommunityReview',
        'COMMUNITY_REVIEW',
        'COMMUNITY_PUBLICITY',
        one,
        '2026-07-06 09:00',
      );
    },
    nearMiss: async () => {
      const caseId = await here.case();
      await here.step(caseId, 'submit', 'DRAFT', 'SUBMITTED', other, '2026-07-04 09:00');
      await here.step(caseId, 'accept', 'SUBMITTED', 'ACCEPTED', other, '2026-07-05 09:00');
      await here.step(caseId, 'startReview', 'ACCEPTED', 'COMMUNITY_REVIEW', other, '2026-07-06 09:00');
      await here.step(
        caseId,
        'passCommunityReview',
        'COMMUNITY_REVIEW',
        'COMMUNITY_PUBLICITY',
        one,
        '2026-07-06 09:00',
      );
    },
    ordinary: async () => {
      const caseId = await here.case();
      await here.step(caseId, 'submit', 'DRAFT', 'SUBMITTED', other, '2026-07-04 09:00');
      await here.step(caseId, 'return', 'SUBMITTED', 'CORRECTION_REQUIRED', one, '2026-07-05 09:00');
      await here.step(caseId, 'resubmit', 'CORRECTION_REQUIRED', 'SUBMITTED', other, '2026-07-06 09:00');
      await here.step(caseId, 'accept', 'SUBMITTED', 'ACCEPTED', one, '2026-07-07 09:00');
    },
  },
  // The county's rule is seven days.
  P10: {
    hit: async () =>
      void (await here.notice(await here.case(), {
        days: 6,
        published: '2026-07-01 09:00',
        endsOn: '2026-07-07',
      })),
    nearMiss: async () =>
      void (await here.notice(await here.case(), {
        days: 7,
        published: '2026-06-20 09:00',
        endsOn: '2026-06-27',
        offline: '2026-06-28 00:00',
      })),
    ordinary: async () =>
      void (await here.notice(await here.case(), {
        days: 10,
        published: '2026-07-01 09:00',
        endsOn: '2026-07-11',
      })),
  },
  // More than 20 within 10 minutes.
  P11: {
    hit: async () => {
      const caseId = await here.case();
      for (let count = 0; count <= 20; count += 1)
        await here.approve(caseId, one, minute('2026-07-06 09:00', count / 2));
    },
    nearMiss: async () => {
      const caseId = await here.case();
      for (let count = 0; count < 20; count += 1)
        await here.approve(caseId, one, minute('2026-07-06 09:00', count / 2));
      await here.approve(caseId, one, minute('2026-07-06 09:00', 10.01));
    },
    ordinary: async () => {
      const caseId = await here.case();
      for (let count = 0; count <= 20; count += 1)
        await here.approve(caseId, one, minute('2026-07-06 09:00', count));
    },
  },
  P12: {
    hit: async () => {
      const caseId = await here.case();
      await here.step(
        caseId,
        'passCommunityReview',
        'COMMUNITY_REVIEW',
        'COMMUNITY_PUBLICITY',
        one,
        '2026-07-06 09:00',
      );
      await here.fact(caseId, 'INCOME', '2026-07-06 09:01');
    },
    nearMiss: async () => {
      const caseId = await here.case();
      await here.fact(caseId, 'INCOME', '2026-07-06 09:00');
      await here.step(
        caseId,
        'passCommunityReview',
        'COMMUNITY_REVIEW',
        'COMMUNITY_PUBLICITY',
        one,
        '2026-07-06 09:00',
      );
    },
    ordinary: async () => {
      const caseId = await here.case();
      await here.step(
        caseId,
        'passCommunityReview',
        'COMMUNITY_REVIEW',
        'COMMUNITY_PUBLICITY',
        one,
        '2026-07-03 09:00',
      );
      await here.step(
        caseId,
        'return',
        'SUBDISTRICT_REVIEW',
        'CORRECTION_REQUIRED',
        other,
        '2026-07-05 09:00',
      );
      await here.fact(caseId, 'HOUSING', '2026-07-06 09:00');
      await here.step(
        caseId,
        'resubmit',
        'CORRECTION_REQUIRED',
        'SUBDISTRICT_REVIEW',
        one,
        '2026-07-06 10:00',
      );
      // What the street found belongs to its review.
      await here.fact(caseId, 'SURVEY', '2026-07-07 09:00');
    },
  },
  // Five approvals within seven days.
  P13: {
    hit: async () => {
      await here.parameter('standard.incomeLinePerHead', 260_000, '2026-06-20 09:00');
      await approvals(5, 0, '2026-06-22 09:00');
    },
    nearMiss: async () => {
      await here.parameter('standard.incomeLinePerHead', 260_000, '2026-06-20 09:00');
      await approvals(4, 0, '2026-06-22 09:00');
    },
    ordinary: async () => {
      await here.parameter('clock.intakeDays', 4, '2026-06-20 09:00');
      await approvals(5, 0, '2026-06-22 09:00');
    },
  },
  // Less than 30 days, by another person.
  P14: {
    hit: async () => {
      const caseId = await here.case();
      await here.step(caseId, 'reject', 'COUNTY_REVIEW', 'REJECTED', one, '2026-06-01 09:00');
      await here.approve(
        await here.case('COUNTY_PUBLICITY', { applicantOf: caseId }),
        other,
        '2026-07-01 08:59',
      );
    },
    nearMiss: async () => {
      const caseId = await here.case();
      await here.step(caseId, 'reject', 'COUNTY_REVIEW', 'REJECTED', one, '2026-06-01 09:00');
      await here.approve(caseId, other, '2026-07-01 09:00');
    },
    ordinary: async () => {
      const caseId = await here.case();
      await here.step(caseId, 'reject', 'COUNTY_REVIEW', 'REJECTED', one, '2026-06-01 09:00');
      await here.approve(caseId, one, '2026-06-02 09:00');
    },
  },
  // The other members are declared within seven days.
  P15: {
    hit: async () => {
      const staff = await here.account('演亲', 'S');
      await here.case('COMMUNITY_REVIEW', { since: '2026-06-20', people: ['S', 'B'] });
      await here.relative(staff, 'B', '2026-06-28');
    },
    nearMiss: async () => {
      const staff = await here.account('演亲', 'S2');
      await here.case('COMMUNITY_REVIEW', { since: '2026-06-20', people: ['S2', 'B2'] });
      await here.relative(staff, 'B2', '2026-06-27');
    },
    ordinary: async () => {
      const staff = await here.account('演亲', 'S3');
      const caseId = await here.case('COMMUNITY_REVIEW', { since: '2026-06-20', people: ['C', 'D'] });
      await here.step(caseId, 'accept', 'SUBMITTED', 'ACCEPTED', staff, '2026-06-21 09:00');
    },
  },
  // 07:30 to 19:30, both included.
  P16: {
    hit: async () => here.event('CaseViewed', one, await here.case(), '2026-07-06 19:31'),
    nearMiss: async () => here.event('CaseViewed', one, await here.case(), '2026-07-06 19:30'),
    ordinary: async () => {
      // By day; at night only the system.
      await here.event('CaseViewed', one, await here.case(), '2026-07-06 10:00');
      await here.event('CaseViewed', one, await here.case(), '2026-07-06 23:00', { kind: 'SYSTEM' });
    },
  },
  P17: {
    hit: () => reads('CaseViewed', 51, '2026-07-06 10:00'),
    nearMiss: () => reads('CaseViewed', 50, '2026-07-06 10:00'),
    ordinary: async () => reads('CaseViewed', 60, '2026-07-06 10:00', await here.case()),
  },
  // Ended more than 30 days ago.
  P18: {
    hit: async () =>
      here.event(
        'CaseViewed',
        one,
        await here.case('WITHDRAWN', { since: '2026-06-05' }),
        '2026-07-06 10:00',
      ),
    nearMiss: async () =>
      here.event(
        'CaseViewed',
        one,
        await here.case('WITHDRAWN', { since: '2026-06-06' }),
        '2026-07-06 10:00',
      ),
    ordinary: async () =>
      here.event(
        'CaseViewed',
        one,
        await here.case('COUNTY_REVIEW', { since: '2026-05-15' }),
        '2026-07-06 10:00',
      ),
  },
  P19: {
    hit: async () => {
      const staff = await here.account('演查');
      await here.relative(staff, 'E', '2026-06-01');
      await here.event(
        'CaseViewed',
        staff,
        await here.case('COUNTY_REVIEW', { people: ['F', 'E'] }),
        '2026-07-06 10:00',
      );
    },
    nearMiss: async () => {
      await here.parameter('alert.P19.reads', 2, '2026-06-01');
      const staff = await here.account('演查');
      await here.relative(staff, 'E', '2026-06-01');
      await here.event(
        'CaseViewed',
        staff,
        await here.case('COUNTY_REVIEW', { people: ['F', 'E'] }),
        '2026-07-06 10:00',
      );
    },
    ordinary: async () => {
      const staff = await here.account('演查');
      await here.relative(staff, 'E', '2026-06-01');
      await here.event(
        'CaseViewed',
        staff,
        await here.case('COUNTY_REVIEW', { people: ['F'] }),
        '2026-07-06 10:00',
      );
    },
  },
  // More than three a day.
  P20: {
    hit: async () => reads('SecretRevealed', 4, '2026-07-06 10:00', await here.case()),
    nearMiss: async () => reads('SecretRevealed', 3, '2026-07-06 10:00', await here.case()),
    ordinary: () => reads('SecretRevealed', 4, '2026-07-06 10:00'),
  },
};

describe('the models', () => {
  it('are all seeded', () => {
    expect(Object.keys(SEEDS)).toEqual(modelCodes);
  });

  it.each(modelCodes)(
    '%s hits what it looks for, once, and nothing one step below or in ordinary work',
    async (code) => {
      const seeds = SEEDS[code];
      if (!seeds) throw new Error(`${code} has no seeds`);
      await seeds.ordinary();
      expect(await here.hits(code)).toEqual([]);
      await here.empty();
      await seeds.nearMiss();
      expect(await here.hits(code)).toEqual([]);
      await here.empty();
      await seeds.hit();
      const [hit, ...more] = await here.hits(code);
      expect([hit?.state, more]).toEqual(['RAISED', []]);
      // The same data, the same hit.
      expect(await here.hits(code)).toEqual([hit]);
    },
  );

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

  it('P18 leaves out who supervises', async () => {
    const supervisor = await here.county.as('supervisor');
    const caseId = await here.case('WITHDRAWN', { since: '2026-05-01' });
    await here.event('CaseViewed', supervisor.accountId, caseId, '2026-07-06 10:00');
    expect(await here.hits('P18')).toEqual([]);
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
    expect((await here.hits('P20'))[0]?.evidence).toEqual(second?.evidence);
  });

  it('go on after one that fails, and a run that was cut off goes on where it stopped', async () => {
    await here.county.rows(`alter function count_reveals_by_case(timestamptz) rename to gone`);
    await reads('CaseViewed', 51, '2026-07-06 22:00');
    await expect(here.hits('P16')).rejects.toThrow('models failed: P20');
    await here.county.rows(`alter function gone(timestamptz) rename to count_reveals_by_case`);
    const raised = await here.county.rows(`select 1 from alerts where model_code in ('P16', 'P17')`);
    expect(raised).toHaveLength(2);
    await here.county.rows(`truncate alerts, supervision_runs`);
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
