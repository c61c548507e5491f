import { expect, it } from '@jest/globals';
import { anApplication } from '../../support/factories/application.js';
import { publicClient } from '../../support/client.js';
import { describeMutation } from './mutation-suite.js';

const county = describeMutation('acceptApplication', {
  seat: 'clerk',
  arrange: (place) => anApplication(place).submitted(),
  to: 'ACCEPTED',
  events: ['ApplicationAccepted'],
  outsider: 'otherClerk',
  wrongState: (place) => anApplication(place).draft(),
});

const PROGRESS = `query($receiptNumber: String!, $queryCode: String!) { applicationProgress(receiptNumber: $receiptNumber, queryCode: $queryCode) { receiptNumber stateLabel step explanation responsibleAgency dueOn } }`;

it('gives out a receipt with which the household asks for its progress, and nobody else', async () => {
  const made = await anApplication(county()).submitted();
  const { receiptNumber, queryCode } = await made.does('clerk', 'acceptApplication');
  expect(receiptNumber).toMatch(/^S2026\d{6}$/u);
  const citizen = publicClient(county().app);
  const ask = async (code: string | undefined) =>
    (await citizen.run<{ applicationProgress: object | null }>(PROGRESS, { receiptNumber, queryCode: code }))
      .applicationProgress;
  expect(await ask(queryCode?.toLowerCase())).toMatchObject({ receiptNumber, stateLabel: '已受理', step: 2 });
  expect(await ask('WRONGONE')).toBeNull();
});

it('keeps the query code nowhere in clear', async () => {
  const made = await anApplication(county()).submitted();
  const { queryCode } = await made.does('clerk', 'acceptApplication');
  const kept = await county().rows('select 1 from idempotency_keys where outcome::text like $1', [
    `%${queryCode}%`,
  ]);
  expect(kept).toEqual([]);
});
