import type { PersonProfile, StoredDeclarations } from '../../registry/index.js';
import type { PlainDate } from '../../../shared/plain-date.js';
import { normaliseCode } from '../../../shared/half-width.js';
import { NO_FACTS, type FactSet, type Origin } from './household-facts.js';

const SOURCE = '申请人申报';

/** What one person declared, in the shape the rules look at. Rented and borrowed homes are no ownership. */
export function declaredFactSet(personId: string, declared: StoredDeclarations, on: PlainDate): FactSet {
  const origin: Origin = { personId, source: SOURCE, asOf: on };
  return {
    ...NO_FACTS,
    homes: declared.homes
      .filter((home) => home.tenure === 'OWNED')
      .map((home) => ({
        ...origin,
        ...declaredDwelling(home),
        useType: home.useType,
        rightStatus: 'CURRENT',
      })),
    presales: declared.homes
      .filter((home) => home.tenure === 'PRESALE')
      .map((home) => ({ ...origin, ...declaredDwelling(home), status: 'FILED' })),
    transfers: declared.transfers.map((transfer) => ({
      ...origin,
      manner: transfer.manner,
      transferredOn: transfer.transferredOn,
    })),
    vehicles: declared.vehicles.map((vehicle) => ({
      ...origin,
      vehicleKey: vehicle.plateIndex,
      purchasePriceFen: vehicle.purchasePriceFen,
      displacementMillilitres: vehicle.displacementMillilitres,
      isTurbocharged: vehicle.isTurbocharged,
      isDisabledAdapted: vehicle.isDisabledAdapted,
      status: 'NORMAL',
      transferredOn: null,
    })),
    businesses: declared.businesses.map((business) => ({
      ...origin,
      creditCode: business.uscc,
      role: business.role,
      subscribedFen: business.subscribedFen,
      status: 'ACTIVE',
      coverage: 'NATIONWIDE',
    })),
    incomes: declared.incomes.map((income) => ({
      ...origin,
      kind: income.kind,
      amountFen: income.monthlyFen,
      period: 'MONTH',
    })),
  };
}

/** People declare no numbers: the same address with the same area, declared by both spouses, is one home. */
function declaredDwelling(home: StoredDeclarations['homes'][number]) {
  return {
    areaSquareMetres: home.floorAreaSquareMetres,
    wholeSquareMetres: home.floorAreaSquareMetres,
    unitCode: null,
    documentKey: `${normaliseCode(home.address)}|${home.floorAreaSquareMetres}`,
  };
}

/** Joins the facts of several persons into those of a household. */
export function joinFactSets(sets: readonly FactSet[]): FactSet {
  return {
    homes: sets.flatMap((set) => set.homes),
    presales: sets.flatMap((set) => set.presales),
    transfers: sets.flatMap((set) => set.transfers),
    vehicles: sets.flatMap((set) => set.vehicles),
    businesses: sets.flatMap((set) => set.businesses),
    incomes: sets.flatMap((set) => set.incomes),
    publicPosts: sets.flatMap((set) => set.publicPosts),
    marriages: sets.flatMap((set) => set.marriages),
  };
}

/** The member as the rules see them. */
export function memberOf(personId: string, profile: PersonProfile) {
  return {
    personId,
    bornOn: profile.bornOn,
    declaredMarriageCode: profile.maritalCode,
    hasUnverifiableIncome: profile.hasUnverifiableIncome,
  };
}
