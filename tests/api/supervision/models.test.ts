import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { modelCodes } from '../../../api/src/modules/supervision/rules/supervision-models.js';
import { at, ModelCounty } from './model-county.js';

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
    hit: () => here.reads('CaseViewed', one, 51, '2026-07-06 10:00'),
    nearMiss: () => here.reads('CaseViewed', one, 50, '2026-07-06 10:00'),
    ordinary: async () => here.reads('CaseViewed', one, 60, '2026-07-06 10:00', await here.case()),
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
    hit: async () => here.reads('SecretRevealed', one, 4, '2026-07-06 10:00', await here.case()),
    nearMiss: async () => here.reads('SecretRevealed', one, 3, '2026-07-06 10:00', await here.case()),
    // Four cases once each, and an agency's six requests about one family once each.
    ordinary: async () => {
      await here.reads('SecretRevealed', one, 4, '2026-07-06 10:00');
      await here.reads('SecretRevealed', one, 6, '2026-07-06 11:00', await here.case(), true);
    },
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
});
