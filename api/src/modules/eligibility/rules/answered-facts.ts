import type { CaseRecord } from '../../verification/index.js';
import type { Answer, BusinessRole, FactSet, Home, HomeTransfer, Income, MarriageEvent, Origin, Presale, PublicPost, Vehicle } from './household-facts.js';

/** Who a spouse's number belongs to: blind index (base64url) → person of the household. */
export type PersonsByIndex = ReadonlyMap<string, string>;

type RecordType = CaseRecord['recordType'];
type RecordNamed<Name extends RecordType> = Extract<CaseRecord, { recordType: Name }>;
type Answered<Name extends RecordType> = RecordNamed<Name> & { readonly values: NonNullable<RecordNamed<Name>['values']> };

function answeredOf<Name extends RecordType>(records: readonly CaseRecord[], name: Name): Answered<Name>[] {
  return records.filter((record): record is Answered<Name> => record.recordType === name && record.values !== null);
}

const originOf = (record: CaseRecord): Origin => ({
  personId: record.personId,
  source: `${record.agencyName} ${record.label}`,
  asOf: record.asOf,
});

/** What the agencies answered, as the rules read it (三(二)). */
export function answeredFacts(records: readonly CaseRecord[], persons: PersonsByIndex): FactSet {
  return {
    homes: homesOf(records),
    presales: answeredOf(records, 'PresaleFiling').map(
      (record): Presale => ({ ...originOf(record), areaSquareMetres: record.values.floorAreaSquareMetres, status: record.values.status }),
    ),
    transfers: transfersOf(records),
    vehicles: vehiclesOf(records),
    businesses: answeredOf(records, 'BusinessRegistration').map(
      (record): BusinessRole => ({
        ...originOf(record),
        role: record.values.role,
        subscribedFen: record.values.subscribedFen ?? 0,
        status: record.values.registrationStatus,
        coverage: record.values.coverage,
      }),
    ),
    incomes: incomesOf(records),
    publicPosts: answeredOf(records, 'PensionInsurance')
      .filter((record) => record.values.scheme === 'PUBLIC_SECTOR')
      .map((record): PublicPost => ({ ...originOf(record), kind: 'PUBLIC_PENSION_SCHEME', isActive: record.values.status === 'ACTIVE' })),
    marriages: answeredOf(records, 'MarriageRecord').map((record): MarriageEvent => {
      const index = record.values.spouseCitizenId?.index;
      const spousePersonId = (index && persons.get(index)) ?? 'OUTSIDE_THE_HOUSEHOLD';
      return { ...originOf(record), event: record.values.event, happenedOn: record.values.registeredOn, spousePersonId };
    }),
  };
}

/** Every answer once, also those without records: a stale or failed answer counts too. */
export function answersOf(records: readonly CaseRecord[]): Answer[] {
  const byRequest = new Map(records.map((record) => [record.requestId, record]));
  return [...byRequest.values()].map((record) => ({ ...originOf(record), recordType: record.label, result: record.result }));
}

function homesOf(records: readonly CaseRecord[]): Home[] {
  const properties = answeredOf(records, 'PropertyRecord');
  return properties.map((record) => {
    const { coOwnership, sharePercent, floorAreaSquareMetres, useType, rightStatus } = record.values;
    // A jointly owned home is answered once per owner: divided among those asked about, so that it counts once.
    const owners = properties.filter((other) => other.comparisonKey === record.comparisonKey).length;
    const share = coOwnership === 'SHARED' ? (sharePercent ?? 100) / 100 : coOwnership === 'JOINT' ? 1 / owners : 1;
    return { ...originOf(record), useType, areaSquareMetres: floorAreaSquareMetres * share, rightStatus };
  });
}

function transfersOf(records: readonly CaseRecord[]): HomeTransfer[] {
  return answeredOf(records, 'PropertyRecord').flatMap((record) => {
    const { rightStatus, transferredOn, transferManner } = record.values;
    if (rightStatus !== 'CANCELLED' || !transferredOn) return [];
    return [{ ...originOf(record), manner: transferManner ?? 'SALE', transferredOn }];
  });
}

function vehiclesOf(records: readonly CaseRecord[]): Vehicle[] {
  return answeredOf(records, 'Vehicle').map((record) => {
    const { plateNumber, displacementMillilitres, isTurbocharged, isDisabledAdapted, vehicleStatus, transferredOn } = record.values;
    return {
      ...originOf(record),
      vehicleKey: plateNumber.index,
      purchasePriceFen: null,
      displacementMillilitres,
      isTurbocharged: isTurbocharged ?? false,
      isDisabledAdapted: isDisabledAdapted ?? false,
      status: vehicleStatus === 'TRANSFERRED' ? 'NORMAL' : vehicleStatus,
      transferredOn,
    };
  });
}

function incomesOf(records: readonly CaseRecord[]): Income[] {
  const sources = answeredOf(records, 'IncomeSource').map((record): Income => {
    const { kind, amountFen, period } = record.values;
    return { ...originOf(record), kind, amountFen, period };
  });
  const withWage = new Set(sources.filter((income) => income.kind === 'WAGE').map((income) => income.personId));
  const monthly = (record: CaseRecord, kind: Income['kind'], amountFen: number): Income => ({ ...originOf(record), kind, amountFen, period: 'MONTH' });
  const pensions = answeredOf(records, 'PensionBenefit')
    .filter((record) => record.values.payStatus === 'PAYING')
    .map((record) => monthly(record, 'PENSION', record.values.monthlyFen));
  // The contribution base stands for a wage that nobody answered; beside an answered wage it is the same money.
  const bases = answeredOf(records, 'PensionInsurance').flatMap((record) => {
    const { status, contributionBaseFen } = record.values;
    if (status !== 'ACTIVE' || contributionBaseFen === null || withWage.has(record.personId)) return [];
    return [monthly(record, 'WAGE', contributionBaseFen)];
  });
  return [...sources, ...pensions, ...bases];
}
