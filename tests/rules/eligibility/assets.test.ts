import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { eligibilityRules } from '../../../api/src/modules/eligibility/rules/check-household.js';
import type { HouseholdFacts } from '../../../api/src/modules/eligibility/rules/household-facts.js';
import { plainDate } from '../../../api/src/shared/plain-date.js';
import { aVehicle, household, member, origin, parameters, summary } from './household.js';

const { R01, R02, R03, R04 } = eligibilityRules;
const home = { ...origin, useType: 'RESIDENTIAL', rightStatus: 'CURRENT' } as const;
const run = (rule: typeof R01, facts: HouseholdFacts) => summary(rule.check(facts, parameters));

describe('R01 homes (line 17 square metres per head, two persons)', () => {
  it('raises nothing without a home', () => expect(run(R01, household())).toEqual([]));
  it('asks about any current home below the line', () => {
    expect(run(R01, household({ answered: { homes: [{ ...home, areaSquareMetres: 33.99 }] } }))).toEqual([
      'CHECK home',
    ]);
  });
  it('is serious exactly on the line', () => {
    expect(run(R01, household({ answered: { homes: [{ ...home, areaSquareMetres: 34 }] } }))).toEqual([
      'SERIOUS dwellingAreaSquareMetres',
      'CHECK home',
    ]);
  });
  it('is below the line again with a third person', () => {
    const members = [member('a'), member('b'), member('c')];
    expect(
      run(R01, household({ members, answered: { homes: [{ ...home, areaSquareMetres: 34 }] } })),
    ).toEqual(['CHECK home']);
  });
  it('does not add the declared and the answered area of the same home', () => {
    const homes = [{ ...home, areaSquareMetres: 20 }];
    expect(run(R01, household({ declared: { homes }, answered: { homes } }))).toEqual([
      'CHECK home',
      'CHECK home',
    ]);
  });
  it('ignores cancelled rights and cancelled presales', () => {
    const homes = [{ ...home, rightStatus: 'CANCELLED' as const, areaSquareMetres: 100 }];
    const presales = [{ ...origin, areaSquareMetres: 100, status: 'CANCELLED' as const }];
    expect(run(R01, household({ answered: { homes, presales } }))).toEqual([]);
  });
  it('counts an uncancelled presale as a home', () => {
    const presales = [{ ...origin, areaSquareMetres: 90, status: 'FILED' as const }];
    expect(run(R01, household({ answered: { presales } }))).toEqual([
      'SERIOUS dwellingAreaSquareMetres',
      'CHECK presale',
    ]);
  });
  it('asks about a shop only where the county counts it', () => {
    const facts = household({
      answered: { homes: [{ ...home, useType: 'COMMERCIAL', areaSquareMetres: 50 }] },
    });
    expect(run(R01, facts)).toEqual(['CHECK home']);
    expect(R01.check(facts, { ...parameters, 'rule.R01.countNonResidential': 0 })).toEqual([]);
  });
  it('never loses a serious finding when the area grows', () => {
    const area = fc.double({ min: 0, max: 200, noNaN: true });
    const isSerious = (areaSquareMetres: number) =>
      R01.check(household({ answered: { homes: [{ ...home, areaSquareMetres }] } }), parameters).some(
        ({ severity }) => severity === 'SERIOUS',
      );
    fc.assert(fc.property(area, area, (smaller, more) => !isSerious(smaller) || isSerious(smaller + more)));
  });
});

describe('R02 homes given up', () => {
  const transfer = (date: string) =>
    household({ answered: { transfers: [{ ...origin, manner: 'GIFT', transferredOn: plainDate(date) }] } });
  it('counts one exactly five years before the application', () =>
    expect(run(R02, transfer('2021-07-01'))).toEqual(['CHECK transferredOn']));
  it('does not count one a day earlier', () => expect(run(R02, transfer('2021-06-30'))).toEqual([]));
  it('counts one on the day of the application', () =>
    expect(run(R02, transfer('2026-07-01'))).toHaveLength(1));
});

