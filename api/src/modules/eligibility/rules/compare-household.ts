import type { CaseRecord } from '../../verification/index.js';
import type { PlainDate } from '../../../shared/plain-date.js';
import { compareFields, type ComparedField, type Comparison } from './compare.js';
import type { FactSet, HouseholdFacts, Income } from './household-facts.js';

/** One person's declared and answered values side by side, in the order a reviewer reads them. */
export interface PersonComparison {
  readonly personId: string;
  readonly fields: readonly Comparison[];
}

interface Topic {
  readonly field: string;
  readonly label: string;
  readonly unit: string;
  /** Record types whose answers make up the value. */
  readonly recordTypes: readonly string[];
  readonly tolerance?: number;
  readonly valueOf: (facts: FactSet) => number | string | null;
}

const MONTHS = 12;
/** Wages and contribution bases are rounded by employers: ten yuan a month is no difference. */
const INCOME_TOLERANCE_FEN = 1_000;
const AREA_TOLERANCE = 0.5;

const orNull = (value: number): number | null => (value === 0 ? null : value);
const monthly = ({ amountFen, period }: Income): number =>
  period === 'YEAR' ? Math.round(amountFen / MONTHS) : amountFen;

/** What is compared, with the records it comes from. Zero counts as nothing declared or answered. */
const TOPICS: readonly Topic[] = [
  {
    field: 'homeArea',
    label: '自有住房建筑面积',
    unit: '平方米',
    recordTypes: ['PropertyRecord'],
    tolerance: AREA_TOLERANCE,
    valueOf: ({ homes }) =>
      orNull(
        homes
          .filter((home) => home.rightStatus === 'CURRENT')
          .reduce((sum, home) => sum + home.areaSquareMetres, 0),
      ),
  },
  {
    field: 'presaleArea',
    label: '已网签未登记面积',
    unit: '平方米',
    recordTypes: ['PresaleFiling'],
    tolerance: AREA_TOLERANCE,
    valueOf: ({ presales }) =>
      orNull(
        presales
          .filter((presale) => presale.status === 'FILED')
          .reduce((sum, presale) => sum + presale.areaSquareMetres, 0),
      ),
  },
  {
    field: 'vehicles',
    label: '机动车',
    unit: '辆',
    recordTypes: ['Vehicle'],
    valueOf: ({ vehicles }) =>
      orNull(
        new Set(
          vehicles
            .filter((vehicle) => vehicle.status === 'NORMAL' && !vehicle.transferredOn)
            .map((vehicle) => vehicle.vehicleKey),
        ).size,
      ),
  },
  {
    field: 'businesses',
    label: '经营主体任职或出资',
    unit: '家',
    recordTypes: ['BusinessRegistration'],
    valueOf: ({ businesses }) => orNull(businesses.filter((business) => business.status === 'ACTIVE').length),
  },
  {
    field: 'monthlyIncome',
    label: '月收入',
    unit: '分',
    recordTypes: ['PensionInsurance', 'PensionBenefit', 'IncomeSource'],
    tolerance: INCOME_TOLERANCE_FEN,
    valueOf: ({ incomes }) => orNull(incomes.reduce((sum, income) => sum + monthly(income), 0)),
  },
];

/** Compares every member, topic by topic. A topic whose agencies have not all answered is "not checked", never "no record". */
export function compareHousehold(facts: HouseholdFacts, records: readonly CaseRecord[]): PersonComparison[] {
  return facts.members.map(({ personId }) => {
    const declared = factsOfPerson(facts.declared, personId);
    const answered = factsOfPerson(facts.answered, personId);
    const fields = TOPICS.map((topic) =>
      comparedField(
        topic,
        declared,
        answered,
        records.filter((record) => record.personId === personId),
      ),
    );
    return { personId, fields: compareFields(fields) };
  });
}

/** Unit of a compared field, and the record types whose answers it was compared with, for the page. */
export function topicOfField(field: string): Pick<Topic, 'unit' | 'recordTypes'> {
  const { unit = '', recordTypes = [] } = TOPICS.find((topic) => topic.field === field) ?? {};
  return { unit, recordTypes };
}

function comparedField(
  topic: Topic,
  declared: FactSet,
  answered: FactSet,
  records: readonly CaseRecord[],
): ComparedField {
  const relevant = records.filter((record) => topic.recordTypes.includes(record.recordType));
  const value = topic.valueOf(answered);
  return {
    field: topic.field,
    label: topic.label,
    declared: topic.valueOf(declared),
    answered: value,
    result: resultOf(relevant, value !== null),
    source: [...new Set(relevant.map((record) => record.agencyName))].join('、'),
    asOf: relevant.map((record) => record.asOf).sort()[0] ?? null,
    ...(topic.tolerance === undefined ? {} : { tolerance: topic.tolerance }),
  };
}

function resultOf(records: readonly CaseRecord[], hasValue: boolean): ComparedField['result'] {
  if (hasValue) return 'HAS_RECORD';
  const looked = records.find((record) => record.result === 'NO_RECORD' || record.result === 'HAS_RECORD');
  return looked ? 'NO_RECORD' : (records[0]?.result ?? null);
}

function factsOfPerson(facts: FactSet, personId: string): FactSet {
  const own = <Fact extends { readonly personId: string; readonly asOf: PlainDate | null }>(
    list: readonly Fact[],
  ) => list.filter((fact) => fact.personId === personId);
  return {
    homes: own(facts.homes),
    presales: own(facts.presales),
    transfers: own(facts.transfers),
    vehicles: own(facts.vehicles),
    businesses: own(facts.businesses),
    incomes: own(facts.incomes),
    publicPosts: own(facts.publicPosts),
    marriages: own(facts.marriages),
  };
}
