import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { noticeOfCase } from '../../../api/src/modules/publicity/index.js';
import { publicClient, REFUSAL } from '../../support/client.js';
import {
  COMMUNITY,
  OTHER_COMMUNITY,
  startPublicityApp,
  submitted,
  type Person,
  type PublicityApp,
} from './publicity-app.js';

const RELEASE = `mutation($input: ReleaseNoticeInput!) { releaseNotice(input: $input) {
  ... on ReleaseNoticePayload { __typename notice { id state version publishedAt endsOn body releasedByName } } ${REFUSAL} } }`;
const RETURN = `mutation($input: ReturnNoticeInput!) { returnNotice(input: $input) {
  ... on ReturnNoticePayload { __typename notice { id state version returnReason } } ${REFUSAL} } }`;
const RESUBMIT = `mutation($input: ResubmitNoticeInput!) { resubmitNotice(input: $input) {
  ... on ResubmitNoticePayload { __typename notice { id state version scanFindings { part kind severity offset length } } } ${REFUSAL} } }`;
const NOTICE = `query($id: ID!) { publicNotice(id: $id) { id caseId state version title body openObjections authenticityCode publicNumber
  scanFindings { part kind severity excerpt } availableActions { action allowed reason } objections { id content } community { name } } }`;
const LIST = `query($filter: PublicNoticeFilter, $first: Int, $after: String) { publicNotices(filter: $filter, first: $first, after: $after) { items { id } nextCursor totalCount } }`;
const PUBLISHED = `query($filter: PublishedNoticeFilter) { publishedNotices(filter: $filter) { items { publicNumber title body communityName endsOn } totalCount } }`;
const VERIFY = `query($code: String!) { verifyNotice(authenticityCode: $code) { isGenuine isOnLine explanation publicNumber level } }`;

interface Notice {
  readonly id: string;
  readonly caseId: string | null;
  readonly state: string;
  readonly version: number;
  readonly body: string;
  readonly title: string;
  readonly publicNumber: string;
  readonly authenticityCode: string;
  readonly scanFindings: { kind: string; severity: string; part: string }[];
  readonly availableActions: { action: string; allowed: boolean; reason: string | null }[];
}

