import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { plainDateInShanghai } from '../../../api/src/shared/working-days.js';
import { newKey, publicClient, REFUSAL, signedInAs, type TestClient } from '../../support/client.js';
import { County, type Seat } from '../../support/factories/county.js';
import {
  anApplication,
  CORRECTIONS,
  OPINION,
  REASON,
  survey,
  type ACase,
} from '../../support/factories/application.js';
import { aPerson } from '../../support/factories/people.js';

const SIGN_FOR = `mutation($input: SignForVerificationRequestsInput!) { signForVerificationRequests(input: $input) { ... on SignForVerificationRequestsPayload { __typename signedIds } ${REFUSAL} } }`;
const ANSWER_ALIKE = `mutation($input: AnswerVerificationRequestsAlikeInput!) { answerVerificationRequestsAlike(input: $input) { ... on AnswerVerificationRequestsPayload { __typename verdicts { isAnswered } } ${REFUSAL} } }`;
const OBJECT = `mutation($input: SubmitObjectionInput!) { submitObjection(input: $input) { ... on SubmitObjectionPayload { __typename dueOn } ${REFUSAL} } }`;
const CONCLUDE = `mutation($input: ConcludeObjectionInput!) { concludeObjection(input: $input) { ... on ConcludeObjectionPayload { __typename } ${REFUSAL} } }`;
const STEPS = `query($id: ID!) { application(id: $id) { state registeredAt lamp steps { action actorName fromState toState } availableActions { action isAllowed } } }`;

let county: County;
beforeAll(async () => {
  county = await County.start();
});
afterAll(() => county.close());

/** Each agency that was asked answers for itself: nothing on record. */
async function everyAgencyAnswers(made: ACase): Promise<void> {
  const asked = await county.rows<{ agencyId: string }>(
    `select distinct agency_id as "agencyId" from verification_requests where case_id = $1 order by 1`,
    [made.id],
  );
  for (const { agencyId } of asked) {
    const contact: TestClient = await signedInAs(county.app, { post: 'DATA_CONTACT', agencyId });
    const { signedIds } = await contact.done<{ signedIds: string[] }>(SIGN_FOR, {});
    const requests = await county.rows(
      `select id, version as "expectedVersion" from verification_requests where id = any($1)`,
      [signedIds],
    );
    await contact.done(ANSWER_ALIKE, { requests, result: 'NO_RECORD' });
  }
}

async function objectTo(made: ACase): Promise<{ objectionId: string; expectedVersion: number }> {
  const [notice] = await county.rows<{ publicNumber: string }>(
    `select public_number as "publicNumber" from public_notices where case_id = $1 and state = 'PUBLISHED'`,
    [made.id],
  );
  await publicClient(county.app).run(OBJECT, {
    input: {
      publicNumber: notice?.publicNumber,
      content: `这户人家在城东另有住房，请核查。${newKey()}`,
      contact: '',
      isAnonymous: true,
    },
  });
  const [objection] = await county.rows<{ objectionId: string; expectedVersion: number }>(
    `select id as "objectionId", version as "expectedVersion" from objections where case_id = $1 and state = 'RECEIVED' order by received_at desc, id desc limit 1`,
    [made.id],
  );
  if (!objection) throw new Error('the objection was not received');
  return objection;
}

async function conclude(made: ACase, seat: Seat, result: 'VALID' | 'INVALID'): Promise<void> {
  const objection = await objectTo(made);
  expect((await made.now()).state).toBe('OBJECTION_CHECK');
  await (
    await county.as(seat)
  ).done(CONCLUDE, { ...objection, result, conclusion: '已入户核查，情况如实记录' });
  await made.now();
}

