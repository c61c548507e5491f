import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anApplication, CORRECTIONS, type ACase } from '../../support/factories/application.js';
import { County } from '../../support/factories/county.js';
import { aPerson, NOTHING } from '../../support/factories/people.js';

let county: County;
beforeAll(async () => {
  county = await County.start();
});
afterAll(() => county.close());

interface Round {
  readonly round: number;
  readonly changes: readonly Readonly<Record<string, unknown>>[];
}

/** As the street's reviewer reads them. */
async function roundsOf({ id }: ACase): Promise<Round[]> {
  const reviewer = await county.as('street');
  const { application } = await reviewer.run<{ application: { corrections: Round[] } }>(
    `query($id: ID!) { application(id: $id) { corrections { round changes { kind memberId formerMemberId fields from to } } } }`,
    { id },
  );
  return application.corrections;
}

const nothing = { memberId: null, formerMemberId: null, fields: [], from: null, to: null };

it('whoever returned the case sees what the desk changed, not what stood there', async () => {
  const son = aPerson({ relationCode: '20', employer: '一厂' });
  const made = await anApplication(county, { members: [son] }).draft();
  // Before anybody asked for it, a change is nobody's answer.
  await made.does('clerk', 'changeGuaranteeType', { guaranteeType: 'NEW_EMPLOYEE' });
  await made.does('clerk', 'submitApplication');
  await made.does('clerk', 'returnApplication', CORRECTIONS);
  const before = await made.members();
  const [applicant, member] = before;
  const daughter = aPerson({ relationCode: '30' });
  await made.does('clerk', 'changeGuaranteeType', { guaranteeType: 'LOW_INCOME' });
  await made.does('clerk', 'correctHouseholdMember', {
    memberId: member?.id,
    member: { ...son, idNumber: null, employer: '二厂' },
  });
  await made.does('clerk', 'declareFacts', { personId: applicant?.personId, declarations: NOTHING });
  await made.does('clerk', 'addHouseholdMember', { member: daughter });
  const added = (await made.members()).find(({ id }) => !before.some((one) => one.id === id));
  const consent = { personId: added?.personId, signedByPersonId: added?.personId, signedOn: '2026-07-01' };
  await made.does('clerk', 'recordConsent', consent);
  expect(await roundsOf(made)).toEqual([
    {
      round: 1,
      changes: [
        { ...nothing, kind: 'GUARANTEE_TYPE', from: 'NEW_EMPLOYEE', to: 'LOW_INCOME' },
        { ...nothing, kind: 'MEMBER_CORRECTED', memberId: member?.id, fields: ['employer'] },
        { ...nothing, kind: 'FACTS_DECLARED', memberId: applicant?.id },
        { ...nothing, kind: 'MEMBER_ADDED', memberId: added?.id },
        { ...nothing, kind: 'CONSENT_RECORDED', memberId: added?.id },
      ],
    },
  ]);
  await made.does('clerk', 'removeHouseholdMember', { memberId: added?.id });
  const [{ changes } = { changes: [] }] = await roundsOf(made);
  expect(changes.map(({ kind }) => kind)).toEqual(['GUARANTEE_TYPE', 'MEMBER_CORRECTED', 'FACTS_DECLARED']);
});

it('a round of its own begins with every return, and an entry saved as it was is no change', async () => {
  const member = aPerson({ relationCode: '20' });
  const made = await anApplication(county, { members: [member] }).returned();
  const [, present] = await made.members();
  await made.does('clerk', 'correctHouseholdMember', {
    memberId: present?.id,
    member: { ...member, idNumber: null },
  });
  await made.does('clerk', 'resubmitApplication');
  await made.does('clerk', 'returnApplication', CORRECTIONS);
  await made.does('clerk', 'removeHouseholdMember', { memberId: present?.id });
  const rounds = await roundsOf(made);
  expect(
    Object.fromEntries(rounds.map(({ round, changes }) => [round, changes.map(({ kind }) => kind)])),
  ).toEqual({ 1: [], 2: ['MEMBER_REMOVED'] });
});

it('another person in the place brings no account and no telephone unseen', async () => {
  const member = aPerson({ name: '收款人', bankAccount: '6222020000000000111', phone: '13800005678' });
  const made = await anApplication(county, { members: [member] }).returned();
  const [, present] = await made.members();
  const { idNumber } = aPerson({ sex: member.sex });
  await made.does('clerk', 'correctHouseholdMember', {
    memberId: present?.id,
    member: { ...member, idNumber, bankAccount: '6222029999999999999', phone: '13912345678' },
  });
  const [{ changes } = { changes: [] }] = await roundsOf(made);
  expect(changes).toMatchObject([{ kind: 'MEMBER_CORRECTED', formerMemberId: present?.id }]);
  expect(changes[0]?.['fields']).toEqual(expect.arrayContaining(['idNumber', 'phone', 'bankAccount']));
});
