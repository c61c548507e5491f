import { expect, it } from '@jest/globals';
import { anApplication, mutationText } from '../../support/factories/application.js';
import { aPerson, NOTHING } from '../../support/factories/people.js';
import { describeMutation } from './mutation-suite.js';

const county = describeMutation('submitApplication', {
  seat: 'clerk',
  arrange: (place) => anApplication(place).draft(),
  to: 'SUBMITTED',
  events: ['ApplicationSubmitted'],
  outsider: 'otherClerk',
  wrongState: (place) => anApplication(place).submitted(),
});

it('needs the written consent of every member (办法 第八条)', async () => {
  const made = await anApplication(county()).entered();
  expect(await made.refused('clerk', 'submitApplication')).toMatchObject({ code: 'CONSENT_MISSING' });
});

it('needs a declaration of every adult, even of nothing', async () => {
  const made = await anApplication(county(), { members: [aPerson({ bornOn: '2015-05-05' })] }).entered();
  const [adult, child] = await made.members();
  for (const person of [adult, child]) {
    const input = { personId: person?.personId, signedByPersonId: adult?.personId, signedOn: '2026-07-01' };
    await made.does('clerk', 'recordConsent', input);
  }
  expect(await made.refused('clerk', 'submitApplication')).toMatchObject({
    code: 'DECLARATION_MISSING',
    message: expect.stringContaining('1名'),
  });
  await made.does('clerk', 'declareFacts', { personId: adult?.personId, declarations: NOTHING });
  expect(await made.does('clerk', 'submitApplication')).toMatchObject({ state: 'SUBMITTED' });
});

it('starts the limit of intake', async () => {
  const made = await anApplication(county()).draft();
  expect(await made.does('clerk', 'submitApplication')).toMatchObject({ dueOn: '2026-07-15' });
});

it('is refused while a member is in another live application, and allowed again when that one ended', async () => {
  const shared = aPerson();
  const first = await anApplication(county(), { members: [shared] }).draft();
  const second = await anApplication(county(), {
    seat: 'otherClerk',
    communityId: '610499001002',
    members: [shared],
  }).draft();
  await first.does('clerk', 'submitApplication');
  expect(await second.refused('otherClerk', 'submitApplication')).toMatchObject({
    code: 'PERSON_IN_OTHER_APPLICATION',
  });
  await first.does('clerk', 'withdrawApplication', { opinion: '' });
  expect(await second.does('otherClerk', 'submitApplication')).toMatchObject({ state: 'SUBMITTED' });
});

it('lets exactly one of two submissions at the same moment win', async () => {
  for (let round = 0; round < 5; round += 1) {
    const applicant = aPerson({ relationCode: '01' });
    const first = await anApplication(county(), { applicant }).draft();
    const second = await anApplication(county(), {
      applicant,
      seat: 'otherClerk',
      communityId: '610499001002',
    }).draft();
    const submit = async (made: typeof first, seat: 'clerk' | 'otherClerk') => {
      const input = { idempotencyKey: `both-${round}-${made.id}`, ...made.ref() };
      const { data } = await (await county().as(seat)).send(mutationText('submitApplication'), { input });
      return (data?.['submitApplication'] ?? {}) as { __typename?: string; code?: string };
    };
    const answers = await Promise.all([submit(first, 'clerk'), submit(second, 'otherClerk')]);
    expect(answers.map(({ __typename, code }) => code ?? __typename).sort()).toEqual([
      'ApplicationPayload',
      'PERSON_IN_OTHER_APPLICATION',
    ]);
    const live = await county().rows('select 1 from live_participations where case_id = any($1)', [
      [first.id, second.id],
    ]);
    expect(live).toHaveLength(1);
  }
});
