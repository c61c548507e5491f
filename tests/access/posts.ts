import type { PostKind } from '../../api/src/modules/identity/index.js';
import { actorOfMandates } from '../../api/src/modules/identity/rules/actor-of-mandates.js';
import type { Actor } from '../../api/src/platform/auth/actor.js';
import type { Post } from '../support/client.js';
import { COMMUNITY, OTHER_COMMUNITY } from '../support/factories/county.js';

const AGENCY: Partial<Record<PostKind, string>> = {
  COMMUNITY_CLERK: `COMMUNITY_${COMMUNITY}`,
  SUBDISTRICT_CLERK: 'SUBDISTRICT',
  COUNTY_REVIEWER: 'HOUSING_MANAGEMENT',
  SUPERVISOR: 'DISCIPLINE',
  RELEASE_REVIEWER: 'DATA_CENTER',
  DATA_CONTACT: 'PROPERTY_CENTER',
  LIAISON: 'PROPERTY_CENTER',
};

/** Where the tables' person of a post sits. */
export function seatOf(post: PostKind): Post {
  const agencyId = AGENCY[post] ?? 'HOUSING';
  return post === 'COMMUNITY_CLERK' ? { post, agencyId, communityId: COMMUNITY } : { post, agencyId };
}

/** Somebody of that post, without an account: for questions put to the database itself. */
export function actorAt(post: PostKind): Actor {
  const { agencyId, communityId = null } = seatOf(post);
  return actorOfMandates({
    accountId: '0190a000-0000-7000-8000-000000000001',
    sessionId: null,
    name: '试',
    posts: [{ post, agencyId, communityId }],
    communitiesOf: { SUBDISTRICT: [COMMUNITY, OTHER_COMMUNITY] },
  });
}
