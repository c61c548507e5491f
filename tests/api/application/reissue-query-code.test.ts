import { expect, it } from '@jest/globals';
import { anApplication, mutationText } from '../../support/factories/application.js';
import { newKey, publicClient } from '../../support/client.js';
import { describeMutation } from './mutation-suite.js';

const county = describeMutation('reissueQueryCode', {
  seat: 'clerk',
  arrange: (place) => anApplication(place).accepted(),
  to: 'ACCEPTED',
  events: ['QueryCodeReissued'],
  outsider: 'otherClerk',
  wrongState: (place) => anApplication(place).submitted(),
  wrongStateCode: 'RECEIPT_NOT_ISSUED',
});

const PROGRESS = `query($receiptNumber: String!, $queryCode: String!) { applicationProgress(receiptNumber: $receiptNumber, queryCode: $queryCode) { stateLabel } }`;

async function mayAsk(receiptNumber: string | null, queryCode: string | undefined): Promise<boolean> {
  const answer = await publicClient(county().app).run<{ applicationProgress: object | null }>(PROGRESS, {
    receiptNumber,
    queryCode,
  });
  return answer.applicationProgress !== null;
}

it('gives a new code for the same receipt; the old one stops working at once', async () => {
  const made = await anApplication(county()).submitted();
  const first = await made.does('clerk', 'acceptApplication');
  expect(await mayAsk(first.receiptNumber, first.queryCode)).toBe(true);
  const second = await made.does('clerk', 'reissueQueryCode');
  expect(second.receiptNumber).toBe(first.receiptNumber);
  expect(second.queryCode).not.toBe(first.queryCode);
  expect(await mayAsk(first.receiptNumber, first.queryCode)).toBe(false);
  expect(await mayAsk(first.receiptNumber, second.queryCode)).toBe(true);
});

it('tells no code when the request is repeated after a lost answer; a new request then gives one', async () => {
  const made = await anApplication(county()).submitted();
  const clerk = await county().as('clerk');
  const input = { ...made.ref(), idempotencyKey: newKey() };
  const accept = async () =>
    await clerk.done<{ queryCode: string | null; application: { version: number } }>(
      mutationText('acceptApplication'),
      input,
    );
  expect((await accept()).queryCode).toMatch(/^[0-9A-Z]{8}$/u);
  const again = await accept();
  expect(again.queryCode).toBeNull();
  const { queryCode, application } = await clerk.done<{
    queryCode: string;
    application: { receiptNumber: string };
  }>(mutationText('reissueQueryCode'), {
    applicationId: made.id,
    expectedVersion: again.application.version,
  });
  expect(await mayAsk(application.receiptNumber, queryCode)).toBe(true);
});

it('works on at any later step: an applicant loses a receipt when it suits them', async () => {
  const made = await anApplication(county()).underJointVerification();
  const { receiptNumber, queryCode } = await made.does('clerk', 'reissueQueryCode');
  expect(await mayAsk(receiptNumber, queryCode)).toBe(true);
});

it('lets somebody guess ten times at one receipt, then wait; another receipt is not held up', async () => {
  const made = await anApplication(county()).submitted();
  const other = await anApplication(county()).submitted();
  const { receiptNumber, queryCode } = await made.does('clerk', 'acceptApplication');
  const theirs = await other.does('clerk', 'acceptApplication');
  for (let guess = 0; guess < 9; guess += 1)
    expect(await mayAsk(receiptNumber, `WRONG00${guess}`)).toBe(false);
  expect(await mayAsk(receiptNumber, queryCode)).toBe(true);
  for (let guess = 0; guess < 10; guess += 1)
    expect(await mayAsk(receiptNumber, `WRONG00${guess}`)).toBe(false);
  const visitor = publicClient(county().app);
  const { errors, data } = await visitor.send(PROGRESS, { receiptNumber, queryCode });
  expect(data?.['applicationProgress'] ?? null).toBeNull();
  expect(errors?.[0]).toMatchObject({
    message: expect.stringMatching(/^这个回执号查错的次数较多，请等待\d+秒后再查。/u),
    extensions: { code: 'TOO_MANY_REQUESTS' },
  });
  expect(await mayAsk(theirs.receiptNumber, theirs.queryCode)).toBe(true);
});
