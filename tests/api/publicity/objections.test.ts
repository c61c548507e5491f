import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { cancelNoticesOfCase, closeDueNotices } from '../../../api/src/modules/publicity/index.js';
import { publicClient, REFUSAL, type TestClient } from '../../support/client.js';
import { TEST_DAY } from '../../support/app.js';
import {
  COMMUNITY,
  OTHER_COMMUNITY,
  startPublicityApp,
  submitted,
  type Person,
  type PublicityApp,
} from './publicity-app.js';

const RELEASE = `mutation($input: ReleaseNoticeInput!) { releaseNotice(input: $input) {
  ... on ReleaseNoticePayload { __typename notice { id publicNumber authenticityCode } } ${REFUSAL} } }`;
const SUBMIT = `mutation($input: SubmitObjectionInput!) { submitObjection(input: $input) { ... on SubmitObjectionPayload { __typename dueOn } ${REFUSAL} } }`;
const CREATE = `mutation($input: CreateObjectionInput!) { createObjection(input: $input) {
  ... on CreateObjectionPayload { __typename notice { id openObjections } objection { id version content dueOn } } ${REFUSAL} } }`;
const CONCLUDE = `mutation($input: ConcludeObjectionInput!) { concludeObjection(input: $input) {
  ... on ConcludeObjectionPayload { __typename objection { id state conclusion concludedByName availableActions { action } } } ${REFUSAL} } }`;
const OBJECTIONS = `query($id: ID!) { publicNotice(id: $id) { openObjections objections { id state version content contact isAnonymous agency { id } availableActions { action } } } }`;
const PUBLISHED = `query($number: String!) { publishedNotice(publicNumber: $number) { publicNumber title } }`;
const VERIFY = `query($code: String!) { verifyNotice(authenticityCode: $code) { isGenuine isOnLine explanation } }`;

interface SeenObjection {
  readonly id: string;
  readonly version: number;
  readonly content: string | null;
}

const DAY = 86_400_000;