describe('R03 vehicles', () => {
  const answered = (...vehicles: Parameters<typeof aVehicle>[0][]) =>
    household({ answered: { vehicles: vehicles.map(aVehicle) } });
  it('lets one ordinary car pass', () => expect(run(R03, answered({}))).toEqual([]));
  it('is serious at exactly the price line, not one fen below', () => {
    expect(run(R03, answered({ purchasePriceFen: 25_000_000 }))).toEqual(['SERIOUS purchasePriceFen']);
    expect(run(R03, answered({ purchasePriceFen: 24_999_999 }))).toEqual([]);
  });
  it('adds the prices of two cars', () => {
    expect(
      run(
        R03,
        answered({ purchasePriceFen: 13_000_000 }, { vehicleKey: 'v2', purchasePriceFen: 12_000_000 }),
      ),
    ).toEqual(['SERIOUS purchasePriceFen', 'CHECK vehicleCount']);
  });
  it('has a lower displacement line for turbo engines', () => {
    expect(run(R03, answered({ displacementMillilitres: 2399 }))).toEqual([]);
    expect(run(R03, answered({ displacementMillilitres: 2400 }))).toEqual([
      'SERIOUS displacementMillilitres',
    ]);
    expect(run(R03, answered({ displacementMillilitres: 2000, isTurbocharged: true }))).toEqual([
      'SERIOUS displacementMillilitres',
    ]);
    expect(run(R03, answered({ displacementMillilitres: 1999, isTurbocharged: true }))).toEqual([]);
  });
  it('counts a car sold exactly 12 months before the application', () => {
    const expensive = { purchasePriceFen: 30_000_000 };
    expect(run(R03, answered({ ...expensive, transferredOn: plainDate('2025-07-01') }))).toHaveLength(1);
    expect(run(R03, answered({ ...expensive, transferredOn: plainDate('2025-06-30') }))).toEqual([]);
  });
  it.each([{ status: 'SCRAPPED' }, { status: 'DEREGISTERED' }, { isDisabledAdapted: true }] as const)(
    'does not count %j',
    (changes) => {
      expect(
        run(R03, answered({ purchasePriceFen: 90_000_000, displacementMillilitres: 5000, ...changes })),
      ).toEqual([]);
    },
  );
  it('does not count a low-value vehicle, at the line it does', () => {
    const two = (price: number) =>
      answered({ purchasePriceFen: price }, { vehicleKey: 'v2', purchasePriceFen: price });
    expect(run(R03, two(999_999))).toEqual([]);
    expect(run(R03, two(1_000_000))).toEqual(['CHECK vehicleCount']);
  });
  it('asks for the invoice of a registered car without a price', () => {
    expect(run(R03, answered({ purchasePriceFen: null }))).toEqual(['CHECK vehicle']);
  });
  it('takes the declared price of the car that the police answered', () => {
    const facts = household({
      declared: { vehicles: [aVehicle({ displacementMillilitres: null })] },
      answered: { vehicles: [aVehicle({ purchasePriceFen: null })] },
    });
    expect(run(R03, facts)).toEqual([]);
  });
  it('never loses the price finding when a price rises', () => {
    const price = fc.integer({ min: 1_000_000, max: 60_000_000 });
    const isSerious = (fen: number) => R03.check(answered({ purchasePriceFen: fen }), parameters).length > 0;
    fc.assert(
      fc.property(price, fc.nat(10_000_000), (lower, more) => !isSerious(lower) || isSerious(lower + more)),
    );
  });
});

describe('R04 businesses', () => {
  const role = {
    ...origin,
    role: 'SHAREHOLDER',
    subscribedFen: 0,
    status: 'ACTIVE',
    coverage: 'NATIONWIDE',
  } as const;
  const answered = (changes: object) => household({ answered: { businesses: [{ ...role, ...changes }] } });
  it('asks about any role in an active entity', () =>
    expect(run(R04, answered({}))).toEqual(['CHECK businessRole']));
  it('is serious one fen over the capital line, not on it', () => {
    expect(run(R04, answered({ subscribedFen: 10_000_000 }))).toEqual(['CHECK businessRole']);
    expect(run(R04, answered({ subscribedFen: 10_000_001 }))).toEqual([
      'SERIOUS subscribedFen',
      'CHECK businessRole',
    ]);
  });
  it('ignores cancelled entities', () =>
    expect(run(R04, answered({ status: 'CANCELLED', subscribedFen: 99_000_000 }))).toEqual([]));
  it('says when only the county was searched', () =>
    expect(run(R04, answered({ coverage: 'LOCAL' }))).toEqual(['CHECK businessRole', 'INFO coverage']));
});
