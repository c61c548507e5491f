import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { runEligibilityRules } from '../../../api/src/modules/eligibility/index.js';
import { anApplication, type ACase } from '../../support/factories/application.js';
import { County, OTHER_COMMUNITY } from '../../support/factories/county.js';
import { aPerson } from '../../support/factories/people.js';

let county: County;
beforeAll(async () => {
  county = await County.start();
});
afterAll(() => county.close());

const other = (phone: string) =>
  anApplication(county, {
    seat: 'otherClerk',
    communityId: OTHER_COMMUNITY,
    applicant: aPerson({ relationCode: '01', phone }),
  }).entered();

const correct = async (made: ACase, seat: 'clerk' | 'otherClerk', phone: string) => {
  const [applicant] = await made.members();
  const member = { ...made.applicant, idNumber: null, phone };
  await made.does(seat, 'correctHouseholdMember', { memberId: applicant?.id, member });
};

async function rulesHit(made: ACase): Promise<string[]> {
  await runEligibilityRules(county.app.workAsSystem('test', []), made.id);
  const rows = await county.rows<{ rule: string }>(
    'select rule_code as rule from suspicions where case_id = $1',
    [made.id],
  );
  return rows.map(({ rule }) => rule);
}

const mine = (phone: string) =>
  anApplication(county, { applicant: aPerson({ relationCode: '01', phone }) }).draft();

it('finds a phone that two households have', async () => {
  await other('13700000001');
  expect(await rulesHit(await mine('13700000001'))).toContain('R09');
});

it('does not hold a number against a household that was mistyped and corrected, on either side', async () => {
  await other('13700000011');
  const made = await mine('13700000011');
  await correct(made, 'clerk', '13700000012');
  expect(await rulesHit(made)).not.toContain('R09');
  const theirs = await other('13700000021');
  await correct(theirs, 'otherClerk', '13700000022');
  expect(await rulesHit(await mine('13700000021'))).not.toContain('R09');
});

it('does not look at the number a member gave in another case', async () => {
  await other('13700000031');
  const member = aPerson({ relationCode: '02', phone: '13700000031' });
  const before = await anApplication(county, {
    seat: 'otherClerk',
    communityId: OTHER_COMMUNITY,
    applicant: aPerson({ relationCode: '01' }),
    members: [member],
  }).entered();
  const made = await anApplication(county, {
    members: [{ ...member, phone: '13700000032' }],
  }).draft();
  expect(before.id).not.toBe(made.id);
  expect(await rulesHit(made)).not.toContain('R09');
});
