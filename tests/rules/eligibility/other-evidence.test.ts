import { describe, expect, it } from '@jest/globals';
import { eligibilityRules } from '../../../api/src/modules/eligibility/rules/check-household.js';
import type { Evidence } from '../../../api/src/modules/eligibility/rules/findings.js';
import { groundsOf, joinFindings } from '../../../api/src/modules/eligibility/rules/other-evidence.js';
import { plainDate } from '../../../api/src/shared/plain-date.js';
import { aHome, aVehicle, household, parameters } from './household.js';

const home: Evidence = {
  field: 'home',
  declared: null,
  answered: 20,
  source: '县不动产登记中心 房产登记',
  asOf: plainDate('2026-07-01'),
  about: '不动产权第1号',
};

describe('the grounds of a suspicion', () => {
  it('are the same whatever the order of the evidence and the day of the data', () => {
    const later = { ...home, asOf: plainDate('2026-07-20') };
    const other = { ...home, answered: 60 };
    expect(groundsOf([later, other])).toBe(groundsOf([other, home]));
  });

  it('are others with another value, another home of the same size, one home more or one less', () => {
    const grounds = [
      [home],
      [{ ...home, answered: 210 }],
      [{ ...home, about: '不动产权第9号' }],
      [{ ...home, source: '申请人申报' }],
      [home, { ...home, about: '不动产权第9号' }],
      [],
    ].map(groundsOf);
    expect(new Set(grounds).size).toBe(6);
  });

  it('are those of before for evidence without anything it is about', () => {
    const { field, declared, answered, source, asOf } = home;
    const plain = { field, declared, answered, source, asOf };
    expect(groundsOf([plain])).toBe(groundsOf([{ ...plain, about: null }]));
  });

  it('hold the date of the data where that is what is doubted', () => {
    const stale = (asOf: string) =>
      eligibilityRules.R16.check(
        household({
          answers: [
            {
              personId: 'p1',
              source: '县公安局 车辆登记',
              asOf: plainDate(asOf),
              recordType: 'Vehicle',
              result: 'NO_RECORD',
            },
          ],
        }),
        parameters,
      ).flatMap(({ evidence }) => evidence);
    expect(stale('2020-01-01')).toHaveLength(1);
    expect(groundsOf(stale('2020-01-01'))).not.toBe(groundsOf(stale('2020-02-01')));
  });
});

describe('findings with one sentence about one person', () => {
  const check = (vehicleKeys: readonly string[]) =>
    joinFindings(
      eligibilityRules.R03.check(
        household({
          answered: {
            vehicles: vehicleKeys.map((vehicleKey) => aVehicle({ vehicleKey, purchasePriceFen: null })),
          },
        }),
        parameters,
      ),
    ).filter(({ evidence }) => evidence[0]?.field === 'vehicle');

  it('are one suspicion that holds the evidence of all', () => {
    expect(check(['v1', 'v2']).map(({ evidence }) => evidence.map(({ about }) => about))).toEqual([
      ['v1', 'v2'],
    ]);
  });

  it('rest on other grounds when it is another vehicle', () => {
    const [one, another] = [check(['v1']), check(['v2'])].map(([finding]) =>
      groundsOf(finding?.evidence ?? []),
    );
    expect(one).not.toBe(another);
  });

  it('show an answered home beside the declared one', () => {
    const facts = household({
      declared: { homes: [aHome({ areaSquareMetres: 20, documentKey: '东大街1号|20' })] },
      answered: { homes: [aHome({ areaSquareMetres: 210, documentKey: '不动产权第9号' })] },
    });
    const found = joinFindings(eligibilityRules.R01.check(facts, parameters)).filter(
      ({ evidence }) => evidence[0]?.field === 'home',
    );
    expect(
      found.map(({ evidence }) => evidence.map(({ declared, answered }) => [declared, answered])),
    ).toEqual([
      [
        [20, null],
        [null, 210],
      ],
    ]);
  });
});
