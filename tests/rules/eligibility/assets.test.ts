import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { eligibilityRules } from '../../../api/src/modules/eligibility/rules/check-household.js';
import { answeredFactSet } from '../../../api/src/modules/eligibility/rules/answered-facts.js';
import { declaredFactSet, joinFactSets } from '../../../api/src/modules/eligibility/rules/declared-facts.js';
import type { HouseholdFacts } from '../../../api/src/modules/eligibility/rules/household-facts.js';
import { NOTHING_DECLARED } from '../../../api/src/modules/registry/rules/declarations.js';
import type { CaseRecord } from '../../../api/src/modules/verification/service/records-of-case.js';
import { plainDate } from '../../../api/src/shared/plain-date.js';
import { aHome, aPresale, aVehicle, household, member, origin, parameters, summary } from './household.js';

const { R01, R02, R03, R04 } = eligibilityRules;
const run = (rule: typeof R01, facts: HouseholdFacts) => summary(rule.check(facts, parameters));

describe('R01 homes (line 17 square metres per head, two persons)', () => {
  it('raises nothing without a home', () => expect(run(R01, household())).toEqual([]));
  it('asks about any current home below the line', () => {
    expect(run(R01, household({ answered: { homes: [aHome({ areaSquareMetres: 33.99 })] } }))).toEqual([
      'CHECK home',
    ]);
  });
  it('is serious exactly on the line', () => {
    expect(run(R01, household({ answered: { homes: [aHome({ areaSquareMetres: 34 })] } }))).toEqual([
      'SERIOUS dwellingAreaSquareMetres',
      'CHECK home',
    ]);
  });
  it('is below the line again with a third person', () => {
    const members = [member('a'), member('b'), member('c')];
    expect(run(R01, household({ members, answered: { homes: [aHome({ areaSquareMetres: 34 })] } }))).toEqual([
      'CHECK home',
    ]);
  });
  it('does not add the declared and the answered area of the same home', () => {
    const homes = [aHome({ areaSquareMetres: 20 })];
    expect(run(R01, household({ declared: { homes }, answered: { homes } }))).toEqual([
      'CHECK home',
      'CHECK home',
    ]);
  });
  it('ignores cancelled rights and cancelled presales', () => {
    const homes = [aHome({ rightStatus: 'CANCELLED' as const, areaSquareMetres: 100 })];
    const presales = [aPresale({ areaSquareMetres: 100, status: 'CANCELLED' })];
    expect(run(R01, household({ answered: { homes, presales } }))).toEqual([]);
  });
  it('counts an uncancelled presale as a home', () => {
    const presales = [aPresale({ areaSquareMetres: 90 })];
    expect(run(R01, household({ answered: { presales } }))).toEqual([
      'SERIOUS dwellingAreaSquareMetres',
      'CHECK presale',
    ]);
  });
  it('asks about a shop only where the county counts it', () => {
    const facts = household({
      answered: { homes: [aHome({ useType: 'COMMERCIAL', areaSquareMetres: 50 })] },
    });
    expect(run(R01, facts)).toEqual(['CHECK home']);
    expect(R01.check(facts, { ...parameters, 'rule.R01.countNonResidential': 0 })).toEqual([]);
  });
  it('never loses a serious finding when the area grows', () => {
    const area = fc.double({ min: 0, max: 200, noNaN: true });
    const isSerious = (areaSquareMetres: number) =>
      R01.check(household({ answered: { homes: [aHome({ areaSquareMetres })] } }), parameters).some(
        ({ severity }) => severity === 'SERIOUS',
      );
    fc.assert(fc.property(area, area, (smaller, more) => !isSerious(smaller) || isSerious(smaller + more)));
  });
});

