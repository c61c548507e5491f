import type { Dwelling } from './household-facts.js';

/** One home of the household with the records of everybody who owns a part of it. */
export interface OwnedDwelling<Fact extends Dwelling> {
  readonly owners: readonly Fact[];
  /** What the household owns of it, in square metres; never more than the home has. */
  readonly areaSquareMetres: number;
}

const isSame = (one: string | null, other: string | null): boolean => one !== null && one === other;

/** Co-owners (共有) hold certificates of their own, but the unit is one; without a unit code the certificate has to do. */
function areOneHome(one: Dwelling, other: Dwelling): boolean {
  if (one.unitCode !== null && other.unitCode !== null) return one.unitCode === other.unitCode;
  return isSame(one.documentKey, other.documentKey);
}

/**
 * The homes of a household, each once however many of its members own it. Shares add up to at most the whole home. A home
 * without any number stands for itself: two of them are never taken for one. The order of the records does not matter.
 */
export function joinDwellings<Fact extends Dwelling>(facts: readonly Fact[]): OwnedDwelling<Fact>[] {
  const homes: Fact[][] = [];
  // Those with a unit code first: a record that has only the certificate then finds its home whatever the order.
  const sorted = [...facts].sort(
    (one, other) => Number(one.unitCode === null) - Number(other.unitCode === null),
  );
  for (const fact of sorted) {
    const known = homes.find((owners) => owners.some((owner) => areOneHome(owner, fact)));
    if (known) known.push(fact);
    else homes.push([fact]);
  }
  return homes.map((owners) => ({ owners, areaSquareMetres: ownedArea(owners) }));
}

function ownedArea(owners: readonly Dwelling[]): number {
  const shares = owners.reduce((total, { areaSquareMetres }) => total + areaSquareMetres, 0);
  return Math.min(shares, Math.max(...owners.map(({ wholeSquareMetres }) => wholeSquareMetres)));
}
