import type { StoredDeclarations } from '../../registry/index.js';
import type { FactSet, Origin } from './household-facts.js';
import { NO_FACTS } from './household-facts.js';

/** 申报内容 of one person with what the rules need beside it. */
export interface DeclaredPerson {
  readonly personId: string;
  readonly declared: StoredDeclarations;
  /** Vault entry of a plate → its blind index (base64url), the key under which the police answer the same car. */
  readonly plateIndexes: ReadonlyMap<string, string>;
}

/** What a household declared, as the rules read it. A rented or borrowed home is no right to a home. */
export function declaredFacts(persons: readonly DeclaredPerson[]): FactSet {
  return persons.map(factsOfPerson).reduce(merge, NO_FACTS);
}

function factsOfPerson({ personId, declared, plateIndexes }: DeclaredPerson): FactSet {
  const origin: Origin = { personId, source: '申请人申报', asOf: null };
  const area = (tenure: 'OWNED' | 'PRESALE') => declared.homes.filter((home) => home.tenure === tenure);
  return {
    homes: area('OWNED').map((home) => ({ ...origin, useType: home.useType, areaSquareMetres: home.floorAreaSquareMetres, rightStatus: 'CURRENT' })),
    presales: area('PRESALE').map((home) => ({ ...origin, areaSquareMetres: home.floorAreaSquareMetres, status: 'FILED' })),
    transfers: declared.transfers.map(({ manner, transferredOn }) => ({ ...origin, manner, transferredOn })),
    vehicles: declared.vehicles.map((vehicle) => ({
      ...origin,
      vehicleKey: plateIndexes.get(vehicle.vaultEntryId) ?? vehicle.vaultEntryId,
      purchasePriceFen: vehicle.purchasePriceFen,
      displacementMillilitres: vehicle.displacementMillilitres,
      isTurbocharged: vehicle.isTurbocharged,
      isDisabledAdapted: vehicle.isDisabledAdapted,
      status: 'NORMAL',
      transferredOn: null,
    })),
    businesses: declared.businesses.map(({ role, subscribedFen }) => ({ ...origin, role, subscribedFen, status: 'ACTIVE', coverage: 'NATIONWIDE' })),
    incomes: declared.incomes.map(({ kind, monthlyFen }) => ({ ...origin, kind, amountFen: monthlyFen, period: 'MONTH' })),
    publicPosts: [],
    marriages: [],
  };
}

function merge(one: FactSet, other: FactSet): FactSet {
  return {
    homes: [...one.homes, ...other.homes],
    presales: [...one.presales, ...other.presales],
    transfers: [...one.transfers, ...other.transfers],
    vehicles: [...one.vehicles, ...other.vehicles],
    businesses: [...one.businesses, ...other.businesses],
    incomes: [...one.incomes, ...other.incomes],
    publicPosts: [...one.publicPosts, ...other.publicPosts],
    marriages: [...one.marriages, ...other.marriages],
  };
}
