import { expect, it } from '@jest/globals';
import { anApplication } from '../../support/factories/application.js';
import { aPerson, NOTHING } from '../../support/factories/people.js';
import { describeMutation } from './mutation-suite.js';

const county = describeMutation('addHouseholdMember', {
  seat: 'clerk',
  arrange: (place) => anApplication(place).entered(),
  input: () => ({ member: aPerson() }),
  to: 'DRAFT',
  events: ['HouseholdMemberAdded'],
  outsider: 'otherClerk',
  wrongState: (place) => anApplication(place).submitted(),
  wrongStateCode: 'NOT_EDITABLE',
});

it('counts the household and knows who is of age on the day', async () => {
  const made = await anApplication(county()).entered();
  const child = aPerson({ bornOn: '2008-07-09', name: '王小雨' });
  const adult = aPerson({ bornOn: '2008-07-08', name: '王大雨' });
  await made.does('clerk', 'addHouseholdMember', { member: child });
  expect(await made.does('clerk', 'addHouseholdMember', { member: adult })).toMatchObject({
    householdSize: 3,
  });
  const rows = await county().rows<{ name: string; isAdult: boolean }>(
    `select p.name, m.is_adult as "isAdult" from household_members m join persons p on p.id = m.person_id where m.case_id = $1 and not m.is_applicant`,
    [made.id],
  );
  expect(rows).toHaveLength(2);
  expect(rows).toEqual(
    expect.arrayContaining([
      { name: child.name, isAdult: false },
      { name: adult.name, isAdult: true },
    ]),
  );
});

it('refuses somebody who is a member already', async () => {
  const made = await anApplication(county()).entered();
  const refusal = await made.refused('clerk', 'addHouseholdMember', { member: made.applicant });
  expect(refusal).toMatchObject({ code: 'ALREADY_A_MEMBER', problems: [{ field: 'idNumber' }] });
});

it('refuses somebody in another live application', async () => {
  const member = aPerson();
  await anApplication(county(), { members: [member] }).submitted();
  const made = await anApplication(county()).entered();
  expect(await made.refused('clerk', 'addHouseholdMember', { member })).toMatchObject({
    code: 'PERSON_IN_OTHER_APPLICATION',
  });
});

it('lists every field that is wrong', async () => {
  const made = await anApplication(county()).entered();
  const member = aPerson({
    name: '1',
    idNumber: '123',
    relationCode: 'x',
    maritalCode: '99',
    phone: '12',
    bankAccount: 'abc',
  });
  const refusal = await made.refused('clerk', 'addHouseholdMember', { member });
  expect(refusal.problems?.map(({ field }) => field)).toEqual([
    'name',
    'idNumber',
    'phone',
    'bankAccount',
    'maritalCode',
    'relationCode',
  ]);
});

it('binds a person added in a correction to the case at once', async () => {
  const made = await anApplication(county()).returned();
  const member = aPerson();
  await made.does('clerk', 'addHouseholdMember', { member });
  const other = await anApplication(county()).entered();
  expect(await other.refused('clerk', 'addHouseholdMember', { member })).toMatchObject({
    code: 'PERSON_IN_OTHER_APPLICATION',
  });
  expect(await made.refused('clerk', 'resubmitApplication')).toMatchObject({ code: 'CONSENT_MISSING' });
});

it('asks for a declaration of the new adult before the case goes on', async () => {
  const made = await anApplication(county()).draft();
  await made.does('clerk', 'addHouseholdMember', { member: aPerson() });
  const [, added] = await made.members();
  const personId = added?.personId;
  await made.does('clerk', 'recordConsent', { personId, signedByPersonId: personId, signedOn: '2026-07-01' });
  expect(await made.refused('clerk', 'submitApplication')).toMatchObject({ code: 'DECLARATION_MISSING' });
  await made.does('clerk', 'declareFacts', { personId, declarations: NOTHING });
  await made.does('clerk', 'submitApplication');
});
