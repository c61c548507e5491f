import {
  scopeShapeOf,
  type Actor,
  type Awaited,
  type Permission,
  type Scope,
} from '../../../platform/auth/actor.js';
import { costBudgetOf } from './cost-budgets.js';
import {
  actsForCounty,
  BEFORE_SECOND_FACTOR,
  EVERYBODY,
  POST_GRANTS,
  type GrantLevel,
} from './permissions.js';
import type { PostKind } from './post-kinds.js';

export interface HeldPost {
  readonly post: PostKind;
  readonly agencyId: string;
  readonly communityId: string | null;
}

export interface SignedIn {
  readonly accountId: string;
  readonly sessionId: string | null;
  readonly name: string;
  readonly posts: readonly HeldPost[];
  readonly awaits?: Awaited | null;
  readonly elevatedAt?: number | null;
  /** Subdistrict agency → its communities: the area of a subdistrict post. */
  readonly communitiesOf: Readonly<Record<string, readonly string[]>>;
}

/** The actor that a person's present posts make of them. A post that ended a moment ago gives nothing. */
export function actorOfMandates(person: SignedIn): Actor {
  const grants = new Map<Permission, Scope[]>();
  const add = (granted: Readonly<Record<Permission, GrantLevel>>, post: HeldPost | null) => {
    for (const [permission, level] of Object.entries(granted) as [Permission, GrantLevel][]) {
      const scope = scopeFor(level, post, person.communitiesOf);
      if (scope) grants.set(permission, [...(grants.get(permission) ?? []), scope]);
    }
  };
  const awaits = person.awaits ?? null;
  add(awaits ? BEFORE_SECOND_FACTOR[awaits] : EVERYBODY, null);
  if (!awaits) for (const post of person.posts) add(POST_GRANTS[post.post], post);
  return {
    kind: 'PERSON',
    accountId: person.accountId,
    name: person.name,
    sessionId: person.sessionId,
    agencyId: person.posts[0]?.agencyId ?? null,
    agencyIds: agenciesOf(person.posts),
    ownAgencyIds: agenciesOf(person.posts.filter(({ post }) => !actsForCounty(post))),
    costBudget: costBudgetOf(person.posts),
    grants,
    scopeShape: scopeShapeOf(grants),
    awaits,
    elevatedAt: person.elevatedAt ?? null,
  };
}

const agenciesOf = (posts: readonly HeldPost[]): string[] => [
  ...new Set(posts.map(({ agencyId }) => agencyId)),
];

function scopeFor(
  level: GrantLevel,
  post: HeldPost | null,
  communitiesOf: SignedIn['communitiesOf'],
): Scope | null {
  switch (level) {
    case 'OWN':
      return { level };
    case 'COUNTY':
      return post ? { level, heldAt: post.agencyId } : { level };
    case 'AGENCY':
      return post && { level, agencyId: post.agencyId };
    case 'AREA': {
      if (!post) return null;
      const areaIds = post.communityId ? [post.communityId] : (communitiesOf[post.agencyId] ?? []);
      return { level, areaIds, heldAt: post.agencyId };
    }
  }
}
