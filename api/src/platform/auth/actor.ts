/** `noun.verb`; the typed list of all of them lives in the identity module. */
export type Permission = `${string}.${string}`;

/** How far a permission reaches, and the agency of the post that gives it. An area is whatever the identity module maps posts to (here: communities). */
export type Scope =
  | { readonly level: 'COUNTY'; readonly heldAt?: string }
  | { readonly level: 'AREA'; readonly areaIds: readonly string[]; readonly heldAt?: string }
  | { readonly level: 'AGENCY'; readonly agencyId: string }
  | { readonly level: 'OWN' };

/** All scopes of one permission, merged: what a `visibleTo` predicate and a policy need to know. */
export interface Reach {
  readonly county: boolean;
  readonly areaIds: readonly string[];
  readonly agencyIds: readonly string[];
  readonly own: boolean;
}

/** ENROL: the post needs a second factor and there is none yet. VERIFY: there is one, and this session has not passed it. */
export type Awaited = 'ENROL' | 'VERIFY';

export interface Actor {
  readonly kind: 'PERSON' | 'SYSTEM' | 'PUBLIC';
  /** Null for the public; for the system, the person who caused the work. */
  readonly accountId: string | null;
  readonly name: string;
  readonly sessionId: string | null;
  /** The agency the person acts for first; of several posts the oldest. */
  readonly agencyId: string | null;
  /** Every agency the person holds a post at. */
  readonly agencyIds: readonly string[];
  /** Of these the ones for which a post is held, and not only from which somebody acts for the county. */
  readonly ownAgencyIds: readonly string[];
  /** Most that one operation may cost, see `operation-size.ts`. */
  readonly costBudget: number;
  readonly grants: ReadonlyMap<Permission, readonly Scope[]>;
  /** Equal for actors whose predicates have equal SQL text: part of a read plan's key. */
  readonly scopeShape: string;
  /** What the person still has to do before any post gives anything. */
  readonly awaits?: Awaited | null;
  /** When the person last proved who they are in this session, in milliseconds of the epoch. */
  readonly elevatedAt?: number | null;
  /** What caused a piece of system work, recorded in its audit events. */
  readonly cause?: string;
}

export const NOWHERE: Reach = { county: false, areaIds: [], agencyIds: [], own: false };

const reaches = new WeakMap<Actor['grants'], Map<Permission, Reach>>();

/** Merged reach of a permission; `NOWHERE` when the actor does not hold it. Worked out once: predicates ask for every statement. */
export function reachOf({ grants }: Actor, permission: Permission): Reach {
  const known = reaches.get(grants) ?? new Map<Permission, Reach>();
  if (known.size === 0) reaches.set(grants, known);
  const reach = known.get(permission) ?? mergedReach(grants.get(permission));
  known.set(permission, reach);
  return reach;
}

function mergedReach(scopes: readonly Scope[] | undefined): Reach {
  if (!scopes) return NOWHERE;
  return {
    county: scopes.some((scope) => scope.level === 'COUNTY'),
    areaIds: [...new Set(scopes.flatMap((scope) => (scope.level === 'AREA' ? scope.areaIds : [])))].sort(),
    agencyIds: [
      ...new Set(scopes.flatMap((scope) => (scope.level === 'AGENCY' ? [scope.agencyId] : []))),
    ].sort(),
    own: scopes.some((scope) => scope.level === 'OWN'),
  };
}

export function holds(actor: Actor, permission: Permission): boolean {
  return actor.grants.has(permission);
}

/** The agency of the post that gives a scope; nobody's for what every post gives about oneself. */
function postAgency(scope: Scope | undefined): string | null {
  if (!scope || scope.level === 'OWN') return null;
  return (scope.level === 'AGENCY' ? scope.agencyId : scope.heldAt) ?? null;
}

/** What an act is about, as far as it says which of several posts acts. */
export interface ActingPlace {
  readonly areaId?: string | null;
  /** Units of which one may act, the first in question first. */
  readonly agencyIds?: readonly (string | null | undefined)[];
}

/**
 * The unit in whose name somebody acts by a permission: that of the post which gives it, of several the one that reaches the
 * area or is held at one of the units. A second post elsewhere does not sign for the first.
 */
export function actingAgency(
  actor: Actor,
  permission: Permission,
  { areaId, agencyIds = [] }: ActingPlace = {},
): string | null {
  const scopes = actor.grants.get(permission) ?? [];
  const ofArea = scopes.find(
    (scope) => scope.level === 'AREA' && areaId != null && scope.areaIds.includes(areaId),
  );
  const ofAgency = agencyIds
    .map((id) => scopes.find((scope) => id != null && postAgency(scope) === id))
    .find((scope) => scope !== undefined);
  return postAgency(ofArea ?? ofAgency ?? scopes[0]) ?? actor.agencyId;
}

/** Shape of the grants: which levels each permission has, not which areas. Areas are counted because one community and several compile to different SQL. */
export function scopeShapeOf(grants: ReadonlyMap<Permission, readonly Scope[]>): string {
  const parts = [...grants].map(([permission, scopes]) => {
    const levels = scopes.map((scope) =>
      scope.level === 'AREA' ? `AREA${scope.areaIds.length}` : scope.level,
    );
    return `${permission}=${[...new Set(levels)].sort().join('+')}`;
  });
  return parts.sort().join(';');
}

/** Pages of notices and one's own progress; whoever wants more signs in. */
const PUBLIC_COST_BUDGET = 5_000;

const NO_GRANTS: ReadonlyMap<Permission, readonly Scope[]> = new Map();

/** Anybody who did not sign in. */
export const PUBLIC_ACTOR: Actor = {
  kind: 'PUBLIC',
  accountId: null,
  name: '公众',
  sessionId: null,
  agencyId: null,
  agencyIds: [],
  ownAgencyIds: [],
  costBudget: PUBLIC_COST_BUDGET,
  grants: NO_GRANTS,
  scopeShape: 'PUBLIC',
};

/** The system, acting on behalf of whoever caused it, with exactly the permissions named. */
export function systemActor(cause: string, permissions: readonly Permission[], onBehalfOf?: Actor): Actor {
  const grants = new Map<Permission, readonly Scope[]>(
    permissions.map((permission) => [permission, [{ level: 'COUNTY' }] as const]),
  );
  return {
    kind: 'SYSTEM',
    accountId: onBehalfOf?.accountId ?? null,
    name: '系统',
    sessionId: onBehalfOf?.sessionId ?? null,
    agencyId: onBehalfOf?.agencyId ?? null,
    agencyIds: onBehalfOf?.agencyIds ?? [],
    ownAgencyIds: [],
    // Its work is ours, not a request's.
    costBudget: Number.POSITIVE_INFINITY,
    grants,
    scopeShape: `SYSTEM:${scopeShapeOf(grants)}`,
    cause,
  };
}
