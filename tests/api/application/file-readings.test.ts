import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { publicClient, REFUSAL } from '../../support/client.js';
import { anApplication, REASON, type ACase } from '../../support/factories/application.js';
import { County } from '../../support/factories/county.js';

const PROGRESS = `query($receiptNumber: String!, $queryCode: String!) { applicationProgress(receiptNumber: $receiptNumber, queryCode: $queryCode) {
  readings { agencyName readOn what purpose times } } }`;
const OPEN = `query($id: ID!) { application(id: $id) { id } }`;
const REVEAL = `mutation($input: RevealSecretInput!) { revealSecret(input: $input) { ... on RevealSecretPayload { __typename } ${REFUSAL} } }`;

interface Reading {
  agencyName: string;
  readOn: string;
  what: string;
  purpose: string | null;
  times: number;
}

let county: County;
let made: ACase;
let receipt: { receiptNumber: string; queryCode: string };

beforeAll(async () => {
  county = await County.start();
  made = await anApplication(county).submitted();
  const { receiptNumber, queryCode } = await made.does('clerk', 'acceptApplication');
  receipt = { receiptNumber: receiptNumber ?? '', queryCode: queryCode ?? '' };
});
afterAll(() => county.close());

const readings = async (asked = receipt): Promise<Reading[] | undefined> => {
  const answer = await publicClient(county.app).run<{ applicationProgress: { readings: Reading[] } | null }>(
    PROGRESS,
    asked,
  );
  return answer.applicationProgress?.readings;
};

it('tells a citizen which unit looked at their file, when and for what, and names no person', async () => {
  expect(await readings()).toEqual([]);
  const clerk = await county.as('clerk');
  await clerk.run(OPEN, { id: made.id });
  await clerk.run(OPEN, { id: made.id });
  const input = {
    caseId: made.id,
    personId: await made.personId(),
    kind: 'ID_NUMBER',
    purpose: 'CONTACT_APPLICANT',
  };
  await clerk.run(REVEAL, { input });
  await county.passDays(1);
  await (await county.as('supervisor')).run(OPEN, { id: made.id });
  const seen = await readings();
  expect(seen?.map(({ readOn, what, purpose, times }) => [readOn, what, purpose, times])).toEqual([
    ['2026-07-09', '查看申请', null, 1],
    expect.anything(),
    expect.anything(),
  ]);
  expect(seen?.slice(1)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ readOn: '2026-07-08', what: '查看申请', purpose: null, times: 2 }),
      expect.objectContaining({ what: '查看完整的证件或联系信息', purpose: '联系申请人', times: 1 }),
    ]),
  );
  const units = await county.rows<{ name: string }>('select name from agencies');
  for (const { agencyName } of seen ?? []) expect(units.map(({ name }) => name)).toContain(agencyName);
  const people = await county.rows<{ name: string }>('select display_name as name from accounts');
  for (const { name } of people) expect(JSON.stringify(seen)).not.toContain(name);
});

it('tells who opened the rejection notice, which names the applicant in full', async () => {
  const rejected = await anApplication(county).submitted();
  const { receiptNumber, queryCode } = await rejected.does('clerk', 'acceptApplication');
  await rejected.does('clerk', 'startApplicationReview');
  await rejected.does('clerk', 'rejectApplication', REASON);
  const { sessionCookie } = await county.as('reviewer');
  const { statusCode } = await county.app.http.inject({
    method: 'GET',
    url: `/rejection-notices/${rejected.id}`,
    headers: { cookie: sessionCookie },
  });
  expect(statusCode).toBe(200);
  expect(await readings({ receiptNumber: receiptNumber ?? '', queryCode: queryCode ?? '' })).toEqual([
    expect.objectContaining({ what: '打开驳回通知书', times: 1 }),
  ]);
});

it('tells nothing to whoever has not both numbers, and nothing about other files', async () => {
  expect(await readings({ ...receipt, queryCode: 'AAAAAAAA' })).toBeUndefined();
  expect(await readings({ ...receipt, receiptNumber: 'S20260000099' })).toBeUndefined();
  const other = await anApplication(county).submitted();
  const { receiptNumber, queryCode } = await other.does('clerk', 'acceptApplication');
  expect(await readings({ receiptNumber: receiptNumber ?? '', queryCode: queryCode ?? '' })).toEqual([]);
});
