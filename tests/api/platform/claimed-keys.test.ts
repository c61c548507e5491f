import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemActor, type Actor } from '../../../api/src/platform/auth/actor.js';
import { claimKey, storeAnswer } from '../../../api/src/platform/graphql/command.js';
import { done, refuse, type Outcome } from '../../../api/src/platform/outcome.js';
import { Work } from '../../../api/src/platform/work.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { signedInAs } from '../../support/client.js';

let app: TestApp;
let actor: Actor;

beforeAll(async () => {
  app = await startTestApp();
  const { accountId } = await signedInAs(app, { post: 'OFFICE_CLERK', agencyId: 'HOUSING' });
  actor = { ...systemActor('test', []), kind: 'PERSON', accountId };
}, 60_000);
afterAll(() => app.close());

/** Works under a key until `act` says what became of it; gives the outcome and how often it was run. */
async function workUnder(
  idempotencyKey: string,
  act: (work: Work) => Outcome<object>,
): Promise<{ outcome: Outcome<object>; runs: number }> {
  const work = new Work(app.environment, actor, 'request');
  let runs = 0;
  const outcome = await work.atomically(async (): Promise<Outcome<object>> => {
    runs += 1;
    const earlier = await claimKey(work, 'test', { idempotencyKey });
    if ('refused' in earlier) return earlier;
    return earlier.ids ? done({ repeated: earlier.ids }) : act(work);
  });
  return { outcome, runs };
}

const doneUnder = (key: string) =>
  workUnder(key, (work) => {
    storeAnswer(work, key, { row: 'first' });
    return done({});
  });
const TOO_LATE = refuse('TOO_LATE', '已过期限。');

describe('work under a key', () => {
  it('is run once when nobody used it', async () => {
    expect(await doneUnder('key-of-one-request')).toMatchObject({ outcome: { refused: false }, runs: 1 });
  });

  it('that was used gives the first answer, whatever the second would have been refused for meanwhile', async () => {
    await doneUnder('key-of-a-repeat');
    const { outcome, runs } = await workUnder('key-of-a-repeat', () => TOO_LATE);
    expect(outcome).toMatchObject({ refused: false, repeated: { row: 'first' } });
    expect(runs).toBe(2);
  });

  it('of a refused request is free again', async () => {
    expect(await workUnder('key-of-a-refusal', () => TOO_LATE)).toEqual({ outcome: TOO_LATE, runs: 1 });
    expect(await doneUnder('key-of-a-refusal')).toMatchObject({ outcome: { refused: false }, runs: 1 });
  });
});
