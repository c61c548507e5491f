import { expect, it } from '@jest/globals';
import { anApplication } from '../../support/factories/application.js';
import { aPerson } from '../../support/factories/people.js';
import { describeMutation } from './mutation-suite.js';

const family = () => ({ members: [aPerson()] });

const county = describeMutation('removeHouseholdMember', {
  seat: 'clerk',
  arrange: (place) => anApplication(place, family()).entered(),
  input: async (made) => ({ memberId: (await made.members()).at(-1)?.id }),
  to: 'DRAFT',
  events: ['HouseholdMemberRemoved'],
  outsider: 'otherClerk',
  wrongState: (place) => anApplication(place, family()).submitted(),
  wrongStateCode: 'NOT_EDITABLE',
});

it('keeps the record of who left, and counts the household anew', async () => {
  const made = await anApplication(county(), family()).entered();
  const memberId = (await made.members()).at(-1)?.id;
  expect(await made.does('clerk', 'removeHouseholdMember', { memberId })).toMatchObject({ householdSize: 1 });
  const [left] = await county().rows<{ left: boolean }>(
    'select left_at is not null as left from household_members where id = $1',
    [memberId],
  );
  expect(left).toEqual({ left: true });
});

it('never removes the applicant', async () => {
  const made = await anApplication(county(), family()).entered();
  const memberId = (await made.members())[0]?.id;
  expect(await made.refused('clerk', 'removeHouseholdMember', { memberId })).toMatchObject({
    code: 'APPLICANT_STAYS',
  });
});

it('refuses somebody who is no member, whatever the id looks like', async () => {
  const made = await anApplication(county(), family()).entered();
  const other = await anApplication(county(), family()).entered();
  const foreign = (await other.members()).at(-1)?.id;
  for (const memberId of [foreign, '0190a000-0000-7000-8000-000000000000', 'nonsense', '']) {
    expect(await made.refused('clerk', 'removeHouseholdMember', { memberId })).toMatchObject({
      code: 'NOT_A_MEMBER',
    });
  }
});

it('frees a person who is taken out of a live case', async () => {
  const member = aPerson();
  const made = await anApplication(county(), { members: [member] }).returned();
  const memberId = (await made.members()).at(-1)?.id;
  await made.does('clerk', 'removeHouseholdMember', { memberId });
  const other = await anApplication(county()).entered();
  await other.does('clerk', 'addHouseholdMember', { member });
});
