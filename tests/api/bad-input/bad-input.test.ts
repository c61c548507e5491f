import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { County } from '../../support/factories/county.js';
import { anApplication, mutationText, OPINION } from '../../support/factories/application.js';
import { newKey } from '../../support/client.js';
import { aPerson } from '../../support/factories/people.js';
import type { World } from './requests.js';
import { BAD_INPUTS, GOOD_MEMBERS } from './table.js';

let world: World;

beforeAll(async () => {
  const county = await County.start();
  const surveying = await anApplication(county).underSubdistrictReview();
  const draft = await anApplication(county).draft();
  const review = await anApplication(county).underCommunityReview();
  await county.as('street');
  world = { county, clerk: await county.as('clerk'), draft, review, surveying };
});
afterAll(() => world.county.close());

/** A denial leaves its attempt and nothing else. */
const EVENTS_OF: Readonly<Record<string, number>> = { NO_ACCESS: 1, CSRF: 1 };

describe('bad input is answered with a sentence and leaves nothing', () => {
  it('is tried in more than sixty ways', () => {
    expect(new Set(BAD_INPUTS.map(({ name }) => name)).size).toBe(BAD_INPUTS.length);
    expect(BAD_INPUTS.length).toBeGreaterThanOrEqual(60);
  });

  it.each(BAD_INPUTS)('$name', async ({ how, code, sentence }) => {
    const before = await world.county.footprint();
    const told = await how(world);
    expect(told.code).toBe(code);
    const matching =
      typeof sentence === 'string'
        ? expect.arrayContaining([sentence])
        : expect.arrayContaining([expect.stringMatching(sentence)]);
    expect(told.sentences).toEqual(matching);
    const after = await world.county.footprint();
    expect(after).toEqual({
      ...before,
      audit_events: (before['audit_events'] ?? 0) + (EVENTS_OF[code] ?? 0),
    });
  });
});

describe('what looks odd and is right', () => {
  it.each(GOOD_MEMBERS)('$name is taken', async ({ more, stored }) => {
    await world.draft.now();
    await world.draft.does('clerk', 'addHouseholdMember', { member: { ...aPerson(), ...more() } });
    if (!stored) return;
    const rows = await world.county.rows(
      'select p.name from household_members m join persons p on p.id = m.person_id where m.case_id = $1 and p.name = $2',
      [world.draft.id, stored],
    );
    expect(rows.length).toBeGreaterThan(0);
  });

  it('an opinion that is HTML is kept as text', async () => {
    const made = await anApplication(world.county).underCommunityReview();
    const opinion = '<script>alert(1)</script>情况属实 {{1+1}} ; drop table applications';
    await made.does('clerk', 'passCommunityReview', { opinion });
    const rows = await world.county.rows(
      'select opinion from application_steps where case_id = $1 and opinion is not null',
      [made.id],
    );
    expect(rows).toEqual([{ opinion }]);
  });

  it('two thousand rare characters are an opinion', async () => {
    const made = await anApplication(world.county).underCommunityReview();
    await made.does('clerk', 'withdrawApplication', { opinion: '𬭩'.repeat(2000) });
  });
});

describe('ids in words name nothing', () => {
  it.each([
    ['application', 'query($id: ID!) { application(id: $id) { id } }', null],
    ['suspicions', 'query($id: ID!) { suspicions(caseId: $id) { id } }', []],
    ['verificationMatrix', 'query($id: ID!) { verificationMatrix(caseId: $id) { id } }', []],
    ['verificationRequest', 'query($id: ID!) { verificationRequest(id: $id) { id } }', null],
    ['publicNotice', 'query($id: ID!) { publicNotice(id: $id) { id } }', null],
    [
      'verificationRequests',
      'query($id: ID!) { verificationRequests(filter: { caseId: $id }) { items { id } } }',
      { items: [] },
    ],
  ])('%s', async (name, query, nothing) => {
    for (const id of ['我的申请', '-'.repeat(36), "' or 1=1 --"]) {
      const answer = await world.clerk.run<Record<string, unknown>>(query, { id });
      expect(answer[name]).toEqual(nothing);
    }
  });

  it('comparison', async () => {
    const query = 'query($id: ID!) { comparison(caseId: $id) { personId } }';
    expect(await world.clerk.errorCode(query, { id: '我的申请' })).toBe('NO_ACCESS');
  });
});

describe('two clicks', () => {
  it('at the same moment do one thing and get one answer', async () => {
    const made = await anApplication(world.county).underCommunityReview();
    const input = { idempotencyKey: newKey(), ...made.ref(OPINION) };
    const send = () => world.clerk.send(mutationText('passCommunityReview'), { input });
    const answers = await Promise.all([send(), send(), send()]);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const events = (await world.county.audit(made.id)).filter(
      ({ type }) => type === 'ApplicationCommunityReviewPassed',
    );
    expect(events).toHaveLength(1);
  });

  it('with different numbers do it once and refuse the other', async () => {
    const made = await anApplication(world.county).underCommunityReview();
    const send = () =>
      world.clerk.send(mutationText('passCommunityReview'), {
        input: { idempotencyKey: newKey(), ...made.ref(OPINION) },
      });
    const answers = (await Promise.all([send(), send()])).map(
      ({ data }) => (data?.['passCommunityReview'] as { __typename: string }).__typename,
    );
    expect(answers.sort()).toEqual(['ApplicationPayload', 'StaleVersion']);
  });
});