describe('an application on its whole way', () => {
  it('goes from the desk to the waiting list through everybody whose turn it is', async () => {
    const made = await anApplication(county, {
      members: [aPerson(), aPerson({ bornOn: '2015-05-05' })],
    }).draft();
    await made.does('clerk', 'submitApplication');
    await made.does('clerk', 'acceptApplication');
    await made.does('secondClerk', 'startApplicationReview');
    await made.does('secondClerk', 'passCommunityReview', OPINION);
    await made.released();
    await county.passDays(7);
    expect((await made.now()).state).toBe('COMMUNITY_PUBLICITY');
    await county.passDays(1);
    expect((await made.now()).state).toBe('SUBDISTRICT_REVIEW');
    await made.does('street', 'recordSurvey', survey('2026-07-16'));
    await made.does('street', 'passSubdistrictReview', OPINION);
    await made.released();
    await county.passDays(8);
    expect((await made.now()).state).toBe('JOINT_VERIFICATION');
    await everyAgencyAnswers(made);
    expect((await made.now()).state).toBe('COUNTY_REVIEW');
    await made.does('reviewer', 'recommendApplication', OPINION);
    await made.does('approver', 'approveApplication', OPINION);
    await made.released();
    await county.passDays(8);
    expect((await made.now()).state).toBe('WAITLISTED');
    const { application } = await (
      await county.as('reviewer')
    ).run<{ application: { steps: { action: string; actorName: string }[] } }>(STEPS, { id: made.id });
    expect(application).toMatchObject({ state: 'WAITLISTED', registeredAt: expect.any(String), lamp: null });
    expect(application.steps).toHaveLength(11);
    const bySystem = application.steps
      .filter(({ actorName }) => actorName === '系统')
      .map(({ action }) => action);
    expect(bySystem.sort()).toEqual([
      'closeCommunityPublicity',
      'closeCountyPublicity',
      'closeSubdistrictPublicity',
      'completeVerification',
    ]);
  });

  it('keeps the worklist counters equal to the cases', async () => {
    const rows = await county.rows(
      `select coalesce(c.community_id, a.community_id) as community, coalesce(c.state, a.state) as state, c.total, a.total as counted
       from (select community_id, state, due_on, total from worklist_counters where total > 0) c
       full join (select community_id, state, queue_on, count(*)::int as total from applications group by 1, 2, 3) a
         on a.community_id = c.community_id and a.state = c.state and a.queue_on = c.due_on
       where c.total is distinct from a.total`,
    );
    expect(rows).toEqual([]);
  });
});

