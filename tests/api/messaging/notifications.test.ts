import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { notify, settleNotifications, type Recipients } from '../../../api/src/modules/messaging/index.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { signedInAs, REFUSAL, type TestClient } from '../../support/client.js';

const COMMUNITY = '610499001001';
const OTHER_COMMUNITY = '610499001002';
const LIST = `query($first: Int, $after: String, $unreadOnly: Boolean) { notifications(first: $first, after: $after, unreadOnly: $unreadOnly) {
  items { id title link readAt settledAt } nextCursor totalCount } unreadNotificationCount }`;
const READ = `mutation($input: MarkNotificationReadInput!) { markNotificationRead(input: $input) {
  ... on MarkNotificationReadPayload { __typename notification { id readAt } } ${REFUSAL} } }`;

interface Listed {
  readonly notifications: {
    readonly items: { id: string; title: string; readAt: string | null; settledAt: string | null }[];
    readonly nextCursor: string | null;
    readonly totalCount: number;
  };
  readonly unreadNotificationCount: number;
}

describe('notifications', () => {
  let app: TestApp;
  let clerk: TestClient;
  let otherClerk: TestClient;

  beforeAll(async () => {
    app = await startTestApp();
    clerk = await signedInAs(app, {
      post: 'COMMUNITY_CLERK',
      agencyId: `COMMUNITY_${COMMUNITY}`,
      communityId: COMMUNITY,
    });
    otherClerk = await signedInAs(app, {
      post: 'COMMUNITY_CLERK',
      agencyId: `COMMUNITY_${OTHER_COMMUNITY}`,
      communityId: OTHER_COMMUNITY,
    });
  });
  afterAll(() => app.close());

  async function tell(to: Recipients, title: string, aboutId: string = randomUUID()): Promise<void> {
    const work = app.workAsSystem('test', []);
    await work.atomically(async () => {
      await notify(work, to, { aboutId, title, body: '请及时办理。', link: '/cases' });
      return { refused: false };
    });
    app.clock.advance(1000);
  }
  const titles = async (client: TestClient): Promise<string[]> =>
    (await client.run<Listed>(LIST)).notifications.items.map(({ title }) => title);

  it('reach the holders of a post, of an agency or a community', async () => {
    await tell({ post: 'COMMUNITY_CLERK' }, '全体社区');
    await tell({ post: 'COMMUNITY_CLERK', communityId: COMMUNITY }, '一个社区');
    await tell({ post: 'COMMUNITY_CLERK', agencyId: `COMMUNITY_${OTHER_COMMUNITY}` }, '另一个单位');
    await tell({ accountIds: [clerk.accountId, clerk.accountId] }, '本人');
    await tell({ post: 'COUNTY_REVIEWER' }, '无人任职');
    expect(await titles(clerk)).toEqual(['本人', '一个社区', '全体社区']);
    expect(await titles(otherClerk)).toEqual(['另一个单位', '全体社区']);
  });

  it('are paged, counted and marked as read by their owner alone', async () => {
    const all = await clerk.run<Listed>(LIST);
    expect(all).toMatchObject({ unreadNotificationCount: 3, notifications: { totalCount: 3 } });
    const first = await clerk.run<Listed>(LIST, { first: 2 });
    const second = await clerk.run<Listed>(LIST, { first: 2, after: first.notifications.nextCursor });
    expect([...first.notifications.items, ...second.notifications.items]).toEqual(all.notifications.items);

    const notificationId = all.notifications.items[0]?.id;
    expect(
      await otherClerk.errorCode(READ, { input: { idempotencyKey: 'not-my-message', notificationId } }),
    ).toBe('NO_ACCESS');
    expect(
      await clerk.errorCode(READ, {
        input: { idempotencyKey: 'no-such-message', notificationId: 'nonsense' },
      }),
    ).toBe('NO_ACCESS');
    const read = await clerk.done<{ notification: { readAt: string } }>(READ, { notificationId });
    expect(read.notification.readAt).not.toBeNull();
    app.clock.advance(1000);
    expect(await clerk.done(READ, { notificationId })).toMatchObject(read);
    const unread = await clerk.run<Listed>(LIST, { unreadOnly: true });
    expect(unread).toMatchObject({ unreadNotificationCount: 2, notifications: { totalCount: 2 } });
  });

  it('count only what still waits for the person: a matter that somebody dealt with is settled for everybody', async () => {
    const matter = randomUUID();
    const all = { post: 'COMMUNITY_CLERK' } as const;
    await tell({ ...all, exceptAccountId: otherClerk.accountId }, '只有一人能办', matter);
    await tell(all, '两人都能办', matter);
    await tell(all, '另一件事');
    const before = await otherClerk.run<Listed>(LIST, { unreadOnly: true });
    expect(before.notifications.items.map(({ title }) => title)).toEqual([
      '另一件事',
      '两人都能办',
      '另一个单位',
      '全体社区',
    ]);
    const work = app.workAsSystem('test', []);
    await work.atomically(async () => {
      await settleNotifications(work, matter);
      return { refused: false };
    });
    const after = await otherClerk.run<Listed>(LIST, { unreadOnly: true });
    expect(after.unreadNotificationCount).toBe(before.unreadNotificationCount - 1);
    expect(after.notifications.items.map(({ title }) => title)).not.toContain('两人都能办');
    const [, settled] = (await otherClerk.run<Listed>(LIST)).notifications.items;
    expect(settled).toMatchObject({ title: '两人都能办', readAt: null, settledAt: expect.any(String) });
  });
});
