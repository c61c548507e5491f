import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  checkHousehold,
  eligibilityRules,
} from '../../../api/src/modules/eligibility/rules/check-household.js';
import { RULE_CODES } from '../../../api/src/modules/eligibility/rules/findings.js';
import type { HouseholdFacts } from '../../../api/src/modules/eligibility/rules/household-facts.js';
import { plainDate } from '../../../api/src/shared/plain-date.js';
import { aHome, household, member, origin, parameters, summary } from './household.js';

const { R05, R06, R08, R09, R16 } = eligibilityRules;
const run = (rule: typeof R05, facts: HouseholdFacts) => summary(rule.check(facts, parameters));

describe('R05 income (line 2,500.00 yuan per head and month, two persons)', () => {
  const wage = (amountFen: number) => ({ ...origin, kind: 'WAGE', amountFen, period: 'MONTH' }) as const;
  const yearly = (amountFen: number) => ({ ...origin, kind: 'BUSINESS', amountFen, period: 'YEAR' }) as const;
  it('is within the line exactly on it', () =>
    expect(run(R05, household({ answered: { incomes: [wage(500_000)] } }))).toEqual([]));
  it('is above the line with one fen a month', () => {
    expect(run(R05, household({ answered: { incomes: [wage(500_001)] } }))).toEqual([
      'SERIOUS incomeFenPerYear',
    ]);
  });
  it('is above the line with one fen a year', () => {
    expect(run(R05, household({ answered: { incomes: [yearly(6_000_000)] } }))).toEqual([]);
    expect(run(R05, household({ answered: { incomes: [yearly(6_000_001)] } }))).toEqual([
      'SERIOUS incomeFenPerYear',
    ]);
  });
  it('takes the larger of declared and answered of one kind and adds kinds', () => {
    const declared = { incomes: [wage(300_000)] };
    expect(run(R05, household({ declared, answered: { incomes: [wage(400_000)] } }))).toEqual([]);
    expect(
      run(R05, household({ declared, answered: { incomes: [wage(400_000), yearly(1_200_001)] } })),
    ).toEqual(['SERIOUS incomeFenPerYear']);
  });
  it('imputes the minimum wage where income cannot be verified, and says so', () => {
    const members = [member('a'), member('b', { hasUnverifiableIncome: true })];
    expect(run(R05, household({ members, answered: { incomes: [wage(295_000)] } }))).toEqual([
      'INFO imputedIncomeFenPerYear',
    ]);
    expect(run(R05, household({ members, answered: { incomes: [wage(295_001)] } }))).toEqual([
      'SERIOUS incomeFenPerYear',
      'INFO imputedIncomeFenPerYear',
    ]);
  });
  it('never becomes eligible with more income', () => {
    const amount = fc.integer({ min: 0, max: 2_000_000 });
    const isOver = (declared: number, answered: number) =>
      R05.check(
        household({ declared: { incomes: [wage(declared)] }, answered: { incomes: [wage(answered)] } }),
        parameters,
      ).some(({ severity }) => severity === 'SERIOUS');
    fc.assert(
      fc.property(
        amount,
        amount,
        amount,
        amount,
        (a, b, moreA, moreB) => !isOver(a, b) || isOver(a + moreA, b + moreB),
      ),
    );
  });
  it('never becomes ineligible with a higher line', () => {
    const isOver = (line: number) =>
      R05.check(household({ answered: { incomes: [wage(600_000)] } }), {
        ...parameters,
        'standard.incomeLinePerHead': line,
      }).length > 0;
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(1_000_000), (line, more) => isOver(line) || !isOver(line + more)),
    );
  });
});

describe('R06 public employees', () => {
  const post = { ...origin, kind: 'PUBLIC_PENSION_SCHEME' } as const;
  it('marks an active enrolment', () =>
    expect(run(R06, household({ answered: { publicPosts: [{ ...post, isActive: true }] } }))).toEqual([
      'CHECK publicPost',
    ]));
  it('does not mark a past one', () =>
    expect(run(R06, household({ answered: { publicPosts: [{ ...post, isActive: false }] } }))).toEqual([]));
});