describe('side ways', () => {
  it('a county publicity that ends while an answer is owed: back to the review, approved and made public anew', async () => {
    const made = await anApplication(county).inCountyPublicity();
    await made.oneAnswerDisputed();
    await county.passDays(8);
    const { noticeId } = await made.notice();
    expect(await made.now()).toMatchObject({ state: 'COUNTY_REVIEW', clock: 'clock.countyReviewDays' });
    expect(await county.rows('select state from public_notices where id = $1', [noticeId])).toEqual([
      { state: 'CLOSED' },
    ]);
    expect((await county.audit(made.id)).map(({ type }) => type)).toContain('ApplicationCountyReviewResumed');
    expect(await made.refused('reviewer', 'recommendApplication', OPINION)).toMatchObject({
      code: 'VERIFICATION_OPEN',
    });
    expect(await made.refused('approver', 'approveApplication', OPINION)).toMatchObject({
      code: 'RECOMMENDATION_MISSING',
    });
    await county.passDays(1);
    expect((await made.now()).state).toBe('COUNTY_REVIEW');
    await county.rows(
      `update verification_requests set state = 'WAIVED' where case_id = $1 and state = 'DISPUTED'`,
      [made.id],
    );
    await made.does('reviewer', 'recommendApplication', OPINION);
    await made.does('approver', 'approveApplication', OPINION);
    await made.released();
    await county.passDays(8);
    expect((await made.now()).state).toBe('WAITLISTED');
  });

  it('correction: the case comes back where it was, and lapses when the time has run out', async () => {
    const made = await anApplication(county).underCommunityReview();
    await made.does('clerk', 'returnApplication', CORRECTIONS);
    expect(await made.does('clerk', 'resubmitApplication')).toMatchObject({ state: 'COMMUNITY_REVIEW' });
    const { dueOn } = await made.does('clerk', 'returnApplication', CORRECTIONS);
    const last = new Date(`${dueOn}T02:00:00.000Z`);
    await county.passDays((last.getTime() - county.app.clock.now().getTime()) / 86_400_000);
    expect((await made.now()).state).toBe('CORRECTION_REQUIRED');
    await county.passDays(1);
    expect((await made.now()).state).toBe('LAPSED');
    const events = (await county.audit(made.id)).map(({ type }) => type);
    expect(events.filter((type) => type === 'ApplicationLapsed')).toHaveLength(1);
    await anApplication(county, { applicant: made.applicant }).submitted();
  });

  it('an objection that does not hold: the publicity goes on and ends', async () => {
    const made = await anApplication(county).inCommunityPublicity();
    await conclude(made, 'secondClerk', 'INVALID');
    expect((await made.now()).state).toBe('COMMUNITY_PUBLICITY');
    await county.passDays(8);
    expect((await made.now()).state).toBe('SUBDISTRICT_REVIEW');
  });

  it('an objection is not concluded by whoever reviewed what it is about', async () => {
    const made = await anApplication(county).inCountyPublicity();
    const objection = { ...(await objectTo(made)), result: 'INVALID', conclusion: '异议不成立' };
    for (const seat of ['approver', 'reviewer'] as const) {
      const client = await county.as(seat);
      expect(await client.refused(CONCLUDE, objection)).toMatchObject({ code: 'OWN_REVIEW_OBJECTED' });
      expect(
        await client.run(
          `query($id: ID!) { publicNotice(id: $id) { objections { availableActions { action allowed reason } } } }`,
          { id: (await made.notice()).noticeId },
        ),
      ).toMatchObject({
        publicNotice: {
          objections: [
            {
              availableActions: [
                { action: 'conclude', allowed: false, reason: expect.stringContaining('不能由您作结论') },
              ],
            },
          ],
        },
      });
    }
    await (await county.as('street')).done(CONCLUDE, objection);
    expect((await made.now()).state).toBe('COUNTY_PUBLICITY');
  });

  it('an open objection holds the publicity beyond its last day', async () => {
    const made = await anApplication(county).inCommunityPublicity();
    const objection = await objectTo(made);
    await county.passDays(9);
    expect((await made.now()).state).toBe('OBJECTION_CHECK');
    await (
      await county.as('secondClerk')
    ).done(CONCLUDE, { ...objection, result: 'INVALID', conclusion: '异议不成立' });
    await county.passDays(0);
    expect((await made.now()).state).toBe('SUBDISTRICT_REVIEW');
  });

  it('an objection that holds: rejected, off line at once, and quiet afterwards', async () => {
    const made = await anApplication(county).inCommunityPublicity();
    await conclude(made, 'secondClerk', 'VALID');
    expect(await made.now()).toMatchObject({
      state: 'REJECTED',
      rejection_code: 'OBJECTION_VALID',
      resume_state: 'COMMUNITY_REVIEW',
    });
    const stateOfNotice = () => county.rows('select state from public_notices where case_id = $1', [made.id]);
    expect(await stateOfNotice()).toEqual([{ state: 'CANCELLED' }]);
    const before = (await county.audit(made.id)).length;
    await county.passDays(9);
    expect((await made.now()).state).toBe('REJECTED');
    expect(await stateOfNotice()).toEqual([{ state: 'CANCELLED' }]);
    expect(await county.audit(made.id)).toHaveLength(before);
    await made.does('clerk', 'serveRejection', { servedOn: plainDateInShanghai(county.app.clock.now()) });
    await made.does('clerk', 'requestReconsideration', OPINION);
    expect(await made.does('approver', 'reopenApplication', OPINION)).toMatchObject({
      state: 'COMMUNITY_REVIEW',
    });
    await made.does('clerk', 'passCommunityReview', OPINION);
  });

  it('rejection and reconsideration: upheld, or opened again', async () => {
    const upheld = await anApplication(county).inReconsideration();
    expect(await upheld.does('approver', 'upholdRejection', REASON)).toMatchObject({ state: 'UPHELD' });
    const opened = await anApplication(county).inReconsideration();
    expect(await opened.does('approver', 'reopenApplication', OPINION)).toMatchObject({
      state: 'COMMUNITY_REVIEW',
    });
    await opened.does('clerk', 'passCommunityReview', OPINION);
  });

  it('a case that breaks in the sweep does not stop the others', async () => {
    const stuck = await anApplication(county).returned();
    const fine = await anApplication(county).returned();
    // A counter that is gone makes the first case's move impossible.
    await county.rows(`update applications set community_id = '610499001006' where id = $1`, [stuck.id]);
    await county.passDays(40);
    expect((await fine.now()).state).toBe('LAPSED');
  });

  it('the sweep is harmless when it runs again', async () => {
    const before = await county.footprint();
    await county.passDays(0);
    expect(await county.footprint()).toEqual(before);
  });
});
