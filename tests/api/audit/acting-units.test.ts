import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signedInAs, type TestClient } from '../../support/client.js';
import { anApplication } from '../../support/factories/application.js';
import { COMMUNITY, County, OTHER_COMMUNITY } from '../../support/factories/county.js';

const SIGN = `mutation($input: SignForVerificationRequestInput!) { signForVerificationRequest(input: $input) { __typename } }`;
const WORKLIST = `{ applications(first: 20) { items { id } } }`;

let county: County;
let everywhere: TestClient;

/** Of whose unit the newest event of this type speaks, in the column that is searched and in the bytes that are hashed. */
async function unitOf(type: string): Promise<string> {
  const [row] = await county.rows<{ column: string; hashed: string }>(
    `select agency_id as "column", convert_from(canonical, 'UTF8')::jsonb -> 'actor' ->> 'agency' as hashed
     from audit_events where type = $1 and actor_id = $2 order by recorded_at desc limit 1`,
    [type, everywhere.accountId],
  );
  expect(row?.hashed).toBe(row?.column);
  return row?.column ?? '';
}

beforeAll(async () => {
  county = await County.start();
  everywhere = await signedInAs(
    county.app,
    { post: 'LIAISON', agencyId: 'COURT' },
    { post: 'COMMUNITY_CLERK', agencyId: `COMMUNITY_${COMMUNITY}`, communityId: COMMUNITY },
    { post: 'COMMUNITY_CLERK', agencyId: `COMMUNITY_${OTHER_COMMUNITY}`, communityId: OTHER_COMMUNITY },
    { post: 'DATA_CONTACT', agencyId: 'PROPERTY_CENTER' },
    { post: 'DATA_CONTACT', agencyId: 'PUBLIC_SECURITY' },
  );
}, 120_000);
afterAll(() => county.close());

describe('an event of somebody with several posts', () => {
  it('names the unit of the post that reaches the case', async () => {
    const theirs = await anApplication(county, {
      communityId: OTHER_COMMUNITY,
      seat: 'otherClerk',
    }).submitted();
    await theirs.doneBy(everywhere, 'acceptApplication');
    expect(await unitOf('ApplicationAccepted')).toBe(`COMMUNITY_${OTHER_COMMUNITY}`);
    const ours = await anApplication(county).submitted();
    await ours.doneBy(everywhere, 'acceptApplication');
    expect(await unitOf('ApplicationAccepted')).toBe(`COMMUNITY_${COMMUNITY}`);
  });

  it('names the unit that was asked, when its request is signed for', async () => {
    const made = await anApplication(county).underJointVerification();
    for (const agencyId of ['PROPERTY_CENTER', 'PUBLIC_SECURITY']) {
      const [request] = await county.rows<{ id: string; expectedVersion: number }>(
        `select id, version as "expectedVersion" from verification_requests
         where case_id = $1 and agency_id = $2 order by id limit 1`,
        [made.id, agencyId],
      );
      await everywhere.done(SIGN, { ...request });
      expect(await unitOf('VerificationSignedFor')).toBe(agencyId);
    }
  });

  it('names the unit of the post by which a list is read', async () => {
    await everywhere.run(WORKLIST);
    expect(await unitOf('WorklistViewed')).toMatch(/^COMMUNITY_/u);
  });
});