describe('R08 marriage', () => {
  const event = (kind: 'MARRIED' | 'DIVORCED', date: string, spousePersonId = 'x') => ({
    ...origin,
    event: kind,
    happenedOn: plainDate(date),
    spousePersonId,
  });
  const married = event('MARRIED', '2010-05-01');
  const severities = (facts: HouseholdFacts) => R08.check(facts, parameters).map(({ severity }) => severity);
  it('is serious when a registered spouse is missing', () =>
    expect(severities(household({ answered: { marriages: [married] } }))).toEqual(['SERIOUS']));
  it('passes when the spouse belongs to the household', () => {
    expect(severities(household({ answered: { marriages: [event('MARRIED', '2010-05-01', 'b')] } }))).toEqual(
      [],
    );
  });
  it('counts a divorce exactly 12 months before the application', () => {
    expect(
      severities(household({ answered: { marriages: [married, event('DIVORCED', '2025-07-01')] } })),
    ).toEqual(['CHECK']);
    expect(
      severities(household({ answered: { marriages: [married, event('DIVORCED', '2025-06-30')] } })),
    ).toEqual([]);
  });
  it('goes by the latest event, in whatever order they arrive', () => {
    const marriages = [event('MARRIED', '2020-01-01', 'y'), event('DIVORCED', '2018-01-01'), married];
    expect(severities(household({ answered: { marriages } }))).toEqual(['SERIOUS']);
  });
  it('does not accuse the widowed, whose marriage stays in the register', () => {
    const members = [member('a', { declaredMarriageCode: '30' })];
    expect(severities(household({ members, answered: { marriages: [married] } }))).toEqual([]);
  });
  it('tells the divorced by judgement to bring the judgement', () => {
    const members = [member('a', { declaredMarriageCode: '40' })];
    expect(
      R08.check(household({ members, answered: { marriages: [married] } }), parameters)[0]?.message,
    ).toContain('判决书');
  });
});

describe('R09 duplicates', () => {
  it('is serious for a live engagement and silent for an ended one', () => {
    const engagement = { ...origin, kind: 'LEASE', reference: 'L-1', isLive: true } as const;
    expect(run(R09, household({ engagements: [engagement] }))).toEqual(['SERIOUS LEASE']);
    expect(run(R09, household({ engagements: [{ ...engagement, isLive: false }] }))).toEqual([]);
  });
  it('asks about a phone shared with other households', () => {
    const trait = { ...origin, kind: 'PHONE', otherHouseholdCount: 1 } as const;
    expect(run(R09, household({ sharedTraits: [trait, { ...trait, otherHouseholdCount: 0 }] }))).toEqual([
      'CHECK PHONE',
    ]);
  });
});

describe('R16 stale answers', () => {
  const answer = { ...origin, recordType: 'Vehicle', result: 'NO_RECORD' } as const;
  const asOf = (date: string | null, stage: HouseholdFacts['stage'] = 'REVIEW') =>
    household({ stage, answers: [{ ...answer, asOf: date === null ? null : plainDate(date) }] });
  it('is fresh on day 90 and stale on day 91', () => {
    expect(run(R16, asOf('2026-04-02'))).toEqual([]);
    expect(run(R16, asOf('2026-04-01'))).toEqual(['CHECK Vehicle']);
  });
  it('allows 365 days at the annual review', () => {
    expect(run(R16, asOf('2025-07-01', 'ANNUAL_REVIEW'))).toEqual([]);
    expect(run(R16, asOf('2025-06-30', 'ANNUAL_REVIEW'))).toEqual(['CHECK Vehicle']);
  });
  it('does not trust an answer without a date', () =>
    expect(run(R16, asOf(null))).toEqual(['CHECK Vehicle']));
});

describe('all rules', () => {
  it('raise nothing for a household with nothing', () =>
    expect(checkHousehold(household(), parameters)).toEqual([]));
  it('are listed under their own code', () => {
    expect(Object.keys(eligibilityRules)).toEqual([...RULE_CODES]);
    for (const [code, rule] of Object.entries(eligibilityRules)) expect(rule.code).toBe(code);
  });
  it('carry plain messages without numbers, so that a list shows no confidential value', () => {
    const facts = household({
      answered: {
        incomes: [{ ...origin, kind: 'WAGE', amountFen: 9_000_000, period: 'MONTH' }],
        homes: [aHome({ areaSquareMetres: 120 })],
      },
    });
    const findings = checkHousehold(facts, parameters);
    expect(findings).toHaveLength(3);
    for (const { message } of findings) expect(message).toMatch(/^[^\d]+。$/u);
  });
});