describe('R01 homes owned by several members (共有)', () => {
  const UNIT = '610499001001GB00001F00010001';
  const OTHER_UNIT = '610499001001GB00001F00010002';
  const unit = { unitCode: UNIT, wholeSquareMetres: 60 } as const;
  const areaOf = (...homes: ReturnType<typeof aHome>[]) => {
    const [area] = R01.check(household({ answered: { homes } }), parameters);
    return area?.severity === 'SERIOUS' ? area.evidence[0]?.answered : null;
  };
  const ofA = aHome({ ...unit, areaSquareMetres: 60, documentKey: 'A-1' });
  const ofB = aHome({ ...unit, personId: 'b', areaSquareMetres: 60, documentKey: 'B-1' });

  it('counts a home of both spouses (共同共有) once, by its unit number, though each has a certificate', () =>
    expect(areaOf(ofA, ofB)).toBe(60));
  it("asks about it once, as the household's, with the record of each owner as evidence", () => {
    const [, asked, ...more] = R01.check(household({ answered: { homes: [ofA, ofB] } }), parameters);
    expect(more).toEqual([]);
    expect(asked?.subjectPersonId).toBeNull();
    expect(asked?.evidence.map(({ answered }) => answered)).toEqual([60, 60]);
  });
  it('knows it by the certificate when the register gives no unit number', () => {
    const shared = { documentKey: '陕(2020)不动产权第0000001号', unitCode: null };
    expect(areaOf({ ...ofA, ...shared }, { ...ofB, ...shared })).toBe(60);
  });
  it('knows it by the certificate when only one of the two records has the unit number, in either order', () => {
    const withoutUnit = { ...ofB, unitCode: null, documentKey: ofA.documentKey };
    expect(areaOf(ofA, withoutUnit)).toBe(60);
    expect(areaOf(withoutUnit, ofA)).toBe(60);
  });
  it('adds the shares of 按份共有 up', () => {
    const share = (personId: string, areaSquareMetres: number) =>
      aHome({ ...unit, personId, areaSquareMetres });
    expect(areaOf(share('a', 24), share('b', 18))).toBe(42);
  });
  it('never counts more than the whole home', () =>
    expect(areaOf(ofA, { ...ofB, areaSquareMetres: 30 })).toBe(60));
  it('counts two units in one certificate as two homes', () => {
    const other = { ...ofB, unitCode: OTHER_UNIT, documentKey: ofA.documentKey };
    expect(areaOf(ofA, other)).toBe(120);
  });
  it('counts two homes without any number as two', () =>
    expect(areaOf(aHome({ areaSquareMetres: 30 }), aHome({ personId: 'b', areaSquareMetres: 30 }))).toBe(60));
  it('counts a presale of both spouses on one contract once', () => {
    const contract = { areaSquareMetres: 90, documentKey: 'W-2026-1' };
    const presales = [aPresale(contract), aPresale({ ...contract, personId: 'b' })];
    const findings = R01.check(household({ answered: { presales } }), parameters);
    expect(summary(findings)).toEqual(['SERIOUS dwellingAreaSquareMetres', 'CHECK presale']);
    expect(findings[0]?.evidence[0]?.answered).toBe(90);
  });
  it('is not serious for a joint home just below the line, which its owners counted twice would pass', () => {
    const below = { areaSquareMetres: 33.99, wholeSquareMetres: 33.99 };
    const homes = [
      { ...ofA, ...below },
      { ...ofB, ...below },
    ];
    expect(run(R01, household({ answered: { homes } }))).toEqual(['CHECK home']);
  });
});

/** What the real-estate register answered about one of two joint owners. */
function propertyOf(personId: string, certNumber: string): CaseRecord {
  return {
    id: certNumber,
    requestId: certNumber,
    requestState: 'ANSWERED',
    personId,
    agencyId: 'NATURAL_RESOURCES',
    agencyName: '部门',
    label: '房产登记',
    result: 'HAS_RECORD',
    asOf: plainDate('2026-06-20'),
    comparisonKey: certNumber,
    recordType: 'PropertyRecord',
    values: {
      ownerCitizenId: { masked: '', index: personId },
      coOwnership: 'JOINT',
      sharePercent: null,
      address: '东大街1号',
      useType: 'RESIDENTIAL',
      floorAreaSquareMetres: 60,
      unitCode: '610499001001GB00001F00010001',
      certNumber,
      acquiredBy: 'PURCHASE',
      registeredOn: plainDate('2020-01-01'),
      rightStatus: 'CURRENT',
      transferredOn: null,
      transferManner: null,
    },
  };
}

describe('R01 reads what was declared and answered', () => {
  const declared = (address: string, floorAreaSquareMetres: number) => ({
    ...NOTHING_DECLARED,
    homes: [{ address, useType: 'RESIDENTIAL', floorAreaSquareMetres, tenure: 'OWNED' } as const],
  });
  const declaredBy = (a: string, b: string, areaOfB = 60) =>
    household({
      declared: joinFactSets([
        declaredFactSet('a', declared(a, 60), plainDate('2026-07-01')),
        declaredFactSet('b', declared(b, areaOfB), plainDate('2026-07-01')),
      ]),
    });
  const areaOf = (facts: HouseholdFacts) => R01.check(facts, parameters)[0]?.evidence[0]?.declared;
  it('takes the same address and area, declared by both spouses, for one home', () =>
    expect(areaOf(declaredBy('东大街 1 号', '东大街１号'))).toBe(60));
  it('takes another area at the same address for another home', () =>
    expect(areaOf(declaredBy('东大街', '东大街', 45))).toBe(105));
  it('takes one unit, answered for each of its joint owners, for one home', () => {
    const answered = answeredFactSet([propertyOf('a', 'A-1'), propertyOf('b', 'B-1')], new Map());
    expect(R01.check(household({ answered }), parameters)[0]?.evidence[0]?.answered).toBe(60);
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
    creditCode: '91610000MA0000000A',
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
