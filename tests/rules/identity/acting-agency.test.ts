import { describe, expect, it } from '@jest/globals';
import { actorOfMandates, type HeldPost } from '../../../api/src/modules/identity/rules/actor-of-mandates.js';
import { actingAgency } from '../../../api/src/platform/auth/actor.js';

const actorWith = (...posts: HeldPost[]) =>
  actorOfMandates({
    accountId: 'a',
    sessionId: null,
    name: '王某',
    posts,
    communitiesOf: { SUBDISTRICT: ['610499001001', '610499001002'] },
  });
const clerk = (communityId: string): HeldPost => ({
  post: 'COMMUNITY_CLERK',
  agencyId: `COMMUNITY_${communityId}`,
  communityId,
});
const at = (post: HeldPost['post'], agencyId: string): HeldPost => ({ post, agencyId, communityId: null });
const PASS = 'application.passCommunityReview';

describe('the unit in whose name somebody with several posts acts', () => {
  it('is that of the post which gives the permission, not the first one', () => {
    const actor = actorWith(at('DATA_CONTACT', 'COURT'), clerk('610499001001'));
    expect(actor.agencyId).toBe('COURT');
    expect(actingAgency(actor, PASS, { areaId: '610499001001' })).toBe('COMMUNITY_610499001001');
    expect(actingAgency(actor, 'evidence.create')).toBe('COURT');
  });

  it('is that of the post which reaches the community', () => {
    const actor = actorWith(clerk('610499001001'), clerk('610499001002'));
    expect(actingAgency(actor, PASS, { areaId: '610499001002' })).toBe('COMMUNITY_610499001002');
  });

  it('is the county’s unit for a permission of the whole county', () => {
    const actor = actorWith(at('LIAISON', 'COURT'), at('COUNTY_APPROVER', 'HOUSING'));
    expect(actingAgency(actor, 'application.approve')).toBe('HOUSING');
  });

  it('is the person’s own where nothing gives the permission', () => {
    expect(actingAgency(actorWith(at('LIAISON', 'COURT')), 'application.approve')).toBe('COURT');
  });
});
