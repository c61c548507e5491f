import type { PostKind } from '../../api/src/modules/identity/index.js';
import type { Post } from '../support/client.js';
import { COMMUNITY } from '../support/factories/county.js';

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
