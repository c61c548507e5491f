import { plainDate } from '../../../api/src/shared/plain-date.js';
import {
  NO_FACTS,
  type FactSet,
  type Home,
  type HouseholdFacts,
  type Presale,
  type Vehicle,
} from '../../../api/src/modules/eligibility/rules/household-facts.js';
import { sampleParameters } from '../../../api/src/modules/eligibility/rules/policy-parameters.js';
import type { Finding } from '../../../api/src/modules/eligibility/rules/findings.js';

export const parameters = sampleParameters();
export const origin = { personId: 'a', source: '部门', asOf: plainDate('2026-06-20') } as const;

/** Two adults, applied on 1 July 2026, checked the same day, nothing declared, nothing answered. */
export function household(
  changes: Partial<Omit<HouseholdFacts, 'declared' | 'answered'>> & {
    declared?: Partial<FactSet>;
    answered?: Partial<FactSet>;
  } = {},
): HouseholdFacts {
  const { declared, answered, ...rest } = changes;
  return {
    submittedOn: plainDate('2026-07-01'),
    checkedOn: plainDate('2026-07-01'),
    stage: 'REVIEW',
    members: [member('a'), member('b')],
    answers: [],
    engagements: [],
    sharedTraits: [],
    ...rest,
    declared: { ...NO_FACTS, ...declared },
    answered: { ...NO_FACTS, ...answered },
  };
}

export function member(
  personId: string,
  changes: Partial<HouseholdFacts['members'][number]> = {},
): HouseholdFacts['members'][number] {
  return {
    personId,
    bornOn: plainDate('1985-03-12'),
    declaredMarriageCode: '10',
    hasUnverifiableIncome: false,
    ...changes,
  };
}

/** A current dwelling of person a, with no number to know it by; the whole of it unless the test says otherwise. */
export function aHome(changes: Partial<Home> = {}): Home {
  const areaSquareMetres = changes.areaSquareMetres ?? 60;
  return {
    ...origin,
    useType: 'RESIDENTIAL',
    rightStatus: 'CURRENT',
    areaSquareMetres,
    wholeSquareMetres: areaSquareMetres,
    unitCode: null,
    documentKey: null,
    ...changes,
  };
}

export function aPresale(changes: Partial<Presale> = {}): Presale {
  const areaSquareMetres = changes.areaSquareMetres ?? 90;
  return {
    ...origin,
    areaSquareMetres,
    wholeSquareMetres: areaSquareMetres,
    unitCode: null,
    documentKey: null,
    status: 'FILED',
    ...changes,
  };
}

export function aVehicle(changes: Partial<Vehicle> = {}): Vehicle {
  return {
    ...origin,
    vehicleKey: 'v1',
    purchasePriceFen: 8_000_000,
    displacementMillilitres: 1500,
    isTurbocharged: false,
    isDisabledAdapted: false,
    status: 'NORMAL',
    transferredOn: null,
    ...changes,
  };
}

/** `SERIOUS purchasePriceFen` and the like: severity and first field of each finding. */
export function summary(findings: readonly Finding[]): string[] {
  return findings.map(({ severity, evidence }) => `${severity} ${evidence[0]?.field ?? ''}`);
}
