import type { CaseRecord } from '../../verification/index.js';
import { normaliseCode } from '../../../shared/half-width.js';
import { joinFactSets } from './declared-facts.js';
import { NO_FACTS, type FactSet, type Origin } from './household-facts.js';

const FULL_SHARE = 100;

/**
 * What the agencies answered, in the shape the rules look at. `personOfIndex` finds a household member by the blind index
 * of an id number; a person outside the household stays an index.
 */
export function answeredFactSet(
  records: readonly CaseRecord[],
  personOfIndex: ReadonlyMap<string, string>,
): FactSet {
  return joinFactSets(records.map((record) => factsOf(record, personOfIndex)));
}

function factsOf(record: CaseRecord, personOfIndex: ReadonlyMap<string, string>): FactSet {
  const { personId, agencyName, label, asOf } = record;
  const origin: Origin = { personId, source: `${agencyName} ${label}`, asOf };
  if (!record.values) return NO_FACTS;
  switch (record.recordType) {
    case 'PropertyRecord':
      return propertyFacts(origin, record.values);
    case 'PresaleFiling': {
      return { ...NO_FACTS, presales: [presaleFact(origin, record.values)] };
    }
    case 'Vehicle':
      return { ...NO_FACTS, vehicles: [vehicleFact(origin, record.values)] };
    case 'BusinessRegistration':
      return { ...NO_FACTS, businesses: [businessFact(origin, record.values)] };
    case 'PensionInsurance':
      return pensionFacts(origin, record.values);
    case 'PensionBenefit': {
      const { payStatus, monthlyFen: amountFen } = record.values;
      const income = { ...origin, kind: 'PENSION', amountFen, period: 'MONTH' } as const;
      return payStatus === 'PAYING' ? { ...NO_FACTS, incomes: [income] } : NO_FACTS;
    }
    case 'IncomeSource': {
      const { kind, amountFen, period } = record.values;
      return { ...NO_FACTS, incomes: [{ ...origin, kind, amountFen, period }] };
    }
    case 'MarriageRecord':
      return { ...NO_FACTS, marriages: [marriageFact(origin, record.values, personOfIndex)] };
    case 'HukouRecord':
    case 'ResidencePermit':
    case 'SocialAssistance':
    case 'DeathRecord':
    case 'BirthRecord':
    case 'HealthCategory':
    case 'DisabilityCert':
    case 'ModelWorker':
    case 'VeteranStatus':
    case 'FinancialAsset':
      return NO_FACTS;
  }
}

type Values<Type extends CaseRecord['recordType']> = NonNullable<
  Extract<CaseRecord, { recordType: Type }>['values']
>;

function propertyFacts(origin: Origin, values: Values<'PropertyRecord'>): FactSet {
  const share = values.coOwnership === 'SHARED' ? (values.sharePercent ?? FULL_SHARE) : FULL_SHARE;
  const home = {
    ...origin,
    useType: values.useType,
    areaSquareMetres: (values.floorAreaSquareMetres * share) / FULL_SHARE,
    wholeSquareMetres: values.floorAreaSquareMetres,
    unitCode: values.unitCode,
    documentKey: normaliseCode(values.certNumber),
    rightStatus: values.rightStatus,
  };
  const transfers = values.transferredOn
    ? [{ ...origin, manner: values.transferManner ?? 'SALE', transferredOn: values.transferredOn }]
    : [];
  return { ...NO_FACTS, homes: [home], transfers };
}

/** Spouses buy on one contract: it is the same home whoever was asked about. */
function presaleFact(origin: Origin, values: Values<'PresaleFiling'>): FactSet['presales'][number] {
  return {
    ...origin,
    areaSquareMetres: values.floorAreaSquareMetres,
    wholeSquareMetres: values.floorAreaSquareMetres,
    unitCode: null,
    documentKey: normaliseCode(values.contractNumber),
    status: values.status,
  };
}

function vehicleFact(origin: Origin, values: Values<'Vehicle'>): FactSet['vehicles'][number] {
  return {
    ...origin,
    vehicleKey: values.plateNumber.index,
    // Police data has no price.
    purchasePriceFen: null,
    displacementMillilitres: values.displacementMillilitres,
    isTurbocharged: values.isTurbocharged ?? false,
    isDisabledAdapted: values.isDisabledAdapted ?? false,
    status: values.vehicleStatus === 'TRANSFERRED' ? 'NORMAL' : values.vehicleStatus,
    transferredOn: values.transferredOn,
  };
}

function businessFact(origin: Origin, values: Values<'BusinessRegistration'>): FactSet['businesses'][number] {
  return {
    ...origin,
    creditCode: values.creditCode,
    role: values.role,
    subscribedFen: values.subscribedFen ?? 0,
    status: values.registrationStatus,
    coverage: values.coverage,
  };
}

/** A spouse outside the household stays a blind index. */
function marriageFact(
  origin: Origin,
  values: Values<'MarriageRecord'>,
  personOfIndex: ReadonlyMap<string, string>,
): FactSet['marriages'][number] {
  const index = values.spouseCitizenId?.index ?? '';
  const spousePersonId = personOfIndex.get(index) ?? `index:${index}`;
  return { ...origin, event: values.event, happenedOn: values.registeredOn, spousePersonId };
}

/** Enrolment in 机关事业 is the marker of a public employee; a contribution base stands for the wage. */
function pensionFacts(origin: Origin, values: Values<'PensionInsurance'>): FactSet {
  const isActive = values.status === 'ACTIVE';
  return {
    ...NO_FACTS,
    incomes:
      isActive && values.contributionBaseFen
        ? [{ ...origin, kind: 'WAGE', amountFen: values.contributionBaseFen, period: 'MONTH' }]
        : [],
    publicPosts:
      values.scheme === 'PUBLIC_SECTOR' ? [{ ...origin, kind: 'PUBLIC_PENSION_SCHEME', isActive }] : [],
  };
}
