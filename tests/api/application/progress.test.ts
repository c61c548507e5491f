import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { publicClient } from '../../support/client.js';
import { anApplication, OPINION } from '../../support/factories/application.js';
import { County } from '../../support/factories/county.js';

const PROGRESS = `query($receiptNumber: String!, $queryCode: String!) { applicationProgress(receiptNumber: $receiptNumber, queryCode: $queryCode) {
  stateLabel step explanation } }`;
const OBJECT = 'mutation($input: SubmitObjectionInput!) { submitObjection(input: $input) { __typename } }';

let county: County;

beforeAll(async () => {
  county = await County.start();
});
afterAll(() => county.close());

async function accepted() {
  const made = await anApplication(county).submitted();
  const { receiptNumber, queryCode } = await made.does('clerk', 'acceptApplication');
  const ask = async () =>
    (
      await publicClient(county.app).run<{ applicationProgress: object | null }>(PROGRESS, {
        receiptNumber,
        queryCode,
      })
    ).applicationProgress;
  return { made, ask };
}

it('says of a publicity that its text waits to be released, then until which day it runs', async () => {
  const { made, ask } = await accepted();
  await made.does('clerk', 'startApplicationReview');
  await made.does('clerk', 'passCommunityReview', OPINION);
  expect(await ask()).toEqual({
    stateLabel: '社区公示',
    step: 2,
    explanation: '社区初审已通过，公示稿等待发布。',
  });
  await made.released();
  const [notice] = await county.rows<{ day: string }>(
    `select to_char(ends_on, 'FMYYYY"年"FMMM"月"FMDD"日"') as day from public_notices where case_id = $1`,
    [made.id],
  );
  expect(await ask()).toMatchObject({
    explanation: `社区初审已通过，结果按规定公示，公示到${notice?.day ?? ''}为止。`,
  });
});

it('marks what interrupts a step at the step that goes on afterwards', async () => {
  const { made, ask } = await accepted();
  await made.does('clerk', 'startApplicationReview');
  await made.does('clerk', 'passCommunityReview', OPINION);
  await made.released();
  const [notice] = await county.rows<{ publicNumber: string }>(
    'select public_number as "publicNumber" from public_notices where case_id = $1',
    [made.id],
  );
  const content = '这户人家另有住房，请核查。';
  await publicClient(county.app).run(OBJECT, {
    input: { publicNumber: notice?.publicNumber, content, contact: '', isAnonymous: true },
  });
  expect((await made.now()).state).toBe('OBJECTION_CHECK');
  expect(await ask()).toMatchObject({ step: 2 });
});
