import { isWithinMonthsBefore } from '../../../shared/plain-date.js';
import { bothSides, evidenceOf, type EligibilityRule, type Finding, type Sided } from './findings.js';
import type { HouseholdFacts, Vehicle } from './household-facts.js';
import type { ParameterValues } from './policy-parameters.js';

const RULE = { ruleCode: 'R03', ruleVersion: 1 } as const;

function isRelevant(vehicle: Vehicle, facts: HouseholdFacts, soldMonths: number): boolean {
  if (vehicle.status !== 'NORMAL' || vehicle.isDisabledAdapted) return false;
  return (
    vehicle.transferredOn === null ||
    isWithinMonthsBefore(vehicle.transferredOn, facts.submittedOn, soldMonths)
  );
}

/** Both sides together, without low-value vehicles. A price that nobody knows is not a low price. */
function countedVehicles(facts: HouseholdFacts, parameters: ParameterValues): Sided<Vehicle>[] {
  const relevant = bothSides(facts.declared.vehicles, facts.answered.vehicles).filter(({ fact }) =>
    isRelevant(fact, facts, parameters['rule.R03.soldMonths']),
  );
  const prices = vehiclePrices(relevant);
  return relevant.filter(({ fact }) => {
    const price = prices.get(fact.vehicleKey);
    return price === undefined || price >= parameters['rule.R03.lowValueLine'];
  });
}

/** The declared price of each vehicle stands beside the registered facts of the same vehicle: police data has no price. */
function vehiclePrices(vehicles: readonly Sided<Vehicle>[]): Map<string, number> {
  const prices = new Map<string, number>();
  for (const { fact } of vehicles) {
    if (fact.purchasePriceFen !== null) {
      prices.set(fact.vehicleKey, Math.max(prices.get(fact.vehicleKey) ?? 0, fact.purchasePriceFen));
    }
  }
  return prices;
}

function findLargeEngine(vehicles: readonly Sided<Vehicle>[], parameters: ParameterValues): Finding[] {
  return vehicles
    .filter(({ fact }) => {
      const line = fact.isTurbocharged
        ? parameters['rule.R03.turboDisplacementLine']
        : parameters['rule.R03.displacementLine'];
      return fact.displacementMillilitres !== null && fact.displacementMillilitres >= line;
    })
    .map((vehicle) => ({
      ...RULE,
      subjectPersonId: vehicle.fact.personId,
      severity: 'SERIOUS',
      message: '名下车辆排量达到或超过规定标准，请核对行驶证和使用性质。',
      evidence: [
        evidenceOf(
          vehicle,
          'displacementMillilitres',
          vehicle.fact.displacementMillilitres,
          vehicle.fact.vehicleKey,
        ),
      ],
    }));
}

function findPriceAndCount(
  vehicles: readonly Sided<Vehicle>[],
  facts: HouseholdFacts,
  parameters: ParameterValues,
): Finding[] {
  const prices = vehiclePrices(vehicles);
  const count = new Set(vehicles.map(({ fact }) => fact.vehicleKey)).size;
  const total = [...prices.values()].reduce((sum, price) => sum + price, 0);
  const evidence = (field: string, value: number): Finding['evidence'] => [
    { field, declared: null, answered: value, source: '车辆登记与申报合计', asOf: facts.checkedOn },
  ];
  const household = { ...RULE, subjectPersonId: null } as const;
  const findings: Finding[] = [];
  if (total > 0 && total >= parameters['rule.R03.priceLine']) {
    const message = '家庭车辆购置价合计达到或超过规定标准，请核对购车发票。';
    findings.push({
      ...household,
      severity: 'SERIOUS',
      message,
      evidence: evidence('purchasePriceFen', total),
    });
  }
  if (count > 0 && count >= parameters['rule.R03.vehicleCount']) {
    const message = '家庭车辆数达到提示标准，请核对是否为谋生所需。';
    findings.push({
      ...household,
      severity: 'CHECK',
      message,
      evidence: evidence('vehicleCount', count),
    });
  }
  return findings;
}

function findWithoutPrice(vehicles: readonly Sided<Vehicle>[]): Finding[] {
  const prices = vehiclePrices(vehicles);
  return vehicles
    .filter(({ fact, side }) => side === 'answered' && !prices.has(fact.vehicleKey))
    .map((vehicle) => ({
      ...RULE,
      subjectPersonId: vehicle.fact.personId,
      severity: 'CHECK',
      message: '登记有车辆但没有购置价，请让申请人补充购车发票或完税证明。',
      evidence: [evidenceOf(vehicle, 'vehicle', true, vehicle.fact.vehicleKey)],
    }));
}

/**
 * VEHICLE: price of all vehicles together, displacement, or number at or above the line. A vehicle sold within the months before the application
 * counts, the day that many months before included. Scrapped, deregistered, disabled-adapted and low-value vehicles do not.
 */
export const vehicle: EligibilityRule = {
  code: 'R03',
  version: 1,
  title: '车辆情况',
  check: (facts, parameters) => {
    const counted = countedVehicles(facts, parameters);
    return [
      ...findPriceAndCount(counted, facts, parameters),
      ...findLargeEngine(counted, parameters),
      ...findWithoutPrice(counted),
    ];
  },
};
