import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anApplication, OPINION } from '../../support/factories/application.js';
import { County } from '../../support/factories/county.js';

let county: County;
beforeAll(async () => {
  county = await County.start();
});
afterAll(() => county.close());

const events = () =>
  county.rows<{ type: string }>(
    `select type from audit_events where type in ('PublicNoticesListed', 'AlertsViewed')`,
  );

it('what waits for the release is counted as the list holds it, and counting is no reading of the list', async () => {
  const releaser = await county.as('releaser');
  const count = async () =>
    (await releaser.run<{ releaseReviewCount: number }>('{ releaseReviewCount }')).releaseReviewCount;
  expect(await count()).toBe(0);
  const made = await anApplication(county).underCommunityReview();
  await made.does('clerk', 'passCommunityReview', OPINION);
  expect(await count()).toBe(1);
  expect(await events()).toEqual([]);
  expect(
    await releaser.run(
      '{ publicNotices(filter: { states: [RELEASE_REVIEW] }, first: 1) { totalCount items { id } } }',
    ),
  ).toMatchObject({ publicNotices: { totalCount: 1 } });
  await made.released();
  expect(await count()).toBe(0);
});

it('alerts that wait for a conclusion are counted as the list holds them', async () => {
  const supervisor = await county.as('supervisor');
  const made = await anApplication(county).submitted();
  await county.rows(
    `insert into alerts (id, model_code, model_version, subject_key, round, case_id, occurred_on, evidence, thresholds, state, raised_at)
     select gen_random_uuid(), 'P16', 1, n::text, 1, $1, '2026-07-01', '{}', '{}', 'RAISED', now() from generate_series(1, 3) n`,
    [made.id],
  );
  expect(
    await supervisor.run('{ openAlertCount alerts(filter: { states: [RAISED] }, first: 1) { totalCount } }'),
  ).toEqual({ openAlertCount: 3, alerts: { totalCount: 3 } });
});
