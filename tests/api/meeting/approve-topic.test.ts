import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { signedInAs, type TestClient } from '../../support/client.js';
import { ownerRows } from '../verification/verification-county.js';
import { MeetingOffice } from './meeting-office.js';
import { APPROVE, draft, SUBMIT, type SeenTopic } from './meeting-operations.js';

let office: MeetingOffice;
/** 副召集人, and in the same person the liaison of 财政局. */
let both: TestClient;
beforeAll(async () => {
  office = await MeetingOffice.start();
  both = await signedInAs(
    office.app,
    { post: 'LIAISON', agencyId: 'FINANCE' },
    { post: 'DEPUTY_CONVENER', agencyId: 'HOUSING' },
  );
}, 120_000);
afterAll(() => office.close());

async function reviewed(by: TestClient, proposerAgencyId: string) {
  const input = { ...draft, proposerAgencyId, consultedAgencyIds: [] };
  const { topic } = await by.done<{ topic: SeenTopic }>(SUBMIT, input);
  await ownerRows(office.app, `update topics set state = 'LIAISON_REVIEWED' where id = $1`, [topic.id]);
  return { topicId: topic.id, expectedVersion: (await office.topicOf(topic.id)).version };
}

const buttons = async (id: string) =>
  (
    await both.run<{ topic: { availableActions: { action: string; allowed: boolean }[] } }>(
      'query($id: ID!) { topic(id: $id) { availableActions { action allowed } } }',
      { id },
    )
  ).topic.availableActions;

it('is not approved by the convener who submitted it, nor by one who holds a post for its unit', async () => {
  for (const by of [both, office.clerk]) {
    const topic = await reviewed(by, 'FINANCE');
    expect(await both.refused(APPROVE, topic)).toMatchObject({
      code: 'OWN_TOPIC',
      message: expect.stringContaining('另一位召集人或副召集人'),
    });
    expect(await buttons(topic.topicId)).toContainEqual({ action: 'approve', allowed: false });
    await office.convener.done(APPROVE, topic);
  }
});

it('of another unit, and of the office, is', async () => {
  for (const [by, agencyId] of [
    [office.proposer, 'CIVIL_AFFAIRS'],
    [office.clerk, 'HOUSING'],
  ] as const)
    await both.done(APPROVE, await reviewed(by, agencyId));
});