describe('objections and the end of a publicity', () => {
  let county: PublicityApp;
  let clerk: Person;
  let otherClerk: Person;
  let reviewer: Person;
  let supervisor: Person;
  let visitor: TestClient;

  beforeAll(async () => {
    county = await startPublicityApp();
    clerk = await county.person('COMMUNITY_CLERK', `COMMUNITY_${COMMUNITY}`, COMMUNITY);
    otherClerk = await county.person('COMMUNITY_CLERK', `COMMUNITY_${OTHER_COMMUNITY}`, OTHER_COMMUNITY);
    reviewer = await county.person('RELEASE_REVIEWER', 'DATA_CENTER');
    supervisor = await county.person('SUPERVISOR', 'DISCIPLINE');
    visitor = publicClient(county.app);
  });
  beforeEach(() => {
    county.app.clock.set(TEST_DAY);
    county.told.length = 0;
  });
  afterAll(() => county.close());

  async function published() {
    const { caseId, noticeId } = await submitted(county.app, clerk);
    const { notice } = await reviewer.client.done<{
      notice: { publicNumber: string; authenticityCode: string };
    }>(RELEASE, { noticeId, expectedVersion: 1 });
    return { caseId, noticeId, ...notice };
  }
  const seen = async (person: Person, id: string) =>
    (
      await person.client.run<{ publicNotice: { openObjections: number; objections: SeenObjection[] } }>(
        OBJECTIONS,
        { id },
      )
    ).publicNotice;
  const objection = { content: '申请人名下另有一套住房。', contact: '邻居，13912345678', isAnonymous: false };

  it('takes an objection of the public, sealed, and shows it to the checking clerk alone', async () => {
    const { caseId, noticeId, publicNumber } = await published();
    const input = { publicNumber: publicNumber.toLowerCase(), ...objection };
    const first = await visitor.run<{ submitObjection: object }>(SUBMIT, { input });
    expect(first.submitObjection).toEqual({ __typename: 'SubmitObjectionPayload', dueOn: '2026-07-22' });
    expect(county.told).toMatchObject([{ type: 'ObjectionReceived', caseId, noticeId }]);
    const repeated = { ...input, content: '申请人名下 另有一套住房' };
    expect(await visitor.run(SUBMIT, { input: repeated })).toMatchObject({
      submitObjection: { code: 'OBJECTION_ALREADY_RECEIVED' },
    });

    expect(await seen(clerk, noticeId)).toMatchObject({
      openObjections: 1,
      objections: [
        {
          content: objection.content,
          contact: objection.contact,
          agency: { id: `COMMUNITY_${COMMUNITY}` },
          availableActions: [{ action: 'conclude' }],
        },
      ],
    });
    expect(await seen(supervisor, noticeId)).toMatchObject({
      openObjections: 1,
      objections: [{ content: null, contact: null, availableActions: [] }],
    });
    expect(await seen(reviewer, noticeId)).toEqual({ openObjections: 1, objections: [] });
    expect(await seen(otherClerk, noticeId)).toBeNull();

    const owner = new Client({ connectionString: county.app.ownerUrl });
    await owner.connect();
    const { rows } = await owner.query<{ all: string }>(
      'select string_agg(o::text, $1) as all from objections o',
      [' '],
    );
    const { rows: events } = await owner.query<{ text: string }>(
      `select convert_from(canonical, 'UTF8') as text from audit_events where type = 'ObjectionCreated'`,
    );
    await owner.end();
    expect(rows[0]?.all).not.toContain(Buffer.from('另有一套').toString('hex'));
    expect(events).toHaveLength(1);
    expect(events[0]?.text).not.toContain('住房');
  });

  it('refuses what is incomplete, unknown or too much', async () => {
    const { publicNumber } = await published();
    const refused = async (input: object) =>
      (await visitor.run<{ submitObjection: { code: string } }>(SUBMIT, { input })).submitObjection.code;
    expect(await refused({ ...objection, publicNumber: 'GS-NOTTHERE' })).toBe('NOTICE_UNKNOWN');
    expect(await refused({ ...objection, publicNumber, content: '不行' })).toBe('OBJECTION_INCOMPLETE');
    for (let number = 0; number < 20; number += 1) {
      await visitor.run(SUBMIT, {
        input: { ...objection, publicNumber, content: `第 ${number} 件不同的异议` },
      });
    }
    expect(await refused({ ...objection, publicNumber, content: '又一件不同的异议' })).toBe(
      'TOO_MANY_OBJECTIONS',
    );
  });

  it('is registered at the desk within the own community, and concluded with a reason', async () => {
    const { caseId, noticeId } = await published();
    expect(
      await otherClerk.client.errorCode(CREATE, {
        input: { idempotencyKey: 'other-desk', noticeId, ...objection },
      }),
    ).toBe('NO_ACCESS');
    const created = await clerk.client.done<{ objection: SeenObjection }>(CREATE, { noticeId, ...objection });
    expect(created).toMatchObject({
      notice: { openObjections: 1 },
      objection: { content: objection.content },
    });
    const second = await clerk.client.done<{ objection: SeenObjection }>(CREATE, {
      noticeId,
      ...objection,
      content: '申请人不住在本社区。',
    });
    const objectionId = created.objection.id;
    expect(
      await otherClerk.client.errorCode(CONCLUDE, {
        input: {
          idempotencyKey: 'other-concludes',
          objectionId,
          expectedVersion: 1,
          result: 'VALID',
          conclusion: '属实',
        },
      }),
    ).toBe('NO_ACCESS');
    expect(
      await clerk.client.refused(CONCLUDE, {
        objectionId,
        expectedVersion: 1,
        result: 'INVALID',
        conclusion: ' ',
      }),
    ).toMatchObject({ code: 'CONCLUSION_MISSING' });
    const concluded = await clerk.client.done<object>(CONCLUDE, {
      objectionId,
      expectedVersion: 1,
      result: 'VALID',
      conclusion: '名下确有住房',
    });
    expect(concluded).toMatchObject({ objection: { state: 'VALID', availableActions: [] } });
    expect(county.told.map(({ type }) => type)).toEqual(['ObjectionReceived', 'ObjectionReceived']);
    expect(
      await clerk.client.refused(CONCLUDE, {
        objectionId,
        expectedVersion: 2,
        result: 'INVALID',
        conclusion: '又查了一次',
      }),
    ).toMatchObject({ code: 'NOT_ALLOWED_IN_STATE' });
    await clerk.client.done(CONCLUDE, {
      objectionId: second.objection.id,
      expectedVersion: 1,
      result: 'INVALID',
      conclusion: '住在本社区',
    });
    expect(county.told.at(-1)).toEqual({
      type: 'ObjectionsConcluded',
      caseId,
      noticeId,
      anyValid: true,
      reason: '名下确有住房',
    });
  });

  it('goes off line for the public with its last day, and closes when no objection is open', async () => {
    const quiet = await published();
    const disputed = await published();
    await visitor.run(SUBMIT, { input: { ...objection, publicNumber: disputed.publicNumber } });
    const isOnLine = async () =>
      (await visitor.run<{ publishedNotice: object | null }>(PUBLISHED, { number: quiet.publicNumber }))
        .publishedNotice !== null;
    county.app.clock.set(new Date('2026-07-15T15:59:59.000Z'));
    expect(await isOnLine()).toBe(true);
    await closeDueNotices(county.sweep());
    expect(await isOnLine()).toBe(true);

    county.app.clock.set(new Date('2026-07-15T16:00:00.000Z'));
    expect(await isOnLine()).toBe(false);
    expect(
      await visitor.run(SUBMIT, { input: { ...objection, publicNumber: quiet.publicNumber } }),
    ).toMatchObject({ submitObjection: { code: 'OBJECTION_PERIOD_ENDED' } });
    await closeDueNotices(county.sweep());
    expect(county.told).toContainEqual({
      type: 'PublicityClosed',
      caseId: quiet.caseId,
      noticeId: quiet.noticeId,
      level: 'COMMUNITY',
    });
    expect(county.told).not.toContainEqual(
      expect.objectContaining({ type: 'PublicityClosed', noticeId: disputed.noticeId }),
    );
    expect(await visitor.run(VERIFY, { code: quiet.authenticityCode })).toMatchObject({
      verifyNotice: { isGenuine: true, isOnLine: false },
    });

    const [open] = (await seen(clerk, disputed.noticeId)).objections;
    await clerk.client.done(CONCLUDE, {
      objectionId: open?.id,
      expectedVersion: 1,
      result: 'INVALID',
      conclusion: '查无此事',
    });
    expect((await closeDueNotices(county.sweep())).closed).toBe(1);
    expect((await closeDueNotices(county.sweep())).closed).toBe(0);
  });

  it('closes the others when one fails', async () => {
    const broken = await published();
    const fine = await published();
    county.app.environment.events.on(
      'PublicityClosed',
      async (_work, event: { type: 'PublicityClosed'; noticeId: string }) => {
        if (event.noticeId === broken.noticeId) throw new Error('the case cannot move');
      },
    );
    county.app.clock.set(new Date(TEST_DAY.getTime() + 8 * DAY));
    const { closed, failed } = await closeDueNotices(county.sweep());
    expect(failed).toBe(1);
    expect(closed).toBeGreaterThanOrEqual(1);
    expect(county.told).toContainEqual(
      expect.objectContaining({ type: 'PublicityClosed', noticeId: fine.noticeId }),
    );
    const state = async (id: string) =>
      (
        await reviewer.client.run<{ publicNotice: { state: string } }>(
          'query($id: ID!) { publicNotice(id: $id) { state } }',
          { id },
        )
      ).publicNotice.state;
    expect(await state(broken.noticeId)).toBe('PUBLISHED');
    expect(await state(fine.noticeId)).toBe('CLOSED');
  });

  it('is cancelled with its case and disappears', async () => {
    const { caseId, publicNumber, authenticityCode } = await published();
    expect(await cancelNoticesOfCase(clerk.work(), caseId)).toEqual({ refused: false, cancelled: 1 });
    expect(await visitor.run(PUBLISHED, { number: publicNumber })).toEqual({ publishedNotice: null });
    expect(await visitor.run(VERIFY, { code: authenticityCode })).toMatchObject({
      verifyNotice: { isGenuine: true, isOnLine: false },
    });
    expect(await cancelNoticesOfCase(clerk.work(), caseId)).toEqual({ refused: false, cancelled: 0 });
  });
});