describe('release of a notice', () => {
  let county: PublicityApp;
  let clerk: Person;
  let otherClerk: Person;
  let reviewer: Person;

  beforeAll(async () => {
    county = await startPublicityApp();
    clerk = await county.person('COMMUNITY_CLERK', `COMMUNITY_${COMMUNITY}`, COMMUNITY);
    otherClerk = await county.person('COMMUNITY_CLERK', `COMMUNITY_${OTHER_COMMUNITY}`, OTHER_COMMUNITY);
    reviewer = await county.person('RELEASE_REVIEWER', 'DATA_CENTER');
  });
  afterAll(() => county.close());

  const view = async (person: Person, id: string): Promise<Notice> =>
    (await person.client.run<{ publicNotice: Notice }>(NOTICE, { id })).publicNotice;

  it('waits for the data centre, shows its findings and tells the reviewers', async () => {
    const { noticeId, caseId } = await submitted(county.app, clerk);
    const seen = await view(reviewer, noticeId);
    expect(seen).toMatchObject({ state: 'RELEASE_REVIEW', caseId: null, scanFindings: [], objections: [] });
    expect(seen.availableActions).toEqual([
      { action: 'release', allowed: true, reason: null },
      { action: 'return', allowed: true, reason: null },
    ]);
    expect(seen.body).toContain('欧阳*华');
    expect(await view(clerk, noticeId)).toMatchObject({ caseId, availableActions: [] });
    expect(await view(otherClerk, noticeId)).toBeNull();
    const { notifications } = await reviewer.client.run<{ notifications: { items: { link: string }[] } }>(
      '{ notifications(first: 5) { items { link } } }',
    );
    expect(notifications.items).toContainEqual({ link: `/work/notices/${noticeId}` });
    const unread = async () =>
      (await reviewer.client.run<{ unreadNotificationCount: number }>('{ unreadNotificationCount }'))
        .unreadNotificationCount;
    const before = await unread();
    await reviewer.client.done(RELEASE, { noticeId, expectedVersion: 1 });
    expect(await unread()).toBe(before - 1);
  });

  it('is hidden from the public until it is released, and names its first and last day then', async () => {
    const { noticeId } = await submitted(county.app, clerk);
    const { version, publicNumber, authenticityCode } = await view(reviewer, noticeId);
    const visitor = publicClient(county.app);
    const published = async (): Promise<string[]> => {
      const { publishedNotices } = await visitor.run<{
        publishedNotices: { items: { publicNumber: string }[] };
      }>(PUBLISHED);
      return publishedNotices.items.map((item) => item.publicNumber);
    };
    const verify = async () =>
      (await visitor.run<{ verifyNotice: object }>(VERIFY, { code: ` ${authenticityCode.toLowerCase()}` }))
        .verifyNotice;
    expect(await published()).not.toContain(publicNumber);
    expect(await verify()).toMatchObject({ isGenuine: false, publicNumber: null });

    const { notice } = await reviewer.client.done<{ notice: Record<string, unknown> }>(RELEASE, {
      noticeId,
      expectedVersion: version,
    });
    expect(notice).toMatchObject({ state: 'PUBLISHED', endsOn: '2026-07-15' });
    expect(notice['body']).toContain('公示时间：2026年7月8日至2026年7月15日。');
    expect(await published()).toContain(publicNumber);
    expect(await verify()).toMatchObject({ isGenuine: true, isOnLine: true, publicNumber });
  });

  it('counts working days where the county does', async () => {
    const { noticeId } = await submitted(county.app, clerk, { dayUnit: 'WORKING_DAY', days: 7 });
    const { notice } = await reviewer.client.done<{ notice: object }>(RELEASE, {
      noticeId,
      expectedVersion: 1,
    });
    expect(notice).toMatchObject({ endsOn: '2026-07-17' });
  });

  it('is refused while personal data stands in it; the clerk mends the text and it passes', async () => {
    const facts = {
      applicantName: '王芳',
      householdSize: 2,
      guaranteeTypeLabel: '低收入住房困难家庭',
      communityName: '梧桐里社区',
      reviewAgencyName: '梧桐里社区居委会',
      opinion: '符合条件，联系13812345678',
    };
    const { noticeId } = await submitted(county.app, clerk, { facts });
    expect(await reviewer.client.refused(RELEASE, { noticeId, expectedVersion: 1 })).toMatchObject({
      code: 'PERSONAL_DATA_FOUND',
    });
    const seen = await view(reviewer, noticeId);
    expect(seen.scanFindings).toEqual([
      { part: 'BODY', kind: 'MOBILE_PHONE', severity: 'BLOCKING', excerpt: '138****5678' },
    ]);
    expect(seen.availableActions[0]).toMatchObject({ action: 'release', allowed: false });

    expect(
      await reviewer.client.refused(RETURN, { noticeId, expectedVersion: 1, reason: ' ' }),
    ).toMatchObject({ code: 'REASON_MISSING' });
    await reviewer.client.done(RETURN, { noticeId, expectedVersion: 1, reason: '请删去手机号码' });
    expect(
      await reviewer.client.errorCode(RESUBMIT, {
        input: {
          idempotencyKey: 'reviewer-resubmits',
          noticeId,
          expectedVersion: 2,
          title: seen.title,
          body: seen.body,
        },
      }),
    ).toBe('NO_ACCESS');
    const body = seen.body.replace('，联系13812345678', '');
    expect(
      await clerk.client.refused(RESUBMIT, { noticeId, expectedVersion: 1, title: seen.title, body }),
    ).toMatchObject({ code: 'STALE_VERSION', currentVersion: 2 });
    expect(
      await clerk.client.refused(RESUBMIT, {
        noticeId,
        expectedVersion: 2,
        title: seen.title,
        body: body.replace('029-34201234', ''),
      }),
    ).toMatchObject({ code: 'NOTICE_INCOMPLETE', problems: [{ field: 'body' }] });
    const mended = await clerk.client.done<{ notice: Notice }>(RESUBMIT, {
      noticeId,
      expectedVersion: 2,
      title: seen.title,
      body,
    });
    expect(mended.notice).toMatchObject({ state: 'RELEASE_REVIEW', scanFindings: [], version: 3 });
    await reviewer.client.done(RELEASE, { noticeId, expectedVersion: 3 });
    expect(
      await clerk.client.refused(RESUBMIT, { noticeId, expectedVersion: 4, title: seen.title, body }),
    ).toMatchObject({ code: 'NOT_ALLOWED_IN_STATE' });
  });

  it('takes two persons', async () => {
    const both = await county.person('RELEASE_REVIEWER', 'DATA_CENTER');
    const { noticeId } = await submitted(county.app, both);
    expect(await both.client.refused(RELEASE, { noticeId, expectedVersion: 1 })).toMatchObject({
      code: 'RELEASE_TAKES_TWO_PERSONS',
    });
  });

  it('takes two persons over all its rounds: whoever submitted it once neither returns nor releases it', async () => {
    const both = await county.person('RELEASE_REVIEWER', 'DATA_CENTER');
    const { noticeId } = await submitted(county.app, both);
    const refused = { code: 'RELEASE_TAKES_TWO_PERSONS', message: expect.stringContaining('另一名审核员') };
    const ask = { noticeId, expectedVersion: 1, reason: '请补充说明' };
    expect(await both.client.refused(RETURN, ask)).toMatchObject(refused);
    const { title, body } = await view(reviewer, noticeId);
    await reviewer.client.done(RETURN, ask);
    await clerk.client.done(RESUBMIT, { noticeId, expectedVersion: 2, title, body });
    const again = { noticeId, expectedVersion: 3 };
    expect(await both.client.refused(RELEASE, again)).toMatchObject(refused);
    expect(await both.client.refused(RETURN, { ...again, reason: '请补充说明' })).toMatchObject(refused);
    const button = { allowed: false, reason: refused.message };
    expect((await view(both, noticeId)).availableActions).toEqual([
      { action: 'release', ...button },
      { action: 'return', ...button },
    ]);
    await reviewer.client.done(RELEASE, again);
  });

  it('is held to two persons over all its rounds by the database too', async () => {
    const { noticeId } = await submitted(county.app, clerk);
    const work = county.app.workAsSystem('test', []);
    await expect(
      work.atomically(async () => {
        await work.db.execute({
          text: `update public_notices set submitted_by = gen_random_uuid(), released_by = $2 where id = $1`,
          values: [noticeId, clerk.client.accountId],
        });
        return { refused: false };
      }),
    ).rejects.toThrow('who_submitted_any_round_never_releases');
  });

  it('answers a notice out of reach like one that does not exist', async () => {
    const { noticeId } = await submitted(county.app, clerk);
    const input = (id: string) => ({
      input: {
        idempotencyKey: `out-of-reach-${id}`,
        noticeId: id,
        expectedVersion: 1,
        title: 't',
        body: 'b',
      },
    });
    expect(await otherClerk.client.errorCode(RESUBMIT, input(noticeId))).toBe('NO_ACCESS');
    expect(await otherClerk.client.errorCode(RESUBMIT, input('0190a000-0000-7000-8000-000000000000'))).toBe(
      'NO_ACCESS',
    );
    expect(await otherClerk.client.errorCode(RESUBMIT, input('nonsense'))).toBe('NO_ACCESS');
    expect(
      await clerk.client.errorCode(RELEASE, {
        input: { idempotencyKey: 'clerk-releases', noticeId, expectedVersion: 1 },
      }),
    ).toBe('NO_ACCESS');
    expect(await view(clerk, 'nonsense')).toBeNull();
  });

  it('lists by state and page, within reach', async () => {
    const page = async (person: Person, variables: object) =>
      (
        await person.client.run<{
          publicNotices: { items: { id: string }[]; nextCursor: string | null; totalCount: number };
        }>(LIST, { ...variables })
      ).publicNotices;
    const all = await page(reviewer, {});
    expect(all.totalCount).toBeGreaterThan(3);
    const first = await page(reviewer, { first: 2 });
    const second = await page(reviewer, { first: 2, after: first.nextCursor });
    expect([...first.items, ...second.items]).toEqual(all.items.slice(0, 4));
    const waiting = await page(reviewer, {
      filter: { states: ['RELEASE_REVIEW'], level: 'COMMUNITY', communityId: COMMUNITY },
    });
    expect(waiting.totalCount).toBeLessThan(all.totalCount);
    expect((await page(otherClerk, {})).totalCount).toBe(0);
    expect(await publicClient(county.app).errorCode(LIST)).toBe('SIGN_IN_REQUIRED');
  });

  it('is found by its case', async () => {
    const { caseId, noticeId } = await submitted(county.app, clerk);
    const work = clerk.work();
    await work.atomically(async () => {
      expect(await noticeOfCase(work, caseId, 'COMMUNITY')).toEqual({
        noticeId,
        state: 'RELEASE_REVIEW',
        endsOn: null,
        openObjections: 0,
      });
      expect(await noticeOfCase(work, caseId, 'COUNTY')).toBeNull();
      return { refused: false };
    });
  });
});
